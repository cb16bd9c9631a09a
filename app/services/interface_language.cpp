#include "app/services/interface_language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace mynah {

namespace {

struct Language {
    const char *code;
    const char *name;
};

// By the Latin alphabet, then by script.
constexpr Language kLanguages[] = {
    {"id", "Bahasa Indonesia"},
    {"de", "Deutsch"},
    {"en", "English"},
    {"es", "Español"},
    {"fr", "Français"},
    {"pt_BR", "Português (Brasil)"},
    {"vi", "Tiếng Việt"},
    {"tr", "Türkçe"},
    {"ru", "Русский"},
    {"ar", "العربية"},
    {"hi", "हिन्दी"},
    {"ko", "한국어"},
    {"ja", "日本語"},
    {"zh_CN", "简体中文"},
    {"zh_TW", "繁體中文"},
};

bool traditional(const QLocale &locale)
{
    return locale.script() == QLocale::TraditionalHanScript ||
           locale.territory() == QLocale::Taiwan || locale.territory() == QLocale::HongKong ||
           locale.territory() == QLocale::Macao;
}

QString codeFor(const QLocale &locale)
{
    if (locale.language() == QLocale::Chinese)
        return traditional(locale) ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
    if (locale.language() == QLocale::Portuguese)
        return QStringLiteral("pt_BR");
    for (const Language &language : kLanguages)
        if (locale.language() != QLocale::C &&
            QLocale(QLatin1String(language.code)).language() == locale.language())
            return QLatin1String(language.code);
    return {};
}

} // namespace

InterfaceLanguage::InterfaceLanguage(QObject *parent) : QObject(parent), m_system(QLocale::system())
{
}

InterfaceLanguage::~InterfaceLanguage()
{
    if (m_code.isEmpty())
        return;
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
}

QStringList InterfaceLanguage::codes()
{
    QStringList codes;
    for (const Language &language : kLanguages)
        codes << QLatin1String(language.code);
    return codes;
}

QString InterfaceLanguage::nameOf(const QString &code)
{
    for (const Language &language : kLanguages)
        if (code == QLatin1String(language.code))
            return QString::fromUtf8(language.name);
    return code;
}

QString InterfaceLanguage::nearest(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QString code = codeFor(QLocale(name));
        if (!code.isEmpty())
            return code;
    }
    return QStringLiteral("en");
}

void InterfaceLanguage::use(const QString &wanted)
{
    const bool chosen = codes().contains(wanted);
    const QString code = chosen ? wanted : nearest(m_system.uiLanguages());
    // The system's formats fit its own language only: "12. März" in an English sentence is wrong.
    const QLocale locale = codeFor(m_system) == code ? m_system : QLocale(code);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    if (m_translator.load(QStringLiteral(":/i18n/mynah_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_translator);
    if (m_qtTranslator.load(locale,
                            QStringLiteral("qtbase"),
                            QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_code = code;
    emit changed();
}

} // namespace mynah
