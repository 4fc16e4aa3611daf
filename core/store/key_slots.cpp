#include "core/store/key_slots.h"

#include <QCoreApplication>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Different uses, different keys: crypto_kdf's number of the subkey.
enum Subkey : quint64 { pagesSubkey = 1, headerSubkey = 2 };
constexpr std::array<char, crypto_kdf_CONTEXTBYTES> context{'t', 'i', 'd', 'u', 'i', 'd', 'b', '1'};
static_assert(DataKey::size == crypto_kdf_KEYBYTES);

using WrappingKey = std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES>;

/// The name under which the data key is wrapped: its kind 0 is that of no piece of the file.
PieceName wrappedName()
{
    return {.kind = PieceName::Kind(0)};
}

bool stretch(const KeySlot& slot, const Secret& passphrase, WrappingKey& key)
{
    return crypto_pwhash(key.data(), key.size(), passphrase.view().data(),
                         static_cast<unsigned long long>(passphrase.view().size()), slot.salt.data(), slot.cost.passes,
                         std::size_t(slot.cost.memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
}

Error noMemory()
{
    return {Error::Kind::Io,
            QCoreApplication::translate("Seal", "There is not enough memory to make a key of the passphrase. "
                                                "Close other programs and try again."),
            u"crypto_pwhash"_s};
}

} // namespace

DataKey::DataKey()
{
    if (sodium_init() >= 0)
        m_memory = static_cast<unsigned char*>(sodium_malloc(std::size_t(3 * size)));
    if (!m_memory)
        qFatal("No protected memory for a key.");
}

DataKey::~DataKey()
{
    sodium_free(m_memory);
}

void DataKey::derive()
{
    crypto_kdf_derive_from_key(m_memory + size, std::size_t(size), pagesSubkey, context.data(), m_memory);
    crypto_kdf_derive_from_key(m_memory + 2 * size, std::size_t(size), headerSubkey, context.data(), m_memory);
}

FileKey DataKey::fresh()
{
    const std::shared_ptr<DataKey> key(new DataKey);
    randombytes_buf(key->m_memory, std::size_t(size));
    key->derive();
    return key;
}

FileKey DataKey::fromBytes(const unsigned char* bytes)
{
    const std::shared_ptr<DataKey> key(new DataKey);
    std::copy_n(bytes, size, key->m_memory);
    key->derive();
    return key;
}

FileId freshFileId()
{
    FileId id;
    randombytes_buf(id.data(), id.size());
    return id;
}

Result<KeySlot> wrap(const DataKey& key, const Secret& passphrase, KeyCost cost)
{
    KeySlot slot{.cost = cost};
    randombytes_buf(slot.salt.data(), slot.salt.size());
    WrappingKey wrapping;
    if (!stretch(slot, passphrase, wrapping))
        return noMemory();
    Nonces nonces;
    sealPiece(wrapping.data(), wrappedName(), nonces, key.bytes(), DataKey::size, slot.wrapped.data());
    sodium_memzero(wrapping.data(), wrapping.size());
    return slot;
}

Result<FileKey> unwrap(const KeySlot& slot, const Secret& passphrase)
{
    if (passphrase.isEmpty()) // No slot is made of one, and libsodium takes no pointer to nothing.
        return FileKey();
    WrappingKey wrapping;
    std::array<unsigned char, DataKey::size> bytes;
    if (!stretch(slot, passphrase, wrapping))
        return noMemory();
    const bool fits = unsealPiece(wrapping.data(), wrappedName(), slot.wrapped.data(), DataKey::size, bytes.data());
    const FileKey key = fits ? DataKey::fromBytes(bytes.data()) : nullptr;
    sodium_memzero(wrapping.data(), wrapping.size());
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

} // namespace tidui
