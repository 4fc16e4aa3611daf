#include "core/store/sealed_stream.h"

#include "core/store/key_slots.h"

#include <QBuffer>
#include <QtEndian>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"样例.tdpack"_s;
const QByteArrayList messages{"the first: 测试甲", "", "the third"};
constexpr qsizetype overhead = 4 + 17; ///< Length before a message, and what sealing adds to it.

Secret secret(const char* text)
{
    return Secret(QByteArray(text));
}

QByteArray sealed(const QByteArrayList& parts, const char* passphrase = "right")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto writer = SealedStreamWriter::start(buffer, name, secret(passphrase), KeyCost::cheap());
    REQUIRE(writer);
    for (qsizetype i = 0; i < parts.size(); ++i)
        REQUIRE(writer->write(parts[i], i + 1 == parts.size() ? SealedStreamWriter::Place::Last
                                                              : SealedStreamWriter::Place::Within));
    return buffer.data();
}

Result<QByteArrayList> read(const QByteArray& bytes, const char* passphrase = "right")
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto reader = SealedStreamReader::start(buffer, name, secret(passphrase));
    if (!reader)
        return reader.error();
    QByteArrayList parts;
    for (bool last = false; !last;) {
        const auto message = reader->next();
        if (!message)
            return message.error();
        parts += message->bytes;
        last = message->last;
    }
    return parts;
}

/// Refused, and the officer learns which file it is.
Error refusal(const QByteArray& bytes, const char* passphrase = "right")
{
    const auto parts = read(bytes, passphrase);
    REQUIRE_FALSE(parts);
    CHECK(parts.error().message.contains(name));
    return parts.error();
}

/// The sealed pieces, each with its length; what stands before them first.
QByteArrayList piecesOf(const QByteArray& bytes)
{
    QByteArrayList pieces{bytes.first(SealedStreamHeader::size)};
    qsizetype at = SealedStreamHeader::size;
    for (const QByteArray& message : messages) {
        pieces += bytes.mid(at, message.size() + overhead);
        at += message.size() + overhead;
    }
    REQUIRE(at == bytes.size());
    return pieces;
}

QByteArray withCost(QByteArray bytes, quint64 passes, quint64 memory)
{
    qToLittleEndian(passes, bytes.data() + 16);
    qToLittleEndian(memory, bytes.data() + 24);
    return bytes;
}

} // namespace

TEST_CASE("messages are read as they were written, and nothing of them stands plain in the file", "[package]")
{
    const QByteArray bytes = sealed(messages);
    CHECK(*read(bytes) == messages);
    CHECK_FALSE(bytes.contains("first"));
    CHECK_FALSE(bytes.contains("测试甲"));
    CHECK(sealed(messages) != bytes); // Another salt, another key.
}

TEST_CASE("a wrong passphrase is told as one", "[package]")
{
    CHECK(refusal(sealed(messages), "wrong").kind == Error::Kind::Forbidden);
    CHECK(refusal(sealed(messages), "right ").kind == Error::Kind::Forbidden);
}

TEST_CASE("nothing is sealed by an empty passphrase", "[package]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = SealedStreamWriter::start(buffer, name, {}, KeyCost::cheap());
    REQUIRE_FALSE(writer);
    CHECK(writer.error().kind == Error::Kind::Invalid);
    CHECK(buffer.data().isEmpty());
}

TEST_CASE("a package of which any byte was changed is refused", "[package]")
{
    const QByteArray good = sealed(messages);
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const int change : {1, 0x80}) {
            CAPTURE(at, change);
            QByteArray bytes = good;
            bytes[at] = char(bytes[at] ^ char(change));
            refusal(bytes);
        }
    }
}

TEST_CASE("a package that was cut off anywhere, or goes on, is refused", "[package]")
{
    const QByteArray good = sealed(messages);
    for (qsizetype size = 0; size < good.size(); ++size) {
        CAPTURE(size);
        CHECK(refusal(good.first(size)).kind == Error::Kind::Invalid);
    }
    CHECK(refusal(good + 'x').kind == Error::Kind::Invalid);
    CHECK(refusal(good + piecesOf(good).last()).kind == Error::Kind::Invalid);
}

TEST_CASE("a package whose pieces were removed, doubled or exchanged is refused", "[package]")
{
    const QByteArrayList pieces = piecesOf(sealed(messages));
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        QByteArrayList removed = pieces;
        removed.removeAt(i);
        refusal(removed.join());
        QByteArrayList doubled = pieces;
        doubled.insert(i, pieces[i]);
        refusal(doubled.join());
        for (qsizetype j = i + 1; j < pieces.size(); ++j) {
            QByteArrayList exchanged = pieces;
            exchanged.swapItemsAt(i, j);
            refusal(exchanged.join());
        }
    }
}

TEST_CASE("a piece of another package under the same passphrase is refused", "[package]")
{
    const QByteArrayList pieces = piecesOf(sealed(messages));
    const QByteArrayList others = piecesOf(sealed(messages));
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QByteArrayList mixed = pieces;
        mixed[i] = others[i];
        refusal(mixed.join());
    }
}

TEST_CASE("a package that asks for too much memory or time is refused before any is spent", "[package]")
{
    constexpr quint64 gigabyte = quint64(1) << 30U;
    const QByteArray good = sealed(messages);
    for (const auto& cost : {KeyCost{1, 1024 * gigabyte}, KeyCost{1, 2 * gigabyte + 1}, KeyCost{17, 8192},
                             KeyCost{quint64(1) << 60U, 8192}}) {
        const Error error = refusal(withCost(good, cost.passes, cost.memory));
        CHECK(error.detail == u"cost of the key");
    }
    CHECK(refusal(withCost(good, 0, 8192)).kind == Error::Kind::Invalid);
    CHECK(refusal(withCost(good, 1, 8191)).kind == Error::Kind::Invalid);
    CHECK(refusal(withCost(good, 16, 8192)).kind == Error::Kind::Forbidden); // Allowed, so it is tried.
}

TEST_CASE("a length beyond what a message may have is refused", "[package]")
{
    QByteArray bytes = sealed(messages);
    qToLittleEndian(quint32(largestMessage + 1), bytes.data() + SealedStreamHeader::size);
    CHECK(refusal(bytes).kind == Error::Kind::Invalid);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto writer = SealedStreamWriter::start(buffer, name, secret("right"), KeyCost::cheap());
    REQUIRE(writer);
    CHECK_FALSE(writer->write(QByteArray(largestMessage + 1, 'x')));
    CHECK(writer->write(QByteArray(largestMessage, 'x'), SealedStreamWriter::Place::Last));
    CHECK(read(buffer.data())->front().size() == largestMessage);
}
