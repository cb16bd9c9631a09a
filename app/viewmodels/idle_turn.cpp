#include "app/viewmodels/idle_turn.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace mynah {

namespace {
constexpr int kBetweenMs = 20; // a frame is drawn meanwhile
} // namespace

class IdleTurns : public QObject {
public:
    static IdleTurns &all()
    {
        static QPointer<IdleTurns> turns; // gone before the loop that its timer needs
        if (!turns)
            turns = new IdleTurns;
        return *turns;
    }
    void add(IdleTurn *turn)
    {
        m_waiting.push_back(turn);
        if (!m_timer.isActive())
            m_timer.start();
    }
    void remove(IdleTurn *turn) { std::erase(m_waiting, turn); }

private:
    IdleTurns() : QObject(QCoreApplication::instance())
    {
        m_timer.setInterval(kBetweenMs);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_waiting.empty())
                return m_timer.stop();
            IdleTurn *next = m_waiting.back();
            m_waiting.pop_back();
            next->m_ready = true;
            emit next->readyChanged();
        });
    }

    QTimer m_timer{this};
    std::vector<IdleTurn *> m_waiting;
};

IdleTurn::IdleTurn(QObject *parent) : QObject(parent)
{
    IdleTurns::all().add(this);
}

IdleTurn::~IdleTurn()
{
    if (!m_ready)
        IdleTurns::all().remove(this);
}

} // namespace mynah
