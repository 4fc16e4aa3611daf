#include "core/store/sealed_file.h"

#include <cstring>

namespace tidui {

namespace {

constexpr int sealed = SealedPages::pageSize - int(sealOverhead); // What SQLite uses of a page.
constexpr int reservePosition = 20;                               // Of the first page: bytes reserved on each.

} // namespace

const unsigned char* PagesAhead::page(sqlite3_file* real, quint64 number)
{
    constexpr quint64 near = 4; // The inner pages of a tree stand between its leaves.
    m_inOrder = number > m_last && number - m_last <= near ? m_inOrder + 1 : 0;
    m_last = number;
    if (m_first == 0 || number < m_first || number >= m_first + count) {
        if (m_inOrder < 3)
            return nullptr;
        m_bytes.resize(count * pageSize);
        m_first = number;
        const auto offset = SealedPages::physical(sqlite3_int64(number - 1) * pageSize);
        if (real->pMethods->xRead(real, m_bytes.data(), int(m_bytes.size()), offset) != SQLITE_OK) {
            forget();
            m_inOrder = -int(count); // The file ends here: its last pages are read one by one.
            return nullptr;
        }
    }
    return m_bytes.data() + (number - m_first) * pageSize;
}

int SealedPages::unsealPage(const unsigned char* from, unsigned char* to, quint64 page)
{
    const PieceName name{.number = page, .file = m_id};
    if (!unsealPiece(m_key->pages(), name, from, sealed, to)) {
        std::memset(to, 0, pageSize);
        m_damaged = page;
        return SQLITE_IOERR_DATA;
    }
    std::memset(to + sealed, 0, std::size_t(sealOverhead));
    return SQLITE_OK;
}

int SealedPages::readPage(sqlite3_file* real, unsigned char* to, quint64 page)
{
    if (const unsigned char* ahead = m_ahead.page(real, page))
        return unsealPage(ahead, to, page);
    const int code = real->pMethods->xRead(real, to, pageSize, physical(sqlite3_int64(page - 1) * pageSize));
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    // Nothing there at all is the end of the file, which SQLite expects of an empty one. A page cut in two is damage.
    sqlite3_int64 size = 0;
    if (code == SQLITE_IOERR_SHORT_READ && real->pMethods->xFileSize(real, &size) == SQLITE_OK &&
        logical(size) <= sqlite3_int64(page - 1) * pageSize)
        return code;
    return unsealPage(to, to, page);
}

int SealedPages::read(sqlite3_file* real, void* to, int amount, sqlite3_int64 offset)
{
    auto* out = static_cast<unsigned char*>(to);
    if (amount == pageSize && offset % pageSize == 0)
        return readPage(real, out, quint64(offset / pageSize) + 1);
    // SQLite reads parts of the first page: its header when opening, its counter with each transaction.
    if (offset / pageSize != (offset + amount - 1) / pageSize)
        return SQLITE_IOERR_READ;
    std::array<unsigned char, pageSize> page;
    const quint64 damagedBefore = m_damaged;
    const int code = readPage(real, page.data(), quint64(offset / pageSize) + 1);
    if (code == SQLITE_OK) {
        std::memcpy(out, page.data() + offset % pageSize, std::size_t(amount));
        return code;
    }
    std::memset(out, 0, std::size_t(amount));
    if (code != SQLITE_IOERR_DATA)
        return code;
    // A loss of power may have torn the page while the log, which SQLite hasn't looked at yet, has it whole. SQLite
    // reads it again as a whole before it uses anything of it, from the log or from here.
    m_damaged = damagedBefore;
    return SQLITE_IOERR_SHORT_READ;
}

int SealedPages::write(sqlite3_file* real, const void* from, int amount, sqlite3_int64 offset)
{
    const auto* plain = static_cast<const unsigned char*>(from);
    // Anything but a page that leaves room for its seal would be cut or left plain.
    if (amount != pageSize || offset % pageSize != 0 || (offset == 0 && plain[reservePosition] != sealOverhead))
        return SQLITE_IOERR_WRITE;
    m_ahead.forget();
    std::array<unsigned char, pageSize> page;
    sealPiece(m_key->pages(), {.number = quint64(offset / pageSize) + 1, .file = m_id}, m_nonces, plain, sealed,
              page.data());
    return real->pMethods->xWrite(real, page.data(), pageSize, physical(offset));
}

} // namespace tidui
