#include "core/rwkv/catalogue_fit.h"

namespace mynah {

namespace {

constexpr Precision kPrecisions[] = {Precision::Fp16, Precision::Int8, Precision::Int4};
constexpr uint64_t kSmall = 1'000'000'000; // parameters

// Of a processor: the weights are read once for each token, at about 20 GB/s with many cores.
constexpr int kManyCores = 8;
constexpr uint64_t kManyCoresBytes = 3'400'000'000, kFewCoresBytes = 1'800'000'000;

/// What a card may be filled with: the screen and the driver have the rest.
uint64_t ofCard(uint64_t bytes)
{
    return bytes / 100 * 85;
}

uint64_t ofMemory(uint64_t bytes)
{
    return bytes / 100 * 70;
}

/// Of a model that is to be read through at speed.
bool isQuick(const CatalogueModel &model, Precision precision, const MachineRoom &room)
{
    const uint64_t most = room.cores >= kManyCores ? kManyCoresBytes : kFewCoresBytes;
    const MemoryNeed need = catalogueNeed(model, precision);
    return need.weights <= most && need.total() <= room.memory / 2;
}

bool suits(const CatalogueModel &model, const MachineRoom &room)
{
    const CatalogueFit fit = fitOf(model, room);
    if (fit.place == CatalogueFit::Place::Card)
        return fit.precision != Precision::Int4 || model.parameters > 4 * kSmall;
    return fit.place == CatalogueFit::Place::Memory && isQuick(model, Precision::Int8, room);
}

} // namespace

bool bearsInt4(const CatalogueModel &model)
{
    return model.parameters >= kSmall;
}

MemoryNeed catalogueNeed(const CatalogueModel &model, Precision precision)
{
    const uint64_t table =
        model.vocabularyRows * model.width; // stays in the file, but for a few rows
    const uint64_t head = table;
    const uint64_t layers = model.parameters - table - head;
    MemoryNeed need;
    switch (precision) {
    case Precision::Int4: // q4_0, the head q8_0
        need.weights = layers * 18 / 32 + head * 34 / 32;
        break;
    case Precision::Int8: // q8_0
        need.weights = (layers + head) * 34 / 32;
        break;
    default:
        need.weights = (layers + head) * 2;
    }
    // Heads of 64 channels, and the two rows of the token shift.
    const uint64_t perLayer = model.version == "4" ? 5 * model.width : (64 + 2) * model.width;
    need.state = model.layers * perLayer * sizeof(float);
    // As estimateMemory() has it: the program, a chunk of 64 tokens, copies of the state, logits.
    constexpr uint64_t kProgram = 40u << 20;
    need.scratch = kProgram + 64 * 22 * model.width * sizeof(float) + 2 * need.state +
                   4 * model.vocabularyRows * sizeof(float);
    // While the head is made, before the layers: what is in the file, what is made of it, and that
    // once more in the order of the kernels. More than all of a small model in the end.
    if (precision == Precision::Int8 || precision == Precision::Int4) {
        const uint64_t early = (15u << 20) + head * 2 + 2 * (head * 34 / 32);
        if (early > need.total())
            need.scratch += early - need.total();
    }
    return need;
}

CatalogueFit fitOf(const CatalogueModel &model, const MachineRoom &room)
{
    for (const auto place : {CatalogueFit::Place::Card, CatalogueFit::Place::Memory})
        for (const Precision precision : kPrecisions) {
            if (precision == Precision::Int4 && !bearsInt4(model))
                continue;
            const uint64_t most =
                place == CatalogueFit::Place::Card ? ofCard(room.card) : ofMemory(room.memory);
            if (catalogueNeed(model, precision).total() <= most)
                return {place, precision};
        }
    return {};
}

const CatalogueModel *recommendedModel(const Catalogue &catalogue, const MachineRoom &room)
{
    const CatalogueModel *best = nullptr;
    for (const CatalogueModel &model : catalogue.models) {
        if (model.family != "g1" || !suits(model, room))
            continue;
        const bool better =
            !best || model.parameters > best->parameters ||
            (model.parameters == best->parameters && model.released > best->released);
        if (better)
            best = &model;
    }
    return best;
}

} // namespace mynah
