#include "kernels/cuda/card.h"

#include <algorithm>
#include <cstring>

namespace mynah::cuda {

namespace {

constexpr uint64_t kStagingBytes = 16ull << 20; // of each slot of the ring
// Left for the system's windows, and for what the driver itself needs.
constexpr double kKeptFree = 0.1;

} // namespace

CudaBuffer::~CudaBuffer()
{
    if (m_onHost) {
        cudaFreeHost(m_memory);
        return;
    }
    m_card.makeCurrent();
    cudaFree(m_memory);
    m_card.m_used -= m_sizeBytes;
}

Result<std::shared_ptr<Card>> Card::open(int index, const CardOptions &options)
{
    std::shared_ptr<Card> card(new Card);
    card->m_index = index;
    card->m_options = options;
    cudaDeviceProp properties;
    const std::string unnamed = "cuda:" + std::to_string(index);
    MYNAH_CUDA(unnamed, "open", cudaSetDevice(index));
    MYNAH_CUDA(unnamed, "open", cudaGetDeviceProperties(&properties, index));
    card->m_facts.name = properties.name;
    card->m_facts.multiprocessors = properties.multiProcessorCount;
    card->m_facts.bfloats = properties.major >= 8;
    const std::string &name = card->m_facts.name;
    MYNAH_CUDA(name, "open", cudaStreamCreateWithFlags(&card->m_stream, cudaStreamNonBlocking));
    for (Slot &slot : card->m_slots)
        MYNAH_CUDA(name, "open", cudaEventCreateWithFlags(&slot.copied, cudaEventDisableTiming));
    return card;
}

Card::~Card()
{
    makeCurrent();
    cudaStreamSynchronize(m_stream);
    for (Slot &slot : m_slots) {
        if (slot.copied)
            cudaEventDestroy(slot.copied);
        cudaFreeHost(slot.staging);
    }
    if (m_stream)
        cudaStreamDestroy(m_stream);
}

Result<std::unique_ptr<CudaBuffer>> Card::allocate(size_t bytes)
{
    bytes = std::max<size_t>(bytes, 4);
    if (m_options.memoryBytes > 0 && m_used + bytes > m_options.memoryBytes)
        return cudaError(cudaErrorMemoryAllocation, m_facts.name, "allocate memory");
    makeCurrent();
    void *memory = nullptr;
    if (const cudaError_t error = cudaMalloc(&memory, bytes); error != cudaSuccess) {
        cudaGetLastError(); // is not the error of the next call
        return cudaError(error, m_facts.name, "allocate memory");
    }
    m_used += bytes;
    auto buffer = std::make_unique<CudaBuffer>(*this, memory, bytes, false);
    MYNAH_CUDA(m_facts.name, "clear memory", cudaMemsetAsync(memory, 0, bytes, m_stream));
    return buffer;
}

Result<std::unique_ptr<CudaBuffer>> Card::allocateOnHost(size_t bytes)
{
    bytes = std::max<size_t>(bytes, 4);
    makeCurrent();
    void *memory = nullptr;
    if (const cudaError_t error = cudaHostAlloc(&memory, bytes, cudaHostAllocMapped);
        error != cudaSuccess) {
        cudaGetLastError();
        return cudaError(error, m_facts.name, "allocate memory of the computer");
    }
    std::memset(memory, 0, bytes);
    return std::make_unique<CudaBuffer>(*this, memory, bytes, true);
}

uint64_t Card::available() const
{
    makeCurrent();
    size_t free = 0, total = 0;
    if (cudaMemGetInfo(&free, &total) != cudaSuccess)
        return 0;
    const auto kept = static_cast<uint64_t>(kKeptFree * static_cast<double>(total));
    uint64_t bytes = free > kept ? free - kept : 1;
    if (m_options.memoryBytes > 0)
        bytes =
            std::min(bytes, m_options.memoryBytes > m_used ? m_options.memoryBytes - m_used : 1);
    return bytes;
}

Result<Card::Slot *> Card::nextSlot()
{
    makeCurrent();
    Slot &slot = m_slots[m_at++ % m_slots.size()];
    if (slot.busy)
        MYNAH_CUDA(m_facts.name, "copy", cudaEventSynchronize(slot.copied));
    slot.busy = false;
    if (!slot.staging)
        MYNAH_CUDA(m_facts.name, "copy", cudaHostAlloc(&slot.staging, kStagingBytes, 0));
    return &slot;
}

Result<void> Card::write(std::byte *to, uint64_t bytes, uint64_t unit, const Fill &fill)
{
    const uint64_t part = std::max(kStagingBytes / unit, uint64_t{1}) * unit;
    if (part > kStagingBytes)
        return Error{ErrorCode::Usage, "A part of a transfer is too large"};
    for (uint64_t at = 0; at < bytes; at += part) {
        MYNAH_TRY(Slot * slot, nextSlot());
        const uint64_t count = std::min(part, bytes - at);
        fill(at, {static_cast<std::byte *>(slot->staging), count});
        MYNAH_CUDA(
            m_facts.name,
            "copy",
            cudaMemcpyAsync(to + at, slot->staging, count, cudaMemcpyHostToDevice, m_stream));
        MYNAH_CUDA(m_facts.name, "copy", cudaEventRecord(slot->copied, m_stream));
        slot->busy = true;
    }
    return {};
}

Result<void> Card::read(const std::byte *from, std::span<std::byte> to)
{
    for (uint64_t at = 0; at < to.size(); at += kStagingBytes) {
        MYNAH_TRY(Slot * slot, nextSlot());
        const uint64_t count = std::min(kStagingBytes, to.size() - at);
        MYNAH_CUDA(
            m_facts.name,
            "copy",
            cudaMemcpyAsync(slot->staging, from + at, count, cudaMemcpyDeviceToHost, m_stream));
        MYNAH_CHECK(wait());
        std::memcpy(to.data() + at, slot->staging, count);
    }
    return {};
}

Result<void> Card::wait()
{
    makeCurrent();
    MYNAH_CUDA(m_facts.name, "compute", cudaStreamSynchronize(m_stream));
    return {};
}

} // namespace mynah::cuda
