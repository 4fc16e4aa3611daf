#include "core/store/key_slots.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <sodium.h>

#include <cstring>
#include <optional>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Seal)
};

// One copy: what is said, filled with zeros; then a keyed hash of it (who has the key wrote it) and a plain one of both
// (it was written whole).
constexpr std::array<char, 16> magic{'T', 'I', 'D', 'U', 'I', ' ', 'S', 'E', 'A', 'L', 'E', 'D', ' ', '1', '\n', 0};
constexpr qsizetype hashSize = 32;
constexpr qsizetype authenticatorAt = headerCopySize - 2 * hashSize;
constexpr qsizetype checksumAt = headerCopySize - hashSize;

using Bytes = std::array<unsigned char, std::size_t(headerCopySize)>;
using Hash = std::array<unsigned char, std::size_t(hashSize)>;

Hash hashOf(const Bytes& copy, qsizetype length, const unsigned char* key)
{
    Hash hash;
    crypto_generichash(hash.data(), hash.size(), copy.data(), static_cast<unsigned long long>(length), key,
                       key ? std::size_t(DataKey::size) : 0);
    return hash;
}

template <class Container>
unsigned char* put(unsigned char* at, const Container& bytes)
{
    return std::ranges::copy(bytes, at).out;
}

unsigned char* putNumber(unsigned char* at, quint64 number)
{
    qToLittleEndian(number, at);
    return at + 8;
}

Bytes encode(const SealedHeader& header, const DataKey& key)
{
    Bytes copy{};
    unsigned char* at = put(copy.data(), magic);
    at = putNumber(at, header.sequence);
    at = put(at, header.file);
    at = putNumber(at, header.keySlots.size());
    for (const KeySlot& slot : header.keySlots) {
        at = putNumber(at, slot.cost.passes);
        at = putNumber(at, slot.cost.memory);
        at = put(at, slot.salt);
        at = put(at, slot.wrapped);
    }
    put(copy.data() + authenticatorAt, hashOf(copy, authenticatorAt, key.header()));
    put(copy.data() + checksumAt, hashOf(copy, checksumAt, nullptr));
    return copy;
}

template <class Container>
const unsigned char* take(const unsigned char* at, Container& bytes)
{
    std::copy_n(at, bytes.size(), bytes.begin());
    return at + bytes.size();
}

const unsigned char* takeNumber(const unsigned char* at, quint64& number)
{
    number = qFromLittleEndian<quint64>(at);
    return at + 8;
}

std::optional<SealedHeader> decode(const Bytes& copy)
{
    const Hash checksum = hashOf(copy, checksumAt, nullptr);
    if (std::memcmp(copy.data(), magic.data(), magic.size()) != 0 ||
        std::memcmp(copy.data() + checksumAt, checksum.data(), checksum.size()) != 0)
        return {};
    SealedHeader header;
    quint64 count = 0;
    const unsigned char* at = takeNumber(copy.data() + magic.size(), header.sequence);
    at = take(at, header.file);
    at = takeNumber(at, count);
    if (count == 0 || count > quint64(maximumSlots))
        return {};
    for (quint64 number = 0; number < count; ++number) {
        KeySlot slot;
        at = takeNumber(at, slot.cost.passes);
        at = takeNumber(at, slot.cost.memory);
        at = take(take(at, slot.salt), slot.wrapped);
        header.keySlots.push_back(slot);
    }
    return header;
}

struct Copies {
    std::array<Bytes, 2> bytes{};
    bool sealed = false; ///< One of them begins as a header does.
};

Result<Copies> readCopies(const QString& path)
{
    Copies copies;
    QFile file(path);
    if (!file.exists())
        return copies;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, Tr::tr("The office file %1 can't be read.").arg(path), file.errorString()};
    for (Bytes& copy : copies.bytes) {
        const QByteArray bytes = file.read(headerCopySize);
        std::ranges::copy(bytes, copy.begin());
    }
    const auto begins = [](const Bytes& copy) { return std::memcmp(copy.data(), magic.data(), magic.size()) == 0; };
    const bool plain = std::memcmp(copies.bytes[0].data(), "SQLite format 3", 16) == 0;
    copies.sealed = !plain && std::ranges::any_of(copies.bytes, begins);
    return copies;
}

Error damaged(const QString& path)
{
    return {
        Error::Kind::Database,
        Tr::tr("The header of the protected office file %1 is damaged or was changed; it can't be opened. Restore a "
               "backup.")
            .arg(path),
        u"sealed header"_s};
}

Error tooDear(const QString& path)
{
    return {Error::Kind::Database,
            Tr::tr("The header of %1 asks for more than %2 GB of memory or %3 passes to check a passphrase, which this "
                   "program never does. It was changed, or comes from a newer program. Restore a backup.")
                .arg(path, QString::number(dearestKey.memory >> 30U), QString::number(dearestKey.passes)),
            u"cost of a key slot"_s};
}

Error notWritten(const QFile& file)
{
    return {Error::Kind::Io,
            Tr::tr("%1 can't be written. Check that the folder may be written and that there is space.")
                .arg(file.fileName()),
            file.errorString()};
}

Status writeCopy(QFile& file, int number, const Bytes& copy)
{
    const bool written = file.seek(number * headerCopySize) &&
                         file.write(reinterpret_cast<const char*>(copy.data()), headerCopySize) == headerCopySize &&
                         file.flush() && fsync(file.handle()) == 0;
    if (!written)
        return notWritten(file);
    return {};
}

} // namespace

Result<SealedHeader> readHeader(const QString& path)
{
    const auto copies = readCopies(path);
    if (!copies)
        return copies.error();
    if (!copies->sealed)
        return Error{Error::Kind::Invalid, Tr::tr("%1 is not protected by a passphrase.").arg(path), {}};
    std::optional<SealedHeader> newest;
    for (const Bytes& copy : copies->bytes) {
        if (auto header = decode(copy); header && (!newest || header->sequence > newest->sequence))
            newest = std::move(header);
    }
    if (!newest)
        return damaged(path);
    if (std::ranges::any_of(newest->keySlots, isTooDear, &KeySlot::cost))
        return tooDear(path);
    return *newest;
}

Status authenticateHeader(const QString& path, const DataKey& key)
{
    const auto copies = readCopies(path);
    const auto header = readHeader(path);
    if (!copies || !header)
        return copies ? header.error() : copies.error();
    for (const Bytes& copy : copies->bytes) {
        const auto decoded = decode(copy);
        const Hash expected = hashOf(copy, authenticatorAt, key.header());
        if (decoded && decoded->sequence == header->sequence &&
            sodium_memcmp(expected.data(), copy.data() + authenticatorAt, expected.size()) == 0)
            return {};
    }
    return damaged(path);
}

Status createWithHeader(const QString& path, const SealedHeader& header, const DataKey& key)
{
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notWritten(file);
    const Bytes copy = encode(header, key);
    for (const int number : {0, 1}) {
        if (auto status = writeCopy(file, number, copy); !status) {
            file.remove();
            return status;
        }
    }
    return {};
}

Status replaceHeader(const QString& path, SealedHeader header, const DataKey& key)
{
    const auto copies = readCopies(path);
    if (!copies)
        return copies.error();
    const auto standing = decode(copies->bytes[0]);
    // The copy that holds is overwritten last, once the other one is on the disk; with it goes the old passphrase.
    const int first = standing && standing->sequence == header.sequence ? 1 : 0;
    ++header.sequence;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return notWritten(file);
    const Bytes copy = encode(header, key);
    if (auto status = writeCopy(file, first, copy); !status)
        return status;
    return writeCopy(file, 1 - first, copy);
}

Result<bool> isSealed(const QString& path)
{
    const auto copies = readCopies(path);
    if (!copies)
        return copies.error();
    return copies->sealed;
}

Result<FileKey> unlockKey(const QString& path, const Secret& passphrase)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    for (const KeySlot& slot : header->keySlots) {
        const auto key = unwrap(slot, passphrase);
        if (!key)
            return key.error();
        if (!*key)
            continue;
        if (auto status = authenticateHeader(path, **key); !status)
            return status.error();
        return *key;
    }
    return Error{
        Error::Kind::Forbidden,
        Tr::tr("The passphrase doesn't open %1. Mind capital letters and the input method, and try again.").arg(path),
        u"no key slot fits"_s};
}

Result<FileKey> newKey(const QString& path, const Secret& passphrase, KeyCost cost)
{
    if (passphrase.isEmpty())
        return Error{Error::Kind::Invalid, Tr::tr("An empty passphrase protects nothing. Choose one."), {}};
    const FileKey key = DataKey::fresh();
    const auto slot = wrap(*key, passphrase, cost);
    if (!slot)
        return slot.error();
    const SealedHeader header{.file = freshFileId(), .keySlots = {*slot}};
    if (auto status = createWithHeader(path, header, *key); !status)
        return status.error();
    return key;
}

} // namespace tidui
