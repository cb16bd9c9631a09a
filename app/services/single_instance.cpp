#include "app/services/single_instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace mynah {

namespace {
constexpr int kWaitMs = 500;
}

SingleInstance::SingleInstance(const QString &database, QObject *parent) : QObject(parent)
{
    const QByteArray digest =
        QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_name = QStringLiteral("mynah-") + QString::fromLatin1(digest);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::passOn(const QString &modelPath)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(kWaitMs)) {
        socket.write(modelPath.toUtf8() + '\n');
        if (socket.waitForBytesWritten(kWaitMs) && socket.waitForReadyRead(kWaitMs))
            return true;
    }
    QLocalServer::removeServer(m_name); // left over from a crash
    m_server.listen(m_name);
    return false;
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        auto read = [this, socket] {
            if (!socket->canReadLine())
                return;
            const QString model = QString::fromUtf8(socket->readLine()).trimmed();
            socket->write("ok\n");
            socket->flush();
            emit raised(model);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace mynah
