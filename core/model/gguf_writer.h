// Writes the GGUF container, version 3: metadata, the list of tensors, their data, aligned to 32.
#pragma once

#include "core/model/gguf_reader.h"
#include "core/model/output_file.h"
#include "core/model/output_tensor.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

/// Keys and their encoded values; setting one again replaces it.
class GgufMetadata {
public:
    void set(const std::string &key, std::string_view text);
    void set(const std::string &key, uint32_t number);
    void set(const std::string &key, float number);
    void set(const std::string &key, const std::vector<std::string> &texts);
    void set(const std::string &key, const std::vector<int32_t> &numbers);
    /// As it was read from a file.
    void copy(const std::string &key, const GgufValue &value);

    size_t size() const { return m_values.size(); }
    /// All keys with their values, as they lie in a file.
    std::string encoded() const;

private:
    std::map<std::string, std::string> m_values; // type and value
};

/// Errors: those of writeTensorData.
Result<void> writeGguf(OutputFile &file,
                       const GgufMetadata &metadata,
                       std::span<const OutputTensor> tensors,
                       const WriteProgress &progress);

} // namespace mynah
