// How long frames and handlers take while an answer streams into a long conversation.
// bench_frames [--messages N] [--seconds S] [--rate TOKENS_PER_SECOND] [--text FILE]
//     [--kind mixed|paragraph|code|table|lines] [--cpu] [--scroll TIMES]
// The real window, 1180 × 760, drawn by the software renderer; engine and store are fakes. A frame
// is everything from the update request to the drawn picture: polish, sync and render. A handler is
// any other event. What it prints is only a measurement on a machine that does nothing else.
#include "app/application.h"
#include "fakes/fake_chat_engine.h"
#include "fakes/fake_conversation_store.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace mynah;

namespace {

struct Event {
    double ms = 0;
    int type = 0;
    const char *receiver = "";
};

/// Times every event that is handled; those inside of another count for themselves.
class TimedApplication : public QGuiApplication {
public:
    using QGuiApplication::QGuiApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!measuring)
            return QGuiApplication::notify(receiver, event);
        const double outerInside = m_inside;
        m_inside = 0;
        const int type = event->type();
        const char *name = receiver->metaObject()->className();
        const double start = now();
        const bool handled = QGuiApplication::notify(receiver, event);
        const double ms = now() - start;
        if (type == QEvent::UpdateRequest)
            frames.push_back({ms, type, name});
        else
            handlers.push_back({ms - m_inside, type, name});
        m_inside = outerInside + ms;
        return handled;
    }

    /// In ms: of the wall, or what the processor spent on this thread.
    double now() const
    {
        timespec time{};
        clock_gettime(cpuTime ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    bool measuring = false, cpuTime = false;
    std::vector<Event> frames, handlers;

private:
    double m_inside = 0;
};

double percentile(std::vector<Event> &events, double share)
{
    if (events.empty())
        return 0;
    std::sort(
        events.begin(), events.end(), [](const Event &a, const Event &b) { return a.ms < b.ms; });
    return events[std::min(events.size() - 1, size_t(share * double(events.size())))].ms;
}

long residentKb()
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    return 0;
}

std::string answer(int number)
{
    const std::string n = std::to_string(number);
    return "## Part " + n +
           "\n\nA paragraph with **bold** words, `code` and a [link](https://example.org/" + n +
           "), long enough that it fills some lines of the column and has to be broken more than "
           "once before it comes to its end.\n\n- first of the list\n- second, with `more code`\n  "
           "- nested\n\n| Name | Value | Note |\n|---|--:|---|\n| alpha | " +
           n +
           " | some words |\n| beta | 12 | other words |\n| gamma | 7 | the last of them |\n\n"
           "```cpp\n// what part " +
           n +
           " does\nint main(int argc, char **argv)\n{\n    std::vector<int> numbers = {1, 2, 3};\n"
           "    return std::accumulate(numbers.begin(), numbers.end(), 0) == 6 ? 0 : 1;\n}\n```\n\n"
           "And a last sentence after all of that.\n\n";
}

std::shared_ptr<FakeDatabase> longTalk(int messages, int64_t &id)
{
    auto db = std::make_shared<FakeDatabase>();
    FakeConversationStore store(db);
    id = *store.createConversation();
    int64_t parent = 0;
    for (int i = 0; i < messages; i += 2) {
        parent = *store.addUserMessage(id, parent, "Question " + std::to_string(i) + ", please");
        MessageRow row;
        row.role = Role::Assistant;
        row.text = answer(i);
        row.done = true;
        parent = *store.addAnswer(parent, {}, row, "/models/rwkv7.pth");
    }
    return db;
}

/// Pages of the list of messages, one at every turn of the loop; `done` is called at its end.
void turnPages(QQuickWindow *window, QQuickItem *list, Qt::Key key, std::function<void()> done)
{
    const bool up = key == Qt::Key_PageUp;
    if (list->property(up ? "atYBeginning" : "atYEnd").toBool())
        return done();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &press);
    // The rest of the loop goes first: what is out of sight is deleted there.
    QTimer::singleShot(
        1, list, [=, done = std::move(done)] { turnPages(window, list, key, done); });
}

void print(const char *what, std::vector<Event> &events)
{
    const double median = percentile(events, 0.5); // sorts
    std::printf("%-9s %6zu  p50 %6.2f  p95 %6.2f  p99 %6.2f  max %6.2f ms\n",
                what,
                events.size(),
                median,
                percentile(events, 0.95),
                percentile(events, 0.99),
                events.empty() ? 0 : events.back().ms);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication app(argc, argv);
    QQuickStyle::setStyle("Basic");
    QCommandLineParser parser;
    parser.addOptions(
        {{"messages", "in the conversation", "count", "5000"},
         {"seconds", "of streaming", "seconds", "20"},
         {"rate", "tokens a second", "rate", "100"},
         {"cpu", "the time that the processor spends, on a machine that does other things too"},
         {"scroll", "to the first message and back instead of streaming", "times"},
         {"text", "what is streamed, from a file", "file"},
         {"kind", "what is streamed: mixed, paragraph, code, table or lines", "kind", "mixed"}});
    parser.process(app);
    app.cpuTime = parser.isSet("cpu");
    const double seconds = parser.value("seconds").toDouble();
    const int rate = std::max(1, parser.value("rate").toInt());

    QTemporaryDir folder;
    int64_t conversation = 0;
    auto db = longTalk(parser.value("messages").toInt(), conversation);
    auto control = std::make_shared<FakeEngineControl>();
    const int tokens = int(seconds * rate);
    const QString kind = parser.value("kind");
    std::string text;
    for (int i = 0; int(std::count(text.begin(), text.end(), ' ')) < tokens; ++i) {
        if (kind == "paragraph")
            text += "words of one paragraph that never ends and is never broken ";
        else if (kind == "code")
            text += (i == 0 ? "```cpp\n" : "") + std::string("    int value = compute(a, b); // ") +
                    std::to_string(i) + "\n";
        else if (kind == "table")
            text += (i == 0 ? "| A | B | C |\n|---|---|---|\n" : "") + std::string("| row ") +
                    std::to_string(i) + " | some words | 12 |\n";
        else if (kind == "lines")
            text +=
                "A line of a model that knows no blank lines, number " + std::to_string(i) + "\n";
        else
            text += answer(i);
    }
    if (parser.isSet("text")) {
        QFile file(parser.value("text"));
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll().toStdString();
    }
    control->reply = text;
    control->wordMs = std::max(1, 1000 / rate);

    ApplicationParts parts;
    parts.engines = fakeEngineFactory(control);
    parts.stores = fakeStoreFactory(db);
    parts.settingsFile = folder.filePath("settings.ini");
    Application window(std::move(parts));
    window.settings.saveGeometry(QRect(0, 0, 1180, 760), false);
    window.settings.setLastConversation(conversation);
    if (!window.showWindow())
        return 1;
    window.start(QStringLiteral("/models/rwkv7-world-1.5b.pth"));
    const long before = residentKb();
    qint64 letters = 0;
    for (const auto &message : db->messages)
        letters += qint64(message.second.text.size());
    std::printf("text of the conversation: %.1f MB\n", double(letters) / 1e6);
    app.measuring = true;
    QTimer opening;
    auto whenOpen = [&](auto next) {
        QObject::connect(&opening, &QTimer::timeout, &app, [&, next] {
            if (window.chat.messages()->count() == 0 || !window.chat.canSend())
                return; // the fake store takes its time with tens of thousands
            opening.stop();
            next();
        });
        opening.start(1500);
    };
    if (parser.isSet("scroll")) {
        auto *list = window.window()->findChild<QQuickItem *>("messageList");
        auto tell = [](const char *where) {
            std::printf("memory %ld MB %s\n", residentKb() / 1024, where);
            std::fflush(stdout);
        };
        app.measuring = false; // the list of events would be what grows
        // More than once: what grows each time is never given back.
        int rounds = parser.value("scroll").toInt();
        std::function<void()> there, back;
        there = [&] { turnPages(window.window(), list, Qt::Key_PageUp, back); };
        back = [&] {
            tell("at the first message");
            turnPages(window.window(), list, Qt::Key_PageDown, [&] {
                tell("at the last again");
                --rounds > 0 ? there() : app.quit();
            });
        };
        whenOpen([&] {
            tell("when it is open");
            list->forceActiveFocus();
            there();
        });
        app.exec();
        window.finish();
        return 0;
    }
    whenOpen([&] {
        print("opening", app.frames);
        print("handlers", app.handlers);
        app.frames.clear();
        app.handlers.clear();
        // From an event of its own, which is measured.
        QTimer::singleShot(0, &app, [&] { window.chat.send("Go on"); });
        QTimer::singleShot(int(seconds * 1000), &app, [&] {
            app.measuring = false;
            app.quit();
        });
    });
    app.exec();
    std::printf("%s, %d messages, %d tokens/s, %lld letters came\n",
                qPrintable(kind),
                window.chat.messages()->count(),
                rate,
                (long long)window.chat.messages()->items().back().text.size());
    print("frames", app.frames);
    print("handlers", app.handlers);
    for (size_t i = app.handlers.size(); i > 0 && app.handlers.size() - i < 5; --i)
        std::printf("  handler %.2f ms, event %d of %s\n",
                    app.handlers[i - 1].ms,
                    app.handlers[i - 1].type,
                    app.handlers[i - 1].receiver);
    std::printf("memory %ld MB before, %ld MB after\n", before / 1024, residentKb() / 1024);
    window.chat.stop();
    window.finish();
    return 0;
}
