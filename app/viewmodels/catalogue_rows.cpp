// What the rows of the catalogue say.
#include "app/viewmodels/catalogue_view_model.h"

#include "app/viewmodels/download_text.h"
#include "app/viewmodels/figures.h"
#include "kernels/cpu/cpu_info.h"

#include <QDate>
#include <QFileInfo>
#include <QLocale>

namespace mynah {

namespace {

const QString kBetween = QStringLiteral(" · ");
enum BadgeKind { Neutral, Success, Warning }; // of Badge.qml

QString purposeText(const std::string &purpose)
{
    if (purpose == "chat-thinking")
        //: What a model is good for
        return CatalogueViewModel::tr("Chat and thinking");
    if (purpose == "chat")
        //: What a model is good for
        return CatalogueViewModel::tr("Chat");
    if (purpose == "instructions")
        //: What a model is good for
        return CatalogueViewModel::tr("Following instructions");
    return {};
}

QString languagesText(const std::string &languages)
{
    if (languages == "world")
        return CatalogueViewModel::tr("over 100 languages");
    if (languages == "english")
        return CatalogueViewModel::tr("English");
    return {};
}

QString factsOf(const CatalogueModel &model)
{
    QStringList parts{purposeText(model.purpose),
                      languagesText(model.languages),
                      QString::fromStdString(model.licence)};
    parts.removeAll(QString());
    return parts.join(kBetween);
}

/// "Memory: 5.7 GB as fp16 · 3.1 GB as int8 · 1.8 GB as int4"
QString memoryOf(const CatalogueModel &model)
{
    QStringList parts;
    for (const auto &[precision, name] : {std::pair(Precision::Fp16, "fp16"),
                                          std::pair(Precision::Int8, "int8"),
                                          std::pair(Precision::Int4, "int4")}) {
        if (precision == Precision::Int4 && !bearsInt4(model))
            continue;
        //: A size of memory, and the precision that it is for
        parts << CatalogueViewModel::tr("%1 as %2")
                     .arg(memoryText(qint64(catalogueNeed(model, precision).total())),
                          isolated(QLatin1String(name)));
    }
    //: %1 are sizes, each with the precision that it is for
    return CatalogueViewModel::tr("Memory: %1").arg(parts.join(kBetween));
}

QString sourcesOf(const std::vector<std::string> &sources)
{
    QStringList names;
    for (const std::string &source : sources)
        names << isolated(sourceName(QUrl(QString::fromStdString(source)).host()));
    names.removeDuplicates();
    return names.join(kBetween);
}

} // namespace

MachineRoom CatalogueViewModel::room() const
{
    MachineRoom room;
    room.memory = uint64_t(std::max<qint64>(0, m_parts.models.systemMemory().total));
    const ComputeDevice &best = m_parts.devices.best();
    // Others share the memory of the processor, and are hardly quicker.
    if (best.kind == QLatin1String("discrete"))
        room.card = uint64_t(std::max<qint64>(0, best.memoryBytes));
    room.cores = cpu::usableCores();
    return room;
}

bool CatalogueViewModel::isShown(const CatalogueModel &model) const
{
    constexpr const char *kFamilies[] = {"", "g1", "world", "raven"};
    const QString file = QString::fromStdString(model.file);
    if (downloadOf(file) && downloadOf(file)->state != DownloadState::Done)
        return true; // it must not be lost from sight
    if (m_family > 0 && model.family != kFamilies[m_family])
        return false;
    const MachineRoom machine = room();
    const bool known = machine.memory > 0;
    return !m_onlyFitting || !known || fitOf(model, machine).place != CatalogueFit::Place::Nowhere;
}

CatalogueRow CatalogueViewModel::rowFor(const CatalogueModel &model,
                                        const CatalogueModel *recommended) const
{
    CatalogueRow row;
    row.file = QString::fromStdString(model.file);
    row.name = QString::fromStdString(model.name);
    row.facts = factsOf(model);
    row.size = fileSizeText(qint64(model.bytes));
    row.memory = memoryOf(model);
    if (model.trainedOn > 0)
        row.training = tr("with texts of up to %Ln token(s)", nullptr, int(model.trainedOn));
    row.licence =
        model.licence.empty() ? tr("not known to Mynah") : QString::fromStdString(model.licence);
    const QDate date = QDate::fromString(QString::fromStdString(model.released), Qt::ISODate);
    if (date.isValid())
        row.released = QLocale().toString(date, QLocale::LongFormat);
    row.sources = sourcesOf(model.sources);
    row.checksum = model.sha256.empty()
                       ? tr("none is published")
                       : isolated("SHA-256 " + QString::fromStdString(model.sha256));
    const MachineRoom machine = room();
    const CatalogueFit fit = fitOf(model, machine);
    if (&model == recommended) {
        row.badge = tr("Recommended for this computer");
        row.badgeKind = Success;
    } else if (machine.memory > 0 && fit.place == CatalogueFit::Place::Nowhere) {
        row.badge = tr("Too large for this computer");
        row.badgeKind = Warning;
    } else if (fit.precision == Precision::Fp16) {
        row.badge = machine.memory > 0 ? tr("Fits this computer") : QString();
        row.badgeKind = Success;
    } else {
        row.badge =
            tr("Fits as %1").arg(isolated(fit.precision == Precision::Int8 ? "int8" : "int4"));
    }
    addDownload(row, downloadOf(row.file));
    return row;
}

/// One that is in no list any more, or a vocabulary.
CatalogueRow CatalogueViewModel::rowFor(const DownloadStatus &status) const
{
    CatalogueRow row;
    row.file = QFileInfo(status.order.target).fileName();
    row.name = m_parts.catalogue.catalogue().vocabulary(row.file.toStdString())
                   //: A file that models need besides; %1 is "World" or "20B"
                   ? tr("Vocabulary for %1 models").arg(isolated(status.order.name))
                   : status.order.name;
    if (status.order.bytes >= 0)
        row.size = fileSizeText(status.order.bytes);
    addDownload(row, &status);
    return row;
}

void CatalogueViewModel::addDownload(CatalogueRow &row, const DownloadStatus *status) const
{
    using Status = CatalogueListModel::Status;
    if (!status) {
        row.status = pathOf(row.file).isEmpty() ? Status::Available : Status::Present;
        if (row.status == Status::Present) {
            row.badge = tr("On this computer");
            row.badgeKind = Neutral;
        }
        return;
    }
    row.text = downloadText(*status);
    row.problem = !downloadProblemText(*status).isEmpty();
    row.progress = downloadProgress(*status);
    switch (status->state) {
    case DownloadState::Paused:
        row.status = Status::Paused;
        break;
    case DownloadState::Failed:
        row.status =
            status->problem == DownloadProblem::OtherFile ? Status::OtherFile : Status::Failed;
        break;
    case DownloadState::Mismatch:
        row.status = Status::Mismatch;
        row.progress = -1;
        break;
    case DownloadState::Done:
        row.status = Status::Present;
        row.badge = tr("On this computer");
        row.badgeKind = Neutral;
        row.progress = -1;
        break;
    default:
        row.status = Status::Active;
    }
}

void CatalogueViewModel::update()
{
    const Catalogue &catalogue = m_parts.catalogue.catalogue();
    const CatalogueModel *recommended = recommendedModel(catalogue, room());
    std::vector<CatalogueRow> rows;
    for (const DownloadStatus &status : m_parts.downloads.downloads()) {
        const QString file = QFileInfo(status.order.target).fileName();
        if (!catalogue.model(file.toStdString()) && status.state != DownloadState::Done)
            rows.push_back(rowFor(status));
    }
    for (const CatalogueModel &model : catalogue.models)
        if (&model == recommended && isShown(model))
            rows.push_back(rowFor(model, recommended));
    for (const CatalogueModel &model : catalogue.models)
        if (&model != recommended && isShown(model))
            rows.push_back(rowFor(model, recommended));
    m_list.setRows(std::move(rows));
}

} // namespace mynah
