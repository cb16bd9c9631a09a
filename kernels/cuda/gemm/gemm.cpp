// Chooses among the instances that the files beside this one make.
#include "kernels/cuda/gemm.h"

#include "kernels/cuda/types.h"

namespace mynah::cuda {

namespace {

constexpr size_t kAlignment = 256;

size_t aligned(size_t bytes)
{
    return (bytes + kAlignment - 1) / kAlignment * kAlignment;
}

struct FormSizes {
    size_t words = 0, others = 0, scales = 0, sums = 0;
};

FormSizes formSizes(InputForm form, int64_t rowCount, int64_t columns)
{
    const auto rows = static_cast<size_t>(rowCount);
    const auto padded =
        static_cast<size_t>((columns + kFormColumns - 1) / kFormColumns * kFormColumns);
    FormSizes sizes;
    if (form == InputForm::Bytes) {
        sizes.words = aligned(rows * padded);
        sizes.scales = sizes.sums = aligned(rows * (padded / 32) * 4);
    } else {
        sizes.words = aligned(rows * padded * 2);
        (form == InputForm::Bfloats ? sizes.others : sizes.scales) =
            form == InputForm::Bfloats ? sizes.words : aligned(rows * 4);
    }
    return sizes;
}

} // namespace

size_t formBytes(InputForm form, int64_t rows, int64_t columns)
{
    const FormSizes sizes = formSizes(form, rows, columns);
    return sizes.words + sizes.others + sizes.scales + sizes.sums;
}

void placeForm(InputForm form, std::byte *memory, FormedInput &input)
{
    const FormSizes sizes = formSizes(form, input.rows, input.columns);
    input.words = reinterpret_cast<uint32_t *>(memory);
    input.others = reinterpret_cast<uint32_t *>(memory + sizes.words);
    input.scales = reinterpret_cast<float *>(memory + sizes.words + sizes.others);
    input.sums = reinterpret_cast<int32_t *>(memory + sizes.words + sizes.others + sizes.scales);
}

void launchGemm(
    DType type, bool inputMajor, const GemmGroup &group, int64_t blocks, cudaStream_t stream)
{
    if (!isBlockType(type)) {
        launchGemmHalves(type, inputMajor, group, blocks, stream);
        return;
    }
    withType(type, [&](auto constant) {
        constexpr DType kType = decltype(constant)::value;
        if constexpr (isBlockType(kType)) {
            if (inputMajor)
                launchGemmBytes<kType, true>(group, blocks, stream);
            else
                launchGemmBytes<kType, false>(group, blocks, stream);
        }
    });
}

} // namespace mynah::cuda
