// What answers of servers mean, line by line.
#include "app/services/downloads/range_answer.h"

#include <QTest>

using namespace mynah;
using Kind = AnswerPlan::Kind;

class TestRangeAnswer : public QObject {
    Q_OBJECT

private slots:
    void part_isTakenOnlyWhereTheFileEnds_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("kind");
        QTest::newRow("right") << QByteArray("bytes 100-499/500") << int(Kind::Append);
        QTest::newRow("total untold") << QByteArray("bytes 100-499/*") << int(Kind::Append);
        QTest::newRow("other case") << QByteArray("Bytes 100-499/500") << int(Kind::Append);
        QTest::newRow("earlier") << QByteArray("bytes 99-499/500") << int(Kind::Refuse);
        QTest::newRow("later") << QByteArray("bytes 101-499/500") << int(Kind::Refuse);
        QTest::newRow("none") << QByteArray() << int(Kind::Refuse);
        QTest::newRow("unit") << QByteArray("items 100-499/500") << int(Kind::Refuse);
        QTest::newRow("backwards") << QByteArray("bytes 100-99/500") << int(Kind::Refuse);
        QTest::newRow("beyond") << QByteArray("bytes 100-500/500") << int(Kind::Refuse);
        QTest::newRow("negative") << QByteArray("bytes -100-499/500") << int(Kind::Refuse);
        QTest::newRow("signs") << QByteArray("bytes +100-499/500") << int(Kind::Refuse);
        QTest::newRow("too big") << QByteArray(
                                        "bytes 100-99999999999999999999/99999999999999999999")
                                 << int(Kind::Refuse);
        QTest::newRow("several") << QByteArray("bytes 100-199,300-399/500") << int(Kind::Refuse);
        QTest::newRow("other total") << QByteArray("bytes 100-499/501") << int(Kind::Refuse);
    }
    void part_isTakenOnlyWhereTheFileEnds()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, kind);
        const AnswerPlan plan = planFor({206, range, "400", {}, {}, {}}, {100, 500, {}});
        QCOMPARE(int(plan.kind), kind);
        if (plan.kind == Kind::Append)
            QCOMPARE(plan.total, 500);
        else
            QVERIFY(!plan.reason.isEmpty());
    }

    void otherContent_isAskedForWhole()
    {
        const AskedRange asked{100, 500, {"u", "\"a\"", {}}};
        const QByteArray range = "bytes 100-499/500";
        QCOMPARE(planFor({206, range, {}, {}, "\"a\"", {}}, asked).kind, Kind::Append);
        QCOMPARE(planFor({206, range, {}, {}, "\"b\"", {}}, asked).kind, Kind::Ask);
        QCOMPARE(planFor({206, range, {}, {}, {}, {}}, asked).kind, Kind::Append);
        QCOMPARE(planFor({206, range, {}, {}, "W/\"b\"", {}}, asked).kind, Kind::Append);
    }

    void whole_tellsItsSize()
    {
        QCOMPARE(planFor({200, {}, "500", {}, {}, {}}, {0, -1, {}}).total, 500);
        QCOMPARE(planFor({200, {}, {}, {}, {}, {}}, {0, 500, {}}).total, 500);
        QCOMPARE(planFor({200, {}, "nonsense", {}, {}, {}}, {0, -1, {}}).total, -1);
        QCOMPARE(planFor({200, {}, "499", {}, {}, {}}, {100, 500, {}}).problem,
                 DownloadProblem::OtherFile);
    }

    void nothingMore_isCompleteOnlyAtTheEnd()
    {
        QCOMPARE(planFor({416, "bytes */500", {}, {}, {}, {}}, {500, -1, {}}).kind, Kind::Complete);
        QCOMPARE(planFor({416, "bytes */500", {}, {}, {}, {}}, {600, -1, {}}).kind, Kind::Ask);
        QCOMPARE(planFor({416, {}, {}, {}, {}, {}}, {500, 500, {}}).kind, Kind::Ask);
        QCOMPARE(planFor({416, {}, {}, {}, {}, {}}, {0, -1, {}}).kind, Kind::Refuse);
    }

    void packed_isRefused()
    {
        QCOMPARE(planFor({200, {}, "500", "gzip", {}, {}}, {0, 500, {}}).kind, Kind::Refuse);
        QCOMPARE(planFor({200, {}, "500", "identity", {}, {}}, {0, 500, {}}).kind,
                 Kind::StartAgain);
    }

    void condition_isAStrongTagOrADate()
    {
        QCOMPARE((ContentStamp{{}, "\"a\"", "Mon"}).condition(), "\"a\"");
        QCOMPARE((ContentStamp{{}, "W/\"a\"", "Mon"}).condition(), "Mon");
        QCOMPARE((ContentStamp{{}, {}, {}}).condition(), "");
    }
};

QTEST_GUILESS_MAIN(TestRangeAnswer)
#include "tst_range_answer.moc"
