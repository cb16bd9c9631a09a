// How long the window takes from the start of the process until it can be used: the side bar shows
// its rows, the last conversation is open, the message field has the keyboard.
// bench_start [--conversations N] [--messages EACH] [--runs N] [--db FILE]
// A real database; the same steps as main.cpp, with the model left out. The process starts itself
// once to warm the caches and then the given number of times. What it prints is only a measurement
// on a machine that does nothing else.
#include "app/application.h"
#include "app/services/device_listing.h"
#include "app/services/log_file.h"
#include "app/services/single_instance.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QProcess>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <map>

using namespace mynah;

namespace {

constexpr int kLongestMs = 20'000;

/// Of a clock that all processes share.
qint64 nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

ConversationTree treeOf(int number, int messages)
{
    ConversationTree tree;
    tree.title = "Conversation " + std::to_string(number);
    for (int i = 0; i < messages; ++i) {
        MessageNode node;
        node.id = i + 1;
        node.parent = i;
        node.role = i % 2 ? Role::Assistant : Role::User;
        node.text = i % 2 ? "An answer with **bold** words and `code`, number " +
                                std::to_string(number * i % 997) +
                                ".\n\n- one\n- two\n\n```cpp\nint main() { return 0; }\n```\n\n"
                                "| Name | Value |\n|---|--:|\n| alpha | 12 |\n"
                          : "Question " + std::to_string(i) + " of " + std::to_string(number);
        node.done = true;
        tree.messages.push_back(std::move(node));
    }
    tree.activeLeaf = messages;
    tree.createdMs = tree.updatedMs = 1'700'000'000'000 + number * int64_t{600'000};
    return tree;
}

/// Fills the database; the id of the newest conversation, 0: it cannot be written.
qint64 fill(const QString &file, int conversations, int messages)
{
    auto store = ConversationStore::open(file.toStdString(), ConversationStore::Mode::ReadWrite);
    if (!store.ok())
        return 0;
    qint64 last = 0;
    for (int i = 1; i <= conversations; ++i) {
        const auto id = (*store)->importTree(treeOf(i, i == conversations ? 200 : messages));
        if (!id.ok())
            return 0;
        last = *id;
    }
    return last;
}

/// Whether the list of that name that can be seen has rows in sight.
bool hasRows(QQuickWindow *window, const char *name)
{
    const QList<QQuickItem *> lists = window->findChildren<QQuickItem *>(name);
    return std::any_of(lists.begin(), lists.end(), [](QQuickItem *list) {
        return list->isVisible() && list->property("count").toInt() > 0 &&
               list->property("contentHeight").toDouble() > list->height() / 4;
    });
}

/// In the process that is measured: prints when, after `started`, each step was done.
int runOnce(int argc, char *argv[], const QString &folder, qint64 started)
{
    std::vector<std::pair<const char *, qint64>> steps{{"main", nowUs()}};
    QGuiApplication app(argc, argv);
    QGuiApplication::setWindowIcon(QIcon(":/Mynah/icons/mynah.svg"));
    QQuickStyle::setStyle("Basic");
    steps.push_back({"qt", nowUs()});
    const QString database = QDir(folder).filePath("mynah.db");
    SingleInstance instance(database);
    if (instance.passOn({}))
        return 1;
    const LogFile log(QDir(folder).filePath("log"));
    ApplicationParts parts;
    parts.engines = openChatEngine;
    parts.stores = [path = database.toStdString()] { return openOrRepair(path); };
    parts.deviceProgram = QCoreApplication::applicationFilePath();
    parts.engineOptions.dataFolder = folder.toStdString();
    parts.settingsFile = QDir(folder).filePath("settings.ini");
    parts.databaseFile = database;
    Application window(std::move(parts));
    window.look.listen();
    steps.push_back({"objects", nowUs()});
    if (!window.showWindow())
        return 1;
    steps.push_back({"window", nowUs()});
    window.start();
    steps.push_back({"started", nowUs()});
    QQuickWindow *shown = window.window();
    QQuickItem *composer = shown->findChild<QQuickItem *>("composerField");
    auto listsFilled = [shown] {
        return hasRows(shown, "conversationList") && hasRows(shown, "messageList");
    };
    bool first = true;
    QObject::connect(shown, &QQuickWindow::frameSwapped, &app, [&] {
        if (std::exchange(first, false))
            steps.push_back({"first frame", nowUs()});
        if (steps.back().first == std::string_view("usable") || !listsFilled() || !composer ||
            !composer->hasActiveFocus())
            return;
        steps.push_back({"usable", nowUs()});
        app.quit();
    });
    QTimer::singleShot(kLongestMs, &app, [&] { app.exit(1); });
    const int status = app.exec();
    for (const auto &[name, at] : steps)
        std::printf("%s=%lld\n", name, (long long)(at - started));
    std::fflush(stdout);
    if (status != 0)
        std::fprintf(stderr,
                     "never usable: lists %d, keys %d\n",
                     listsFilled(),
                     composer && composer->hasActiveFocus());
    window.finish();
    return status;
}

/// From outside: starts this program again, and reads what it prints.
bool measure(const QString &folder,
             std::map<QString, std::vector<double>> &times,
             QStringList &order)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {"--once", folder, QString::number(nowUs())});
    if (!process.waitForFinished(2 * kLongestMs) || process.exitCode() != 0)
        return false;
    order.clear();
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n')) {
        const qsizetype at = line.indexOf('=');
        order << QString::fromUtf8(line.left(at));
        times[order.back()].push_back(line.mid(at + 1).toDouble() / 1000);
    }
    return true;
}

QString option(const QStringList &arguments, const QString &name, const QString &otherwise)
{
    const qsizetype at = arguments.indexOf("--" + name);
    return at < 0 ? otherwise : arguments.value(at + 1, otherwise);
}

} // namespace

int main(int argc, char *argv[])
{
    if (printDevicesIfAsked(argc, argv, {}))
        return 0;
    qputenv("QT_QUICK_BACKEND", "software");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4 && std::strcmp(argv[1], "--once") == 0)
        return runOnce(argc, argv, argv[2], QByteArray(argv[3]).toLongLong());

    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int conversations = option(arguments, "conversations", "10000").toInt();
    const int runs = std::max(1, option(arguments, "runs", "15").toInt());
    QTemporaryDir temporary;
    const QString folder = option(arguments, "folder", temporary.path());
    const QString database = QDir(folder).filePath("mynah.db");
    if (!QFile::exists(database)) {
        QDir().mkpath(folder);
        const qint64 last =
            fill(database, conversations, option(arguments, "messages", "6").toInt());
        if (last == 0) {
            std::fputs("bench_start: the database cannot be written\n", stderr);
            return 1;
        }
        Settings settings(QDir(folder).filePath("settings.ini"));
        settings.setLastConversation(last);
        settings.saveGeometry(QRect(0, 0, 1180, 760), false);
    }
    std::map<QString, std::vector<double>> times;
    QStringList order;
    if (!measure(folder, times, order))
        return 1;
    std::printf("%d conversations; first start %.0f ms\n", conversations, times["usable"].front());
    times.clear();
    for (int i = 0; i < runs; ++i)
        if (!measure(folder, times, order))
            return 1;
    for (const QString &name : order) {
        std::vector<double> &all = times[name];
        std::sort(all.begin(), all.end());
        std::printf("%-12s median %6.0f ms, from %.0f to %.0f\n",
                    qPrintable(name),
                    all[all.size() / 2],
                    all.front(),
                    all.back());
    }
    return 0;
}
