// The theme's sizes and colours for messages; one object for a whole list of them.
import QtQuick
import Mynah

MarkdownStyle {
    text: Theme.textPrimary
    faint: Theme.textTertiary
    link: Theme.textLink
    onCurrentHit: Theme.textOnAccent
    keyword: Theme.synKeyword
    type: Theme.synType
    functionName: Theme.synFunction
    string: Theme.synString
    number: Theme.synNumber
    comment: Theme.synComment
    preprocessor: Theme.synPreproc
    mono: Theme.mono
    bodySize: Theme.message
    bodyLine: Theme.messageLine
    smallSize: Theme.body
    smallLine: Theme.bodyLine
    titleSize: Theme.title
    titleLine: Theme.titleLine
    codeSize: Theme.label
    codeLine: Theme.bodyLine
    inlineCodeSize: Theme.body
    inlineCodePadding: Theme.space1 + Theme.hairline
    headSize: Theme.label
    listInset: Theme.listInset
    itemGap: Theme.space1
    paragraphGap: Theme.space2
    blockGap: Theme.space3
    headingGap: Theme.space4
    cellPadding: Theme.space3
    tableRow: Theme.tableRow
}
