// One window per database: a second start hands its model over to the first and ends.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace mynah {

/// Thread: the GUI thread.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `database` is the file that the window writes: windows on different files do not meet.
    explicit SingleInstance(const QString &database, QObject *parent = nullptr);

    /// True when another window took the request. Otherwise this one listens from now on.
    bool passOn(const QString &modelPath);

signals:
    void raised(const QString &modelPath); // empty: only raise the window

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace mynah
