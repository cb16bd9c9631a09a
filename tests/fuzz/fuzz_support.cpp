#include "fuzz_support.h"

#include <sanitizer/allocator_interface.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace {

/// Files that are "mapped" as copies on the heap.
std::set<void *> &fileCopies()
{
    static std::set<void *> copies;
    return copies;
}

constexpr size_t kPage = 4096;

thread_local bool counting = false;
int64_t held = 0;
int64_t limit = 0;

void onAllocation(const volatile void *, size_t size)
{
    if (!counting)
        return;
    held += static_cast<int64_t>(size);
    if (held <= limit)
        return;
    counting = false;
    std::fprintf(stderr,
                 "fuzz: %lld bytes are allocated, more than the %lld that the input justifies\n",
                 static_cast<long long>(held),
                 static_cast<long long>(limit));
    std::abort();
}

void onRelease(const volatile void *pointer)
{
    if (counting && pointer != nullptr)
        held -= static_cast<int64_t>(__sanitizer_get_allocated_size(pointer));
}

int makeFile()
{
    const int descriptor = ::memfd_create("input", 0);
    mynah::fuzz::require(descriptor >= 0, "memfd_create failed");
    return descriptor;
}

} // namespace

extern "C" {

// Freed memory is kept for a while to find uses of it; the default of 256 MB would not fit below
// the limit that the harnesses run with. binutils' addr2line is on every machine that compiles.
const char *__asan_default_options()
{
    return "quarantine_size_mb=32:detect_stack_use_after_return=1:strict_string_checks=1:"
           "allow_addr2line=1";
}

const char *__ubsan_default_options()
{
    return "print_stacktrace=1";
}

// The linker sends the library's calls of mmap, munmap and madvise here (--wrap).
void *__real_mmap(void *, size_t, int, int, int, off_t);
int __real_munmap(void *, size_t);

void *__wrap_mmap(void *place, size_t size, int access, int flags, int descriptor, off_t offset)
{
    if (descriptor < 0) // memory for weights, not a file
        return __real_mmap(place, size, access, flags, descriptor, offset);
    void *memory = nullptr;
    if (::posix_memalign(&memory, kPage, size) != 0) {
        errno = ENOMEM;
        return MAP_FAILED;
    }
    if (::pread(descriptor, memory, size, 0) == static_cast<ssize_t>(size)) {
        fileCopies().insert(memory);
        return memory;
    }
    std::free(memory);
    errno = EIO;
    return MAP_FAILED;
}

int __wrap_munmap(void *memory, size_t size)
{
    if (fileCopies().erase(memory) == 0)
        return __real_munmap(memory, size);
    std::free(memory);
    return 0;
}

/// A copy on the heap is not read again from its file: its pages must stay.
int __wrap_madvise(void *, size_t, int)
{
    return 0;
}
}

namespace mynah::fuzz {

InputFile::InputFile()
    : m_descriptor(makeFile()), m_path("/proc/self/fd/" + std::to_string(m_descriptor))
{
}

InputFile::InputFile(int descriptor, std::string link)
    : m_descriptor(::dup2(makeFile(), descriptor)), m_path(std::move(link))
{
    require(m_descriptor == descriptor, "dup2 failed");
}

const std::string &InputFile::write(Bytes bytes)
{
    require(::ftruncate(m_descriptor, 0) == 0, "ftruncate failed");
    require(::pwrite(m_descriptor, bytes.data(), bytes.size(), 0) ==
                static_cast<ssize_t>(bytes.size()),
            "pwrite failed");
    return m_path;
}

MemoryLimit::MemoryLimit(size_t inputBytes, size_t fixed, size_t perByte)
{
    [[maybe_unused]] static const int hooks =
        __sanitizer_install_malloc_and_free_hooks(onAllocation, onRelease);
    held = 0;
    limit = static_cast<int64_t>(fixed + perByte * inputBytes);
    counting = true;
}

MemoryLimit::~MemoryLimit()
{
    counting = false;
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "fuzz: %s\n", what);
    std::abort();
}

} // namespace mynah::fuzz
