// Small whole models of every version, made of numbers drawn from a fixed seed, and how each
// container holds them. Written from the formats' definitions, apart from the readers.
#pragma once

#include "core/model/model_bytes.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <vector>

namespace small_models {

using Shape = std::vector<qint64>;

struct Tensor {
    QByteArray name;
    Shape shape; // outermost first
    std::vector<float> values;
};

using Tensors = std::vector<Tensor>;

struct Sizes {
    qint64 layers = 2;
    qint64 width = 8;
    qint64 heads = 2;
    qint64 ffn = 12;
    qint64 vocabulary = 10;
    qint64 rank = 3;
};

inline Tensor *find(Tensors &tensors, const QByteArray &name)
{
    const auto at = std::find_if(
        tensors.begin(), tensors.end(), [&](const Tensor &t) { return t.name == name; });
    return at == tensors.end() ? nullptr : &*at;
}

class Maker {
public:
    Maker(const QByteArray &version, const Sizes &sizes) : m_version(version), m_sizes(sizes) {}

    Tensors make()
    {
        const Sizes &s = m_sizes;
        add("emb.weight", {s.vocabulary, s.width});
        for (m_layer = 0; m_layer < s.layers; ++m_layer)
            layer();
        m_layer = -1;
        norm("ln_out");
        add("head.weight", {s.vocabulary, s.width});
        return m_tensors;
    }

private:
    void add(const QByteArray &name, const Shape &shape, float low = -1, float high = 1)
    {
        const QByteArray prefix = m_layer < 0 || name == "emb.weight"
                                      ? ""
                                      : "blocks." + QByteArray::number(m_layer) + ".";
        qint64 count = 1;
        for (const qint64 n : shape)
            count *= n;
        std::uniform_real_distribution<float> spread(low, high);
        std::vector<float> values(static_cast<size_t>(count));
        for (float &value : values)
            value = spread(m_random);
        m_tensors.push_back({prefix + name, shape, values});
    }

    void norm(const QByteArray &name)
    {
        add(name + ".weight", {m_sizes.width});
        add(name + ".bias", {m_sizes.width});
    }

    void vectors(const QByteArrayList &names)
    {
        for (const QByteArray &name : names)
            add(name, m_version == "4" ? Shape{m_sizes.width} : Shape{1, 1, m_sizes.width});
    }

    void layer()
    {
        const qint64 d = m_sizes.width;
        if (m_layer == 0)
            norm("ln0");
        norm("ln1");
        norm("ln2");
        for (const char *name : {"receptance", "key", "value", "output"})
            add(QByteArray("att.") + name + ".weight", {d, d});
        add("ffn.key.weight", {m_sizes.ffn, d});
        add("ffn.value.weight", {d, m_sizes.ffn});
        if (m_version != "7")
            add("ffn.receptance.weight", {d, d});
        if (m_version != "4")
            norm("att.ln_x");
        if (m_version == "6")
            layer6();
        else if (m_version == "7")
            layer7();
        else
            layer45();
    }

    void layer45()
    {
        const qint64 d = m_sizes.width, h = m_sizes.heads;
        vectors({"att.time_mix_k", "att.time_mix_v", "att.time_mix_r"});
        vectors({"ffn.time_mix_k", "ffn.time_mix_r"});
        const Shape shape = m_version == "4"     ? Shape{d}
                            : m_version == "5.2" ? Shape{h, d / h}
                                                 : Shape{h};
        add("att.time_decay", shape, -6, 1);
        if (m_version == "4" || m_version == "5.0") {
            add("att.time_first", shape);
            return;
        }
        add("att.time_faaaa", shape);
        vectors({"att.time_mix_g"});
        add("att.gate.weight", {d, d});
    }

    void layer6()
    {
        const qint64 d = m_sizes.width, h = m_sizes.heads, r = m_sizes.rank;
        for (const char n : {'x', 'w', 'k', 'v', 'r', 'g'})
            vectors({QByteArray("att.time_maa_") + n});
        vectors({"att.time_decay", "ffn.time_maa_k", "ffn.time_maa_r"});
        add("att.time_maa_w1", {d, 5 * r});
        add("att.time_maa_w2", {5, r, d});
        add("att.time_decay_w1", {d, r + 1});
        add("att.time_decay_w2", {r + 1, d});
        add("att.time_faaaa", {h, d / h});
        add("att.gate.weight", {d, d});
    }

    void layer7()
    {
        const qint64 d = m_sizes.width, h = m_sizes.heads;
        for (const char n : {'r', 'w', 'k', 'v', 'a', 'g'})
            vectors({QByteArray("att.x_") + n});
        vectors({"att.w0", "att.a0", "att.k_k", "att.k_a", "ffn.x_k"});
        qint64 r = m_sizes.rank;
        for (const char n : {'w', 'a', 'v', 'g'}) {
            ++r;
            if (n == 'v' && m_layer == 0)
                continue;
            add(QByteArray("att.") + n + "1", {d, r});
            add(QByteArray("att.") + n + "2", {r, d});
        }
        if (m_layer > 0)
            vectors({"att.v0"});
        add("att.r_k", {h, d / h});
    }

    QByteArray m_version;
    Sizes m_sizes;
    qint64 m_layer = 0;
    Tensors m_tensors;
    std::mt19937 m_random{77};
};

/// A model of version "4", "5.0", "5.1", "5.2", "6" or "7" as a .pth holds it.
inline Tensors make(const QByteArray &version, const Sizes &sizes = {})
{
    return Maker(version, sizes).make();
}

inline QByteArray rawF32(const std::vector<float> &values)
{
    return {reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * 4)};
}

/// Swaps the last two dimensions.
inline void swapLast(Tensor &tensor)
{
    const auto rows = size_t(tensor.shape[tensor.shape.size() - 2]);
    const auto columns = size_t(tensor.shape.back());
    const std::vector<float> old = tensor.values;
    for (size_t i = 0; i < old.size(); ++i) {
        const size_t start = i / (rows * columns) * (rows * columns);
        const size_t row = (i - start) / columns, column = (i - start) % columns;
        tensor.values[start + column * rows + row] = old[i];
    }
    std::swap(tensor.shape[tensor.shape.size() - 2], tensor.shape.back());
}

inline QByteArray safetensors(const Tensors &tensors)
{
    QJsonObject header;
    QByteArray data;
    for (const Tensor &tensor : tensors) {
        QJsonArray shape;
        for (const qint64 n : tensor.shape)
            shape.append(n);
        const qint64 begin = data.size();
        data += rawF32(tensor.values);
        header[QString::fromLatin1(tensor.name)] = QJsonObject{
            {"dtype", "F32"}, {"shape", shape}, {"data_offsets", QJsonArray{begin, data.size()}}};
    }
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    return bytes::number(quint64(text.size())) + text + data;
}

inline bool isLowRank(const QByteArray &name)
{
    static const QByteArrayList endings = {".time_maa_w1",
                                           ".time_maa_w2",
                                           ".time_decay_w1",
                                           ".time_decay_w2",
                                           ".w1",
                                           ".w2",
                                           ".a1",
                                           ".a2",
                                           ".v1",
                                           ".v2",
                                           ".g1",
                                           ".g2"};
    return std::any_of(endings.begin(), endings.end(), [&](const QByteArray &ending) {
        return name.endsWith(ending);
    });
}

/// One tensor of a .bin; `data` as it lies in the file.
inline QByteArray
binEntry(const QByteArray &name, const Shape &shape, quint32 type, const QByteArray &data)
{
    QByteArray out = bytes::number(quint32(shape.size())) + bytes::number(quint32(name.size())) +
                     bytes::number(type);
    for (auto n = shape.rbegin(); n != shape.rend(); ++n)
        out += bytes::number(quint32(*n));
    return out + name + data;
}

inline QByteArray binHeader(const Sizes &sizes, quint32 version = 101, quint32 type = 0)
{
    return "fmgg" + bytes::number(version) + bytes::number(quint32(sizes.vocabulary)) +
           bytes::number(quint32(sizes.width)) + bytes::number(quint32(sizes.layers)) +
           bytes::number(type);
}

/// The model as rwkv.cpp's converters write it, in FP32.
inline QByteArray bin(const QByteArray &version, Tensors tensors, const Sizes &sizes = {})
{
    QByteArray out = binHeader(sizes);
    for (Tensor &tensor : tensors) {
        const auto apply = [&tensor](const std::function<double(double)> &f) {
            for (float &value : tensor.values)
                value = float(f(value));
        };
        const bool isFive = version.startsWith('5');
        if (tensor.name.endsWith(".time_decay") && isFive)
            apply([](double x) { return std::exp(-std::exp(x)); });
        if (tensor.name.endsWith(".time_decay") && version == "4")
            apply([](double x) { return -std::exp(x); });
        if (tensor.name.endsWith(".time_first") && isFive)
            apply([](double x) { return std::exp(x); });
        if (isLowRank(tensor.name))
            swapLast(tensor);
        const bool isHead = tensor.name.endsWith(".time_decay") ||
                            tensor.name.endsWith(".time_first") ||
                            tensor.name.endsWith(".time_faaaa");
        if (tensor.shape.size() == 3 && tensor.shape[0] == 1 && version != "7")
            tensor.shape = {tensor.shape[2]};
        else if (isHead && isFive && tensor.shape.size() == 1)
            tensor.shape = {tensor.shape[0], 1, 1};
        else if (isHead && tensor.shape.size() == 2)
            tensor.shape = tensor.shape[0] == 1 ? Shape{tensor.shape[1], 1}
                                                : Shape{tensor.shape[0], tensor.shape[1], 1};
        const qsizetype lerp = tensor.name.indexOf(".att.x_");
        if (lerp < 0) {
            out += binEntry(tensor.name, tensor.shape, 0, rawF32(tensor.values));
        } else if (tensor.name.endsWith("x_r")) { // all six follow each other
            QByteArray data;
            for (const char n : {'r', 'w', 'k', 'v', 'a', 'g'})
                data += rawF32(find(tensors, tensor.name.chopped(1) + n)->values);
            out +=
                binEntry(tensor.name.first(lerp) + ".att.x_rwkvag", {6, 1, sizes.width}, 0, data);
        }
    }
    return out;
}

} // namespace small_models
