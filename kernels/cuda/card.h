// An opened card: its facts, its stream, memory on it and copies to and from it.
#pragma once

#include "kernels/cuda/cuda_api.h"
#include "kernels/device.h"

#include <array>
#include <functional>

namespace mynah::cuda {

/// How to open a card; tests make it smaller.
struct CardOptions {
    uint64_t memoryBytes = 0; // more than this is refused; 0: no limit of our own
    bool tensorCores = true;  // false: products of many rows are computed as those of few
};

struct CardFacts {
    std::string name;
    int multiprocessors = 0;
    bool bfloats = false; // tensor cores that multiply them: sm_80
};

/// Memory on the card, or of the host where the card reads and writes it directly.
class CudaBuffer final : public Buffer {
public:
    CudaBuffer(class Card &card, void *memory, size_t bytes, bool onHost)
        : Buffer(bytes), m_card(card), m_memory(memory), m_onHost(onHost)
    {
    }
    ~CudaBuffer() override;
    std::byte *data() const { return static_cast<std::byte *>(m_memory); }
    bool onHost() const { return m_onHost; }

private:
    Card &m_card;
    void *m_memory;
    bool m_onHost;
};

/// Thread: the one that opened it.
class Card {
public:
    /// Errors: Device, OutOfMemory.
    static Result<std::shared_ptr<Card>> open(int index, const CardOptions &options);
    ~Card();
    Card(const Card &) = delete;
    Card &operator=(const Card &) = delete;

    const CardFacts &facts() const { return m_facts; }
    const CardOptions &options() const { return m_options; }
    cudaStream_t stream() const { return m_stream; }
    /// Calls of CUDA go to the thread's current card: before any, this makes it this one.
    void makeCurrent() const { cudaSetDevice(m_index); }

    /// Zero-filled. Errors: OutOfMemory, Device.
    Result<std::unique_ptr<CudaBuffer>> allocate(size_t bytes);
    Result<std::unique_ptr<CudaBuffer>> allocateOnHost(size_t bytes);
    uint64_t available() const;

    /// Writes bytes [begin, end) of what goes to the card into memory of the host.
    using Fill = std::function<void(uint64_t begin, std::span<std::byte> to)>;
    /// `fill` is called for parts that begin at multiples of `unit` bytes and end there or at the
    /// end; what it wrote may still be on its way when this returns. Errors: Device, OutOfMemory.
    Result<void> write(std::byte *to, uint64_t bytes, uint64_t unit, const Fill &fill);
    Result<void> read(const std::byte *from, std::span<std::byte> to);
    /// Waits for everything that was begun. Errors: Device.
    Result<void> wait();

private:
    friend class CudaBuffer;
    struct Slot {
        void *staging = nullptr; // pinned: the card copies from it while the next one is filled
        cudaEvent_t copied = nullptr;
        bool busy = false;
    };
    Card() = default;
    Result<Slot *> nextSlot();

    int m_index = 0;
    CardFacts m_facts;
    CardOptions m_options;
    cudaStream_t m_stream = nullptr;
    std::array<Slot, 4> m_slots;
    size_t m_at = 0;
    uint64_t m_used = 0;
};

} // namespace mynah::cuda
