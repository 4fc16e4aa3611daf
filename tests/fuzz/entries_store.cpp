#include "tests/fuzz/entries.h"

#include "core/cadre/cadre_json.h"
#include "core/store/anchor_code.h"
#include "core/store/connection.h"
#include "core/store/key_slots.h"
#include "core/store/statement.h"
#include "tests/fuzz/promise.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tidui::fuzz {

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    promise(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(),
            "The temporary file can't be written.");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    promise(file.open(QIODevice::ReadOnly), "The temporary file can't be read.");
    return file.readAll();
}

FileKey testKey()
{
    static constexpr std::array<unsigned char, DataKey::size> bytes{'t', 'e', 's', 't'};
    static const FileKey key = DataKey::fromBytes(bytes.data());
    return key;
}

/// Takes the next bytes of an input; zeros after its end.
class Taker {
public:
    explicit Taker(const QByteArray& bytes) : m_bytes(bytes) {}
    bool atEnd() const { return m_at >= m_bytes.size(); }
    template <std::size_t size>
    void take(std::array<unsigned char, size>& to)
    {
        const QByteArray part = m_bytes.mid(m_at, qsizetype(size));
        to.fill(0);
        std::ranges::copy(part, to.begin());
        m_at += qsizetype(size);
    }
    quint64 number()
    {
        std::array<unsigned char, 8> bytes;
        take(bytes);
        return qFromLittleEndian<quint64>(bytes.data());
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// A header whose checks fit and whose content is anything: the checks alone would stop nearly every input.
SealedHeader headerOf(const QByteArray& bytes)
{
    Taker taker(bytes);
    SealedHeader header;
    header.sequence = taker.number();
    taker.take(header.file);
    for (int count = 0; count <= int(maximumSlots) && !taker.atEnd(); ++count) {
        KeySlot slot;
        slot.cost.passes = taker.number();
        slot.cost.memory = taker.number();
        taker.take(slot.salt);
        taker.take(slot.wrapped);
        header.keySlots.push_back(slot);
    }
    return header;
}

/// What is read has bounded costs, or it is refused in words. Keys are only made where that is cheap.
void readWhatIsThere(const QString& path)
{
    const auto header = readHeader(path);
    promise(header || !header.error().message.isEmpty(), "A header is refused without a reason.");
    if (!header)
        return;
    bool cheap = true;
    for (const KeySlot& slot : header->keySlots) {
        promise(slot.cost.passes <= 16 && slot.cost.memory <= quint64(2) << 30U, "A header asks for too much.");
        cheap = cheap && slot.cost.passes <= 2 && slot.cost.memory <= 65536;
    }
    if (!cheap)
        return;
    const auto key = unlockKey(path, Secret(QByteArray("test")));
    promise(key || !key.error().message.isEmpty(), "A passphrase is refused without a reason.");
}

/// A protected office of 40 people in its file and 30 in its log, ten by each commit.
struct Victim {
    static constexpr int inFile = 40;
    static constexpr int inCommit = 10;
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    QByteArray file{};
    QByteArray log{};

    Victim()
    {
        promise(bool(createWithHeader(path, {.file = freshFileId(), .keySlots = {KeySlot{}}}, *testKey())),
                "The office can't be made.");
        {
            auto made = Connection::open(path, Connection::Access::Create, testKey());
            promise(made && made->execute(u"CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT, note TEXT)"_s),
                    "The office can't be made.");
            add(*made, 1, inFile);
        }
        auto opened = Connection::open(path, Connection::Access::ReadWrite, testKey());
        promise(bool(opened), "The office can't be opened.");
        for (int commit = 0; commit < 3; ++commit)
            add(*opened, inFile + 1 + commit * inCommit, inCommit);
        file = contentOf(path);
        log = contentOf(path + u"-wal"_s);
    }

    static void add(Connection& connection, int from, int count)
    {
        Transaction transaction(connection);
        Statement insert(connection, u"INSERT INTO person VALUES (?1, ?2, ?3)"_s);
        for (int id = from; id < from + count; ++id) {
            insert.bindAll(id, u"name%1"_s.arg(id), u"note"_s.repeated(100));
            promise(bool(insert.run()), "The office can't be filled.");
        }
        promise(bool(transaction.commit()), "The office can't be filled.");
    }
};

/// One act of damage, taken from six bytes: where, and what is done there.
void damage(QByteArray& target, quint64 act)
{
    if (target.isEmpty())
        return;
    const qsizetype at = qsizetype((act >> 8U & 0xffffffU) % quint64(target.size()));
    const auto argument = quint16(act >> 32U & 0xffffU);
    switch (act % 5) {
    case 0:
        target[at] = char(target[at] ^ char(argument));
        break;
    case 1:
        target.truncate(at);
        break;
    case 2: // Another piece of the same file, as long as a page or a frame.
        target.replace(at, 4096, target.mid(qsizetype(argument) * 8 % target.size(), 4096));
        break;
    case 3:
        target.replace(at, argument, QByteArray(argument, '\0'));
        break;
    default:
        target.insert(at, QByteArray(argument, 'x'));
    }
}

/// How many people are read before the end or the damage, each as it was written.
int peopleIn(Connection& connection, bool& whole)
{
    Statement people(connection, u"SELECT id, name, note FROM person"_s);
    int count = 0;
    while (people.next()) {
        promise(people.text(1) == u"name%1"_s.arg(people.integer(0)) && people.text(2) == u"note"_s.repeated(100),
                "A damaged office shows what was never written.");
        ++count;
    }
    const auto status = people.finished();
    promise(status || !status.error().message.isEmpty(), "Damage is refused without a reason.");
    whole = bool(status);
    return count;
}

} // namespace

void feedAuditParts(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    CadreFile file;
    for (const char* side : {"after", "before"}) {
        const CadreFile former = file;
        const auto status = applyParts(object.value(QLatin1String(side)).toObject(), file);
        promise(status || !status.error().message.isEmpty(), "An audit entry is refused without a reason.");
        if (!status)
            return;
        CadreFile again = former;
        again.id = file.id; // Which file it is, is no change of it.
        promise(applyParts(jsonChange(former, file).after, again) && again == file,
                "A change of a file can't be repeated from the audit.");
    }
}

void feedAnchor(const QByteArray& bytes)
{
    const auto code = readAnchorCode(QString::fromUtf8(bytes));
    promise(code || !code.error().message.isEmpty(), "An anchor is refused without a reason.");
    promise(!code || code->characters.size() == 20, "An anchor is too short.");
    const QString written = writeAnchorCode(bytes.size(), bytes);
    const auto again = readAnchorCode(written.toLower());
    promise(again && again->entries == bytes.size() && again->characters == anchorCharacters(bytes.size(), bytes),
            "An anchor can't be read from its own paper.");
}

void feedSealHeader(const QByteArray& bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"header"_s);
    write(path, bytes);
    readWhatIsThere(path);
    QFile::remove(path);
    promise(bool(createWithHeader(path, headerOf(bytes), *testKey())), "The header can't be written.");
    readWhatIsThere(path);
}

void feedSealedOffice(const QByteArray& bytes)
{
    static const Victim victim;
    QByteArray file = victim.file;
    QByteArray log = victim.log;
    for (Taker taker(bytes); !taker.atEnd();) {
        const quint64 act = taker.number();
        damage(act >> 48U & 1U ? log : file, act);
        if (file.size() + log.size() > 1'000'000)
            return;
    }
    QFile::remove(victim.path + u"-shm"_s);
    write(victim.path, file);
    write(victim.path + u"-wal"_s, log);
    auto office = Connection::open(victim.path, Connection::Access::ReadWrite, testKey());
    promise(office || !office.error().message.isEmpty(), "A damaged office is refused without a reason.");
    if (!office)
        return;
    bool whole = false;
    const int people = peopleIn(*office, whole);
    promise(!whole || (people >= Victim::inFile && people % Victim::inCommit == 0), "Half a commit is shown.");
}

} // namespace tidui::fuzz
