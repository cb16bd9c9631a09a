// Model files that are not there: facts from a file's name, and a machine of 16 GB.
#pragma once

#include "app/services/model_facts.h"
#include "app/services/system_memory.h"
#include "core/session/engine_loader.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace mynah {

/// "rwkv7-g1e-7.2b-….pth" is a model of 7.2 billion parameters in fp16; a name without a size is a
/// file that does not exist, one with "broken" is not complete.
inline ModelFacts fakeFactsOf(const QString &path)
{
    ModelFacts facts;
    facts.path = path;
    const QString file = QFileInfo(path).fileName();
    facts.name = QString::fromStdString(displayNameOf(path.toStdString()));
    const auto size = QRegularExpression("([0-9.]+)[bB]\\b").match(file);
    if (!size.hasMatch()) {
        facts.problem = {ErrorCode::FileNotFound, file.toStdString() + " does not exist"};
        return facts;
    }
    const double billions = size.captured(1).toDouble();
    facts.modifiedMs = 1;
    facts.version = file.contains("x060") ? "6" : "7";
    facts.tokenizer = "world";
    facts.precision = "fp16";
    facts.layers = billions > 2 ? 32 : 24;
    facts.width = billions > 5 ? 4096 : billions > 2 ? 2560 : 2048;
    facts.vocabulary = 65'536;
    facts.parameters = qint64(billions * 1e9);
    facts.fileBytes = qint64(billions * 2e9);
    facts.stateBytes = facts.layers * facts.width * 66 * 4;
    const double perParameter[] = {2, 2, 1.08, 0.62};
    for (size_t i = 0; i < facts.needs.size(); ++i)
        facts.needs[i] = {
            uint64_t(billions * 1e9 * perParameter[i]), 0, uint64_t(facts.stateBytes), 200'000'000};
    if (file.contains("broken"))
        facts.problem = {ErrorCode::Truncated, file.toStdString() + " ends after 3 of 6 GB"};
    return facts;
}

inline SystemMemory fakeMemory()
{
    constexpr qint64 kGigabyte = qint64(1) << 30;
    return {16 * kGigabyte, qint64(9.8 * double(kGigabyte)), qint64(3.4 * double(kGigabyte))};
}

} // namespace mynah
