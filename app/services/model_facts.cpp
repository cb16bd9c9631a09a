#include "app/services/model_facts.h"

#include "core/model/rwkv_config.h"
#include "core/session/engine_loader.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace mynah {

namespace {

QString tokenizerOf(const ModelFile &file, const RwkvConfig &config)
{
    constexpr int64_t kByteRows = 256, kNeoxRows = 50'277, kWorldRows = 65'536;
    if (config.vocabulary == kByteRows)
        return QStringLiteral("byte");
    if (!file.vocabulary.empty() || config.vocabulary == kWorldRows)
        return QStringLiteral("world");
    return config.vocabulary == kNeoxRows ? QStringLiteral("20b") : QString();
}

Result<void> readFacts(ModelFacts &facts)
{
    MYNAH_TRY(const auto file, openModelFile(facts.path.toStdString()));
    MYNAH_TRY(const RwkvConfig config, detectConfig(*file));
    facts.fileBytes = qint64(file->fileBytes);
    facts.version = QString::fromStdString(config.version);
    facts.layers = config.layers;
    facts.width = config.width;
    facts.vocabulary = config.vocabulary;
    facts.parameters = config.parameters;
    facts.stateBytes = config.stateSize() * qint64(sizeof(float));
    facts.tokenizer = tokenizerOf(*file, config);
    if (const FileTensor *key = file->find("blocks.0.att.key.weight")) {
        const std::string_view type = dtypeName(key->type);
        facts.precision = QString::fromUtf8(type.data(), qsizetype(type.size()));
    }
    for (size_t i = 0; i < kModelPrecisions.size(); ++i) {
        MYNAH_TRY(const Precision precision, parsePrecision(kModelPrecisions[i]));
        facts.needs[i] = estimateMemory(*file, config, precision);
    }
    return {};
}

} // namespace

const MemoryNeed &ModelFacts::need(const QString &precisionName) const
{
    const auto found =
        std::find(kModelPrecisions.begin(), kModelPrecisions.end(), precisionName.toStdString());
    return needs[found == kModelPrecisions.end() ? 0 : size_t(found - kModelPrecisions.begin())];
}

ModelFacts inspectModelFile(const QString &path)
{
    ModelFacts facts;
    facts.path = path;
    facts.name = QString::fromStdString(displayNameOf(path.toStdString()));
    const QFileInfo info(path);
    facts.fileBytes = info.size();
    facts.modifiedMs = info.lastModified().toMSecsSinceEpoch();
    const auto read = readFacts(facts);
    if (!read.ok())
        facts.problem = read.error();
    return facts;
}

} // namespace mynah
