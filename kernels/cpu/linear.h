// The rounded inputs of a group of products. Private to linear.cpp.
#pragma once

#include "kernels/base/host_buffer.h"
#include "kernels/cpu/cpu_ops.h"
#include "kernels/cpu/scratch.h"

#include <memory>

namespace mynah::cpu {

/// Few rows: every thread has a set of its own, since rounding them again is cheaper than waiting
/// for one another. Many: one set, in tiles as the kernels take them.
class RoundedInputs {
public:
    RoundedInputs(const IsaKernels &isa, int threads, bool few, std::shared_ptr<Scratch> scratch)
        : m_isa(isa), m_scratch(std::move(scratch)), m_copies(few ? threads : 1), m_few(few),
          m_tile(few ? 1 : isa.tileTokens)
    {
    }
    bool areFew() const { return m_few; }
    bool empty() const { return m_inputs.empty(); }

    /// The number of this input, which several items may share. `sparse`: its few rows need the
    /// list of their columns that are not zero.
    size_t add(Tensor input, bool sparse)
    {
        for (size_t i = 0; i < m_inputs.size(); ++i)
            if (m_inputs[i].tensor.buffer == input.buffer &&
                m_inputs[i].tensor.offset == input.offset && m_inputs[i].sparse == sparse)
                return i;
        m_inputs.push_back({input, sparse && m_few, m_bytes});
        size_t bytes = Activations::bytes(input.rows, input.columns, m_tile);
        if (sparse && m_few)
            bytes += static_cast<size_t>(input.rows * input.columns / 32) * sizeof(ActiveColumns);
        m_bytes += (bytes + 63) / 64 * 64;
        m_scratch->need(m_bytes * static_cast<size_t>(m_copies));
        return m_inputs.size() - 1;
    }
    void roundFor(int thread)
    {
        for (size_t i = 0; i < m_inputs.size(); ++i)
            for (int64_t row = 0; row < m_inputs[i].tensor.rows; ++row)
                round(i, thread, row);
    }
    /// With the rows of zeros that fill up the last tile.
    void roundShare(Team team)
    {
        for (size_t i = 0; i < m_inputs.size(); ++i) {
            const int64_t tiles = (m_inputs[i].tensor.rows + m_tile - 1) / m_tile;
            for (int64_t row = team.begin(tiles) * m_tile; row < team.end(tiles) * m_tile; ++row)
                round(i, 0, row);
        }
    }
    Activations view(size_t input, int thread) const
    {
        const Input &from = m_inputs[input];
        const size_t set = m_few ? static_cast<size_t>(thread) * m_bytes : 0;
        std::byte *place = m_scratch->data() + set + from.place;
        Activations view = Activations::in(place, from.tensor.rows, from.tensor.columns, m_tile);
        if (from.sparse)
            view.active = reinterpret_cast<ActiveColumns *>(
                place + Activations::bytes(from.tensor.rows, from.tensor.columns, m_tile));
        return view;
    }

private:
    struct Input {
        Tensor tensor;
        bool sparse;
        size_t place; // in the scratch memory
    };

    void round(size_t input, int thread, int64_t row) const
    {
        const Tensor &tensor = m_inputs[input].tensor;
        const bool valid = row < tensor.rows;
        const Activations to = view(input, thread);
        m_isa.roundRow(valid ? hostData(tensor) + row * tensor.columns : nullptr, row, to);
        if (to.active)
            m_isa.listActive(to.from(row));
    }

    const IsaKernels &m_isa;
    std::shared_ptr<Scratch> m_scratch;
    int m_copies;
    bool m_few;
    int64_t m_tile; // rows
    std::vector<Input> m_inputs;
    size_t m_bytes = 0; // of one set
};

} // namespace mynah::cpu
