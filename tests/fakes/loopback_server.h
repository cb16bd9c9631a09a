// A web server on this machine that does what a test asks for: cuts, stalls, lies, redirects.
#pragma once

#include <QHash>
#include <QMutex>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace mynah {

struct LoopbackRequest {
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; // names in lower case

    /// Of "Range: bytes=N-"; 0 without one.
    qint64 offset() const
    {
        const QByteArray range = headers.value("range");
        return range.startsWith("bytes=") ? range.mid(6).split('-').first().toLongLong() : 0;
    }
};

struct LoopbackAnswer {
    int status = 200;
    void say(const QByteArray &name, const QByteArray &value)
    {
        headers.removeIf([&](const auto &header) { return header.first == name; });
        headers.append({name, value});
    }
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qsizetype sendOnly = -1;  // of the body, then the connection is cut; -1: all of it
    bool stall = false;       // after what is sent the connection stays open, without another byte
    qsizetype pieceBytes = 0; // sent with a pause between two pieces; 0: all at once
    int pieceMs = 1;
    bool silent = false; // nothing is said at all
    bool length = true;  // says Content-Length; else the end of the connection is the end
};

/// Answers on a thread of its own. Thread: any, but for the handler, which runs on that thread.
class LoopbackServer {
public:
    using Handler = std::function<LoopbackAnswer(const LoopbackRequest &, int number)>;

    explicit LoopbackServer(Handler handler, const QSslConfiguration &tls = {})
        : m_handler(std::move(handler)), m_tls(!tls.isNull())
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        run([this, tls] {
            if (m_tls) {
                auto *server = new QSslServer;
                server->setSslConfiguration(tls);
                m_server = server;
            } else {
                m_server = new QTcpServer;
            }
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
            QObject::connect(m_server, &QTcpServer::pendingConnectionAvailable, &m_context, [this] {
                accept();
            });
        });
    }
    ~LoopbackServer()
    {
        run([this] { delete m_server; });
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url(const QString &path = "/model.bin") const
    {
        return QUrl(
            QString("%1://127.0.0.1:%2%3").arg(m_tls ? "https" : "http").arg(m_port).arg(path));
    }
    void setHandler(Handler handler)
    {
        const QMutexLocker lock(&m_mutex);
        m_handler = std::move(handler);
    }
    QList<LoopbackRequest> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }

    /// What an honest server says; with `etag` it minds If-Range.
    static LoopbackAnswer
    honest(const LoopbackRequest &request, const QByteArray &content, const QByteArray &etag = {})
    {
        LoopbackAnswer answer;
        if (!etag.isEmpty())
            answer.say("ETag", etag);
        const qint64 offset = request.offset();
        const QByteArray condition = request.headers.value("if-range");
        if (!request.headers.contains("range") || (!condition.isEmpty() && condition != etag)) {
            answer.body = content;
        } else if (offset >= content.size()) {
            answer.status = 416;
            answer.headers.append(
                {"Content-Range", "bytes */" + QByteArray::number(content.size())});
        } else {
            answer.status = 206;
            answer.say("Content-Range",
                       "bytes " + QByteArray::number(offset) + '-' +
                           QByteArray::number(content.size() - 1) + '/' +
                           QByteArray::number(content.size()));
            answer.body = content.mid(offset);
        }
        return answer;
    }

private:
    void run(const std::function<void()> &job)
    {
        QMetaObject::invokeMethod(&m_context, job, Qt::BlockingQueuedConnection);
    }

    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            auto head = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            const auto read = [this, socket, head] {
                *head += socket->readAll();
                const qsizetype end = head->indexOf("\r\n\r\n");
                if (end < 0)
                    return;
                const QByteArray text = head->left(end);
                *head = head->mid(end + 4);
                answer(socket, text);
            };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
            read();
        }
    }

    void answer(QTcpSocket *socket, const QByteArray &text)
    {
        LoopbackRequest request;
        const QList<QByteArray> lines = text.split('\n');
        request.path = lines.first().split(' ').value(1);
        for (const QByteArray &line : lines.mid(1))
            request.headers.insert(line.left(line.indexOf(':')).trimmed().toLower(),
                                   line.mid(line.indexOf(':') + 1).trimmed());
        QMutexLocker lock(&m_mutex);
        m_requests << request;
        LoopbackAnswer answer = m_handler(request, int(m_requests.size()));
        lock.unlock();
        if (answer.silent)
            return;
        const bool cut = answer.sendOnly >= 0 && answer.sendOnly < answer.body.size();
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n";
        for (const auto &[name, value] : answer.headers)
            head += name + ": " + value + "\r\n";
        if (answer.length)
            head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        head += "Connection: close\r\n\r\n";
        socket->write(head);
        auto body =
            std::make_shared<QByteArray>(cut ? answer.body.left(answer.sendOnly) : answer.body);
        send(socket, body, 0, answer);
    }

    static void send(QTcpSocket *socket,
                     std::shared_ptr<QByteArray> body,
                     qsizetype at,
                     const LoopbackAnswer &answer)
    {
        const qsizetype piece = answer.pieceBytes > 0 ? answer.pieceBytes : body->size();
        socket->write(body->constData() + at, std::min(piece, body->size() - at));
        at += piece;
        if (at < body->size()) {
            QTimer::singleShot(answer.pieceMs, socket, [=] { send(socket, body, at, answer); });
        } else if (!answer.stall) {
            // What comes before a cut is to be read: a client may drop it when it sees the cut.
            const bool cut = answer.sendOnly >= 0 && answer.sendOnly < answer.body.size();
            QTimer::singleShot(cut ? 30 : 0, socket, [socket] { socket->disconnectFromHost(); });
        }
    }

    mutable QMutex m_mutex;
    Handler m_handler;
    QList<LoopbackRequest> m_requests;
    bool m_tls;
    quint16 m_port = 0;
    QThread m_thread;
    QObject m_context;
    QTcpServer *m_server = nullptr;
};

} // namespace mynah
