#pragma once

#include "core/store/data_key.h"

#include <QByteArray>
#include <QIODevice>

#include <array>

namespace tidui {

// A file of messages sealed by a passphrase, written and read from its beginning to its end: the data package
// (数据交换包) of core/exchange/README.md, which has it byte by byte. It is libsodium's
// crypto_secretstream_xchacha20poly1305 under a key that Argon2id makes of the passphrase. It knows nothing of what the
// messages say.

/// The most bytes of one message: 32 MB, a person's file with the largest photo.
constexpr qsizetype largestMessage = qsizetype(32) << 20U;

/// What stands unsealed before the messages.
struct SealedStreamHeader {
    static constexpr qsizetype size = 72;
    KeyCost cost{};
    std::array<unsigned char, 16> salt{};
    std::array<unsigned char, 24> stream{}; ///< libsodium's own header.
    QByteArray bytes() const;
};

/// Reads the header alone. Invalid when it is none, or asks for more than `dearestKey`: before any of that is spent.
/// `name` is what messages call the file.
Result<SealedStreamHeader> readStreamHeader(QIODevice& from, const QString& name);

class SealedStreamWriter {
public:
    /// Writes the header. Invalid for an empty passphrase, Io when there is no memory for the key. `to` stays the
    /// caller's.
    static Result<SealedStreamWriter> start(QIODevice& to, const QString& name, const Secret& passphrase,
                                            KeyCost cost = {});
    SealedStreamWriter(SealedStreamWriter&& other) noexcept;
    SealedStreamWriter& operator=(SealedStreamWriter&& other) noexcept;
    ~SealedStreamWriter();

    enum class Place { Within, Last };
    /// Nothing follows the last one; without it the file counts as cut off. Invalid above `largestMessage`.
    Status write(const QByteArray& message, Place place = Place::Within);

private:
    struct State;
    explicit SealedStreamWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

class SealedStreamReader {
public:
    /// Invalid as readStreamHeader, Io when there is no memory for the key. `from` knows its size and stays the
    /// caller's.
    static Result<SealedStreamReader> start(QIODevice& from, const QString& name, const Secret& passphrase);
    SealedStreamReader(SealedStreamReader&& other) noexcept;
    SealedStreamReader& operator=(SealedStreamReader&& other) noexcept;
    ~SealedStreamReader();

    struct Message {
        QByteArray bytes{};
        bool last = false; ///< And the file ends here.
    };
    /// Messages come in the order in which they were written, each as it was. Forbidden when the first can't be opened:
    /// the passphrase is wrong. Invalid when one is missing, changed or moved, or the file ends before the last or goes
    /// on after it. Not to be asked again after an error or the last.
    Result<Message> next();

private:
    struct State;
    explicit SealedStreamReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace tidui
