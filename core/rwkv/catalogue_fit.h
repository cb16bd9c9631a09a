// What published models need, and which of them suits a machine.
#pragma once

#include "core/model/catalogue.h"
#include "core/rwkv/memory_estimate.h"

namespace mynah {

/// About what estimateMemory() says of the file: of Fp16, Int8 and Int4.
MemoryNeed catalogueNeed(const CatalogueModel &model, Precision precision);

/// Models below a billion parameters write nonsense as int4.
bool bearsInt4(const CatalogueModel &model);

/// Bytes; 0: there is none, or it is not known.
struct MachineRoom {
    uint64_t memory = 0; // all of it
    uint64_t card = 0;   // of the graphics card that models go to by themselves
    int cores = 0;
};

struct CatalogueFit {
    enum class Place { Card, Memory, Nowhere };
    Place place = Place::Nowhere;
    Precision precision = Precision::Fp16; // the best that fits
};

/// Where the model fits whole. The system's own share of the memory is left to it.
CatalogueFit fitOf(const CatalogueModel &model, const MachineRoom &room);

/// The largest G1 model that answers at reading speed: on a card what fits there, on a processor
/// what it can go through several times in a second. Null: not even the smallest fits.
const CatalogueModel *recommendedModel(const Catalogue &catalogue, const MachineRoom &room);

} // namespace mynah
