#include "app/services/interface_fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace mynah {

QString emojiFamily()
{
    static const QString family = [] {
        for (const char *name : {"Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji"})
            if (QFontDatabase::hasFamily(QLatin1String(name)))
                return QString::fromLatin1(name);
        return QString();
    }();
    return family;
}

QFont withEmoji(QFont font)
{
    if (emojiFamily().isEmpty())
        return font;
    QStringList families = font.families();
    if (families.isEmpty())
        families << font.family();
    families.removeAll(emojiFamily());
    font.setFamilies(families << emojiFamily());
    return font;
}

void useInterfaceFonts()
{
    QGuiApplication::setFont(withEmoji(QGuiApplication::font()));
}

} // namespace mynah
