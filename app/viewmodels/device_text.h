// Devices in the user's words.
#pragma once

#include "app/services/device_list.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// A device as the Devices page shows it.
class DeviceRow {
    Q_GADGET
    QML_VALUE_TYPE(deviceRow)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString facts MEMBER facts)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(bool processor MEMBER processor)
    Q_PROPERTY(bool best MEMBER best)

public:
    QString name, facts; // "Graphics card · 16 GB · Mesa 22.3.6"
    QString reason;      // why it is not used; empty: it may be
    bool processor = false;
    bool best = false; // the one that "Auto" means
};

/// "Graphics card · 16 GB · Mesa 22.3.6"; of the processor its memory alone.
QString deviceFacts(const ComputeDevice &device);
/// One sentence; empty: it may be used.
QString refusalText(const ComputeDevice &device);
/// What went wrong while devices were looked for, in one sentence; empty: nothing.
QString deviceProblemText(DeviceList::Problem problem);
/// "Testing Radeon…", while something is done; empty: nothing is.
QString askingText(const DeviceList &devices);

} // namespace mynah
