#include "core/store/page_seal.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace tidui {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(nonceSize == Nonces::size);
static_assert(sealOverhead == nonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);

using Associated = std::array<unsigned char, 1 + 8 + 8 + 16>;

Associated associated(const PieceName& name)
{
    Associated bytes{};
    bytes[0] = static_cast<unsigned char>(name.kind);
    qToLittleEndian(name.number, bytes.data() + 1);
    qToLittleEndian(name.generation, bytes.data() + 9);
    std::ranges::copy(name.file, bytes.begin() + 17);
    return bytes;
}

} // namespace

const unsigned char* Nonces::next()
{
    if (m_used == count) {
        randombytes_buf(m_bytes.data(), m_bytes.size());
        m_used = 0;
    }
    return m_bytes.data() + size * m_used++;
}

void sealPiece(const unsigned char* key, const PieceName& name, Nonces& nonces, const unsigned char* plain,
               qsizetype length, unsigned char* sealed)
{
    const Associated bytes = associated(name);
    unsigned char* nonce = sealed + length;
    std::memcpy(nonce, nonces.next(), std::size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(sealed, nonce + nonceSize, nullptr, plain,
                                                        static_cast<unsigned long long>(length), bytes.data(),
                                                        bytes.size(), nullptr, nonce, key);
}

bool unsealPiece(const unsigned char* key, const PieceName& name, const unsigned char* sealed, qsizetype length,
                 unsigned char* plain)
{
    const Associated bytes = associated(name);
    const unsigned char* nonce = sealed + length;
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
        plain, nullptr, sealed, static_cast<unsigned long long>(length), nonce + nonceSize, bytes.data(), bytes.size(),
        nonce, key);
    if (code != 0)
        std::memset(plain, 0, std::size_t(length));
    return code == 0;
}

} // namespace tidui
