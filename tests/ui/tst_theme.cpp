// Theme.qml against the design tokens: values, contrast, and nothing named beside it.
#include "ui/window_fixture.h"

#include <QColor>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QRegularExpression>

#include <cmath>

using namespace mynah;

namespace {

QJsonObject tokens()
{
    QFile file(MYNAH_SOURCE_DIR "/resources/theme/tokens.json");
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// A property that begins with "on" would be a signal handler in QML: onAccent is textOnAccent.
QString propertyOf(const QString &token)
{
    return token.startsWith("on") && token.size() > 2 && token[2].isUpper()
               ? "textOn" + token.mid(2)
               : token;
}

/// Tokens are #RRGGBBAA, Qt wants #AARRGGBB.
QColor colorOf(const QString &token)
{
    return token.size() == 9 ? QColor('#' + token.mid(7) + token.mid(1, 6)) : QColor(token);
}

/// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestTheme : public WindowFixture {
    Q_OBJECT

    std::unique_ptr<QObject> m_probe;

    /// The singleton, with the theme and text size of the settings.
    QObject *theme(const QString &choice)
    {
        m_app->settings.setTheme(choice);
        QQmlComponent component(&m_app->qml);
        component.setData("import QtQml; import Mynah\nQtObject { property QtObject theme: Theme }",
                          QUrl("qrc:/probe.qml"));
        m_probe.reset(component.create());
        return m_probe ? m_probe->property("theme").value<QObject *>() : nullptr;
    }
    void themes()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << "light";
        QTest::newRow("dark") << "dark";
    }
    static QStringList sources()
    {
        QStringList files;
        for (QDirIterator it(
                 MYNAH_SOURCE_DIR "/ui", {"*.qml"}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            files << it.next();
        files.removeIf([](const QString &file) { return file.endsWith("/theme/Theme.qml"); });
        return files;
    }
    static QStringList linesWith(const QRegularExpression &pattern)
    {
        QStringList found;
        for (const QString &path : sources()) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            int number = 0;
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                ++number;
                if (!line.trimmed().startsWith("//") && pattern.match(line).hasMatch())
                    found << QString("%1:%2: %3")
                                 .arg(QFileInfo(path).fileName())
                                 .arg(number)
                                 .arg(line.trimmed());
            }
        }
        return found;
    }

private slots:
    void init() { prepare(); }
    void cleanup()
    {
        m_probe.reset();
        finish();
    }

    void colors_areTheTokens_data() { themes(); }
    void colors_areTheTokens()
    {
        QFETCH(QString, name);
        start(false);
        QObject *shown = theme(name);
        QVERIFY(shown);
        const QJsonObject colors = tokens()["color"].toObject()[name].toObject();
        QVERIFY(colors.size() > 50);
        for (auto it = colors.begin(); it != colors.end(); ++it)
            QVERIFY2(shown->property(qPrintable(propertyOf(it.key()))).value<QColor>() ==
                         colorOf(it.value().toString()),
                     qPrintable(it.key()));
    }

    void contrast_isEnoughToRead_data() { themes(); }
    void contrast_isEnoughToRead()
    {
        QFETCH(QString, name);
        start(false);
        QObject *shown = theme(name);
        QVERIFY(shown);
        const QJsonArray pairs =
            tokens()["contrast"].toObject()["pairs"].toObject()[name].toArray();
        QVERIFY(pairs.size() > 50);
        for (const QJsonValue &pair : pairs) {
            const QString front = pair["fg"].toString(), back = pair["bg"].toString();
            const double ratio =
                contrast(shown->property(qPrintable(propertyOf(front))).value<QColor>(),
                         shown->property(qPrintable(propertyOf(back))).value<QColor>());
            QVERIFY2(ratio >= pair["need"].toDouble(),
                     qPrintable(QString("%1 on %2: %3").arg(front, back).arg(ratio)));
        }
    }

    void textSize_multipliesSizes_butNotBorders()
    {
        start(false);
        QObject *shown = theme("light");
        QCOMPARE(shown->property("message").toInt(), 16);
        m_app->settings.setTextSize(2);
        QCOMPARE(shown->property("message").toInt(), 32);
        QCOMPARE(shown->property("control").toInt(), 64);
        QCOMPARE(shown->property("hairline").toInt(), 1);
        QCOMPARE(shown->property("radius").toInt(), 8);
        m_app->settings.setTextSize(1);
    }

    void reduceMotion_makesDurationsZero()
    {
        start(false);
        QObject *shown = theme("light");
        QVERIFY(shown->property("baseMs").toInt() > 0);
        m_app->settings.setReduceMotion(true);
        for (const char *duration : {"fastMs", "baseMs", "slowMs", "outMs"})
            QCOMPARE(shown->property(duration).toInt(), 0);
        m_app->settings.setReduceMotion(false);
    }

    void noColor_isNamedOutsideTheTheme()
    {
        const QStringList found = linesWith(QRegularExpression(
            "\"#[0-9A-Fa-f]{3,8}\"|color: *\"(?!transparent)[a-z]+\"|Qt\\.rgba"));
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }

    void noPixelSize_isNamedOutsideTheTheme()
    {
        // 0 and 1 are no sizes; rings and the window's own limits are not scaled with the text.
        const QStringList found = linesWith(QRegularExpression(
            "^(?!.*(?:ringMargin|minimumWidth: 640|minimumHeight: 480|width: 1180|height: 760)).*"
            "\\b(?:[a-z]*[mM]argins?|[a-z]*[pP]adding|spacing|pixelSize|implicitWidth|"
            "implicitHeight|"
            "width|height|x|y|radius): *-?(?:[3-9]|[1-9][0-9]+)\\b"));
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
