#include "kernels/cuda/cuda_plan.h"

#include <algorithm>

namespace mynah::cuda {

namespace {

constexpr size_t kAlignment = 256;
// A thread that sleeps is woken up late; one that asks on and on keeps a core busy.
constexpr std::chrono::microseconds kSpin{300};

} // namespace

size_t Scratch::take(size_t bytes)
{
    const size_t at = m_next;
    m_next += (bytes + kAlignment - 1) / kAlignment * kAlignment;
    m_most = std::max(m_most, m_next);
    return at;
}

Result<std::unique_ptr<Plan>> CudaPlan::create(std::shared_ptr<Card> card,
                                               size_t scratchBytes,
                                               size_t tickets,
                                               const Launches &launches)
{
    std::unique_ptr<CudaPlan> plan(new CudaPlan(std::move(card)));
    Card &on = *plan->m_card;
    const std::string &name = on.facts().name;
    MYNAH_TRY(plan->m_scratch, on.allocate(scratchBytes));
    MYNAH_TRY(plan->m_tickets, on.allocate(tickets * sizeof(uint32_t)));
    MYNAH_CUDA(name,
               "record a plan",
               cudaStreamBeginCapture(on.stream(), cudaStreamCaptureModeThreadLocal));
    launches(plan->m_scratch->data(),
             reinterpret_cast<uint32_t *>(plan->m_tickets->data()),
             on.stream());
    const cudaError_t launched = cudaGetLastError();
    cudaGraph_t graph = nullptr;
    MYNAH_CUDA(name, "record a plan", cudaStreamEndCapture(on.stream(), &graph));
    const cudaError_t made =
        launched == cudaSuccess ? cudaGraphInstantiate(&plan->m_graph, graph, 0) : launched;
    cudaGraphDestroy(graph);
    MYNAH_CUDA(name, "record a plan", made);
    MYNAH_CUDA(name, "record a plan", cudaGraphUpload(plan->m_graph, on.stream()));
    return std::unique_ptr<Plan>(std::move(plan));
}

CudaPlan::~CudaPlan()
{
    cudaStreamSynchronize(m_card->stream()); // a run that failed to wait
    if (m_graph)
        cudaGraphExecDestroy(m_graph);
}

Result<void> CudaPlan::run()
{
    const std::string &name = m_card->facts().name;
    MYNAH_CUDA(name, "compute", cudaGraphLaunch(m_graph, m_card->stream()));
    return wait();
}

/// Asks again and again for a while, then sleeps.
Result<void> CudaPlan::wait()
{
    const auto until = std::chrono::steady_clock::now() + kSpin;
    cudaError_t error = cudaErrorNotReady;
    while (error == cudaErrorNotReady && std::chrono::steady_clock::now() < until)
        error = cudaStreamQuery(m_card->stream());
    if (error == cudaErrorNotReady)
        return m_card->wait();
    MYNAH_CUDA(m_card->facts().name, "compute", error);
    return {};
}

} // namespace mynah::cuda
