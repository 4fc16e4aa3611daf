#include "tests/core/store/unsynced_file.h"

#include <algorithm>

namespace tidui::test {

namespace {

constexpr qint64 sectorSize = 512;

void overwrite(QByteArray& content, qint64 offset, const QByteArray& bytes)
{
    if (content.size() < offset + bytes.size())
        content.resize(offset + bytes.size(), '\0');
    std::ranges::copy(bytes, content.begin() + offset);
}

void resize(QByteArray& content, qint64 size)
{
    content.resize(size, '\0');
}

QByteArray garbage(qsizetype size, std::mt19937& chance)
{
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = char(chance());
    return bytes;
}

} // namespace

void UnsyncedFile::create()
{
    m_changes.push_back({Change::Kind::Create, 0, {}});
}

void UnsyncedFile::write(qint64 offset, const QByteArray& bytes)
{
    m_changes.push_back({Change::Kind::Write, offset, bytes});
}

void UnsyncedFile::truncate(qint64 size)
{
    m_changes.push_back({Change::Kind::Truncate, size, {}});
}

void UnsyncedFile::remove()
{
    m_changes.push_back({Change::Kind::Remove, 0, {}});
}

void UnsyncedFile::sync()
{
    for (const Change& change : m_changes)
        apply(change, m_durable);
    m_changes.clear();
}

void UnsyncedFile::apply(const Change& change, std::optional<QByteArray>& content)
{
    switch (change.kind) {
    case Change::Kind::Create:
        content = QByteArray();
        break;
    case Change::Kind::Write:
        overwrite(content.value(), change.offset, change.bytes);
        break;
    case Change::Kind::Truncate:
        resize(content.value(), change.offset);
        break;
    case Change::Kind::Remove:
        content.reset();
        break;
    }
}

std::optional<QByteArray> UnsyncedFile::afterLoss(std::mt19937& chance) const
{
    std::optional<QByteArray> content = m_durable;
    for (const Change& change : m_changes) {
        if (change.kind == Change::Kind::Write) {
            tear(change, content.value(), chance);
            continue;
        }
        const bool happened = chance() % 2 == 0;
        if (happened)
            apply(change, content);
        else if (change.kind != Change::Kind::Truncate)
            return content; // The folder still has its old entry: what followed was done to another file.
    }
    return content;
}

void UnsyncedFile::tear(const Change& write, QByteArray& content, std::mt19937& chance)
{
    const qint64 end = write.offset + write.bytes.size();
    for (qint64 from = write.offset; from < end;) {
        const qint64 to = std::min(end, (from / sectorSize + 1) * sectorSize);
        switch (chance() % 5) {
        case 0:
        case 1:
            overwrite(content, from, write.bytes.mid(from - write.offset, to - from));
            break;
        case 2:
            // Only what is written: a sector's other bytes are safe (SQLITE_IOCAP_POWERSAFE_OVERWRITE, as on any disk
            // of today; SQLite's default).
            overwrite(content, from, garbage(to - from, chance));
            break;
        default:
            break; // It never reached the disk.
        }
        from = to;
    }
}

} // namespace tidui::test
