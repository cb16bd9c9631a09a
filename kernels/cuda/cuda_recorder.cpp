#include "kernels/cuda/cuda_recorder.h"

#include "kernels/cuda/cuda_weight.h"
#include "kernels/cuda/gemv.h"
#include "kernels/cuda/sparse.h"

#include <algorithm>

namespace mynah::cuda {

namespace {

float *data(const Tensor &tensor)
{
    if (!tensor)
        return nullptr;
    return reinterpret_cast<float *>(static_cast<CudaBuffer &>(*tensor.buffer).data()) +
           tensor.offset;
}

int32_t number(int64_t value)
{
    return static_cast<int32_t>(value);
}

HeadNormArgs headNormArgs(const HeadNorm &op)
{
    return {data(op.y),
            data(op.norm.weight),
            data(op.norm.bias),
            data(op.r),
            data(op.k),
            data(op.v),
            data(op.bonus),
            data(op.gate),
            data(op.out),
            number(op.y.rows),
            number(op.y.columns),
            number(op.headSize),
            op.norm.epsilon};
}

bool overlap(const float *a, int64_t sizeA, const float *b, int64_t sizeB)
{
    return a < b + sizeB && b < a + sizeA;
}

} // namespace

void CudaRecorder::flush()
{
    if (m_wkv7)
        m_launches.push_back([args = *m_wkv7](std::byte *, uint32_t *, cudaStream_t stream) {
            launchWkv7(args, stream);
        });
    if (m_commit)
        m_launches.push_back([args = *m_commit](std::byte *, uint32_t *, cudaStream_t stream) {
            launchCopyRows(args, stream);
        });
    m_wkv7.reset();
    m_commit.reset();
}

void CudaRecorder::add(Launch launch)
{
    flush();
    m_launches.push_back(std::move(launch));
}

void CudaRecorder::embed(const Weight &table, const Buffer &tokens, Tensor out)
{
    m_check.embed(table, tokens, out);
    if (!m_check.ok())
        return;
    const EmbedArgs args{
        deviceWeight(table),
        reinterpret_cast<const int32_t *>(static_cast<const CudaBuffer &>(tokens).data()),
        data(out),
        number(out.rows)};
    add([args](std::byte *, uint32_t *, cudaStream_t stream) { launchEmbed(args, stream); });
}

void CudaRecorder::norm(Tensor x, const NormWeights &weights, Tensor out)
{
    m_check.norm(x, weights, out);
    if (!m_check.ok())
        return;
    const NormArgs args{data(x),
                        data(weights.weight),
                        data(weights.bias),
                        data(out),
                        number(x.rows),
                        number(x.columns),
                        weights.epsilon};
    add([args](std::byte *, uint32_t *, cudaStream_t stream) { launchNorm(args, stream); });
}

void CudaRecorder::normShift(const NormShift &op, std::span<const ShiftItem> items)
{
    m_check.normShift(op, items);
    if (!m_check.ok())
        return;
    NormShiftArgs args{};
    args.x = data(op.x);
    args.weight = data(op.norm.weight);
    args.bias = data(op.norm.bias);
    args.shiftState = data(op.shiftState);
    args.current = data(op.current);
    args.previous = data(op.previous);
    args.rows = number(op.x.rows);
    args.columns = number(op.x.columns);
    args.tokens = number(m_shape.tokens);
    args.epsilon = op.norm.epsilon;
    do {
        const size_t count = std::min<size_t>(items.size(), kMostShifts);
        args.items = number(static_cast<int64_t>(count));
        for (size_t i = 0; i < count; ++i) {
            args.mu[i] = data(items[i].mu);
            args.out[i] = data(items[i].out);
        }
        add([args](std::byte *, uint32_t *, cudaStream_t stream) {
            launchNormShift(args, stream);
        });
        args.current = args.previous = nullptr;
        items = items.subspan(count);
    } while (!items.empty());
}

void CudaRecorder::commitShift(Tensor current, Tensor shiftState)
{
    m_check.commitShift(current, shiftState);
    if (!m_check.ok())
        return;
    flush();
    m_commit = RowCopy{data(current),
                       data(shiftState),
                       number(shiftState.rows),
                       number(shiftState.columns),
                       number(m_shape.tokens),
                       0};
}

void CudaRecorder::selectLastRows(Tensor x, Tensor out)
{
    m_check.selectLastRows(x, out);
    if (m_check.ok())
        copyRows(x, out, m_shape.tokens);
}

void CudaRecorder::copy(Tensor from, Tensor to)
{
    m_check.copy(from, to);
    if (m_check.ok())
        copyRows(from, to, 1);
}

void CudaRecorder::copyRows(Tensor from, Tensor to, int64_t step)
{
    if (step == 1) {
        const auto bytes = static_cast<size_t>(to.size()) * sizeof(float);
        add([from = data(from), to = data(to), bytes](
                std::byte *, uint32_t *, cudaStream_t stream) {
            cudaMemcpyAsync(to, from, bytes, cudaMemcpyDeviceToDevice, stream);
        });
        return;
    }
    const RowCopy args{data(from), data(to), number(to.rows), number(to.columns), number(step), 0};
    add([args](std::byte *, uint32_t *, cudaStream_t stream) { launchCopyRows(args, stream); });
}

void CudaRecorder::linear(std::span<const LinearItem> items)
{
    m_check.linear(items);
    if (!m_check.ok())
        return;
    if (m_wkv7)
        flush();
    m_scratch.reset();
    std::vector<Product> few, many;
    for (const LinearItem &item : items) {
        Product p{};
        p.weight = deviceWeight(*item.weight);
        p.input = data(item.input);
        p.output = data(item.output);
        p.bias = data(item.bias);
        p.gate = data(item.gate);
        p.current = data(item.current);
        p.previous = data(item.previous);
        p.inputRows = number(item.input.rows);
        p.activation = item.activation;
        p.store = item.store;
        p.aligned = reinterpret_cast<uintptr_t>(p.input) % 16 == 0 && p.weight.columns % 8 == 0;
        if (m_commit && overlap(p.output,
                                item.output.size(),
                                m_commit->to,
                                int64_t{m_commit->rows} * m_commit->columns))
            flush();
        const DType type = p.weight.type;
        const bool tiles = m_card->options().tensorCores && type != DType::F32 &&
                           (type != DType::BF16 || m_card->facts().bfloats);
        if (tiles && p.inputRows > (p.weight.inputMajor ? kSparseInputs : kGemvInputs))
            many.push_back(p);
        else if (p.weight.inputMajor)
            multiplySparse(p);
        else
            few.push_back(p);
    }
    if (!few.empty())
        multiplyFew(std::move(few));
    if (!many.empty())
        multiplyMany(std::move(many));
    // What still waits to be copied runs after these products, which is as good.
    flush();
}

void CudaRecorder::wkv4(const Wkv4 &op)
{
    m_check.wkv4(op);
    if (!m_check.ok())
        return;
    const Wkv4Args args{data(op.r),
                        data(op.k),
                        data(op.v),
                        data(op.decay),
                        data(op.first),
                        data(op.aa),
                        data(op.bb),
                        data(op.pp),
                        data(op.y),
                        number(op.r.columns),
                        number(m_shape.tokens),
                        number(m_shape.sequences)};
    add([args](std::byte *, uint32_t *, cudaStream_t stream) { launchWkv4(args, stream); });
}

void CudaRecorder::wkv6(const Wkv6 &op)
{
    m_check.wkv6(op);
    if (!m_check.ok())
        return;
    const Wkv6Args args{data(op.r),
                        data(op.k),
                        data(op.v),
                        data(op.decay),
                        data(op.bonus),
                        data(op.state),
                        data(op.y),
                        number(op.r.columns),
                        number(m_shape.tokens),
                        number(m_shape.sequences),
                        number(op.headSize),
                        op.decay.rows != 1};
    add([args](std::byte *, uint32_t *, cudaStream_t stream) { launchWkv6(args, stream); });
}

void CudaRecorder::wkv7(const Wkv7 &op)
{
    m_check.wkv7(op);
    if (!m_check.ok())
        return;
    flush();
    m_wkv7 = Wkv7Args{data(op.r),
                      data(op.k),
                      data(op.v),
                      data(op.decay),
                      data(op.a),
                      data(op.first),
                      data(op.mix),
                      data(op.keyScale),
                      data(op.keyAdjust),
                      data(op.state),
                      data(op.y),
                      number(op.r.columns),
                      number(m_shape.tokens),
                      number(m_shape.sequences),
                      number(op.headSize),
                      {}};
}

void CudaRecorder::headNorm(const HeadNorm &op)
{
    m_check.headNorm(op);
    if (!m_check.ok())
        return;
    const HeadNormArgs args = headNormArgs(op);
    const bool same =
        m_wkv7 && m_wkv7->y == args.y && m_wkv7->headSize == args.headSize &&
        (!args.bonus || (m_wkv7->r == args.r && m_wkv7->k == args.k && m_wkv7->v == args.v));
    if (same && wkv7Norms(op.headSize, m_shape.tokens)) {
        m_wkv7->norm = args;
        flush();
        return;
    }
    add([args](std::byte *, uint32_t *, cudaStream_t stream) { launchHeadNorm(args, stream); });
}

Result<std::unique_ptr<Plan>> CudaRecorder::finish()
{
    if (!m_check.ok())
        return Error{ErrorCode::Usage, m_check.problem()};
    flush();
    return CudaPlan::create(m_card,
                            m_scratch.bytes(),
                            m_tickets,
                            [this](std::byte *scratch, uint32_t *tickets, cudaStream_t stream) {
                                for (const Launch &launch : m_launches)
                                    launch(scratch, tickets, stream);
                            });
}

} // namespace mynah::cuda
