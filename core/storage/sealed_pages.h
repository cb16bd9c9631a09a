// Pages of a database with a sum each, so that a page that is not what was written is an error when
// it is read and never wrong data. A layer (VFS) between SQLite and the file.
//
// The last 8 bytes of a page of 4096 bytes, which SQLite leaves free ("reserved bytes", byte 20 of
// the file is 8), hold the little-endian sum over the page's number and its other 4088 bytes. Files
// without reserved bytes are read and written as they are. The write-ahead log has its own sums.
// Other programs read such a file as usual; what they write does not carry the sums.
#pragma once

namespace mynah {

inline constexpr int kSealBytes = 8;

/// What is done with a page whose sum does not match.
enum class PageReading {
    Verified,  // SQLITE_IOERR_DATA
    Mended,    // the one byte is looked for whose change makes the sum right again, else as above
    Unverified // it is given as it is
};

/// The name of the layer to open a connection with; null when SQLite takes no further one.
/// Thread: any.
const char *sealedPages(PageReading reading);

} // namespace mynah
