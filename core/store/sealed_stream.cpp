#include "core/store/sealed_stream.h"

#include "core/store/key_slots.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

using StreamState = crypto_secretstream_xchacha20poly1305_state;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype lengthSize = 4;
constexpr unsigned char lastTag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
constexpr QByteArrayView magic("TIDUI PACKAGE 1\n");

static_assert(sizeof(SealedStreamHeader::salt) == crypto_pwhash_SALTBYTES);
static_assert(sizeof(SealedStreamHeader::stream) == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

struct StreamKey {
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> bytes{};
    StreamKey() = default;
    StreamKey(const StreamKey&) = delete;
    StreamKey& operator=(const StreamKey&) = delete;
    ~StreamKey() { sodium_memzero(bytes.data(), bytes.size()); }
};

Status stretch(const SealedStreamHeader& header, const Secret& passphrase, StreamKey& key)
{
    if (passphrase.isEmpty()) // libsodium takes no pointer to nothing.
        return Error{
            Error::Kind::Invalid, Tr::tr("A data package needs a passphrase; an empty one seals nothing."), {}};
    const auto text = passphrase.view();
    const int code = sodium_init() < 0 ? -1
                                       : crypto_pwhash(key.bytes.data(), key.bytes.size(), text.data(),
                                                       quint64(text.size()), header.salt.data(), header.cost.passes,
                                                       std::size_t(header.cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (code != 0)
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("Seal", "There is not enough memory to make a key of the passphrase. "
                                                         "Close other programs and try again."),
                     u"crypto_pwhash"_s};
    return {};
}

Error noPackage(const QString& name)
{
    return {Error::Kind::Invalid,
            Tr::tr("%1 is not a data package of this program, or its beginning was changed. Choose a file that ends in "
                   ".tdpack, or have it sent again.")
                .arg(name),
            u"magic"_s};
}

Error tooDear(const QString& name)
{
    return {Error::Kind::Invalid,
            Tr::tr("%1 asks for more than %2 GB of memory or %3 passes to check a passphrase, which this program never "
                   "does. It was changed, or comes from a newer program. Have it sent again.")
                .arg(name, QString::number(dearestKey.memory >> 30U), QString::number(dearestKey.passes)),
            u"cost of the key"_s};
}

Error wrongPassphrase(const QString& name)
{
    return {Error::Kind::Forbidden,
            Tr::tr("The passphrase does not open %1. If it is surely the sender's, the beginning of the package was "
                   "changed: have it sent again.")
                .arg(name),
            {}};
}

Error changed(const QString& name, qint64 number)
{
    return {Error::Kind::Invalid,
            Tr::tr("The data package %1 was changed or damaged (piece %2). Nothing of it is used; have it sent again.")
                .arg(name, QString::number(number)),
            u"sealed message"_s};
}

Error cutOff(const QString& name, qint64 number)
{
    return {Error::Kind::Invalid,
            Tr::tr("The data package %1 is incomplete: it ends within or before piece %2. Nothing of it is used; copy "
                   "it again or have it sent again.")
                .arg(name, QString::number(number)),
            u"end of file"_s};
}

Error goesOn(const QString& name)
{
    return {Error::Kind::Invalid,
            Tr::tr("The data package %1 goes on after its end, so it was changed. Nothing of it is used; have it sent "
                   "again.")
                .arg(name),
            u"after the last message"_s};
}

Error tooLarge(const QString& name)
{
    return {Error::Kind::Invalid,
            Tr::tr("A file is too large for the data package %1: more than %2 MB. Take a smaller photo.")
                .arg(name, QString::number(largestMessage >> 20U)),
            {}};
}

template <class Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(qsizetype(sizeof(Number)), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// What both directions keep between two messages.
struct Stream {
    QString name{};
    QByteArray header{}; ///< Authenticated with the first message; empty after it.
    StreamState state{};
    Stream() = default;
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

} // namespace

QByteArray SealedStreamHeader::bytes() const
{
    QByteArray bytes = magic.toByteArray() + littleEndian(cost.passes) + littleEndian(cost.memory);
    bytes.append(reinterpret_cast<const char*>(salt.data()), qsizetype(salt.size()));
    bytes.append(reinterpret_cast<const char*>(stream.data()), qsizetype(stream.size()));
    Q_ASSERT(bytes.size() == size);
    return bytes;
}

Result<SealedStreamHeader> readStreamHeader(QIODevice& from, const QString& name)
{
    const QByteArray bytes = from.read(SealedStreamHeader::size);
    if (!bytes.startsWith(magic))
        return noPackage(name);
    if (bytes.size() < SealedStreamHeader::size)
        return cutOff(name, 1);
    SealedStreamHeader header;
    const char* at = bytes.constData() + magic.size();
    header.cost = {qFromLittleEndian<quint64>(at), qFromLittleEndian<quint64>(at + 8)};
    std::copy_n(at + 16, header.salt.size(), header.salt.begin());
    std::copy_n(at + 16 + header.salt.size(), header.stream.size(), header.stream.begin());
    if (isTooDear(header.cost))
        return tooDear(name);
    if (header.cost.passes < crypto_pwhash_argon2id_OPSLIMIT_MIN ||
        header.cost.memory < crypto_pwhash_argon2id_MEMLIMIT_MIN)
        return noPackage(name);
    return header;
}

struct SealedStreamWriter::State : Stream {
    QIODevice* to = nullptr;
};

SealedStreamWriter::SealedStreamWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SealedStreamWriter::SealedStreamWriter(SealedStreamWriter&&) noexcept = default;
SealedStreamWriter& SealedStreamWriter::operator=(SealedStreamWriter&&) noexcept = default;
SealedStreamWriter::~SealedStreamWriter() = default;

namespace {

Status put(QIODevice& to, const QString& name, const QByteArray& bytes)
{
    if (to.write(bytes) == bytes.size())
        return {};
    return Error{Error::Kind::Io,
                 QCoreApplication::translate(
                     "Seal", "%1 can't be written. Check that the folder may be written and that there is space.")
                     .arg(name),
                 to.errorString()};
}

} // namespace

Result<SealedStreamWriter> SealedStreamWriter::start(QIODevice& to, const QString& name, const Secret& passphrase,
                                                     KeyCost cost)
{
    SealedStreamHeader header{.cost = cost};
    StreamKey key;
    if (sodium_init() >= 0)
        randombytes_buf(header.salt.data(), header.salt.size());
    if (auto status = stretch(header, passphrase, key); !status)
        return status.error();
    auto state = std::make_unique<State>();
    state->to = &to;
    state->name = name;
    crypto_secretstream_xchacha20poly1305_init_push(&state->state, header.stream.data(), key.bytes.data());
    state->header = header.bytes();
    if (auto status = put(to, name, state->header); !status)
        return status.error();
    return SealedStreamWriter(std::move(state));
}

Status SealedStreamWriter::write(const QByteArray& message, Place place)
{
    if (message.size() > largestMessage)
        return tooLarge(m_state->name);
    const QByteArray length = littleEndian(quint32(message.size()));
    const QByteArray associated = std::exchange(m_state->header, {}) + length;
    QByteArray sealed(message.size() + overhead, Qt::Uninitialized);
    const unsigned char tag = place == Place::Last ? lastTag : 0;
    crypto_secretstream_xchacha20poly1305_push(&m_state->state, raw(sealed), nullptr, raw(message),
                                               quint64(message.size()), raw(associated), quint64(associated.size()),
                                               tag);
    return put(*m_state->to, m_state->name, length + sealed);
}

struct SealedStreamReader::State : Stream {
    QIODevice* from = nullptr;
    qint64 number = 0; ///< Of the message that was asked for last, from 1.
};

SealedStreamReader::SealedStreamReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SealedStreamReader::SealedStreamReader(SealedStreamReader&&) noexcept = default;
SealedStreamReader& SealedStreamReader::operator=(SealedStreamReader&&) noexcept = default;
SealedStreamReader::~SealedStreamReader() = default;

Result<SealedStreamReader> SealedStreamReader::start(QIODevice& from, const QString& name, const Secret& passphrase)
{
    const auto header = readStreamHeader(from, name);
    if (!header)
        return header.error();
    StreamKey key;
    if (auto status = stretch(*header, passphrase, key); !status)
        return status.error();
    auto state = std::make_unique<State>();
    state->from = &from;
    state->name = name;
    crypto_secretstream_xchacha20poly1305_init_pull(&state->state, header->stream.data(), key.bytes.data());
    state->header = header->bytes();
    return SealedStreamReader(std::move(state));
}

Result<SealedStreamReader::Message> SealedStreamReader::next()
{
    const QString& name = m_state->name;
    const qint64 number = ++m_state->number;
    const QByteArray length = m_state->from->read(lengthSize);
    if (length.size() < lengthSize)
        return cutOff(name, number);
    const qint64 size = qFromLittleEndian<quint32>(length.constData());
    if (size > largestMessage)
        return changed(name, number);
    if (m_state->from->bytesAvailable() < size + overhead) // Before any memory is taken for it.
        return cutOff(name, number);
    const QByteArray sealed = m_state->from->read(size + overhead);
    if (sealed.size() < size + overhead)
        return cutOff(name, number);
    const QByteArray associated = std::exchange(m_state->header, {}) + length;
    Message message{QByteArray(size, Qt::Uninitialized)};
    unsigned char tag = 0;
    const int code =
        crypto_secretstream_xchacha20poly1305_pull(&m_state->state, raw(message.bytes), nullptr, &tag, raw(sealed),
                                                   quint64(sealed.size()), raw(associated), quint64(associated.size()));
    if (code != 0)
        return number == 1 ? wrongPassphrase(name) : changed(name, number);
    message.last = tag == lastTag;
    if (message.last && m_state->from->bytesAvailable() > 0)
        return goesOn(name);
    return message;
}

} // namespace tidui
