#include "core/store/damaged_pages.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

// The log's format: https://www.sqlite.org/fileformat2.html#walformat
constexpr int logHeaderSize = 32;
constexpr int frameHeaderSize = 24;
constexpr quint32 logMagic = 0x377f0682; ///< The last bit: checksums by big-endian words.

quint32 wordAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The running checksum by which SQLite tells a committed frame from a torn one.
struct LogSum {
    bool bigEndian = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(const char* bytes, qsizetype length)
    {
        for (qsizetype at = 0; at < length; at += 8) {
            first += word(bytes + at) + second;
            second += word(bytes + at + 4) + first;
        }
    }
    bool fits(const QByteArray& bytes, qsizetype at) const
    {
        return wordAt(bytes, at) == first && wordAt(bytes, at + 4) == second;
    }

private:
    quint32 word(const char* at) const
    {
        return bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }
};

} // namespace

Result<std::unique_ptr<DamagedPages>> DamagedPages::open(const QString& path, const FileKey& key)
{
    std::unique_ptr<DamagedPages> pages(new DamagedPages(path, key));
    if (!pages->m_file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("Rescue", "%1 can't be read. Check the path, the rights and the disk.")
                         .arg(path),
                     pages->m_file.errorString()};
    if (key) {
        const auto header = readHeader(path);
        if (!header)
            return header.error();
        if (auto status = authenticateHeader(path, *key); !status)
            return status.error();
        pages->m_id = header->file;
    }
    const qint64 bytes = std::max<qint64>(0, pages->m_file.size() - (key ? sealedHeaderSize : 0));
    pages->m_count = quint32((bytes + pageSize - 1) / pageSize);
    pages->readLog();
    return pages;
}

QByteArray DamagedPages::unsealed(const PieceName& name, QByteArray sealed) const
{
    auto* bytes = reinterpret_cast<unsigned char*>(sealed.data());
    const qsizetype length = sealed.size() - sealOverhead;
    if (length < 0 || !unsealPiece(m_key->pages(), name, bytes, length, bytes))
        return {};
    sealed.resize(length);
    return sealed;
}

QByteArray DamagedPages::page(quint32 number)
{
    if (const auto logged = m_logged.constFind(number); logged != m_logged.constEnd())
        return logPiece(PieceName::Kind::FramePage, *logged, m_generation);
    const qint64 start = (m_key ? sealedHeaderSize : 0) + qint64(number - 1) * pageSize;
    if (number == 0 || !m_file.seek(start))
        return {};
    QByteArray bytes = m_file.read(pageSize);
    if (bytes.size() < pageSize)
        return {};
    if (!m_key)
        return bytes;
    bytes = unsealed({.number = number, .file = m_id}, bytes);
    return bytes.isEmpty() ? bytes : bytes.append(qsizetype(sealOverhead), '\0'); // As SQLite sees it.
}

/// One piece of the log, unsealed where it is sealed; empty when it is torn or damaged.
QByteArray DamagedPages::logPiece(PieceName::Kind kind, quint64 frame, quint64 generation)
{
    const qint64 extra = m_key ? sealOverhead : 0;
    qint64 at = 0;
    qint64 length = logHeaderSize;
    if (kind != PieceName::Kind::LogHeader) {
        const qint64 frameSize = frameHeaderSize + pageSize + 2 * extra;
        at = logHeaderSize + extra + qint64(frame) * frameSize;
        length = frameHeaderSize;
        if (kind == PieceName::Kind::FramePage) {
            at += frameHeaderSize + extra;
            length = pageSize;
        }
    }
    if (!m_log.seek(at))
        return {};
    const QByteArray bytes = m_log.read(length + extra);
    if (bytes.size() < length + extra)
        return {};
    return m_key ? unsealed({kind, frame, generation, m_id}, bytes) : bytes;
}

/// Notes where the log holds pages, up to its last commit.
void DamagedPages::readLog()
{
    if (!m_log.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = logPiece(PieceName::Kind::LogHeader, 0, 0);
    if (header.isEmpty() || (wordAt(header, 0) & ~1U) != logMagic || wordAt(header, 8) != quint32(pageSize))
        return;
    LogSum sum{.bigEndian = (wordAt(header, 0) & 1U) != 0};
    sum.add(header.constData(), 24);
    if (!sum.fits(header, 24))
        return;
    m_generation = qFromBigEndian<quint64>(header.constData() + 16);
    const quint64 inFile = m_count;
    QHash<quint32, quint64> open;
    for (quint64 frame = 0;; ++frame) {
        const QByteArray head = logPiece(PieceName::Kind::FrameHeader, frame, m_generation);
        const QByteArray content = logPiece(PieceName::Kind::FramePage, frame, m_generation);
        if (head.isEmpty() || content.isEmpty() || qFromBigEndian<quint64>(head.constData() + 8) != m_generation)
            return;
        sum.add(head.constData(), 8);
        sum.add(content.constData(), content.size());
        if (!sum.fits(head, 16))
            return;
        open.insert(wordAt(head, 0), frame);
        if (const quint32 size = wordAt(head, 4); size > 0) { // A commit, and how many pages the file then has.
            m_logged.insert(open);
            open.clear();
            // No more than there is: what a prepared log claims would be looked for page by page.
            m_count = quint32(std::min<quint64>(size, inFile + frame + 1));
        }
    }
}

} // namespace tidui
