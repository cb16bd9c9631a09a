#include "core/storage/sealed_pages.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <new>
#include <sqlite3.h>

namespace mynah {

namespace {

constexpr int kPageBytes = 4096;
constexpr size_t kContent = kPageBytes - kSealBytes;
static_assert(kContent % 8 == 0);
// Bytes of the file that tell of the sums: the size of a page, and how many of its bytes are free.
constexpr size_t kSizeAt = 16, kReservedAt = 20;
constexpr int kHeaderBytes = 100;
// Looking for a flipped byte takes up to half a second: a file with large holes is not searched
// forever.
constexpr int kSearches = 64;

using Page = std::array<std::byte, kPageBytes>;

/// One-to-one in both arguments, and no change of one byte of `word` comes out as a change of one
/// byte: pages that differ in two bytes never have the same sum by the way it is made, which is
/// what mend() lives on.
uint64_t mix(uint64_t sum, uint64_t word)
{
    sum = (sum ^ word) * 0x9e3779b97f4a7c15u;
    return sum ^ (sum >> 32);
}

uint64_t wordAt(const Page &page, size_t at)
{
    uint64_t word = 0;
    std::memcpy(&word, page.data() + at, 8);
    if constexpr (std::endian::native == std::endian::little)
        return word;
    uint64_t swapped = 0;
    for (size_t i = 0; i < 8; ++i)
        swapped = swapped << 8 | ((word >> (8 * i)) & 0xff);
    return swapped;
}

/// Four sums side by side, because one waits for each multiplication.
uint64_t sumOf(sqlite3_int64 number, const Page &page)
{
    const auto name = static_cast<uint64_t>(number);
    uint64_t lanes[4] = {mix(1, name), mix(2, name), mix(3, name), mix(4, name)};
    size_t at = 0;
    for (; at + 32 <= kContent; at += 32)
        for (size_t lane = 0; lane < 4; ++lane)
            lanes[lane] = mix(lanes[lane], wordAt(page, at + 8 * lane));
    uint64_t sum = 0x6d796e6168u;
    for (const uint64_t lane : lanes)
        sum = mix(sum, lane);
    for (; at < kContent; at += 8)
        sum = mix(sum, wordAt(page, at));
    return std::max<uint64_t>(mix(sum, 0), 1); // 0 is no sum
}

uint64_t writtenSum(const Page &page)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < kSealBytes; ++i)
        sum |= std::to_integer<uint64_t>(page[kContent + i]) << (8 * i);
    return sum;
}

void writeSum(uint64_t sum, Page &page)
{
    for (size_t i = 0; i < kSealBytes; ++i)
        page[kContent + i] = static_cast<std::byte>(sum >> (8 * i));
}

/// One byte of the page is wrong: finds and corrects it. Among the million pages that differ in one
/// byte, another one with the right sum is as good as impossible.
bool mend(sqlite3_int64 number, Page &page)
{
    const uint64_t written = writtenSum(page);
    for (size_t i = 0; i < kSealBytes; ++i) { // the sum itself
        if (((sumOf(number, page) ^ written) & ~(uint64_t{0xff} << (8 * i))) == 0) {
            writeSum(sumOf(number, page), page);
            return true;
        }
    }
    for (size_t at = 0; at < kContent; ++at) {
        const std::byte before = page[at];
        for (unsigned value = 0; value < 256; ++value) {
            page[at] = static_cast<std::byte>(value);
            if (sumOf(number, page) == written)
                return true;
        }
        page[at] = before;
    }
    return false;
}

/// What is known of one open database file.
struct Seals {
    PageReading reading = PageReading::Verified;
    bool sealed = false;
    int searches = 0;
    std::map<sqlite3_int64, Page> mended;
    std::map<sqlite3_int64, bool> hopeless;
};

struct SealedFile {
    sqlite3_file base; // first: SQLite sees this
    Seals *seals;
};

constexpr int kInnerAt = (sizeof(SealedFile) + 15) / 16 * 16;

sqlite3_file *inner(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + kInnerAt);
}

Seals &seals(sqlite3_file *file)
{
    return *reinterpret_cast<SealedFile *>(file)->seals;
}

bool saysSealed(const Page &first)
{
    return first[kSizeAt] == std::byte{kPageBytes >> 8} && first[kSizeAt + 1] == std::byte{0} &&
           first[kReservedAt] == std::byte{kSealBytes};
}

/// Whether the file has sums is told by the first page. Its header alone would let one flipped bit
/// switch them all off.
bool isSealed(Page first)
{
    if (saysSealed(first))
        return true;
    first[kSizeAt] = std::byte{kPageBytes >> 8};
    first[kSizeAt + 1] = std::byte{0};
    first[kReservedAt] = std::byte{kSealBytes};
    return sumOf(1, first) == writtenSum(first);
}

bool search(Seals &known, sqlite3_int64 number, Page &page)
{
    if (const auto found = known.mended.find(number); found != known.mended.end()) {
        page = found->second;
        return true;
    }
    // One value all over: the page was never written, or was wiped.
    const bool wiped = std::all_of(
        page.begin(), page.end(), [&](std::byte value) { return value == page.front(); });
    if (wiped || known.hopeless.contains(number) || known.searches >= kSearches)
        return false;
    if (mend(number, page)) {
        known.mended[number] = page;
        return true;
    }
    ++known.searches;
    known.hopeless[number] = true;
    return false;
}

/// Checks, or mends, a page that was read whole.
int check(Seals &known, sqlite3_int64 number, Page &page)
{
    if (known.reading == PageReading::Unverified)
        return SQLITE_OK;
    // Without a sum, see the header; but a page of zeros was wiped.
    if (writtenSum(page) == 0 && std::any_of(page.begin(), page.end(), [](std::byte value) {
            return value != std::byte{0};
        }))
        return SQLITE_OK;
    if (sumOf(number, page) == writtenSum(page) ||
        (known.reading == PageReading::Mended && search(known, number, page)))
        return SQLITE_OK;
    return SQLITE_IOERR_DATA;
}

/// SQLite asks for whole pages, some versions for a part of one.
int readPages(sqlite3_file *file, char *to, int bytes, sqlite3_int64 offset)
{
    while (bytes > 0) {
        const sqlite3_int64 number = offset / kPageBytes + 1;
        const auto skipped = static_cast<int>(offset % kPageBytes);
        const int count = std::min(bytes, kPageBytes - skipped);
        Page page;
        const int status = inner(file)->pMethods->xRead(
            inner(file), page.data(), kPageBytes, (number - 1) * kPageBytes);
        // The end of a file that was cut: SQLite knows what to do with the zeros.
        if (status != SQLITE_OK && status != SQLITE_IOERR_SHORT_READ)
            return status;
        if (status == SQLITE_OK)
            if (const int wrong = check(seals(file), number, page); wrong != SQLITE_OK)
                return wrong;
        writeSum(0, page); // SQLite writes to its log what it has read
        std::memcpy(to, page.data() + skipped, static_cast<size_t>(count));
        if (status != SQLITE_OK) {
            std::memset(to + count, 0, static_cast<size_t>(bytes - count));
            return status;
        }
        to += count;
        offset += count;
        bytes -= count;
    }
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 offset)
{
    Seals &known = seals(file);
    const bool header = offset < kHeaderBytes && bytes <= kHeaderBytes;
    if (!known.sealed || (header && known.reading != PageReading::Mended))
        return inner(file)->pMethods->xRead(inner(file), to, bytes, offset);
    return readPages(file, static_cast<char *>(to), bytes, offset);
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    Seals &known = seals(file);
    if (bytes != kPageBytes || offset % kPageBytes != 0)
        return inner(file)->pMethods->xWrite(inner(file), from, bytes, offset);
    Page page;
    std::memcpy(page.data(), from, kPageBytes);
    if (offset == 0) // the first of a file to be written: SQLite writes in order of page numbers
        known.sealed = saysSealed(page);
    if (known.sealed)
        writeSum(sumOf(offset / kPageBytes + 1, page), page);
    return inner(file)->pMethods->xWrite(inner(file), page.data(), bytes, offset);
}

int closeFile(sqlite3_file *file)
{
    delete reinterpret_cast<SealedFile *>(file)->seals;
    const int status = inner(file)->pMethods->xClose(inner(file));
    file->pMethods = nullptr;
    return status;
}

// Version 2: no reading through mapped memory, which would go past the sums.
constexpr sqlite3_io_methods kMethods = {
    2,
    closeFile,
    readFile,
    writeFile,
    [](sqlite3_file *f, sqlite3_int64 size) {
        return inner(f)->pMethods->xTruncate(inner(f), size);
    },
    [](sqlite3_file *f, int flags) { return inner(f)->pMethods->xSync(inner(f), flags); },
    [](sqlite3_file *f, sqlite3_int64 *s) { return inner(f)->pMethods->xFileSize(inner(f), s); },
    [](sqlite3_file *f, int lock) { return inner(f)->pMethods->xLock(inner(f), lock); },
    [](sqlite3_file *f, int lock) { return inner(f)->pMethods->xUnlock(inner(f), lock); },
    [](sqlite3_file *f, int *r) { return inner(f)->pMethods->xCheckReservedLock(inner(f), r); },
    [](sqlite3_file *f, int op, void *a) {
        return inner(f)->pMethods->xFileControl(inner(f), op, a);
    },
    [](sqlite3_file *f) { return inner(f)->pMethods->xSectorSize(inner(f)); },
    [](sqlite3_file *f) { return inner(f)->pMethods->xDeviceCharacteristics(inner(f)); },
    [](sqlite3_file *f, int page, int size, int extend, void volatile **at) {
        return inner(f)->pMethods->xShmMap(inner(f), page, size, extend, at);
    },
    [](sqlite3_file *f, int at, int count, int flags) {
        return inner(f)->pMethods->xShmLock(inner(f), at, count, flags);
    },
    [](sqlite3_file *f) { inner(f)->pMethods->xShmBarrier(inner(f)); },
    [](sqlite3_file *f, int remove) { return inner(f)->pMethods->xShmUnmap(inner(f), remove); },
    nullptr,
    nullptr,
};

struct Layer {
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    PageReading reading = PageReading::Verified;
};

sqlite3_vfs *real(sqlite3_vfs *vfs)
{
    return static_cast<Layer *>(vfs->pAppData)->real;
}

void lookAtFirstPage(sqlite3_file *file)
{
    Page first;
    Seals &known = seals(file);
    if (inner(file)->pMethods->xRead(inner(file), first.data(), kPageBytes, 0) != SQLITE_OK)
        return; // no page yet
    known.sealed = isSealed(first);
    if (!known.sealed && known.reading == PageReading::Mended)
        known.sealed = search(known, 1, first);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *below = real(vfs);
    if (!(flags & SQLITE_OPEN_MAIN_DB))
        return below->xOpen(below, name, file, flags, outFlags);
    file->pMethods = nullptr;
    auto *known = new (std::nothrow) Seals;
    if (!known)
        return SQLITE_NOMEM;
    known->reading = static_cast<Layer *>(vfs->pAppData)->reading;
    std::memset(static_cast<void *>(inner(file)), 0, static_cast<size_t>(below->szOsFile));
    const int status = below->xOpen(below, name, inner(file), flags, outFlags);
    if (status != SQLITE_OK) {
        if (inner(file)->pMethods)
            inner(file)->pMethods->xClose(inner(file));
        delete known;
        return status;
    }
    reinterpret_cast<SealedFile *>(file)->seals = known;
    file->pMethods = &kMethods;
    lookAtFirstPage(file);
    return SQLITE_OK;
}

void forwardTheRest(sqlite3_vfs &vfs)
{
    vfs.xDelete = [](sqlite3_vfs *v, const char *name, int sync) {
        return real(v)->xDelete(real(v), name, sync);
    };
    vfs.xAccess = [](sqlite3_vfs *v, const char *name, int flags, int *result) {
        return real(v)->xAccess(real(v), name, flags, result);
    };
    vfs.xFullPathname = [](sqlite3_vfs *v, const char *name, int size, char *full) {
        return real(v)->xFullPathname(real(v), name, size, full);
    };
    vfs.xRandomness = [](sqlite3_vfs *v, int size, char *out) {
        return real(v)->xRandomness(real(v), size, out);
    };
    vfs.xSleep = [](sqlite3_vfs *v, int time) { return real(v)->xSleep(real(v), time); };
    vfs.xCurrentTime = [](sqlite3_vfs *v, double *now) {
        return real(v)->xCurrentTime(real(v), now);
    };
    vfs.xGetLastError = [](sqlite3_vfs *v, int size, char *text) {
        return real(v)->xGetLastError(real(v), size, text);
    };
}

const char *registerLayer(Layer &layer, const char *name, PageReading reading)
{
    layer.real = sqlite3_vfs_find(nullptr);
    if (!layer.real)
        return nullptr;
    layer.reading = reading;
    layer.vfs.iVersion = 1; // no extensions are loaded, and times are asked for in xCurrentTime
    layer.vfs.szOsFile = kInnerAt + layer.real->szOsFile;
    layer.vfs.mxPathname = layer.real->mxPathname;
    layer.vfs.zName = name;
    layer.vfs.pAppData = &layer;
    layer.vfs.xOpen = openFile;
    forwardTheRest(layer.vfs);
    return sqlite3_vfs_register(&layer.vfs, 0) == SQLITE_OK ? name : nullptr;
}

} // namespace

const char *sealedPages(PageReading reading)
{
    static Layer verified, mended, unverified; // SQLite keeps their addresses until the end
    static const std::array<const char *, 3> names = {
        registerLayer(verified, "mynah-verified", PageReading::Verified),
        registerLayer(mended, "mynah-mended", PageReading::Mended),
        registerLayer(unverified, "mynah-unverified", PageReading::Unverified),
    };
    return names[static_cast<size_t>(reading)];
}

} // namespace mynah
