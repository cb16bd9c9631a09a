// rwkv.cpp's .bin.
#include "fuzz_model.h"
#include "mutation.h"

#include <algorithm>
#include <cstring>
#include <vector>

using namespace mynah::fuzz;

namespace {

constexpr size_t kHeaderBytes = 24;
constexpr uint64_t kMostBytes = size_t{1} << 20;

struct Record {
    size_t at = 0;
    size_t nameAt = 0;
    size_t nameBytes = 0;
    size_t end = 0; // of the data
};

uint32_t numberAt(const std::string &all, size_t at)
{
    uint32_t number = 0;
    if (at + sizeof number <= all.size())
        std::memcpy(&number, all.data() + at, sizeof number);
    return number;
}

/// Bytes of that many values, by rwkv.cpp's number of the type.
uint64_t dataBytes(uint64_t values, uint32_t type)
{
    constexpr uint64_t blocks[] = {128, 64, 18, 20, 0, 0, 0, 22, 24, 34}; // of 32 values
    return type < std::size(blocks) ? values * blocks[type] / 32 : 0;
}

uint64_t dataBytesOf(const std::string &all, size_t record)
{
    uint64_t values = 1;
    for (size_t i = 0; i < numberAt(all, record); ++i)
        values *= numberAt(all, record + 12 + 4 * i);
    return dataBytes(values, numberAt(all, record + 8));
}

/// The records up to the first one that makes no sense.
std::vector<Record> recordsOf(const std::string &all)
{
    std::vector<Record> out;
    for (size_t at = kHeaderBytes; at + 12 <= all.size();) {
        const size_t dimensions = numberAt(all, at);
        const size_t nameBytes = numberAt(all, at + 4);
        uint64_t values = 1;
        for (size_t i = 0; i < std::min<size_t>(dimensions, 4); ++i)
            values *= std::min<uint64_t>(numberAt(all, at + 12 + 4 * i), kMostBytes) + 1;
        if (dimensions > 4 || nameBytes > 1024 || values > kMostBytes)
            break;
        Record record{at, at + 12 + 4 * dimensions, nameBytes, 0};
        record.end = record.nameAt + nameBytes + static_cast<size_t>(dataBytesOf(all, at));
        if (record.end > all.size())
            break;
        out.push_back(record);
        at = record.end;
    }
    return out;
}

std::string withOtherName(const std::string &all, const Record &record)
{
    const std::string name = mutated(all.substr(record.nameAt, record.nameBytes), 16);
    const auto length = static_cast<uint32_t>(name.size());
    std::string out =
        all.substr(0, record.nameAt) + name + all.substr(record.nameAt + record.nameBytes);
    return out.replace(
        record.at + 4, 4, std::string(reinterpret_cast<const char *>(&length), sizeof length));
}

/// A count, type or dimension of a tensor, or a number of the file's header.
std::string withOtherNumber(std::string all, const Record &record, Random &random)
{
    const bool inHeader = below(random, 4) == 0;
    const size_t count = inHeader ? 5 : (record.nameAt - record.at) / 4;
    const size_t at = (inHeader ? 4 : record.at) + 4 * below(random, count);
    if (below(random, 2) == 0) {
        all[at] = static_cast<char>(all[at] + static_cast<int>(below(random, 7)) - 3);
        return all;
    }
    std::string number = mutated(all.substr(at, 4), 0);
    number.resize(4);
    return all.replace(at, 4, number);
}

/// Changes a dimension and the data with it, so that what follows is still found.
std::string withOtherSize(std::string all, const Record &record, Random &random)
{
    const size_t dimensions = (record.nameAt - record.at) / 4 - 3;
    if (dimensions == 0)
        return all;
    const size_t at = record.at + 12 + 4 * below(random, dimensions);
    const uint32_t old = numberAt(all, at);
    const uint32_t sizes[] = {old + 1, old - 1, old * 2, old / 2, 1, old + 32};
    const uint32_t size = sizes[below(random, std::size(sizes))];
    if (size > 1024)
        return all;
    std::memcpy(all.data() + at, &size, sizeof size);
    const size_t start = record.nameAt + record.nameBytes;
    std::string data = all.substr(start, record.end - start);
    data.resize(static_cast<size_t>(dataBytesOf(all, record.at)), '\1');
    return all.substr(0, start) + data + all.substr(record.end);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::string bytes(reinterpret_cast<const char *>(data), size);
    bytes.replace(0, std::min<size_t>(4, size), "fmgg");
    exerciseModel(std::as_bytes(std::span(bytes)));
    return 0;
}

extern "C" size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t capacity, unsigned int seed)
{
    Random random(seed);
    const std::string all(reinterpret_cast<const char *>(data), size);
    const std::vector<Record> records = recordsOf(all);
    const size_t choice = below(random, 16);
    if (choice == 0)
        return give(cutShort(all, random), data, size, capacity);
    if (choice < 4 || records.empty())
        return give(mutated(all, 256), data, size, capacity);
    const Record &record = records[below(random, records.size())];
    const std::string one = all.substr(record.at, record.end - record.at);
    if (choice == 4)
        return give(all + one, data, size, capacity);
    if (choice == 5)
        return give(std::string(all).erase(record.at, one.size()), data, size, capacity);
    const std::string changed = choice < 8    ? withOtherName(all, record)
                                : choice < 12 ? withOtherNumber(all, record, random)
                                              : withOtherSize(all, record, random);
    return give(changed, data, size, capacity);
}
