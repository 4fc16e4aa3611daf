#pragma once

#include <QtGlobal>

#include <array>

namespace tidui {

using FileId = std::array<unsigned char, 16>; ///< Random, one for each file.

/// What a sealed piece is and where it stands; authenticated with it, so that it fits nowhere else.
struct PieceName {
    enum class Kind : unsigned char { Page = 1, LogHeader = 2, FrameHeader = 3, FramePage = 4 };
    Kind kind = Kind::Page;
    quint64 number = 0;     ///< Page number from 1; frame number from 0.
    quint64 generation = 0; ///< The salts of the log to which a frame belongs; 0 elsewhere.
    FileId file{};
};

constexpr qsizetype sealOverhead = 40; ///< Nonce (24) and tag (16), after the sealed bytes.

/// Random nonces, each given out once. Drawn from the system many at a time: for each page alone, that would cost a
/// quarter of the seal. Belongs to one open file, so a forked process, which opens its own, never meets these again.
class Nonces {
public:
    static constexpr qsizetype size = 24;
    Nonces() = default;
    Nonces(const Nonces& /*other*/) {} ///< Draws its own.
    Nonces& operator=(const Nonces&) = delete;
    const unsigned char* next();

private:
    static constexpr qsizetype count = 64;
    std::array<unsigned char, count * size> m_bytes{};
    qsizetype m_used = count;
};

/// XChaCha20-Poly1305-IETF with the next nonce. Writes length + sealOverhead bytes.
void sealPiece(const unsigned char* key, const PieceName& name, Nonces& nonces, const unsigned char* plain,
               qsizetype length, unsigned char* sealed);

/// False if the piece was changed or is another one; plain is then zeroed. `plain` may be `sealed`.
[[nodiscard]] bool unsealPiece(const unsigned char* key, const PieceName& name, const unsigned char* sealed,
                               qsizetype length, unsigned char* plain);

} // namespace tidui
