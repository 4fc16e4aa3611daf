#include "tests/fuzz/entries.h"

#include "core/cadre/cadre_json.h"
#include "core/exchange/package.h"
#include "core/store/key_slots.h"
#include "core/store/sealed_stream.h"
#include "tests/fuzz/promise.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tidui::fuzz {

namespace {

Secret passphrase()
{
    return Secret(QByteArray("test"));
}

QByteArray sealed(const QByteArrayList& messages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto writer = SealedStreamWriter::start(buffer, u"fuzz.tdpack"_s, passphrase(), KeyCost::cheap());
    promise(bool(writer), "A package can't be begun.");
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const auto place =
            i + 1 == messages.size() ? SealedStreamWriter::Place::Last : SealedStreamWriter::Place::Within;
        promise(bool(writer->write(messages[i], place)), "A message can't be written.");
    }
    return buffer.data();
}

Result<Package> packageIn(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto stream = SealedStreamReader::start(buffer, u"fuzz.tdpack"_s, passphrase());
    if (!stream)
        return stream.error();
    PackageReader reader(u"fuzz.tdpack"_s);
    for (bool last = false; !last;) {
        const auto message = stream->next();
        if (!message)
            return message.error();
        if (auto status = reader.take(message->bytes); !status)
            return status.error();
        last = message->last;
    }
    return std::move(reader).finish();
}

/// The messages that this package would be sealed from.
QByteArrayList messagesOf(const Package& package)
{
    QByteArrayList messages{manifestMessage(package.manifest)};
    for (const FormFile& person : package.people)
        messages += personMessage(person.file, person.photo, person.unit);
    return messages;
}

/// What is refused is so in words; what is read is as many people as are named, and the same when it is packed again.
void judge(const Result<Package>& package)
{
    promise(package || !package.error().message.isEmpty(), "A package is refused without a reason.");
    if (!package)
        return;
    promise(qint64(package->people.size()) == package->manifest.people, "A package of another number is read.");
    const QByteArrayList messages = messagesOf(*package);
    const auto again = packageIn(sealed(messages));
    promise(again && messagesOf(*again) == messages, "A package changes when it is packed again.");
}

Package samplePackage()
{
    Package package{{.office = u"样例局"_s,
                     .made = QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC),
                     .account = u"测试丁"_s,
                     .people = 3,
                     .units = {{u"样例局"_s, u"办公室"_s}}}};
    for (const QString& name : {u"测试甲"_s, u"测试乙"_s, u"测试丙"_s}) {
        FormFile person{.unit = package.manifest.units.front()};
        person.file.person.name = name;
        package.people.push_back(person);
    }
    return package;
}

/// A header whose cost is the least: only with that is its key made.
bool isCheap(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto header = readStreamHeader(buffer, u"fuzz.tdpack"_s);
    promise(header || !header.error().message.isEmpty(), "A header is refused without a reason.");
    if (!header)
        return false;
    promise(header->cost.passes >= 1 && !isTooDear(header->cost), "A header asks for too much.");
    promise(header->bytes() == bytes.first(SealedStreamHeader::size), "A header changes when it is written again.");
    return header->cost.passes <= KeyCost::cheap().passes && header->cost.memory <= KeyCost::cheap().memory;
}

void damaged(const QByteArray& acts)
{
    static const QByteArrayList messages = messagesOf(samplePackage());
    static const QByteArray good = sealed(messages);
    QByteArray bytes = good;
    for (qsizetype at = 0; at + 3 <= acts.size(); at += 3) {
        const qsizetype place = qFromLittleEndian<quint16>(acts.constData() + at) % bytes.size();
        if (place >= 16 && place < 32)
            continue; // Passes and memory are the other entry's: here each guess would cost what it asks for.
        bytes[place] = char(bytes[place] ^ acts[at + 2]);
    }
    const auto package = packageIn(bytes);
    promise(!package || messagesOf(*package) == messages, "A changed package is read.");
    promise((bytes == good) == bool(package), "A changed package is read, or an unchanged one refused.");
    promise(package || package.error().message.contains(u"fuzz.tdpack"_s), "A package is refused without its name.");
}

} // namespace

void feedPackageHeader(const QByteArray& bytes)
{
    if (isCheap(bytes))
        judge(packageIn(bytes));
    // With the magic in its place: few inputs find it.
    if (isCheap("TIDUI PACKAGE 1\n" + bytes))
        judge(packageIn("TIDUI PACKAGE 1\n" + bytes));
}

/// As a whole file; as damage to a good package, three bytes each: where, and what is exchanged there; and as messages,
/// parted by zeros, that are sealed as they should be: once as they are, once behind a manifest that counts them.
void feedPackage(const QByteArray& bytes)
{
    if (isCheap(bytes))
        judge(packageIn(bytes));
    damaged(bytes);
    QByteArrayList messages = bytes.split('\0');
    judge(packageIn(sealed(messages)));
    PackageManifest manifest = samplePackage().manifest;
    manifest.people = messages.size();
    messages.prepend(manifestMessage(manifest));
    judge(packageIn(sealed(messages)));
}

} // namespace tidui::fuzz
