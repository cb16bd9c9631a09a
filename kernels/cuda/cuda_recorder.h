// Turns operations into launches. Two things are put into one launch where they follow each other:
// the commit of a token shift with the next group of products, and wkv7 of one token with its head
// norm.
#pragma once

#include "kernels/base/shape_check.h"
#include "kernels/cuda/cuda_plan.h"
#include "kernels/cuda/gemm.h"
#include "kernels/cuda/layers.h"
#include "kernels/cuda/products.h"

#include <optional>

namespace mynah::cuda {

class CudaRecorder final : public Recorder {
public:
    CudaRecorder(std::shared_ptr<Card> card, PlanShape shape)
        : m_card(std::move(card)), m_shape(shape), m_check(shape)
    {
    }
    void embed(const Weight &table, const Buffer &tokens, Tensor out) override;
    void norm(Tensor x, const NormWeights &weights, Tensor out) override;
    void normShift(const NormShift &op, std::span<const ShiftItem> items) override;
    void commitShift(Tensor current, Tensor shiftState) override;
    void linear(std::span<const LinearItem> items) override;
    void wkv4(const Wkv4 &op) override;
    void wkv6(const Wkv6 &op) override;
    void wkv7(const Wkv7 &op) override;
    void headNorm(const HeadNorm &op) override;
    void selectLastRows(Tensor x, Tensor out) override;
    void copy(Tensor from, Tensor to) override;
    Result<std::unique_ptr<Plan>> finish() override;

private:
    using Launch = std::function<void(std::byte *scratch, uint32_t *tickets, cudaStream_t)>;
    /// Launches what waits for a partner, then this.
    void add(Launch launch);
    void flush();
    void copyRows(Tensor from, Tensor to, int64_t step);
    // record_products.cpp
    void multiplyFew(std::vector<Product> products);
    void multiplySparse(const Product &product);
    void multiplyMany(std::vector<Product> products);

    std::shared_ptr<Card> m_card;
    PlanShape m_shape;
    ShapeCheck m_check;
    std::vector<Launch> m_launches;
    std::optional<RowCopy> m_commit; // waits for the next products
    std::optional<Wkv7Args> m_wkv7;  // waits for its head norm
    Scratch m_scratch;
    size_t m_tickets = 0;
};

} // namespace mynah::cuda
