// Markdown (CommonMark with tables, task lists and struck text, by md4c) to typed blocks.
#pragma once

#include "app/markdown/block.h"
#include "app/markdown/segments.h"

namespace mynah {

/// The blocks of one segment of `source`. Formulas are taken out before the parser sees them and
/// come back as spans; pictures become links with their description; raw HTML is text.
/// `definitions`: link targets from anywhere in the message. Thread: any.
std::vector<Block>
parseSegment(const QString &source, const Segment &segment, const QString &definitions);

/// All of a text at once, for searching and copying. Text blocks that follow each other are not
/// joined.
std::vector<Block> parseMarkdown(const QString &source);

/// An address that may be opened: http, https or mailto.
bool isSafeLink(const QString &address);

} // namespace mynah
