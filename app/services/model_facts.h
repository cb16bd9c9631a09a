// What a model file says about itself, told from its headers.
#pragma once

#include "core/rwkv/memory_estimate.h"

#include <QString>
#include <QStringList>

#include <array>

namespace mynah {

/// The precisions a user chooses from, as EngineOptions names them.
inline constexpr std::array<const char *, 4> kModelPrecisions = {"file", "fp16", "int8", "int4"};

/// A value. Sizes are bytes.
struct ModelFacts {
    QString path;
    QString name; // as displayNameOf() makes it
    QString version, tokenizer;
    QString precision; // of the large matrices in the file, "fp16"
    qint64 fileBytes = 0, modifiedMs = 0;
    qint64 layers = 0, width = 0, vocabulary = 0, parameters = 0, stateBytes = 0;
    std::array<MemoryNeed, kModelPrecisions.size()> needs; // in the order of kModelPrecisions

    Error problem; // with a message: the file cannot be used
    bool usable() const { return problem.message.empty(); }
    /// Of a name in kModelPrecisions; else of the first.
    const MemoryNeed &need(const QString &precisionName) const;
};

/// Opens the file and reads its headers; milliseconds, more on a slow disk. Thread: any.
ModelFacts inspectModelFile(const QString &path);

} // namespace mynah
