#pragma once

#include "core/store/key_slots.h"

#include <sqlite3.h>

namespace tidui {

/// Pages of a sealed file that stand behind the one that is read, while pages are read in order: a call of the system
/// for each would cost a quarter of unsealing it. Held sealed. SQLite's locks say until when they are the file's: what
/// a reader finds in the file, nobody changes before it gives its lock back.
class PagesAhead {
public:
    static constexpr int pageSize = 4096;
    const unsigned char* page(sqlite3_file* real, quint64 number); ///< Null: it has to be read alone.
    void forget() { m_first = 0; }

private:
    static constexpr quint64 count = 16;
    std::vector<unsigned char> m_bytes{};
    quint64 m_first = 0; ///< The page at the beginning of the bytes; 0: they hold none.
    quint64 m_last = 0;  ///< Asked for last.
    int m_inOrder = 0;   ///< So many pages were asked for one behind the other.
};

/// The pages of a sealed office file as SQLite sees them: each 4096 bytes, of which the last 40 are reserved for the
/// seal and read as zeros. Stands behind the header.
class SealedPages {
public:
    static constexpr int pageSize = PagesAhead::pageSize;
    SealedPages(FileKey key, FileId id) : m_key(std::move(key)), m_id(id) {}
    int read(sqlite3_file* real, void* to, int amount, sqlite3_int64 offset);
    int write(sqlite3_file* real, const void* from, int amount, sqlite3_int64 offset);
    static sqlite3_int64 physical(sqlite3_int64 offset) { return offset + sealedHeaderSize; }
    static sqlite3_int64 logical(sqlite3_int64 size) { return std::max<sqlite3_int64>(0, size - sealedHeaderSize); }

    void locksChange() { m_ahead.forget(); }
    quint64 damagedPage() const { return m_damaged; } ///< 0: none.
    const FileKey& key() const { return m_key; }
    const FileId& id() const { return m_id; }

private:
    int readPage(sqlite3_file* real, unsigned char* to, quint64 page);
    int unsealPage(const unsigned char* from, unsigned char* to, quint64 page);
    FileKey m_key;
    FileId m_id;
    Nonces m_nonces{};
    PagesAhead m_ahead{};
    quint64 m_damaged = 0;
};

/// The rollback journal of a sealed file that is being made: it keeps nothing, since such a file is thrown away when it
/// is interrupted.
class EmptyJournal {
public:
    static int read(sqlite3_file* /*file*/, void* to, int amount, sqlite3_int64 /*offset*/)
    {
        std::fill_n(static_cast<unsigned char*>(to), amount, static_cast<unsigned char>(0));
        return SQLITE_IOERR_SHORT_READ;
    }
    static int write(sqlite3_file* /*file*/, const void* /*from*/, int /*amount*/, sqlite3_int64 /*offset*/)
    {
        return SQLITE_OK;
    }
    static sqlite3_int64 physical(sqlite3_int64 /*size*/) { return 0; }
    static sqlite3_int64 logical(sqlite3_int64 /*size*/) { return 0; }
};

/// The write-ahead log of a sealed file. Its header, frame headers and frame pages are sealed one by one, since SQLite
/// writes them one by one; so each piece grows by 40 bytes and offsets are mapped.
class SealedLog {
public:
    SealedLog(FileKey key, FileId id) : m_key(std::move(key)), m_id(id) {}
    int read(sqlite3_file* real, void* to, int amount, sqlite3_int64 offset);
    int write(sqlite3_file* real, const void* from, int amount, sqlite3_int64 offset);
    static sqlite3_int64 physical(sqlite3_int64 offset);
    static sqlite3_int64 logical(sqlite3_int64 size);

private:
    struct Piece {
        PieceName::Kind kind;
        quint64 frame;
        sqlite3_int64 logical;  ///< Where SQLite sees it.
        sqlite3_int64 physical; ///< Where it stands sealed.
        int length;
    };
    static Piece pieceAt(sqlite3_int64 offset);
    void noteGeneration(const Piece& piece, const unsigned char* plain);
    bool refreshGeneration(sqlite3_file* real);
    int readPiece(sqlite3_file* real, const Piece& piece, unsigned char* to);
    PieceName nameOf(const Piece& piece) const;

    static constexpr int headerSize = 32;
    static constexpr int frameHeaderSize = 24;
    FileKey m_key;
    FileId m_id;
    Nonces m_nonces{};
    quint64 m_generation = 0; ///< The two salts of the log's header.
};

} // namespace tidui
