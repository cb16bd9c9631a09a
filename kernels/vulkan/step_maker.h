// Puts a dispatch together: bindings in the order of a shader's, push constants in that of its
// block.
#pragma once

#include "kernels/vulkan/command_plan.h"
#include "kernels/vulkan/vulkan_weight.h"

#include <bit>
#include <initializer_list>

namespace mynah::vulkan {

inline int64_t ceilDivide(int64_t a, int64_t b)
{
    return (a + b - 1) / b;
}

class StepMaker {
public:
    StepMaker(const Gpu &gpu, Shader shader) : m_gpu(gpu) { m_step.key.shader = shader; }

    /// Binds a tensor; where it begins in what is bound, in elements: bindings begin at multiples
    /// of the device's alignment.
    uint32_t reads(const Tensor &tensor) { return bindTensor(tensor, Binding::Access::Reads); }
    uint32_t writes(const Tensor &tensor) { return bindTensor(tensor, Binding::Access::Writes); }
    /// A binding that the shader has, but does not use this time.
    uint32_t unused();
    void bind(const Binding &binding) { m_step.bindings.push_back(binding); }
    void bindSlice(const WeightSlice &slice);

    struct Word {
        Word(uint32_t number) : value(number) {}
        Word(int64_t number) : value(static_cast<uint32_t>(number)) {}
        Word(int number) : value(static_cast<uint32_t>(number)) {}
        uint32_t value;
    };
    void push(std::initializer_list<Word> words);
    void push(float value) { m_step.push.push_back(std::bit_cast<uint32_t>(value)); }
    void pushPlanes(const WeightSlice &slice);

    void threads(uint32_t count) { m_step.key.threads = count; }
    void constants(std::initializer_list<uint32_t> values);
    Step take(int64_t workgroups);

private:
    uint32_t bindTensor(const Tensor &tensor, Binding::Access access);

    const Gpu &m_gpu;
    Step m_step;
};

/// How a product with `inputRows` rows of input is computed.
struct ProductChoice {
    Shader shader = Shader::Gemv;
    uint32_t threads = 64;
    uint32_t rows = 1;   // Gemv: outputs of a team; Gemm: rows of input per thread
    uint32_t inputs = 1; // Gemv: rows of input of a team; Sparse: rows of input
    uint32_t part = 256; // Sparse: inputs of a workgroup
    int64_t parts = 1;   // Sparse
    int64_t workgroups = 1;
};
ProductChoice chooseProduct(const Gpu &gpu, const WeightLayout &layout, int64_t inputRows);

} // namespace mynah::vulkan
