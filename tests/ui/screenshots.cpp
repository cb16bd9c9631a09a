// Every state of the window as a picture: in light and dark, three languages, three sizes.
// mynah-screenshots DIR [--quick] [--state NAME]…; --quick: in English at the usual size, light.
// Prints a line for each state that could not be reached, that warned, or that looks like another,
// and then exits with 1. Child processes take a share each: a crash costs one state.
#include "ui/stage.h"

#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHash>
#include <QProcess>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QThread>

#include <cstdio>

using namespace mynah;

namespace {

struct Size {
    const char *name;
    QSize pixels;
    double text;
};
const Size kSizes[] = {
    {"1180x760", {1180, 760}, 1}, {"640x480", {640, 480}, 1}, {"1180x760-200", {1180, 760}, 2}};
const char *const kLanguages[] = {"en", "zh_CN", "ar"};
constexpr int kShares = 4; // that the scenes of a language and size are parted into
const char *const kLooks[] = {"light", "dark"};

QStringList &warnings()
{
    static QStringList list;
    return list;
}

void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    // A font that lacks the rules of a script is passed over for one that has them.
    const bool font = message.contains("OpenType support missing");
    if (type != QtDebugMsg && type != QtInfoMsg && !font)
        warnings() << message;
}

QString
fileName(const QString &scene, const QString &language, const QString &look, const QString &size)
{
    return QStringLiteral("%1-%2-%3-%4.png").arg(scene, language, look, size);
}

bool blank(const QImage &picture)
{
    const QRgb first = picture.isNull() ? 0 : picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); y += 4)
        for (int x = 0; x < picture.width(); x += 4)
            if (picture.pixel(x, y) != first)
                return false;
    return true;
}

/// The child's part: scenes in one language and size. Prints "@SCENE" before each, "#HASH" for each
/// picture, and what is wrong with it.
class Part {
public:
    Part(QDir folder, QString language, const Size &size, bool dark)
        : m_folder(std::move(folder)), m_language(std::move(language)), m_size(size), m_dark(dark)
    {
    }
    void take(const Scene &scene)
    {
        say("@" + QString(scene.name));
        Look look;
        look.language = m_language;
        look.size = m_size.pixels;
        look.text = m_size.text;
        {
            Stage stage(scene, look);
            for (const QString &problem : stage.problems())
                say(problem);
            for (int dark = 0; stage.window() && dark <= int(m_dark); ++dark) {
                stage.setDark(dark != 0);
                keep(scene.name, kLooks[dark], stage.picture());
            }
        }
        QStringList said = std::exchange(warnings(), {});
        said.removeDuplicates();
        for (const QString &warning : said)
            say("warning: " + warning);
    }

private:
    void keep(const QString &scene, const char *look, const QImage &picture)
    {
        const QString name = fileName(scene, m_language, look, m_size.name);
        if (!picture.save(m_folder.filePath(name)))
            say("cannot write " + name);
        if (blank(picture))
            say("nothing is in the picture");
        const QByteArray bytes = QByteArray::fromRawData(
            reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
        say("#" + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    }
    static void say(const QString &line)
    {
        std::puts(line.toUtf8().constData());
        std::fflush(stdout);
    }

    QDir m_folder;
    QString m_language;
    const Size &m_size;
    bool m_dark;
};

/// The parent's part: runs the children, and starts one again behind the scene that it died in.
class Parts {
public:
    explicit Parts(QStringList common) : m_common(std::move(common)) {}
    void add(const char *language, const char *size)
    {
        for (int share = 0; share < kShares; ++share)
            m_waiting.append({language, size, share, {}});
    }
    /// How many lines of failure were printed.
    int run()
    {
        const int most = 2 * std::max(1, QThread::idealThreadCount()); // half of the time they wait
        while (!m_waiting.isEmpty() || !m_running.empty()) {
            while (!m_waiting.isEmpty() && int(m_running.size()) < most)
                start(m_waiting.takeFirst());
            for (size_t i = 0; i < m_running.size(); ++i)
                if (m_running[i].process->waitForFinished(50))
                    finish(i--);
        }
        return m_failures;
    }

private:
    struct Job {
        QString language, size;
        int share = 0;
        QString after; // the scene to go on behind
    };
    struct Running {
        Job job;
        std::unique_ptr<QProcess> process;
    };

    void start(const Job &job)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(),
                       m_common + QStringList{"--language",
                                              job.language,
                                              "--size",
                                              job.size,
                                              "--share",
                                              QString::number(job.share),
                                              "--after",
                                              job.after});
        m_running.push_back({job, std::move(process)});
    }
    void finish(size_t index)
    {
        Running done = std::move(m_running[index]);
        m_running.erase(m_running.begin() + long(index));
        QString scene;
        for (const QByteArray &line : done.process->readAllStandardOutput().split('\n')) {
            if (line.startsWith('@'))
                scene = QString::fromUtf8(line.mid(1));
            else if (line.startsWith('#'))
                compare(scene, done.job, line);
            else if (!line.isEmpty())
                fail(scene, done.job, line);
        }
        if (done.process->exitStatus() == QProcess::NormalExit && done.process->exitCode() == 0)
            return;
        fail(scene, done.job, "the program crashed");
        if (scene != done.job.after)
            m_waiting.prepend({done.job.language, done.job.size, done.job.share, scene});
    }
    /// Two states that look alike: one of them was not reached.
    void compare(const QString &scene, const Job &job, const QByteArray &hash)
    {
        QString &same = m_seen[job.language + job.size + hash];
        if (!same.isEmpty())
            fail(scene, job, "looks like " + same.toUtf8());
        same = scene;
    }
    void fail(const QString &scene, const Job &job, const QByteArray &line)
    {
        ++m_failures;
        std::fprintf(stderr,
                     "mynah-screenshots: %s, %s, %s: %s\n",
                     qPrintable(scene),
                     qPrintable(job.language),
                     qPrintable(job.size),
                     line.constData());
    }

    QStringList m_common;
    QList<Job> m_waiting;
    std::vector<Running> m_running;
    QHash<QString, QString> m_seen;
    int m_failures = 0;
};

void writeIndex(const QDir &folder)
{
    QString page = "<!doctype html><meta charset=utf-8><title>Mynah</title><style>body{font:14px "
                   "sans-serif}img{width:236px}</style><table>\n";
    for (const Scene &scene : scenes())
        for (const char *look : kLooks) {
            QString row;
            for (const char *language : kLanguages)
                for (const Size &size : kSizes) {
                    const QString file = fileName(scene.name, language, look, size.name);
                    if (folder.exists(file))
                        row +=
                            QStringLiteral("<td><a href=%1><img loading=lazy src=%1 title=%1></a>")
                                .arg(file);
                }
            if (!row.isEmpty())
                page += QStringLiteral("<tr><th>%1%2\n").arg(QLatin1String(scene.name), row);
        }
    QFile file(folder.filePath("index.html"));
    if (file.open(QIODevice::WriteOnly))
        file.write(page.toUtf8());
}

int takePart(const QCommandLineParser &parser)
{
    qInstallMessageHandler(collect);
    const QString wanted = parser.value("size");
    const auto *size = std::find_if(
        std::begin(kSizes), std::end(kSizes), [&](const Size &one) { return wanted == one.name; });
    if (size == std::end(kSizes))
        return 2;
    const QStringList names = parser.values("state");
    bool skipping = !parser.value("after").isEmpty();
    Part part(parser.positionalArguments().first(),
              parser.value("language"),
              *size,
              !parser.isSet("quick"));
    const size_t share = parser.value("share").toUInt();
    for (size_t i = 0; i < scenes().size(); ++i) {
        const Scene &scene = scenes()[i];
        const bool mine = i % kShares == share && (names.isEmpty() || names.contains(scene.name));
        if (mine && !skipping)
            part.take(scene);
        skipping = skipping && parser.value("after") != scene.name;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (listedDevices(argc, argv))
        return 0;
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle("Basic");
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument("dir", "where the pictures go");
    parser.addOptions({{"quick", "English, light, the usual size only."},
                       {"state", "Only this one; may be given several times.", "name"},
                       {"language", "Of one part.", "code"},
                       {"size", "Of one part.", "size"},
                       {"share", "Of one part.", "number"},
                       {"after", "The state to go on behind.", "name"}});
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir folder(parser.positionalArguments().first());
    if (!folder.mkpath(".")) {
        std::fprintf(stderr, "mynah-screenshots: cannot make %s\n", qPrintable(folder.path()));
        return 1;
    }
    if (parser.isSet("language"))
        return takePart(parser);

    QElapsedTimer clock;
    clock.start();
    QStringList common = parser.positionalArguments();
    for (const QString &name : parser.values("state"))
        common << "--state" << name;
    if (parser.isSet("quick"))
        common << "--quick";
    Parts parts(common);
    for (const Size &size : kSizes)
        for (const char *language : kLanguages)
            if (!parser.isSet("quick") || (&size == kSizes && language == kLanguages[0]))
                parts.add(language, size.name);
    const int failures = parts.run();
    writeIndex(folder);
    std::printf("%d pictures, %d failures, %.0f s\n",
                int(folder.entryList({"*.png"}).size()),
                failures,
                double(clock.elapsed()) / 1000);
    return failures == 0 ? 0 : 1;
}
