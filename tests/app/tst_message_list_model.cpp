#include "app/viewmodels/message_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mynah;

class TestMessageListModel : public QObject {
    Q_OBJECT

private slots:
    void appendToLast_changesOnlyTheTextOfTheLastRow()
    {
        MessageListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append({.fromUser = true, .text = "Hello"});
        model.append({.text = "Hi", .streaming = true, .done = false});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.appendToLast(" there");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        QVERIFY(!changed[0][2].value<QList<int>>().contains(MessageListModel::StreamingRole));
        QCOMPARE(model.data(model.index(1), MessageListModel::TextRole).toString(), "Hi there");
        QCOMPARE(model.data(model.index(0), MessageListModel::TextRole).toString(), "Hello");
    }

    void appendToLast_emptyModel_changesNothing()
    {
        MessageListModel model;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.appendToLast("x");
        QCOMPARE(changed.size(), 0);
    }

    void setLast_tellsOnlyWhatDiffers()
    {
        MessageListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append({.text = "Done", .streaming = true, .done = false});
        MessageItem item = model.items().back();
        item.streaming = false;
        item.done = true;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLast(item);
        QCOMPARE(changed.size(), 1);
        const auto roles = changed[0][2].value<QList<int>>();
        QCOMPARE(roles, QList<int>({MessageListModel::StreamingRole, MessageListModel::DoneRole}));
    }

    void setItemsAndRemoveLast_keepTheModelConsistent()
    {
        MessageListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({{.id = 1, .fromUser = true, .text = "a"}, {.id = 2, .text = "b"}});
        QCOMPARE(model.rowCount(), 2);
        model.removeLast();
        QCOMPARE(model.rowCount(), 1);
        model.setId(0, 7);
        QCOMPARE(model.data(model.index(0), MessageListModel::IdRole).toLongLong(), 7);
        model.setItems({});
        model.removeLast();
        QCOMPARE(model.count(), 0);
    }

    void itemOf_cutAnswer_isNotDoneAndHasNoFigures()
    {
        MessageRow row;
        row.role = Role::Assistant;
        row.text = "half an ans";
        row.tokensPerSecond = 12;
        const MessageItem item = MessageListModel::itemOf(row);
        QVERIFY(!item.done);
        QVERIFY(!item.fromUser);
        QVERIFY(MessageListModel::figuresText(item.figures).isEmpty());
    }
};

QTEST_MAIN(TestMessageListModel)
#include "tst_message_list_model.moc"
