// On which device a model is opened, and what happens when that one fails.
#include "app/viewmodels/model_view_model.h"

#include "app/viewmodels/figures.h"

#include <QFileInfo>
#include <QLocale>

namespace mynah {

void ModelViewModel::devicesChanged()
{
    if (!m_load || !m_load->waitsForDevices)
        return;
    if (m_parts.devices.knows(m_load->choice.device))
        post();
    else
        emit progressChanged(); // what it waits for may be another thing
}

/// The one that was chosen; the best one where that is gone, may not be used, or none was.
QString ModelViewModel::deviceFor(const Load &load) const
{
    const DeviceList &devices = m_parts.devices;
    if (!load.trouble.title.isEmpty())
        return devices.processor().id;
    const ComputeDevice *chosen = devices.find(load.choice.device);
    const QString wanted = chosen && !chosen->refused() ? chosen->id : devices.best().id;
    return m_failedOn.value(load.path) == wanted ? devices.processor().id : wanted;
}

bool ModelViewModel::isTrouble(const QString &device, const Error &error) const
{
    return !device.isEmpty() && device != m_parts.devices.processor().id &&
           (error.code == ErrorCode::Device || error.code == ErrorCode::OutOfMemory);
}

ErrorCard ModelViewModel::troubleCard(const QString &device, const Error &error, bool loading) const
{
    const ComputeDevice *known = m_parts.devices.find(device);
    const QString name = isolated(known ? known->name : device);
    ErrorCard card = errorCardOf(error, ErrorContext::Answering);
    card.action = ErrorCard::Action::None;
    card.title = tr("The processor goes on");
    if (error.code == ErrorCode::OutOfMemory)
        card.text = tr("%1 does not have enough memory for this model.").arg(name);
    else if (loading)
        card.text = tr("%1 could not be used for this model.").arg(name);
    else
        card.text = tr("%1 stopped answering. Nothing is lost.").arg(name);
    return card;
}

/// The texts and the state after the last answer are in the store: the processor needs no more.
void ModelViewModel::onTurnFailed(const Error &error)
{
    const QString device = QString::fromStdString(m_info.device);
    if (!m_ready || m_resting || !isTrouble(device, error))
        return;
    m_failedOn.insert(path(), device);
    const ErrorCard trouble = troubleCard(device, error, false);
    if (m_load)
        return; // another model comes anyway
    Load load = loadOfOpen();
    load.trouble = trouble;
    begin(std::move(load));
    emit deviceFailed(trouble);
}

QString ModelViewModel::deviceName() const
{
    return QString::fromStdString(m_info.deviceName.empty() ? m_info.device : m_info.deviceName);
}

QString ModelViewModel::device() const
{
    if (!m_info.fullDeviceName.empty())
        //: %1 is the processor, %2 a graphics card
        return tr("%1, because %2 has no room for this model")
            .arg(isolated(deviceName()), isolated(QString::fromStdString(m_info.fullDeviceName)));
    if (!split())
        return deviceName();
    //: %n is the number of layers of the model, %1 how many of them are on the graphics card %2
    return tr("%1 of %Ln layer(s) on %2, the rest on the processor", nullptr, int(m_info.layers))
        .arg(QLocale().toString(qlonglong(m_info.deviceLayers)), isolated(deviceName()));
}

ErrorCard ModelViewModel::cardOf(const Error &error) const
{
    return m_load && !m_load->trouble.title.isEmpty() ? m_load->trouble
                                                      : errorCardOf(error, ErrorContext::Answering);
}

/// What is being loaded is loaded there instead.
void ModelViewModel::goOnOnProcessor(const ErrorCard &trouble)
{
    m_failedOn.insert(m_load->path, m_load->device);
    m_load->trouble = trouble;
    m_load->started = false;
    post();
    emit deviceFailed(trouble);
}

void ModelViewModel::openAfresh(const QString &path)
{
    const bool same = fellBack() && !m_resting && !m_load && path == this->path();
    m_failedOn.remove(QFileInfo(path).absoluteFilePath());
    if (same && m_parts.modelSettings.choice(path) == m_choice)
        openAgain();
    else
        open(path);
}

} // namespace mynah
