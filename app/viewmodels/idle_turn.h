// Lets parts of the window be made one after the other, after what matters more.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// Becomes ready some frames after it was made: one at a time, the newest first. What hangs on it
/// never adds up to one long handler. Thread: the GUI thread.
class IdleTurn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)

public:
    explicit IdleTurn(QObject *parent = nullptr);
    ~IdleTurn() override;

    bool ready() const { return m_ready; }

signals:
    void readyChanged();

private:
    friend class IdleTurns;
    bool m_ready = false;
};

} // namespace mynah
