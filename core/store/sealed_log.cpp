#include "core/store/sealed_file.h"

#include <QtEndian>

#include <cstring>

namespace tidui {

namespace {

// The two salts, drawn anew each time the log begins again; each frame's header repeats them.
constexpr int saltPosition = 16;
constexpr int frameSaltPosition = 8;
constexpr int frameSize = 24 + SealedPages::pageSize;
constexpr int sealedFrameSize = frameSize + 2 * int(sealOverhead);

} // namespace

sqlite3_int64 SealedLog::physical(sqlite3_int64 offset)
{
    return offset <= 0 ? 0 : pieceAt(offset).physical;
}

sqlite3_int64 SealedLog::logical(sqlite3_int64 size)
{
    const sqlite3_int64 frames = size - (headerSize + sealOverhead);
    if (frames < 0)
        return 0;
    return headerSize + frames / sealedFrameSize * frameSize; // A torn frame at the end is none.
}

SealedLog::Piece SealedLog::pieceAt(sqlite3_int64 offset)
{
    if (offset < headerSize)
        return {PieceName::Kind::LogHeader, 0, 0, 0, headerSize};
    const sqlite3_int64 frame = (offset - headerSize) / frameSize;
    const sqlite3_int64 logical = headerSize + frame * frameSize;
    const sqlite3_int64 physical = headerSize + sealOverhead + frame * sealedFrameSize;
    if (offset < logical + frameHeaderSize)
        return {PieceName::Kind::FrameHeader, quint64(frame), logical, physical, frameHeaderSize};
    return {PieceName::Kind::FramePage, quint64(frame), logical + frameHeaderSize,
            physical + frameHeaderSize + sealOverhead, SealedPages::pageSize};
}

PieceName SealedLog::nameOf(const Piece& piece) const
{
    return {piece.kind, piece.frame, piece.kind == PieceName::Kind::LogHeader ? 0 : m_generation, m_id};
}

/// Another connection may have begun the log again: then its header is another one. False: it can't be read.
bool SealedLog::refreshGeneration(sqlite3_file* real)
{
    std::array<unsigned char, headerSize + sealOverhead> sealed;
    std::array<unsigned char, headerSize> plain;
    if (real->pMethods->xRead(real, sealed.data(), int(sealed.size()), 0) != SQLITE_OK ||
        !unsealPiece(m_key->pages(), {.kind = PieceName::Kind::LogHeader, .file = m_id}, sealed.data(), headerSize,
                     plain.data()))
        return false;
    m_generation = qFromBigEndian<quint64>(plain.data() + saltPosition);
    return true;
}

/// The log says itself to which generation belongs what is written. A frame without salts follows one that has them, in
/// the same transaction: SQLite leaves them out where it will write the header again, with its checksum.
void SealedLog::noteGeneration(const Piece& piece, const unsigned char* plain)
{
    if (piece.kind == PieceName::Kind::FramePage)
        return;
    const bool ofLog = piece.kind == PieceName::Kind::LogHeader;
    const auto salts = qFromBigEndian<quint64>(plain + (ofLog ? saltPosition : frameSaltPosition));
    if (ofLog || salts != 0)
        m_generation = salts;
}

int SealedLog::readPiece(sqlite3_file* real, const Piece& piece, unsigned char* to)
{
    std::array<unsigned char, SealedPages::pageSize + sealOverhead> sealed;
    const int code = real->pMethods->xRead(real, sealed.data(), piece.length + int(sealOverhead), piece.physical);
    if (code != SQLITE_OK) {
        std::memset(to, 0, std::size_t(piece.length));
        return code;
    }
    if (unsealPiece(m_key->pages(), nameOf(piece), sealed.data(), piece.length, to))
        return SQLITE_OK;
    const quint64 before = m_generation;
    if (piece.kind != PieceName::Kind::LogHeader && refreshGeneration(real) && m_generation != before &&
        unsealPiece(m_key->pages(), nameOf(piece), sealed.data(), piece.length, to))
        return SQLITE_OK;
    return SQLITE_IOERR_DATA;
}

int SealedLog::read(sqlite3_file* real, void* to, int amount, sqlite3_int64 offset)
{
    auto* out = static_cast<unsigned char*>(to);
    const bool recovering = amount == frameSize || offset == 0; // Only recovery reads headers and whole frames.
    for (int done = 0; done < amount;) {
        const Piece piece = pieceAt(offset + done);
        const int from = int(offset + done - piece.logical); // SQLite also reads the checksums alone, to go on from.
        const int count = std::min(piece.length - from, amount - done);
        std::array<unsigned char, SealedPages::pageSize> part;
        const int code = readPiece(real, piece, count == piece.length ? out + done : part.data());
        if (count < piece.length)
            std::memcpy(out + done, part.data() + from, std::size_t(count));
        if (code != SQLITE_OK) {
            std::memset(out, 0, std::size_t(amount));
            // Of the log's torn end SQLite sees zeros, and recovers to the last commit before it.
            return code == SQLITE_IOERR_DATA && recovering ? SQLITE_OK : code;
        }
        done += count;
    }
    return SQLITE_OK;
}

int SealedLog::write(sqlite3_file* real, const void* from, int amount, sqlite3_int64 offset)
{
    const auto* plain = static_cast<const unsigned char*>(from);
    for (int done = 0; done < amount;) {
        const Piece piece = pieceAt(offset + done);
        if (offset + done != piece.logical || amount - done < piece.length)
            return SQLITE_IOERR_WRITE;
        noteGeneration(piece, plain + done);
        std::array<unsigned char, SealedPages::pageSize + sealOverhead> sealed;
        sealPiece(m_key->pages(), nameOf(piece), m_nonces, plain + done, piece.length, sealed.data());
        const int code = real->pMethods->xWrite(real, sealed.data(), piece.length + int(sealOverhead), piece.physical);
        if (code != SQLITE_OK)
            return code;
        done += piece.length;
    }
    return SQLITE_OK;
}

} // namespace tidui
