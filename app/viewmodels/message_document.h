// Puts a message's text into a TextEdit's document: line heights, paragraph gaps, appending.
#pragma once

#include <QObject>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

class QTextCursor;

namespace mynah {

/// While text only grows, only the last paragraph and what follows it is laid out again.
/// Thread: the GUI thread.
class MessageDocument : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int lineHeight MEMBER m_lineHeight NOTIFY lineHeightChanged)
    Q_PROPERTY(int paragraphGap MEMBER m_paragraphGap NOTIFY paragraphGapChanged)

public:
    explicit MessageDocument(QObject *parent = nullptr);

    QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    QString text() const { return m_text; }
    void setText(const QString &text);

signals:
    void documentChanged();
    void textChanged();
    void lineHeightChanged();
    void paragraphGapChanged();

private:
    void rebuild();
    void format(int firstBlock);

    QQuickTextDocument *m_document = nullptr;
    QString m_text;
    int m_lineHeight = 24, m_paragraphGap = 8;
};

} // namespace mynah
