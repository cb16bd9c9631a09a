// The rounded inputs of a group of products. Private to linear.cpp.
#pragma once

#include "kernels/base/host_buffer.h"
#include "kernels/cpu/cpu_ops.h"
#include "kernels/cpu/panel/activations.h"

#include <algorithm>
#include <atomic>
#include <cstring>

namespace mynah::cpu {

/// One set for all threads, or one per thread where rounding a few rows again is cheaper than
/// waiting for one another.
class RoundedInputs {
public:
    /// `copies`: number of threads that each have a set of their own; 0: one shared set.
    RoundedInputs(const IsaKernels &isa, int copies) : m_isa(isa), m_private(copies > 0)
    {
        m_sets.resize(static_cast<size_t>(std::max(copies, 1)));
    }
    bool isPrivate() const { return m_private; }
    bool empty() const { return m_inputs.empty(); }

    /// The number of this input, which several items may share.
    size_t add(Tensor input)
    {
        for (size_t i = 0; i < m_inputs.size(); ++i)
            if (m_inputs[i].buffer == input.buffer && m_inputs[i].offset == input.offset)
                return i;
        m_inputs.push_back(input);
        for (auto &set : m_sets)
            set.emplace_back().resize(input.rows, input.columns);
        return m_inputs.size() - 1;
    }
    void roundFor(int thread)
    {
        for (size_t i = 0; i < m_inputs.size(); ++i)
            for (int64_t row = 0; row < m_inputs[i].rows; ++row)
                round(i, m_sets[static_cast<size_t>(thread)][i], row);
    }
    void roundShare(Team team)
    {
        for (size_t i = 0; i < m_inputs.size(); ++i)
            for (int64_t row = team.begin(m_inputs[i].rows); row < team.end(m_inputs[i].rows);
                 ++row)
                round(i, m_sets[0][i], row);
    }
    /// From row `first` on.
    ActivationView view(size_t input, int thread, int64_t first) const
    {
        const Activations &a = m_sets[m_private ? static_cast<size_t>(thread) : 0][input];
        const int64_t at = first * a.blocks;
        return {a.blocks,
                a.q.data() + at * 32,
                a.scale.data() + at,
                a.sums.data() + at * 2,
                a.valueSums.data() + at * 2};
    }

private:
    void round(size_t input, Activations &to, int64_t row) const
    {
        const Tensor &tensor = m_inputs[input];
        const int64_t at = row * to.blocks;
        m_isa.roundRow(hostData(tensor) + row * tensor.columns,
                       to.blocks,
                       to.q.data() + at * 32,
                       to.scale.data() + at,
                       to.sums.data() + at * 2,
                       to.valueSums.data() + at * 2);
    }

    const IsaKernels &m_isa;
    bool m_private;
    std::vector<Tensor> m_inputs;
    std::vector<std::vector<Activations>> m_sets;
};

} // namespace mynah::cpu
