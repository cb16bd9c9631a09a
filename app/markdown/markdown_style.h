// Sizes and colours of messages, handed from the theme to what builds their documents.
#pragma once

#include "app/markdown/block.h"
#include "app/markdown/highlight/highlighter.h"

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// One object for all messages; the theme changes it at run time. Sizes in px.
/// Thread: the GUI thread.
class MarkdownStyle : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor text MEMBER text NOTIFY changed)
    Q_PROPERTY(QColor faint MEMBER faint NOTIFY changed)
    Q_PROPERTY(QColor link MEMBER link NOTIFY changed)
    Q_PROPERTY(QColor onCurrentHit MEMBER onCurrentHit NOTIFY changed)
    Q_PROPERTY(QColor keyword MEMBER keyword NOTIFY changed)
    Q_PROPERTY(QColor type MEMBER type NOTIFY changed)
    Q_PROPERTY(QColor functionName MEMBER functionName NOTIFY changed)
    Q_PROPERTY(QColor string MEMBER string NOTIFY changed)
    Q_PROPERTY(QColor number MEMBER number NOTIFY changed)
    Q_PROPERTY(QColor comment MEMBER comment NOTIFY changed)
    Q_PROPERTY(QColor preprocessor MEMBER preprocessor NOTIFY changed)
    Q_PROPERTY(QString mono MEMBER mono NOTIFY changed)
    Q_PROPERTY(int bodySize MEMBER bodySize NOTIFY changed)
    Q_PROPERTY(int bodyLine MEMBER bodyLine NOTIFY changed)
    Q_PROPERTY(int smallSize MEMBER smallSize NOTIFY changed)
    Q_PROPERTY(int smallLine MEMBER smallLine NOTIFY changed)
    Q_PROPERTY(int titleSize MEMBER titleSize NOTIFY changed)
    Q_PROPERTY(int titleLine MEMBER titleLine NOTIFY changed)
    Q_PROPERTY(int codeSize MEMBER codeSize NOTIFY changed)
    Q_PROPERTY(int codeLine MEMBER codeLine NOTIFY changed)
    Q_PROPERTY(int inlineCodeSize MEMBER inlineCodeSize NOTIFY changed)
    Q_PROPERTY(int inlineCodePadding MEMBER inlineCodePadding NOTIFY changed)
    Q_PROPERTY(int headSize MEMBER headSize NOTIFY changed)
    Q_PROPERTY(int listInset MEMBER listInset NOTIFY changed)
    Q_PROPERTY(int itemGap MEMBER itemGap NOTIFY changed)
    Q_PROPERTY(int paragraphGap MEMBER paragraphGap NOTIFY changed)
    Q_PROPERTY(int blockGap MEMBER blockGap NOTIFY changed)
    Q_PROPERTY(int headingGap MEMBER headingGap NOTIFY changed)
    Q_PROPERTY(int cellPadding MEMBER cellPadding NOTIFY changed)
    Q_PROPERTY(int tableRow MEMBER tableRow NOTIFY changed)

public:
    using QObject::QObject;

    Q_INVOKABLE int gapSize(int gap) const
    {
        const int sizes[] = {0, itemGap, paragraphGap, blockGap, headingGap};
        return gap >= 0 && gap < 5 ? sizes[gap] : 0;
    }
    QColor colorOf(TokenKind kind) const
    {
        const QColor colors[] = {
            text, keyword, type, functionName, string, number, comment, preprocessor};
        return colors[int(kind)];
    }

    QColor text, faint, link, onCurrentHit;
    QColor keyword, type, functionName, string, number, comment, preprocessor;
    QString mono;
    int bodySize = 16, bodyLine = 24, smallSize = 14, smallLine = 20;
    int titleSize = 20, titleLine = 28, codeSize = 13, codeLine = 20;
    int inlineCodeSize = 14, inlineCodePadding = 5, headSize = 13;
    int listInset = 22, itemGap = 4, paragraphGap = 8, blockGap = 12, headingGap = 16;
    int cellPadding = 12, tableRow = 31;

signals:
    void changed();
};

} // namespace mynah
