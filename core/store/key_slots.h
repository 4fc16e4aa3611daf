#pragma once

#include "core/store/data_key.h"
#include "core/store/page_seal.h"

#include <vector>

namespace tidui {

/// The header of a sealed file, which stands in two copies before its first page: README.md has it byte by byte.
constexpr qint64 headerCopySize = 4096;
constexpr qint64 sealedHeaderSize = 2 * headerCopySize;
constexpr qsizetype maximumSlots = 4;

/// The most that a file may ask for to check a passphrase (16 passes, 2 GB): a prepared one must not take the machine.
constexpr KeyCost dearestKey{16, quint64(2) << 30U};
constexpr bool isTooDear(KeyCost cost)
{
    return cost.passes > dearestKey.passes || cost.memory > dearestKey.memory;
}

class DataKey {
public:
    static FileKey fresh();
    static FileKey fromBytes(const unsigned char* bytes); ///< 32 bytes.
    ~DataKey();
    DataKey(const DataKey&) = delete;
    DataKey& operator=(const DataKey&) = delete;

    static constexpr qsizetype size = 32;
    const unsigned char* bytes() const { return m_memory; }             ///< What the slots wrap.
    const unsigned char* pages() const { return m_memory + size; }      ///< Derived: seals pages and the log.
    const unsigned char* header() const { return m_memory + 2 * size; } ///< Derived: authenticates the header.

private:
    DataKey();
    void derive();
    unsigned char* m_memory = nullptr; ///< Locked against swapping, guarded, wiped when freed (sodium_malloc).
};

/// The data key wrapped by one passphrase.
struct KeySlot {
    KeyCost cost{};
    std::array<unsigned char, 16> salt{};
    std::array<unsigned char, DataKey::size + sealOverhead> wrapped{};
};

struct SealedHeader {
    quint64 sequence = 1; ///< The copy with the greater one holds.
    FileId file{};
    std::vector<KeySlot> keySlots{};
};

FileId freshFileId();

/// The header of a file. Invalid for a plain file; Database when it is damaged in both copies, or asks for more
/// than 2 GB of memory or 16 passes: a prepared file must not take the machine.
Result<SealedHeader> readHeader(const QString& path);

/// Checks that the header was written by who has the key.
Status authenticateHeader(const QString& path, const DataKey& key);

/// Makes a file of a header alone, synced. The path must not exist.
Status createWithHeader(const QString& path, const SealedHeader& header, const DataKey& key);

/// Writes both copies with the next sequence number, the second after the first is on the disk. `header` is as read.
Status replaceHeader(const QString& path, SealedHeader header, const DataKey& key);

Result<KeySlot> wrap(const DataKey& key, const Secret& passphrase, KeyCost cost);
/// Null: not this passphrase. Io when the machine hasn't the memory that the slot asks for: that says nothing about it.
Result<FileKey> unwrap(const KeySlot& slot, const Secret& passphrase);

} // namespace tidui
