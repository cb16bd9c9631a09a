#include "app/viewmodels/announcer.h"

#include <QAccessible>

namespace mynah {

namespace {

/// Ends of sentences in the scripts of the world's languages; a line's end ends one, too.
bool endsSentence(QChar c)
{
    return QStringView(u".!?…。！？؟۔।\n").contains(c);
}

} // namespace

Announcer::Announcer(QQuickItem *parent) : QQuickItem(parent) {}

void Announcer::setChat(ChatViewModel *chat)
{
    if (chat == m_chat)
        return;
    if (m_chat) {
        m_chat->disconnect(this);
        m_chat->messages()->disconnect(this);
    }
    m_chat = chat;
    if (m_chat) {
        m_state = m_chat->state();
        connect(m_chat, &ChatViewModel::stateChanged, this, &Announcer::onState);
        connect(m_chat, &ChatViewModel::readingChanged, this, &Announcer::onReading);
        connect(m_chat->messages(), &QAbstractItemModel::dataChanged, this, &Announcer::onText);
    }
    emit chatChanged();
}

void Announcer::announce(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    m_text = text.trimmed();
    emit textChanged(); // the accessible name is bound to it
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

qsizetype Announcer::wholeSentences(const QString &text, qsizetype from)
{
    for (qsizetype at = text.size() - 1; at >= from; --at) {
        if (!endsSentence(text[at]))
            continue;
        // The point of "3.14" and of "e.g." may stand before more of the same word: a Latin point
        // ends a sentence only before a blank.
        const bool latinPoint = text[at] == u'.';
        if (!latinPoint || (at + 1 < text.size() && text[at + 1].isSpace()))
            return at + 1 - from;
    }
    return 0;
}

void Announcer::onState()
{
    using State = ChatViewModel::State;
    const State now = m_chat->state();
    const State before = std::exchange(m_state, now);
    if (now == before || m_chat->busyElsewhere())
        return;
    if (now == State::Reading) {
        m_quarter = 0;
    } else if (now == State::Streaming) {
        m_said = 0;
        announce(tr("The answer begins."));
    } else if (before == State::Streaming) {
        announceRest();
        const auto &items = m_chat->messages()->items();
        const bool stopped =
            !items.empty() && items.back().stopReason == QLatin1String("interrupted");
        announce(now == State::Error ? m_chat->error().title
                 : stopped           ? tr("Stopped")
                                     : tr("The answer is complete."));
    }
}

void Announcer::onText()
{
    const auto &items = m_chat->messages()->items();
    if (m_state != ChatViewModel::State::Streaming || items.empty())
        return;
    const QString &text = items.back().text;
    const qsizetype ready = wholeSentences(text, std::min(m_said, text.size()));
    if (ready == 0)
        return;
    announce(text.mid(m_said, ready));
    m_said += ready;
}

void Announcer::announceRest()
{
    const auto &items = m_chat->messages()->items();
    if (items.empty() || items.back().fromUser)
        return;
    announce(items.back().text.mid(m_said));
    m_said = items.back().text.size();
}

void Announcer::onReading()
{
    // Only what takes long enough to wait for.
    constexpr qint64 kLong = 512;
    if (m_chat->readingTotal() < kLong)
        return;
    const int quarter = int(m_chat->readingDone() * 4 / m_chat->readingTotal());
    if (quarter == m_quarter || quarter == 0)
        return;
    m_quarter = quarter;
    //: Announced by a screen reader while the model reads the conversation
    announce(tr("%L1 % of the conversation is read.").arg(quarter * 25));
}

} // namespace mynah
