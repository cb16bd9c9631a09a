#include "app/services/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <atomic>

namespace mynah {

namespace {

std::atomic<LogFile *> theLog = nullptr;
std::atomic<QtMessageHandler> theNext = nullptr;

constexpr int kLongestLine = 2000;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (LogFile *log = theLog.load())
        log->add(type, message);
    if (const QtMessageHandler next = theNext.load())
        next(type, context, message);
}

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/mynah.log");
}

QByteArray endOf(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (bytes <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const bool cut = file.size() > bytes && file.seek(file.size() - bytes);
    QByteArray text = file.readAll();
    return cut ? text.mid(text.indexOf('\n') + 1) : text;
}

} // namespace

LogFile::LogFile(const QString &folder, qint64 mostBytes)
    : m_folder(folder), m_mostBytes(mostBytes),
      m_thread([this](std::stop_token stop) { work(stop); })
{
    theLog = this;
    m_before = qInstallMessageHandler(handle);
    theNext = m_before;
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_before);
    theLog = nullptr;
    theNext = nullptr;
    m_thread.request_stop();
}

void LogFile::add(QtMsgType type, const QString &message)
{
    if (type == QtDebugMsg)
        return;
    const QString line =
        QStringLiteral("%1 %2: %3\n")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                 QLatin1String(levelOf(type)),
                 message.left(kLongestLine).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    {
        std::lock_guard lock(m_mutex);
        m_lines.push_back(line);
    }
    m_wake.notify_one();
    if (type == QtFatalMsg)
        flush(); // the program ends with this message
}

void LogFile::flush()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_lines.empty() && !m_writing; });
}

void LogFile::work(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, stop, [this] { return !m_lines.empty(); });
        if (m_lines.empty())
            return;
        QString lines;
        for (const QString &line : m_lines)
            lines += line;
        m_lines.clear();
        m_writing = true;
        lock.unlock();
        write(lines);
        lock.lock();
        m_writing = false;
        m_idle.notify_all();
    }
}

/// A log that cannot be written is no reason to bother anybody.
void LogFile::write(const QString &lines)
{
    QDir().mkpath(m_folder);
    const QString path = fileIn(m_folder), old = path + QStringLiteral(".1");
    const QByteArray bytes = lines.toUtf8();
    if (const qint64 size = QFile(path).size(); size > 0 && size + bytes.size() > m_mostBytes) {
        QFile::remove(old);
        QFile::rename(path, old);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(bytes);
}

QString LogFile::tailOf(const QString &folder, qint64 bytes)
{
    const QByteArray newest = endOf(fileIn(folder), bytes);
    const QByteArray older = endOf(fileIn(folder) + QStringLiteral(".1"), bytes - newest.size());
    return QString::fromUtf8(older + newest);
}

} // namespace mynah
