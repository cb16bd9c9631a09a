#include "kernels/base/host_buffer.h"

#include "kernels/base/float_convert.h"

#include <cstring>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace mynah {

namespace {
constexpr std::align_val_t kAlignment{64};
#if defined(__linux__)
constexpr size_t kLargeBytes = size_t{4} << 20;
constexpr size_t kHugePage = size_t{2} << 20;
#endif
} // namespace

HostBuffer::HostBuffer(std::byte *data, size_t bytes, std::shared_ptr<const void> owner)
    : Buffer(bytes), m_data(data), m_owner(std::move(owner))
{
}

HostBuffer::~HostBuffer()
{
    if (!m_owner)
        ::operator delete(m_data, kAlignment);
}

Result<std::unique_ptr<HostBuffer>> HostBuffer::allocate(size_t bytes)
{
    const size_t size = bytes ? bytes : 1;
    const Error noMemory{ErrorCode::OutOfMemory,
                         "There is not enough memory: " + std::to_string(bytes >> 20) +
                             " MiB more are needed"};
#if defined(__linux__)
    if (size >= kLargeBytes) { // zeroed by the system, in huge pages where it gives them
        void *pages = mmap(
            nullptr, size + kHugePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (pages == MAP_FAILED)
            return noMemory;
        auto unmap = std::shared_ptr<const void>(
            pages, [size](const void *p) { munmap(const_cast<void *>(p), size + kHugePage); });
        const auto start =
            (reinterpret_cast<uintptr_t>(pages) + kHugePage - 1) / kHugePage * kHugePage;
        madvise(reinterpret_cast<void *>(start), size, MADV_HUGEPAGE);
        return std::unique_ptr<HostBuffer>(
            new HostBuffer(reinterpret_cast<std::byte *>(start), bytes, std::move(unmap)));
    }
#endif
    auto *data = static_cast<std::byte *>(::operator new(size, kAlignment, std::nothrow));
    if (!data)
        return noMemory;
    std::memset(data, 0, size);
    return std::unique_ptr<HostBuffer>(new HostBuffer(data, bytes, nullptr));
}

std::shared_ptr<HostBuffer> HostBuffer::view(std::span<const std::byte> bytes,
                                             std::shared_ptr<const void> owner)
{
    auto *data = const_cast<std::byte *>(bytes.data());
    return std::shared_ptr<HostBuffer>(new HostBuffer(data, bytes.size(), std::move(owner)));
}

Result<void> hostUpload(Buffer &to, size_t offsetBytes, std::span<const std::byte> from)
{
    if (offsetBytes > to.sizeBytes() || from.size() > to.sizeBytes() - offsetBytes)
        return Error{ErrorCode::Usage, "An upload does not fit into its buffer"};
    if (!from.empty())
        std::memcpy(static_cast<HostBuffer &>(to).data() + offsetBytes, from.data(), from.size());
    return {};
}

Result<void> hostDownload(const Buffer &from, size_t offsetBytes, std::span<std::byte> to)
{
    if (offsetBytes > from.sizeBytes() || to.size() > from.sizeBytes() - offsetBytes)
        return Error{ErrorCode::Usage, "A download reaches beyond its buffer"};
    if (!to.empty())
        std::memcpy(
            to.data(), static_cast<const HostBuffer &>(from).data() + offsetBytes, to.size());
    return {};
}

Result<void> checkWeightSource(const WeightSource &source)
{
    const auto block = static_cast<int64_t>(blockValues(source.type));
    if (source.rows <= 0 || source.columns <= 0 || source.columns % block != 0)
        return Error{ErrorCode::Usage, "A weight has an impossible shape"};
    const auto need = static_cast<size_t>(source.rows) *
                      static_cast<size_t>(source.columns / block) * blockBytes(source.type);
    if (source.bytes.size() != need)
        return Error{ErrorCode::Usage, "A weight's bytes do not match its shape"};
    return {};
}

Result<Weight> hostWeightF32(const WeightSource &source)
{
    MYNAH_CHECK(checkWeightSource(source));
    const auto count = static_cast<size_t>(source.rows) * static_cast<size_t>(source.columns);
    MYNAH_TRY(auto buffer, HostBuffer::allocate(count * sizeof(float)));
    decodeToFloat(
        source.type, source.bytes.data(), {reinterpret_cast<float *>(buffer->data()), count});
    return Weight{
        std::move(buffer), DType::F32, source.rows, source.columns, source.scale, source.use};
}

} // namespace mynah
