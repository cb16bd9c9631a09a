// Products: which kernel computes one, and in which launch.
#include "kernels/cuda/cuda_recorder.h"
#include "kernels/cuda/gemv.h"
#include "kernels/cuda/sparse.h"

#include <algorithm>
#include <bit>

namespace mynah::cuda {

namespace {

int64_t divideUp(int64_t a, int64_t b)
{
    return (a + b - 1) / b;
}

/// The block type among these products, which a launch can have one of; plain types go with any.
DType blockTypeOf(const std::vector<Product> &products)
{
    for (const Product &p : products)
        if (isBlockType(p.weight.type))
            return p.weight.type;
    return DType::F16;
}

/// Takes out what can share a launch with the first: by `fits`, at most `most`.
template <typename Fits>
std::vector<Product> takeSome(std::vector<Product> &from, size_t most, const Fits &fits)
{
    std::vector<Product> some, others;
    for (const Product &p : from)
        (some.size() < most && fits(p) ? some : others).push_back(p);
    from = std::move(others);
    return some;
}

bool sameInput(const Product &a, const Product &b)
{
    return a.input == b.input && a.inputRows == b.inputRows && a.weight.columns == b.weight.columns;
}

} // namespace

void CudaRecorder::multiplyFew(std::vector<Product> products)
{
    while (!products.empty()) {
        const DType type = blockTypeOf(products);
        ProductGroup group{};
        int64_t blocks = 0;
        int32_t mostRows = 0;
        const auto some = takeSome(products, kMostProducts, [&](const Product &p) {
            return !isBlockType(p.weight.type) || p.weight.type == type;
        });
        for (const Product &p : some)
            mostRows = std::max(mostRows, p.inputRows);
        const int inputs = static_cast<int>(
            std::min<unsigned>(std::bit_ceil(static_cast<unsigned>(mostRows)), kGemvInputs));
        for (Product p : some) {
            p.firstBlock = static_cast<int32_t>(blocks);
            blocks += divideUp(p.weight.rows, gemvBlockRows(p.weight.type, p.weight.rows)) *
                      divideUp(p.inputRows, inputs);
            group.items[group.count++] = p;
        }
        if (m_commit) {
            group.copy = *m_commit;
            group.copy.firstBlock = static_cast<int32_t>(blocks);
            blocks += divideUp(int64_t{group.copy.rows} * group.copy.columns, kGemvThreads);
            m_commit.reset();
        }
        m_launches.push_back(
            [group, type, inputs, blocks](std::byte *, uint32_t *, cudaStream_t stream) {
                launchGemv(type, group, inputs, blocks, stream);
            });
    }
}

void CudaRecorder::multiplySparse(const Product &product)
{
    SparseProduct sparse{};
    sparse.product = product;
    const DeviceWeight &w = product.weight;
    const int inputs = sparseInputs(product.inputRows);
    const int64_t tiles = sparseTiles(w.type, w.groups8, inputs), groups = divideUp(w.columns, 32);
    constexpr int64_t kWarps = kSparseThreads / 32;
    // Two blocks for each multiprocessor, as long as every warp has a group of inputs.
    const int64_t wanted = divideUp(2 * int64_t{m_card->facts().multiprocessors}, tiles);
    const int64_t parts = std::clamp<int64_t>(wanted, 1, std::max<int64_t>(groups / kWarps, 1));
    sparse.parts = static_cast<int32_t>(parts);
    const size_t at = m_scratch.take(static_cast<size_t>(parts * product.inputRows) *
                                     static_cast<size_t>(w.groups8) * 8 * sizeof(float));
    const size_t ticket = m_tickets;
    m_tickets += static_cast<size_t>(tiles * product.inputRows); // at most one of each row
    m_launches.push_back(
        [sparse, at, ticket](std::byte *scratch, uint32_t *tickets, cudaStream_t stream) mutable {
            sparse.partial = reinterpret_cast<float *>(scratch + at);
            sparse.tickets = tickets + ticket;
            launchSparse(sparse, stream);
        });
}

void CudaRecorder::multiplyMany(std::vector<Product> products)
{
    struct Formed {
        Product product;
        InputForm form;
        FormedInput input;
        size_t at;
    };
    std::vector<Formed> inputs; // each of them once, however many products read it
    const auto formed = [&](const Product &p) -> const Formed & {
        const InputForm form = inputForm(p.weight.type);
        for (const Formed &known : inputs)
            if (known.form == form && sameInput(known.product, p))
                return known;
        const int32_t columns = p.weight.columns;
        FormedInput input{};
        input.from = p.input;
        input.rows = p.inputRows;
        input.columns = columns;
        input.padded = static_cast<int32_t>(divideUp(columns, kFormColumns)) * kFormColumns;
        input.aligned = p.aligned;
        inputs.push_back({p, form, input, m_scratch.take(formBytes(form, p.inputRows, columns))});
        return inputs.back();
    };
    for (const Product &p : products) {
        const size_t before = inputs.size();
        const Formed &input = formed(p);
        if (inputs.size() > before)
            m_launches.push_back([form = input.form, args = input.input, at = input.at](
                                     std::byte *scratch, uint32_t *, cudaStream_t stream) mutable {
                placeForm(form, scratch + at, args);
                launchForm(form, args, stream);
            });
    }
    while (!products.empty()) {
        const DeviceWeight first = products.front().weight;
        const auto some = takeSome(products, kMostGemms, [&](const Product &p) {
            return p.weight.type == first.type && p.weight.inputMajor == first.inputMajor;
        });
        GemmGroup group{};
        std::vector<size_t> places;
        int64_t blocks = 0;
        for (const Product &p : some) {
            const Formed &input = formed(p);
            GemmItem &item = group.items[group.count++];
            item = {p, input.input};
            item.product.firstBlock = static_cast<int32_t>(blocks);
            places.push_back(input.at);
            blocks += divideUp(p.weight.rows, kGemmOutputs) * divideUp(p.inputRows, kGemmInputs);
        }
        m_launches.push_back([group, places, blocks, type = first.type, major = first.inputMajor](
                                 std::byte *scratch, uint32_t *, cudaStream_t stream) mutable {
            for (size_t i = 0; i < places.size(); ++i)
                placeForm(inputForm(type), scratch + places[i], group.items[i].input);
            launchGemm(type, major, group, blocks, stream);
        });
    }
}

} // namespace mynah::cuda
