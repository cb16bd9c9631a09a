// Conversations as PDF.
#pragma once

#include "core/storage/conversation_tree.h"

#include <QByteArray>
#include <QString>

namespace mynah {

/// The active branch on A4 pages with numbers. Thread: any, while there is a QGuiApplication.
QByteArray conversationPdf(const ConversationTree &tree);

/// Markdown in which formulas ($…$, $$…$$, \(…\), \[…\]) outside of code are read as they stand:
/// nothing in them is taken for Markdown.
QString withPlainFormulas(const QString &markdown);

} // namespace mynah
