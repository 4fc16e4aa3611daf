#include "core/store/btree_page.h"

#include <QtEndian>

#include <cstring>

namespace tidui {

namespace {

constexpr qint64 longestPayload = 1000000000; ///< SQLite's own limit.
constexpr int databaseHeaderSize = 100;       ///< Before the tree on the first page.

/// Reads numbers from bytes and never beyond them.
class Reader {
public:
    Reader(const QByteArray& bytes, qsizetype at) : m_bytes(bytes), m_at(at) {}
    bool ok() const { return m_ok; }
    qsizetype at() const { return m_at; }

    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const auto byte = quint8(next());
            if (i == 8)
                return (value << 8U) | byte;
            value = (value << 7U) | (byte & 0x7fU);
            if (byte < 0x80)
                break;
        }
        return value;
    }
    quint32 word()
    {
        quint32 value = 0;
        for (int i = 0; i < 4; ++i)
            value = (value << 8U) | quint8(next());
        return value;
    }

private:
    char next()
    {
        m_ok = m_ok && m_at >= 0 && m_at < m_bytes.size();
        return m_ok ? m_bytes[m_at++] : char(0);
    }
    const QByteArray& m_bytes;
    qsizetype m_at;
    bool m_ok = true;
};

/// How much of a payload lies in the page itself.
qint64 localSize(qint64 payload, bool tableLeaf, int usable)
{
    const qint64 most = tableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (payload <= most)
        return payload;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 wanted = least + (payload - least) % (usable - 4);
    return wanted <= most ? wanted : least;
}

/// Adds the rest of a payload from its overflow pages; false when one of them can't be read.
bool addOverflow(DamagedPages& pages, quint32 next, qint64 size, int usable, QByteArray& payload,
                 std::vector<quint32>* used)
{
    while (payload.size() < size) {
        if (next == 0 || next > pages.count())
            return false;
        if (used)
            used->push_back(next);
        const QByteArray page = pages.page(next);
        if (page.isEmpty())
            return false;
        payload += page.mid(4, std::min<qint64>(usable - 4, size - payload.size()));
        next = qFromBigEndian<quint32>(page.constData());
        if (next == 0 && payload.size() < size)
            return false;
    }
    return true;
}

/// None: the cell doesn't lie inside the page.
std::optional<BtreeCell> readCell(DamagedPages& pages, const QByteArray& bytes, int at, const BtreePage& page,
                                  int usable, std::vector<quint32>* used)
{
    Reader reader(bytes, at);
    BtreeCell cell;
    if (!page.leaf)
        cell.child = reader.word();
    const bool holdsPayload = page.leaf || !page.table;
    const qint64 size = holdsPayload ? qint64(reader.varint()) : 0;
    if (page.table)
        cell.rowid = qint64(reader.varint());
    if (!reader.ok() || size < 0 || size > longestPayload || (holdsPayload && size == 0))
        return std::nullopt;
    const qint64 local = localSize(size, page.table && page.leaf, usable);
    if (reader.at() + local + (local < size ? 4 : 0) > usable)
        return std::nullopt;
    cell.payload = bytes.mid(reader.at(), local);
    if (local < size) {
        const auto next = qFromBigEndian<quint32>(bytes.constData() + reader.at() + local);
        cell.whole = size <= qint64(pages.count()) * DamagedPages::pageSize &&
                     addOverflow(pages, next, size, usable, cell.payload, used);
    }
    return cell;
}

/// The bytes of a value after its serial type in the header; -1: there is no such type.
qint64 valueSize(quint64 serial)
{
    constexpr std::array<qint64, 12> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    if (serial < sizes.size())
        return sizes[serial];
    return qint64((serial - 12) / 2);
}

StoredValue valueOf(quint64 serial, const char* at, qint64 size)
{
    StoredValue value;
    if (serial >= 12) {
        value.kind = serial % 2 == 0 ? StoredValue::Kind::Blob : StoredValue::Kind::Text;
        value.bytes = {at, std::size_t(size)};
    } else if (serial == 7) {
        const auto bits = qFromBigEndian<quint64>(at);
        value.kind = StoredValue::Kind::Real;
        std::memcpy(&value.real, &bits, sizeof(bits));
    } else if (serial != 0) {
        value.kind = StoredValue::Kind::Integer;
        value.integer = serial == 9 ? 1 : 0;
        if (serial < 7) {
            auto number = quint64(qint64(qint8(at[0]))); // The sign stands in the first byte.
            for (qint64 i = 1; i < size; ++i)
                number = (number << 8U) | quint8(at[i]);
            value.integer = qint64(number);
        }
    }
    return value;
}

} // namespace

std::optional<BtreePage> readBtreePage(DamagedPages& pages, quint32 number, int usable, std::vector<quint32>* used)
{
    const QByteArray bytes = pages.page(number);
    const int start = number == 1 ? databaseHeaderSize : 0;
    if (bytes.isEmpty())
        return std::nullopt;
    const auto type = quint8(bytes[start]);
    if (type != 2 && type != 5 && type != 10 && type != 13)
        return std::nullopt;
    BtreePage page{.table = type == 5 || type == 13, .leaf = type >= 10};
    const int count = qFromBigEndian<quint16>(bytes.constData() + start + 3);
    const int pointers = start + (page.leaf ? 8 : 12);
    if (pointers + 2 * count > usable)
        return std::nullopt;
    if (!page.leaf)
        page.rightmost = qFromBigEndian<quint32>(bytes.constData() + start + 8);
    for (int i = 0; i < count; ++i) {
        const int at = qFromBigEndian<quint16>(bytes.constData() + pointers + 2 * i);
        auto cell = at < pointers + 2 * count ? std::nullopt : readCell(pages, bytes, at, page, usable, used);
        page.cells.push_back(cell ? std::move(*cell) : BtreeCell{.broken = true});
    }
    return page;
}

std::optional<std::vector<StoredValue>> readRecordValues(const QByteArray& payload, bool whole)
{
    Reader header(payload, 0);
    const auto headerSize = qint64(header.varint());
    if (!header.ok() || headerSize < header.at() || headerSize > payload.size())
        return std::nullopt;
    std::vector<StoredValue> values;
    qint64 at = headerSize;
    while (header.at() < headerSize) {
        const quint64 serial = header.varint();
        const qint64 size = valueSize(serial);
        if (!header.ok() || header.at() > headerSize || size < 0)
            return std::nullopt;
        if (size > payload.size() - at)
            return whole ? std::nullopt : std::optional(values);
        values.push_back(valueOf(serial, payload.constData() + at, size));
        at += size;
    }
    if (whole && at != payload.size())
        return std::nullopt;
    return values;
}

} // namespace tidui
