#include "kernels/cuda/cuda_plan.h"

#include <algorithm>
#include <thread>

namespace mynah::cuda {

namespace {

constexpr size_t kAlignment = 256;
constexpr std::chrono::nanoseconds kWorthSleeping{400'000}, kLongestSpin{2'000'000};

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
    on.makeCurrent();
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
    m_card->makeCurrent();
    cudaStreamSynchronize(m_card->stream()); // a run that failed to wait
    if (m_graph)
        cudaGraphExecDestroy(m_graph);
}

Result<void> CudaPlan::run()
{
    const std::string &name = m_card->facts().name;
    m_card->makeCurrent();
    MYNAH_CUDA(name, "compute", cudaGraphLaunch(m_graph, m_card->stream()));
    return wait();
}

/// Sleeps through most of what the last run took, then asks again and again: being woken up costs a
/// part of a small model's token, and asking all the time a core.
Result<void> CudaPlan::wait()
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    if (m_lastWait > kWorthSleeping)
        std::this_thread::sleep_for(m_lastWait * 7 / 10);
    const auto until = Clock::now() + std::min(m_lastWait + kWorthSleeping, kLongestSpin);
    cudaError_t error = cudaErrorNotReady;
    while (error == cudaErrorNotReady && Clock::now() < until)
        error = cudaStreamQuery(m_card->stream());
    if (error == cudaErrorNotReady)
        MYNAH_CHECK(m_card->wait());
    else
        MYNAH_CUDA(m_card->facts().name, "compute", error);
    m_lastWait = Clock::now() - start;
    return {};
}

} // namespace mynah::cuda
