#include "app/viewmodels/conversation_pdf.h"

#include "core/storage/conversation_markdown.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace mynah {

namespace {

QString escaped(const QString &formula)
{
    QString result;
    for (const QChar c : formula) {
        if (c.unicode() < 128 && c.isPrint() && !c.isLetterOrNumber() && !c.isSpace())
            result += QLatin1Char('\\');
        result += c;
    }
    return result;
}

} // namespace

QString withPlainFormulas(const QString &markdown)
{
    // Code first, so that a $ in it begins no formula. A fence ends with as many marks as it begins
    // with, or at the end of the text.
    static const QRegularExpression places(QStringLiteral(
        R"((?<code>(?:^|\n)[> ]*(?<fence>`{3,}|~{3,})[\s\S]*?)"
        R"((?:\n[> ]*\k<fence>|$(?![\s\S]))|(?<ticks>`+)(?!`).+?(?<!`)\k<ticks>(?!`)))"
        R"(|\$\$[\s\S]+?\$\$|\\\[[\s\S]+?\\\]|\\\([\s\S]+?\\\))"
        R"(|(?<![\\$\w])\$(?![\s$])[^$\n]*?[^\s$\\]\$(?![\d$]))"));
    QString result;
    qsizetype done = 0;
    for (auto all = places.globalMatch(markdown); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        result += markdown.mid(done, match.capturedStart() - done);
        const bool isCode = match.capturedStart(QStringLiteral("code")) >= 0;
        result += isCode ? match.captured() : escaped(match.captured());
        done = match.capturedEnd();
    }
    return result + markdown.mid(done);
}

QByteArray conversationPdf(const ConversationTree &tree)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(QString::fromStdString(tree.title));
        writer.setCreator(QStringLiteral("Mynah"));
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSizeF(10.5);
        document.setDefaultFont(font);
        document.setMarkdown(
            withPlainFormulas(QString::fromStdString(conversationToMarkdown(tree))),
            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                QTextDocument::MarkdownDialectGitHub);
        document.print(&writer);
    }
    return file.data();
}

} // namespace mynah
