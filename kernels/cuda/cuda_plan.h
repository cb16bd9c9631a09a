// A recorded sequence of operations as one graph of launches.
#pragma once

#include "kernels/cuda/card.h"

#include <chrono>
#include <vector>

namespace mynah::cuda {

/// Memory of a plan's own: inputs brought into a form, partial sums, tickets. Regions of it are
/// given out while recording; kernels that run at the same time need different ones.
class Scratch {
public:
    /// A region of `bytes`, as an offset; reset() begins again, for a later launch.
    size_t take(size_t bytes);
    void reset() { m_next = 0; }
    size_t bytes() const { return m_most; }

private:
    size_t m_next = 0, m_most = 0;
};

class CudaPlan final : public Plan {
public:
    using Launches = std::function<void(std::byte *scratch, uint32_t *tickets, cudaStream_t)>;
    /// `launches` starts every kernel, once, while the stream is captured. Errors: OutOfMemory,
    /// Device.
    static Result<std::unique_ptr<Plan>> create(std::shared_ptr<Card> card,
                                                size_t scratchBytes,
                                                size_t tickets,
                                                const Launches &launches);
    ~CudaPlan() override;
    /// One launch of the graph.
    Result<void> run() override;

private:
    explicit CudaPlan(std::shared_ptr<Card> card) : m_card(std::move(card)) {}
    Result<void> wait();

    std::shared_ptr<Card> m_card;
    std::unique_ptr<CudaBuffer> m_scratch, m_tickets;
    cudaGraphExec_t m_graph = nullptr;
    std::chrono::nanoseconds m_lastWait{0};
};

} // namespace mynah::cuda
