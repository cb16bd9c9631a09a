// Blocks as plain text: for copying, for a screen reader and for finding.
#pragma once

#include "app/markdown/block.h"

namespace mynah {

/// Adds the block to what stands before it, with the line breaks between them. Markdown signs are
/// gone; list marks stay, tables are lines of cells parted by tabs.
void appendPlainText(QString &text, const Block &block);

/// What is shown of the block, as its QTextDocument holds it: paragraphs parted by line feeds.
QString shownText(const Block &block);

/// The text of a paragraph as it is shown: with its mark and a tab.
QString shownText(const Paragraph &paragraph);

/// A whole message as plain text. A thought at its beginning is left out.
QString plainTextOf(const QString &markdown);

} // namespace mynah
