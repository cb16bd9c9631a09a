// The program's own log: what it and Qt have to report, never what is said in a conversation.
#pragma once

#include <QString>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace mynah {

/// Takes Qt's messages while it lives, besides whoever took them before, and writes those from Info
/// on to `<folder>/mynah.log`, one line each; when that is full it becomes mynah.log.1. A thread of
/// its own writes, so that no caller waits for the disk. One at a time. Thread: the one that makes
/// it; messages may come from any.
class LogFile {
public:
    static constexpr qint64 kMostBytes = 256 * 1024; // of one of the two files

    explicit LogFile(const QString &folder, qint64 mostBytes = kMostBytes);
    ~LogFile(); // writes what was posted

    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    QString folder() const { return m_folder; }
    void add(QtMsgType type, const QString &message);
    /// Waits until all that was added is in the file.
    void flush();

    /// The end of what is in the files, at most `bytes` of it. Reads them: not for the GUI thread.
    static QString tailOf(const QString &folder, qint64 bytes = 64 * 1024);

private:
    void work(std::stop_token stop);
    void write(const QString &lines);

    QString m_folder;
    qint64 m_mostBytes;
    QtMessageHandler m_before = nullptr;
    std::mutex m_mutex; // guards what follows, up to the thread
    std::condition_variable_any m_wake;
    std::condition_variable m_idle;
    std::deque<QString> m_lines;
    bool m_writing = false;
    std::jthread m_thread; // last: it uses everything above
};

} // namespace mynah
