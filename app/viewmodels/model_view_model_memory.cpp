// What a model takes of the memory, and what is offered where it does not fit.
#include "app/viewmodels/model_view_model.h"

#include "app/viewmodels/figures.h"
#include "core/session/engine_loader.h"

namespace mynah {

qint64 ModelViewModel::freedByUnloading() const
{
    if (!m_ready || m_resting)
        return 0;
    const ModelFacts *facts = m_parts.library.find(path());
    const MemoryNeed need = facts ? facts->need(m_choice.precision) : MemoryNeed();
    return facts ? qint64(need.weights - need.mapped) : qint64(m_info.weightBytes) / 2;
}

void ModelViewModel::outOfMemory(const Load &load, const Error &error, const ModelFacts &facts)
{
    const qint64 room = m_memory.available + freedByUnloading();
    const qint64 need = qint64(facts.need(load.choice.precision).total());
    if (facts.usable() && need <= room && freedByUnloading() > 0) {
        m_load->makesRoom = true;
        emit loadingChanged();
        unload();
        return;
    }
    ErrorCard card = errorCardOf(error, ErrorContext::LoadingModel, load.path);
    card.title = tr("%1 does not fit into memory")
                     .arg(isolated(QString::fromStdString(displayNameOf(load.path.toStdString()))));
    if (facts.usable() && need > 0) {
        card.text = tr("With %1 it needs %2, and there is room for %3.")
                        .arg(isolated(precisionText(load.choice.precision, facts.precision)),
                             memoryText(need),
                             memoryText(room));
        card.offersAnyway = true;
        for (const char *name : kModelPrecisions) {
            const qint64 less = qint64(facts.need(QLatin1String(name)).total());
            if (less > room || less >= need || !m_offered.isEmpty())
                continue;
            m_offered = QLatin1String(name);
            card.action = ErrorCard::Action::LoadAs;
            card.actionText = tr("Load as %1 (%2)").arg(isolated(m_offered), memoryText(less));
        }
        if (m_offered.isEmpty()) {
            card.action = ErrorCard::Action::None;
            card.text += QLatin1Char(' ') + tr("Close other programs, or choose a smaller model.");
        }
    }
    fail(card);
}

QString ModelViewModel::memory() const
{
    if (m_memory.process == 0 || m_memory.total == 0)
        return {};
    return tr("%1 of %2", "memory in use of all memory")
        .arg(memoryText(m_memory.process), memoryText(m_memory.total));
}

void ModelViewModel::updateMemory()
{
    const QString before = memory();
    m_memory = m_parts.readMemory();
    if (memory() != before)
        emit memoryChanged();
}

} // namespace mynah
