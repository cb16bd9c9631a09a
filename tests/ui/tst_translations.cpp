// Every text of the window in every language: nothing missing, nothing half done, no lost places.
#include "app/services/interface_language.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace mynah;

namespace {

struct Message {
    QString context, source, comment;
    QStringList translations; // one a plural form
    bool numerus = false, finished = true;

    QString id() const { return context + u'|' + source + u'|' + comment; }
};

void readMessage(QXmlStreamReader &xml, Message &message)
{
    message.numerus = xml.attributes().value("numerus") == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute("type");
            if (!message.numerus) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) {
            Message message;
            message.context = context;
            readMessage(xml, message);
            messages << message;
        }
    }
    return messages;
}

QString fileOf(const QString &code)
{
    return QStringLiteral(MYNAH_SOURCE_DIR "/translations/mynah_%1.ts").arg(code);
}

/// %1, %L2, %n and the isolates, sorted: what has to come back in a translation.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place("%L?[1-9n]|[\u2066-\u2069]");
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places << it.next().captured().remove(u'L');
    places.sort();
    return places;
}

int pluralFormsOf(const QString &code)
{
    static const QMap<QString, int> forms{
        {"ar", 6}, {"ru", 3}, {"de", 2}, {"en", 2}, {"es", 2}, {"fr", 2}, {"pt_BR", 2}, {"hi", 2}};
    return forms.value(code, 1);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

    void languages()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : InterfaceLanguage::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

private slots:
    void everyText_isFinished_data() { languages(); }
    void everyText_isFinished()
    {
        QFETCH(QString, code);
        const QList<Message> messages = messagesOf(fileOf(code));
        QVERIFY2(!messages.isEmpty(), qPrintable(fileOf(code)));
        QStringList bad;
        for (const Message &message : messages) {
            const bool empty = message.translations.isEmpty() ||
                               std::any_of(message.translations.begin(),
                                           message.translations.end(),
                                           [](const QString &t) { return t.trimmed().isEmpty(); });
            if (!message.finished || empty)
                bad << message.id();
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join('\n')));
    }

    void placeholders_areKept_data() { languages(); }
    void placeholders_areKept()
    {
        QFETCH(QString, code);
        QStringList bad;
        for (const Message &message : messagesOf(fileOf(code))) {
            for (const QString &text : message.translations) {
                QStringList wanted = placesOf(message.source), found = placesOf(text);
                if (message.numerus) { // "one message" needs no number
                    wanted.removeAll("%n");
                    found.removeAll("%n");
                }
                if (wanted != found)
                    bad << message.id() + " -> " + text;
            }
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join('\n')));
    }

    void pluralForms_areAllThere_data() { languages(); }
    void pluralForms_areAllThere()
    {
        QFETCH(QString, code);
        for (const Message &message : messagesOf(fileOf(code)))
            if (message.numerus)
                QVERIFY2(message.translations.size() == pluralFormsOf(code),
                         qPrintable(message.id()));
    }

    void files_areInStepWithTheSources()
    {
        QTemporaryDir folder;
        for (const QString &code : InterfaceLanguage::codes())
            QFile::copy(fileOf(code), folder.filePath(QFileInfo(fileOf(code)).fileName()));
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(MYNAH_SOURCE_DIR "/packaging/update-translations", {folder.path()});
        if (!update.waitForStarted())
            QSKIP("packaging/update-translations cannot be run here");
        QVERIFY(update.waitForFinished(120'000));
        if (update.exitCode() == 127)
            QSKIP("lupdate is not installed (Debian: qt6-l10n-tools)");
        QVERIFY2(update.exitCode() == 0, update.readAll().constData());
        for (const QString &code : InterfaceLanguage::codes()) {
            QStringList kept, wanted;
            for (const Message &message : messagesOf(fileOf(code)))
                kept << message.id();
            for (const Message &message :
                 messagesOf(folder.filePath(QFileInfo(fileOf(code)).fileName())))
                wanted << message.id();
            kept.sort();
            wanted.sort();
            if (kept == wanted)
                continue;
            QStringList missing = wanted, gone = kept;
            for (const QString &id : std::as_const(kept))
                missing.removeOne(id);
            for (const QString &id : std::as_const(wanted))
                gone.removeOne(id);
            QFAIL(qPrintable("run packaging/update-translations: " + code + " misses\n" +
                             missing.join('\n') + "\nand has too many\n" + gone.join('\n')));
        }
    }

    void use_installsTheLanguage_data() { languages(); }
    void use_installsTheLanguage()
    {
        QFETCH(QString, code);
        InterfaceLanguage language;
        language.use(code);
        QCOMPARE(language.code(), code);
        QCOMPARE(QGuiApplication::layoutDirection(),
                 code == "ar" ? Qt::RightToLeft : Qt::LeftToRight);
        const QString shown = QCoreApplication::translate("Commands", "Conversation");
        QCOMPARE(shown == "Conversation",
                 code == "en" || (code == "fr" && shown == "Conversation"));
    }

    void nearest_followsTheWantedLanguages()
    {
        QCOMPARE(InterfaceLanguage::nearest({"nl-NL", "de-AT", "en-US"}), "de");
        QCOMPARE(InterfaceLanguage::nearest({"zh-Hant-HK"}), "zh_TW");
        QCOMPARE(InterfaceLanguage::nearest({"zh"}), "zh_CN");
        QCOMPARE(InterfaceLanguage::nearest({"pt-PT"}), "pt_BR");
        QCOMPARE(InterfaceLanguage::nearest({"C"}), "en");
        QCOMPARE(InterfaceLanguage::nearest({}), "en");
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
