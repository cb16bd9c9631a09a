// Golden cases: models with the reference's logits and states, as fixtures' expected.json lists
// them.
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstring>
#include <string>
#include <vector>

namespace golden {

struct Case {
    std::string model; // path
    std::vector<int32_t> tokens;
    std::vector<float> logits; // [tokens, V] or [V]
    bool allPositions = true;
    std::vector<float> state;
    std::string initialState; // path of a tuned state; empty: the model's own
};

inline std::vector<float> readFloats(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    std::vector<float> values(static_cast<size_t>(bytes.size()) / sizeof(float));
    std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(float));
    return values;
}

inline QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// The cases of a folder whose model file is there. Those that another program's epsilon of ln_x
/// explains (rwkv.cpp's for RWKV-5) are left out: ours is 64e-5.
inline std::vector<Case> casesIn(const QString &folder)
{
    std::vector<Case> cases;
    for (const QJsonValue &value : readJson(folder + "/expected.json")["cases"].toArray()) {
        const QJsonObject json = value.toObject();
        if (json.contains("gn_eps") && json["gn_eps"].toDouble() < 5e-4)
            continue;
        Case found;
        found.model = (folder + "/" + json["model"].toString()).toStdString();
        if (!QFile::exists(QString::fromStdString(found.model)))
            continue;
        for (const QJsonValue &token : json["tokens"].toArray())
            found.tokens.push_back(token.toInt());
        found.allPositions = json["logits"].toObject()["positions"].toString() == "all";
        if (json.contains("initial_state"))
            found.initialState = (folder + "/" + json["initial_state"].toString()).toStdString();
        found.logits = readFloats(folder + "/" + json["logits"].toObject()["file"].toString());
        found.state = readFloats(folder + "/" + json["state"].toObject()["file"].toString());
        cases.push_back(std::move(found));
    }
    return cases;
}

/// Infinity when the sizes differ or a value is not finite.
inline double largestDifference(const std::vector<float> &a, const std::vector<float> &b)
{
    if (a.size() != b.size() || a.empty())
        return HUGE_VAL;
    double largest = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const double difference = std::abs(double(a[i]) - double(b[i]));
        largest = std::isfinite(difference) ? std::max(largest, difference) : HUGE_VAL;
    }
    return largest;
}

} // namespace golden
