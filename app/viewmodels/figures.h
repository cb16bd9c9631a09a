// Sizes, times and counts as a user reads them, in the language of the window.
#pragma once

#include <QString>

namespace mynah {

/// Left-to-right isolated, for names of models, files and devices inside any sentence.
QString isolated(const QString &name);
/// Isolated in its own direction, for what a user has named or written.
QString isolatedText(const QString &text);
/// A file's size in powers of 1000, as file managers show it: "5.90 GB".
QString fileSizeText(qint64 bytes);
/// Memory in powers of 1024, as its makers count it: "7.9 GB".
QString memoryText(qint64 bytes);
/// "2 s", "1 min", "2 h"; rounded up, so that it is never less than it takes.
QString durationText(double seconds);
/// "7.2 B parameters"
QString parametersText(qint64 parameters);
/// "int8"; what a file calls "q8_0" or "bf16" stays.
QString precisionText(const QString &choice, const QString &inFile);

} // namespace mynah
