#include "core/model/gguf_writer.h"

#include "core/model/ggml_types.h"

namespace mynah {

namespace {

constexpr size_t kAlignment = 32; // what readers take where general.alignment is not said
constexpr uint32_t kVersion = 3;

template <typename Number> void put(std::string &to, Number number)
{
    to.append(reinterpret_cast<const char *>(&number),
              sizeof number); // little-endian: byte_reader.h
}

void putText(std::string &to, std::string_view text)
{
    put(to, static_cast<uint64_t>(text.size()));
    to += text;
}

std::string typed(GgufType type)
{
    std::string value;
    put(value, static_cast<uint32_t>(type));
    return value;
}

std::string arrayOf(GgufType items, size_t count)
{
    std::string value = typed(GgufType::Array);
    put(value, static_cast<uint32_t>(items));
    put(value, static_cast<uint64_t>(count));
    return value;
}

size_t aligned(uint64_t size)
{
    return (size + kAlignment - 1) / kAlignment * kAlignment;
}

std::string infosOf(std::span<const OutputTensor> tensors)
{
    std::string infos;
    uint64_t offset = 0;
    for (const OutputTensor &tensor : tensors) {
        putText(infos, tensor.name);
        put(infos, static_cast<uint32_t>(tensor.shape.size()));
        for (auto dimension = tensor.shape.rbegin(); dimension != tensor.shape.rend(); ++dimension)
            put(infos, static_cast<uint64_t>(*dimension));
        put(infos, ggmlNumberOf(tensor.type));
        put(infos, offset);
        offset += aligned(tensor.bytes());
    }
    return infos;
}

Result<void> writeText(OutputFile &file, std::string_view text)
{
    return file.write(std::as_bytes(std::span(text)));
}

Result<void> pad(OutputFile &file)
{
    const std::string zeros(aligned(file.writtenBytes()) - file.writtenBytes(), '\0');
    return writeText(file, zeros);
}

} // namespace

void GgufMetadata::set(const std::string &key, std::string_view text)
{
    std::string value = typed(GgufType::String);
    putText(value, text);
    m_values[key] = std::move(value);
}

void GgufMetadata::set(const std::string &key, uint32_t number)
{
    std::string value = typed(GgufType::U32);
    put(value, number);
    m_values[key] = std::move(value);
}

void GgufMetadata::set(const std::string &key, float number)
{
    std::string value = typed(GgufType::F32);
    put(value, number);
    m_values[key] = std::move(value);
}

void GgufMetadata::set(const std::string &key, const std::vector<std::string> &texts)
{
    std::string value = arrayOf(GgufType::String, texts.size());
    for (const std::string &text : texts)
        putText(value, text);
    m_values[key] = std::move(value);
}

void GgufMetadata::set(const std::string &key, const std::vector<int32_t> &numbers)
{
    std::string value = arrayOf(GgufType::I32, numbers.size());
    for (const int32_t number : numbers)
        put(value, number);
    m_values[key] = std::move(value);
}

void GgufMetadata::copy(const std::string &key, const GgufValue &value)
{
    std::string copied = value.type == GgufType::Array
                             ? arrayOf(value.itemType, static_cast<size_t>(value.count))
                             : typed(value.type);
    if (value.type == GgufType::String)
        putText(copied, value.raw);
    else
        copied += value.raw;
    m_values[key] = std::move(copied);
}

std::string GgufMetadata::encoded() const
{
    std::string all;
    for (const auto &[key, value] : m_values) {
        putText(all, key);
        all += value;
    }
    return all;
}

Result<void> writeGguf(OutputFile &file,
                       const GgufMetadata &metadata,
                       std::span<const OutputTensor> tensors,
                       const WriteProgress &progress)
{
    std::string header = "GGUF";
    put(header, kVersion);
    put(header, static_cast<uint64_t>(tensors.size()));
    put(header, static_cast<uint64_t>(metadata.size()));
    header += metadata.encoded() + infosOf(tensors);
    MYNAH_CHECK(writeText(file, header));
    MYNAH_CHECK(pad(file));
    for (const OutputTensor &tensor : tensors) {
        MYNAH_CHECK(writeTensorData(file, tensor, progress));
        MYNAH_CHECK(pad(file));
    }
    return {};
}

} // namespace mynah
