// Builds small model files byte by byte, for tests of containers that no fixture covers.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <cstring>
#include <string>

namespace bytes {

template <typename T> QByteArray number(T value)
{
    QByteArray out(sizeof(T), Qt::Uninitialized);
    std::memcpy(out.data(), &value, sizeof(T));
    return out;
}

inline bool write(const QString &path, const QByteArray &data)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Entry {
    QByteArray name;
    QByteArray data;
};

enum class Zip { Plain, Zip64 };

/// A zip of stored entries; with Zip64 all sizes and offsets are in zip64 records.
inline QByteArray zip(const QList<Entry> &entries, Zip kind)
{
    const bool is64 = kind == Zip::Zip64;
    QByteArray out;
    QByteArray directory;
    for (const Entry &entry : entries) {
        const auto offset = static_cast<quint64>(out.size());
        const auto size = static_cast<quint64>(entry.data.size());
        const quint32 size32 = is64 ? 0xffffffffu : static_cast<quint32>(size);
        const QByteArray sizes = number(size32) + number(size32);
        const QByteArray start = number<quint16>(45) + number<quint16>(0) + number<quint16>(0) +
                                 number<quint32>(0) + number<quint32>(0);
        out += number<quint32>(0x04034b50) + start + number<quint32>(0) + number<quint32>(0) +
               number(static_cast<quint16>(entry.name.size())) + number<quint16>(0) + entry.name +
               entry.data;
        QByteArray extra = number<quint16>(0x4246) + number<quint16>(2) + "ZZ";
        if (is64)
            extra += number<quint16>(1) + number<quint16>(24) + number(size) + number(size) +
                     number(offset);
        directory += number<quint32>(0x02014b50) + number<quint16>(45) + start + sizes +
                     number(static_cast<quint16>(entry.name.size())) +
                     number(static_cast<quint16>(extra.size())) + QByteArray(10, '\0') +
                     number(is64 ? 0xffffffffu : static_cast<quint32>(offset)) + entry.name + extra;
    }
    const auto at = static_cast<quint64>(out.size());
    const auto count = static_cast<quint64>(entries.size());
    const auto length = static_cast<quint64>(directory.size());
    out += directory;
    if (is64) {
        const auto end = static_cast<quint64>(out.size());
        out += number<quint32>(0x06064b50) + number<quint64>(44) + number<quint16>(45) +
               number<quint16>(45) + number<quint64>(0) + number(count) + number(count) +
               number(length) + number(at);
        out += number<quint32>(0x07064b50) + number<quint32>(0) + number(end) + number<quint32>(1);
    }
    const quint16 count16 = is64 ? 0xffff : static_cast<quint16>(count);
    return out + number<quint32>(0x06054b50) + number<quint32>(0) + number(count16) +
           number(count16) + number(is64 ? 0xffffffffu : static_cast<quint32>(length)) +
           number(is64 ? 0xffffffffu : static_cast<quint32>(at)) + number<quint16>(0);
}

/// Instructions that push a text.
inline QByteArray text(const QByteArray &value)
{
    return 'X' + number(static_cast<quint32>(value.size())) + value;
}

/// Instructions that push a tensor: `shape` and `strides` are raw instructions for tuples.
inline QByteArray
tensor(const QByteArray &type, int elements, const QByteArray &shape, const QByteArray &strides)
{
    return "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage") + "ctorch\n" + type + "\n" +
           text("0") + text("cpu") + 'K' + number(static_cast<quint8>(elements)) + "tQK" +
           QByteArray(1, '\0') + shape + strides +
           "\x89"
           "ccollections\nOrderedDict\n)RtR";
}

inline QByteArray ggufString(const QByteArray &value)
{
    return number(static_cast<quint64>(value.size())) + value;
}

struct GgufTensor {
    QByteArray name;
    QList<quint64> dimensions; // innermost first
    quint32 type = 0;
    QByteArray data;
};

/// `metadata`: whole entries, key included.
inline QByteArray gguf(const QList<QByteArray> &metadata, const QList<GgufTensor> &tensors)
{
    QByteArray out = "GGUF" + number<quint32>(3) + number(static_cast<quint64>(tensors.size())) +
                     number(static_cast<quint64>(metadata.size()));
    for (const QByteArray &entry : metadata)
        out += entry;
    QByteArray data;
    for (const GgufTensor &tensor : tensors) {
        out += ggufString(tensor.name) + number(static_cast<quint32>(tensor.dimensions.size()));
        for (const quint64 dimension : tensor.dimensions)
            out += number(dimension);
        out += number(tensor.type) + number(static_cast<quint64>(data.size()));
        data += tensor.data;
        data += QByteArray((32 - data.size() % 32) % 32, '\0');
    }
    return out + QByteArray((32 - out.size() % 32) % 32, '\0') + data;
}

inline QByteArray ggufText(const QByteArray &key, const QByteArray &value)
{
    return ggufString(key) + number<quint32>(8) + ggufString(value);
}

inline QByteArray ggufNumber(const QByteArray &key, quint32 value)
{
    return ggufString(key) + number<quint32>(4) + number(value);
}

} // namespace bytes
