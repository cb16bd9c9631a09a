// Which device a model is to be opened on, and how much of it.
#include "app/viewmodels/models_page_view_model.h"

#include "app/viewmodels/device_text.h"
#include "app/viewmodels/figures.h"

#include <QLocale>

#include <algorithm>

namespace mynah {

/// Those that may be used.
std::vector<ComputeDevice> ModelsPageViewModel::choosable() const
{
    std::vector<ComputeDevice> devices = m_parts.devices.devices();
    std::erase_if(devices, [](const ComputeDevice &device) { return device.refused(); });
    return devices;
}

QStringList ModelsPageViewModel::deviceNames() const
{
    QStringList names{tr("Auto: %1").arg(isolated(m_parts.devices.best().name))};
    for (const ComputeDevice &device : choosable())
        names << (device.isProcessor() ? tr("Processor: %1").arg(isolated(device.name))
                                       : isolated(device.name));
    return names;
}

QString ModelsPageViewModel::deviceNote() const
{
    return deviceFacts(chosenDevice());
}

int ModelsPageViewModel::device() const
{
    const QString id = choice().device;
    const auto devices = choosable();
    for (size_t i = 0; i < devices.size(); ++i)
        if (devices[i].id == id)
            return int(i) + 1;
    return 0; // also when the device is not there any more, or may not be used
}

void ModelsPageViewModel::setDevice(int index)
{
    const auto devices = choosable();
    if (m_facts.path.isEmpty() || index < 0 || index > int(devices.size()))
        return;
    ModelChoice chosen = choice();
    chosen.device = index == 0 ? QString() : devices[size_t(index) - 1].id;
    m_parts.settings.setChoice(m_facts.path, chosen);
}

ComputeDevice ModelsPageViewModel::chosenDevice() const
{
    const int index = device();
    return index == 0 ? m_parts.devices.best() : choosable()[size_t(index) - 1];
}

int ModelsPageViewModel::gpuLayers() const
{
    return std::min(choice().gpuLayers, layers());
}

void ModelsPageViewModel::setGpuLayers(int count)
{
    if (m_facts.path.isEmpty() || count < -1 || count > layers())
        return;
    ModelChoice chosen = choice();
    chosen.gpuLayers = count;
    m_parts.settings.setChoice(m_facts.path, chosen);
}

QString ModelsPageViewModel::gpuLayersText() const
{
    if (gpuLayers() < 0)
        //: As many layers of the model as fit onto the graphics card
        return tr("Auto");
    //: Layers of the model on the graphics card, of all
    return tr("%1 of %2").arg(QLocale().toString(gpuLayers()), QLocale().toString(layers()));
}

bool ModelsPageViewModel::onGpu() const
{
    return !chosenDevice().isProcessor();
}

} // namespace mynah
