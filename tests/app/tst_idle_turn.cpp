// Parts that are made one after the other.
#include "app/viewmodels/idle_turn.h"

#include <QTest>

#include <memory>

using namespace mynah;

class TestIdleTurn : public QObject {
    Q_OBJECT

private slots:
    void oneAtATime_theNewestFirst()
    {
        IdleTurn first, second;
        bool firstWasReady = true, secondWasReady = false;
        connect(&second, &IdleTurn::readyChanged, this, [&] { firstWasReady = first.ready(); });
        connect(&first, &IdleTurn::readyChanged, this, [&] { secondWasReady = second.ready(); });
        QVERIFY(!first.ready() && !second.ready());
        QTRY_VERIFY(first.ready());
        QVERIFY(!firstWasReady);
        QVERIFY(secondWasReady);
    }

    void goneBeforeItsTurn_isLeftOut()
    {
        IdleTurn first;
        auto second = std::make_unique<IdleTurn>();
        second.reset();
        QTRY_VERIFY(first.ready());
    }
};

QTEST_MAIN(TestIdleTurn)
#include "tst_idle_turn.moc"
