// What the tests of models on graphics cards share: loading on a device, logits in both modes, how
// far they are from the reference's.
#pragma once

#include "core/session/engine_loader.h"
#include "core/session/session.h"
#include "golden_case.h"

#include <QtTest>

#include <functional>

namespace mynah::device_models {

// Largest difference, relative to the largest logit of the position.
inline constexpr double kFp32Bound = 2e-3;
inline constexpr double kFp16Bound = 1e-2;
inline constexpr double kQuantisedBound = 2e-2;

inline const QString kShared = QStringLiteral(MYNAH_SHARED_DIR) + "/fixtures/";
inline const QString kOwn = QStringLiteral(MYNAH_SOURCE_DIR) + "/tests/fixtures/models/";

struct Loaded {
    LoadedModel model;
    std::unique_ptr<Session> session;
};

/// A device for tests by its id; registry's where there is none.
using Opener = std::function<std::unique_ptr<Device>()>;

inline Result<Loaded> load(const std::string &path,
                           const std::string &device,
                           const std::string &precision = "file",
                           const Opener &opener = {})
{
    EngineOptions options;
    options.modelPath = path;
    options.device = device;
    options.precision = precision;
    Loaded loaded;
    if (opener) {
        MYNAH_TRY(auto file, openModelFile(path));
        MYNAH_TRY(loaded.model, loadEngineModel(file, opener(), options, false));
    } else {
        MYNAH_TRY(loaded.model, loadEngineModel(options, false));
    }
    MYNAH_TRY(loaded.session, Session::create(*loaded.model.model));
    return loaded;
}

inline Result<std::vector<float>> inChunks(Session &session, std::span<const TokenId> tokens)
{
    std::vector<float> all;
    MYNAH_CHECK(session.prefill(tokens, &all));
    return all;
}

inline Result<std::vector<float>> inSteps(Session &session, std::span<const TokenId> tokens)
{
    std::vector<float> all;
    for (const TokenId token : tokens) {
        MYNAH_CHECK(session.step(token));
        all.insert(all.end(), session.logits().begin(), session.logits().end());
    }
    return all;
}

/// The largest over all positions of |difference| / |largest of `scale` there|.
inline double worst(const std::vector<float> &got,
                    const std::vector<float> &want,
                    const std::vector<float> &scale,
                    size_t width)
{
    if (got.size() < want.size() || want.empty())
        return HUGE_VAL;
    const size_t skipped = got.size() - want.size(); // the case may keep the last position only
    double most = 0;
    for (size_t at = 0; at < want.size(); at += width) {
        double difference = 0, largest = 0;
        for (size_t i = at; i < at + width; ++i) {
            difference = std::max(difference, std::abs(double(got[skipped + i]) - double(want[i])));
            largest = std::max(largest, std::abs(double(scale[i])));
            if (!std::isfinite(got[skipped + i]))
                return HUGE_VAL;
        }
        most = std::max(most, difference / std::max(largest, 1e-6));
    }
    return most;
}

inline double worst(const std::vector<float> &got, const std::vector<float> &want, size_t width)
{
    return worst(got, want, want, width);
}

inline size_t widthOf(const Loaded &loaded)
{
    return static_cast<size_t>(loaded.model.model->config().vocabulary);
}

inline void addRows(const QString &folder)
{
    for (const golden::Case &golden : golden::casesIn(folder))
        if (golden.initialState.empty())
            QTest::addRow(
                "%s/%s",
                QFileInfo(folder).fileName().toUtf8().constData(),
                QFileInfo(QString::fromStdString(golden.model)).fileName().toUtf8().constData())
                << folder << QString::fromStdString(golden.model);
}
inline void check(const golden::Case &golden,
                  const std::string &precision,
                  double bound,
                  std::initializer_list<bool> modes,
                  const std::string &device,
                  const Opener &opener = {})
{
    for (const bool steps : modes) {
        auto loaded = load(golden.model, device, precision, opener);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().message.c_str());
        auto all = steps ? inSteps(*loaded->session, golden.tokens)
                         : inChunks(*loaded->session, golden.tokens);
        QVERIFY2(all.ok(), all.ok() ? "" : all.error().message.c_str());
        const double error = worst(*all, golden.logits, widthOf(*loaded));
        QVERIFY2(error <= bound,
                 qPrintable(QString("%1, %2: %3")
                                .arg(precision.c_str(), steps ? "steps" : "chunks")
                                .arg(error)));
    }
}

} // namespace mynah::device_models
