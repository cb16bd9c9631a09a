// Which fonts the window falls back to.
#pragma once

#include <QFont>
#include <QStringList>

namespace mynah {

/// The colour emoji family that is installed, empty when there is none.
QString emojiFamily();

/// `font` with colour emoji before the platform's other fallbacks: otherwise a text font with some
/// emoji in black and white (DejaVu Sans, Noto Sans Symbols2) comes first and takes joined emoji
/// apart. Thread: the GUI thread.
QFont withEmoji(QFont font);

/// The same for the application's font. Before the first window.
void useInterfaceFonts();

} // namespace mynah
