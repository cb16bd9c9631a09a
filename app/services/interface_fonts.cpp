#include "app/services/interface_fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
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
    // The name may be an alias as "Sans Serif", which does not count as a family in a list: emoji
    // would come first, for digits and blanks too.
    font.setFamilies({QFontInfo(font).family(), emojiFamily()});
    return font;
}

void useInterfaceFonts()
{
    QGuiApplication::setFont(withEmoji(QGuiApplication::font()));
}

} // namespace mynah
