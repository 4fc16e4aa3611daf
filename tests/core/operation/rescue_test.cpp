#include "core/operation/rescue.h"

#include "core/cadre/cadre_json.h"
#include "core/operation/account_change.h"
#include "core/operation/audit_log.h"
#include "core/operation/backup.h"
#include "core/sample/sample_office.h"
#include "core/store/connection.h"
#include "core/store/key_slots.h"
#include "core/store/protection.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <set>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 40;
constexpr qsizetype pageSize = 4096;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// What an officer reads: the files by number, the units, the views.
QMap<qint64, QByteArray> filesOf(Office& office)
{
    QMap<qint64, QByteArray> files;
    REQUIRE(office.forEachCadre([&files](CadreFile&& file) {
        files.insert(file.id.value, QJsonDocument(toJson(file)).toJson(QJsonDocument::Compact));
        return true;
    }));
    return files;
}

QByteArray restOf(Office& office)
{
    QByteArray all;
    const auto units = office.units();
    const auto events = office.events(1000);
    REQUIRE(units);
    REQUIRE(events);
    for (const Unit& unit : *units)
        all += QByteArray::number(unit.id.value) + unit.name.toUtf8() + QByteArray::number(unit.parent.value) + '\n';
    const auto roster = office.roster();
    for (int row = 0; row < roster->size(); ++row)
        all += QByteArray::number(roster->id(row).value) + ' ' + roster->text(row, RosterColumn::Name).toUtf8() + '\n';
    for (const Event& event : *events) {
        if (event.kind != u"rescue")
            all += event.kind.toUtf8() + event.summary.toUtf8() + '\n';
    }
    return all;
}

/// An office with a backup, and a change after it.
struct BrokenOffice {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    QString backup = folder.filePath(u"backup.tidui"_s);
    QString target = folder.filePath(u"rescued.tidui"_s);
    Login login{u"officer"_s};
    QByteArray bytes{};
    QMap<qint64, QByteArray> files{};
    QMap<qint64, QString> names{};
    QByteArray rest{};

    void make(const char* passphrase = "")
    {
        login.passphrase = Secret(QByteArray(passphrase));
        const SampleOffice sample({.seed = 7, .people = people, .today = QDate(2026, 6, 1)});
        auto made = Office::create(path, sample.name(), login);
        REQUIRE(made);
        Office& office = **made;
        REQUIRE(office.fill(sample.units(), sample.people(), [&](int i) { return sample.person(i); }, {}));
        rename(office, 5, u"备份前"_s);
        REQUIRE(office.backUp(backup));
        rename(office, 7, u"备份后"_s);
        made->reset(); // Everything is in the file.
        const auto opened = open(path);
        REQUIRE(opened);
        files = filesOf(**opened);
        rest = restOf(**opened);
        for (const qint64 id : files.keys())
            names.insert(id, (*opened)->cadre(CadreId{id})->person.name);
        bytes = bytesOf(path);
    }

    static void rename(Office& office, qint64 id, const QString& name)
    {
        auto file = office.cadre(CadreId{id});
        REQUIRE(file);
        file->person.name = name;
        REQUIRE(office.save(*file));
    }

    Result<std::unique_ptr<Office>> open(const QString& file) const
    {
        return Office::open(file, Office::Mode::ReadOnly, login);
    }

    qsizetype start() const { return login.passphrase.isEmpty() ? 0 : qsizetype(sealedHeaderSize); }
    int pages() const { return int((bytes.size() - start()) / pageSize); }

    void damage(int page)
    {
        QByteArray damaged = bytes;
        const qsizetype at = start() + qsizetype(page) * pageSize;
        if (login.passphrase.isEmpty())
            damaged.replace(at, pageSize, QByteArray(pageSize, '\0'));
        else
            damaged[at + 100] = char(damaged[at + 100] ^ 1);
        write(path, damaged);
    }

    /// Zeroes the pages with these bytes.
    void destroyPagesWith(const QByteArray& content)
    {
        QByteArray damaged = bytesOf(path);
        bool found = false;
        for (qsizetype at = damaged.indexOf(content); at >= 0; at = damaged.indexOf(content)) {
            damaged.replace(at / pageSize * pageSize, pageSize, QByteArray(pageSize, '\0'));
            found = true;
        }
        REQUIRE(found);
        write(path, damaged);
    }

    RescueReport rescued(const QString& from)
    {
        const QByteArray before = bytesOf(path);
        for (const auto* companion : {"", "-wal", "-shm"})
            QFile::remove(target + QLatin1String(companion));
        const auto report = rescueOffice({path, login, from}, target);
        if (!report)
            FAIL(report.error().message.toStdString() << " " << report.error().detail.toStdString());
        CHECK(bytesOf(path) == before);
        CHECK(QDir(folder.path())
                  .entryList({u"*.part*"_s, u"backup.tidui-*"_s, u"rescued.tidui-*"_s}, QDir::Files)
                  .isEmpty());
        return *report;
    }

    /// People that a report names, in whatever way.
    static std::set<qint64> named(const RescueReport& report)
    {
        std::set<qint64> ids;
        for (const RescueLine& line : report.lines)
            ids.insert(line.person.value);
        return ids;
    }
};

QStringList textsOf(const RescueReport& report)
{
    QStringList texts;
    for (const RescueLine& line : report.lines)
        texts += u"%1 %2 %3 %4 %5"_s.arg(line.person.value)
                     .arg(line.name, line.kind, rescueFindingText(line), rescueSourceText(line));
    return texts + report.remarks;
}

} // namespace

TEST_CASE_METHOD(BrokenOffice, "a whole office is rescued as it was, with its audit and one operation more", "[rescue]")
{
    make();
    const RescueReport report = rescued({});
    INFO(textsOf(report).join(u'\n').toStdString());
    CHECK(report.lines.empty());
    CHECK(report.complete());
    CHECK(report.people == people);
    CHECK(report.wholePeople == people);
    const auto office = open(target);
    REQUIRE(office);
    CHECK(filesOf(**office) == files);
    CHECK(restOf(**office) == rest);
    CHECK((*office)->verify()->sound());
    CHECK((*office)->events(1)->front().kind == u"rescue");
}

TEST_CASE_METHOD(BrokenOffice, "each page of an office destroyed in turn: with the backup everything comes back",
                 "[rescue]")
{
    make();
    int lines = 0;
    int mending = 0;
    for (int page = 0; page < pages(); ++page) {
        damage(page);
        CAPTURE(page);
        const RescueReport report = rescued(backup);
        INFO(textsOf(report).join(u'\n').toStdString());
        const auto office = open(target);
        REQUIRE(office);
        CHECK(filesOf(**office) == files);
        CHECK((*office)->verify()->problems.isEmpty());
        const bool audit =
            std::ranges::any_of(report.remarks, [](const QString& remark) { return remark.contains(u"audit"); });
        if (!audit)
            CHECK(restOf(**office) == rest);
        CHECK(report.people == people);
        lines += int(report.lines.size());
        mending += report.lines.empty() ? 0 : 1;
    }
    WARN(pages() << " pages in turn: " << mending << " cost records, " << lines
                 << " lines, all put back from audit and backup");
    CHECK(mending > 0);
}

TEST_CASE_METHOD(BrokenOffice,
                 "each page destroyed in turn without a backup: who is not as before is named, the others are whole",
                 "[rescue]")
{
    make();
    int whole = 0;
    int touched = 0;
    for (int page = 0; page < pages(); ++page) {
        damage(page);
        CAPTURE(page);
        const RescueReport report = rescued({});
        INFO(textsOf(report).join(u'\n').toStdString());
        const auto office = open(target);
        REQUIRE(office);
        const auto found = filesOf(**office);
        const std::set<qint64> told = named(report);
        for (const qint64 id : files.keys()) {
            CAPTURE(id);
            if (found.value(id) != files.value(id))
                CHECK(told.contains(id));
        }
        CHECK(found.size() == people); // Of everybody something tells: the roster, the records, the audit.
        CHECK((*office)->verify()->problems.isEmpty());
        whole += int(report.wholePeople);
        touched += int(report.people - report.wholePeople);
    }
    WARN(pages() << " pages in turn, " << people << " people each: " << whole << " whole, " << touched
                 << " named as lost or doubtful in part");
    CHECK(whole + touched == pages() * people);
    CHECK(touched > 0);
}

TEST_CASE_METHOD(BrokenOffice,
                 "a bit flipped in pages of a sealed office: rescued with the backup, and sealed as before", "[rescue]")
{
    make("a passphrase");
    for (int page = 0; page < pages(); page += pages() / 6) {
        damage(page);
        CAPTURE(page);
        CHECK_FALSE(open(path));
        const RescueReport report = rescued(backup);
        CHECK(report.badPages == std::vector<quint32>{quint32(page) + 1});
        CHECK(*isSealed(target));
        CHECK_FALSE(Office::open(target, Office::Mode::ReadOnly, Login(u"officer"_s)));
        const auto office = open(target);
        REQUIRE(office);
        CHECK(filesOf(**office) == files);
    }
    login.passphrase = Secret(QByteArray("another"));
    CHECK(examineDamagedOffice({path, login}).error().kind == Error::Kind::Forbidden);
}

TEST_CASE_METHOD(BrokenOffice, "a person whose page is destroyed is named by the roster, with unit", "[rescue]")
{
    make();
    const QByteArray name = names.value(12).toUtf8();
    // Her basic record stands where name and work are together with what only that record holds.
    int page = -1;
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto connection = Connection::open(path, Connection::Access::ReadOnly);
        Statement resume(*connection, u"SELECT substr(resume, 1, 12) FROM cadre WHERE id = 12"_s);
        REQUIRE(resume.next());
        for (qsizetype at = 0; page < 0 && at < bytes.size(); at += pageSize) {
            const QByteArray content = bytes.mid(at, pageSize);
            if (content[0] == 13 && content.contains(name) && content.contains(resume.text(0).toUtf8()))
                page = int(at / pageSize);
        }
    }
    REQUIRE(page > 0);
    damage(page);
    const auto report = examineDamagedOffice({path, login});
    REQUIRE(report);
    const auto line = std::ranges::find(report->lines, CadreId{12}, &RescueLine::person);
    REQUIRE(line != report->lines.end());
    CHECK(line->name == names.value(12));
    CHECK_FALSE(line->unit.isEmpty());
    CHECK(line->finding == RescueLine::Finding::Lost);
    CHECK(line->source == RescueLine::Source::Roster);
    CHECK_FALSE(report->complete());
    CHECK_FALSE(QFile::exists(target));
}

TEST_CASE_METHOD(BrokenOffice, "a value that was changed in the file is told apart from what the audit last saved",
                 "[rescue]")
{
    make();
    QByteArray damaged = bytes;
    const QByteArray saved = u"备份后"_s.toUtf8();
    // The file's own record, not the entry of the audit, which has it in JSON.
    for (qsizetype at = damaged.indexOf(saved); at >= 0; at = damaged.indexOf(saved, at + 1)) {
        if (damaged.mid(at - 1, 1) != "\"")
            damaged.replace(at, saved.size(), u"备份错"_s.toUtf8());
    }
    REQUIRE(damaged != bytes);
    write(path, damaged);
    const auto report = examineDamagedOffice({path, login});
    REQUIRE(report);
    INFO(textsOf(*report).join(u'\n').toStdString());
    REQUIRE(report->lines.size() == 1);
    CHECK(report->lines.front().person == CadreId{7});
    CHECK(report->lines.front().finding == RescueLine::Finding::Changed);
}

TEST_CASE_METHOD(BrokenOffice, "a file cut off is rescued with the backup; a file that is none says so", "[rescue]")
{
    make();
    for (const int kept : {pages() / 3, pages() / 2, pages() - 1}) {
        write(path, bytes.first(qsizetype(kept) * pageSize + 500));
        const RescueReport report = rescued(backup);
        INFO(textsOf(report).join(u'\n').toStdString());
        const auto office = open(target);
        REQUIRE(office);
        CHECK(*(*office)->people() == people);
        CHECK((*office)->verify()->problems.isEmpty());
    }
    write(path, QByteArray(20 * pageSize, 'x'));
    QFile::remove(target);
    CHECK(rescueOffice({path, login}, target).error().kind == Error::Kind::Invalid);
    CHECK_FALSE(QFile::exists(target));
}

TEST_CASE_METHOD(BrokenOffice, "a rescue overwrites nothing, and cancelled it leaves nothing", "[rescue]")
{
    make();
    CHECK(rescueOffice({path, login}, backup).error().kind == Error::Kind::Conflict);
    CHECK(rescueOffice({path, login}, path).error().kind == Error::Kind::Conflict);
    const auto cancelled = rescueOffice({path, login}, target, [](qint64, qint64) { return false; });
    CHECK(cancelled.error().kind == Error::Kind::Cancelled);
    CHECK(QDir(folder.path()).entryList({u"rescued*"_s}, QDir::Files).isEmpty());
}

TEST_CASE_METHOD(BrokenOffice,
                 "the damaged file itself and a file of another program are no backups, and stay as they are",
                 "[rescue]")
{
    make();
    damage(pages() / 2);
    const QByteArray before = bytesOf(path);
    const QString same = folder.filePath(u"./office.tidui"_s);
    CHECK(examineDamagedOffice({path, login, same}).error().kind == Error::Kind::Conflict);
    CHECK(rescueOffice({path, login, same}, target).error().kind == Error::Kind::Conflict);
    CHECK(bytesOf(path) == before);

    const QString foreign = folder.filePath(u"foreign.db"_s);
    {
        auto other = Connection::open(foreign, Connection::Access::Create);
        REQUIRE(other);
        REQUIRE(other->execute(u"PRAGMA journal_mode=DELETE; CREATE TABLE t (x)"_s));
    }
    const QByteArray foreignBytes = bytesOf(foreign);
    CHECK(examineDamagedOffice({path, login, foreign}).error().kind == Error::Kind::Invalid);
    CHECK(bytesOf(foreign) == foreignBytes);
}

TEST_CASE_METHOD(BrokenOffice, "the backup of another office is refused", "[rescue]")
{
    make();
    BrokenOffice other;
    other.make();
    const auto report = examineDamagedOffice({path, login, other.backup});
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == Error::Kind::Conflict);
}

TEST_CASE_METHOD(BrokenOffice, "only an account that may restore may rescue, and the rescued office keeps its accounts",
                 "[rescue][rights]")
{
    make();
    const auto password = [](const char* text) { return Secret(QByteArray(text)); };
    {
        auto office = Office::open(path, Office::Mode::ReadWrite, login);
        REQUIRE(office);
        auto accounts = (*office)->accounts();
        REQUIRE(accounts);
        Account administrator = accounts->front();
        administrator.role = Role::Administrator;
        administrator.name = u"管理员"_s;
        Account officer{.name = u"组工"_s, .role = Role::Officer};
        REQUIRE(
            (*office)->saveAccounts({{administrator, password("administrator")}, {officer, password("officer-pass")}}));
    }
    bytes = bytesOf(path);
    damage(pages() / 2);
    Login officer(u"组工"_s);
    officer.password = password("officer-pass");
    CHECK(examineDamagedOffice({path, officer}).error().kind == Error::Kind::Forbidden);
    Login nobody(u"nobody"_s);
    CHECK(examineDamagedOffice({path, nobody}).error().kind == Error::Kind::Forbidden);
    Login wrong(u"管理员"_s);
    wrong.password = password("wrong-password");
    CHECK(rescueOffice({path, wrong}, target).error().kind == Error::Kind::Forbidden);
    CHECK_FALSE(QFile::exists(target));
    Login right(u"管理员"_s);
    right.password = password("administrator");
    REQUIRE(rescueOffice({path, right}, target));
    CHECK_FALSE(Office::open(target, Office::Mode::ReadOnly, wrong));
    CHECK(Office::open(target, Office::Mode::ReadOnly, officer));
    CHECK(Office::open(target, Office::Mode::ReadOnly, right));
}

TEST_CASE_METHOD(BrokenOffice, "a photo that isn't what its name says comes back from the backup", "[rescue]")
{
    make();
    QFile::remove(backup);
    const QByteArray photo = QByteArray(9000, 'p');
    {
        auto office = Office::open(path, Office::Mode::ReadWrite, login);
        auto file = (*office)->cadre(CadreId{3});
        file->person.photo = QString::fromLatin1(QCryptographicHash::hash(photo, QCryptographicHash::Sha256).toHex());
        REQUIRE((*office)->save(*file, photo));
        REQUIRE((*office)->backUp(backup));
    }
    QByteArray damaged = bytesOf(path);
    const qsizetype at = damaged.indexOf("pppp");
    REQUIRE(at > 0);
    damaged[at + 50] = 'q';
    write(path, damaged);
    const RescueReport report = rescued(backup);
    INFO(textsOf(report).join(u'\n').toStdString());
    REQUIRE(report.lines.size() == 1);
    CHECK(report.lines.front().person == CadreId{3});
    CHECK(report.complete());
    const auto office = open(target);
    CHECK(*(*office)->photo((*office)->cadre(CadreId{3})->person.photo) == photo);
}

TEST_CASE_METHOD(BrokenOffice, "a damaged file is read once, whatever backups it is examined with after", "[rescue]")
{
    make();
    destroyPagesWith(names.value(12).toUtf8());
    const auto without = examineDamagedOffice({path, login});
    const auto with = examineDamagedOffice({path, login, backup});
    REQUIRE(without);
    REQUIRE(with);
    REQUIRE(textsOf(*without) != textsOf(*with)); // Else the pages tell nothing.
    const auto damaged = DamagedOffice::read(path, {});
    REQUIRE(damaged);
    REQUIRE(QFile::remove(path)); // Nobody can look at it any more.
    for (int turn = 0; turn < 2; ++turn) {
        CHECK(textsOf(*(*damaged)->examine({path, login})) == textsOf(*without));
        CHECK(textsOf(*(*damaged)->examine({path, login, backup})) == textsOf(*with));
    }
}

namespace {

/// An office with accounts, of which none can be read any more, and a backup that has them.
struct LostAccounts : BrokenOffice {
    Login administrator{u"管理员"_s};
    Login officer{u"组工"_s};
    Login stranger{u"stranger"_s};

    LostAccounts()
    {
        make();
        REQUIRE(QFile::remove(backup));
        administrator.password = Secret(QByteArray("administrator"));
        officer.password = Secret(QByteArray("officer-pass"));
        auto office = Office::open(path, Office::Mode::ReadWrite, login);
        REQUIRE(office);
        Account first = (*office)->accounts()->front();
        first.role = Role::Administrator;
        first.name = administrator.account;
        REQUIRE((*office)->saveAccounts(
            {{first, administrator.password}, {{.name = officer.account, .role = Role::Officer}, officer.password}}));
        REQUIRE((*office)->backUp(backup));
    }

    /// The page of the accounts as if the table had been emptied: nothing shows that there were any.
    void emptyAccounts()
    {
        QByteArray emptied = bytesOf(path);
        const qsizetype at = emptied.indexOf("$argon2id$") / pageSize * pageSize;
        REQUIRE(at > 0);
        emptied[at + 3] = emptied[at + 4] = '\0'; // The number of rows.
        write(path, emptied);
    }

    int wrongPasswords() const
    {
        auto connection = Connection::open(backup, Connection::Access::ReadOnly);
        Statement select(*connection, u"SELECT sum(failures) FROM account"_s);
        REQUIRE(select.next());
        return int(select.integer(0));
    }

    void checkWhoMayRescue()
    {
        const auto damaged = DamagedOffice::read(path, {});
        REQUIRE(damaged);
        CHECK_FALSE((*damaged)->needs({path, stranger})->account);
        CHECK((*damaged)->examine({path, stranger})); // Without the backup nobody's password is known.
        const auto needs = (*damaged)->needs({path, stranger, backup});
        REQUIRE(needs);
        CHECK(needs->account);
        CHECK(needs->accounts == QStringList{administrator.account, officer.account});
        CHECK((*damaged)->examine({path, stranger, backup}).error().kind == Error::Kind::Forbidden);
        CHECK((*damaged)->examine({path, officer, backup}).error().kind == Error::Kind::Forbidden);
        CHECK(wrongPasswords() == 0);
        Login wrong = administrator;
        wrong.password = Secret(QByteArray("wrong-password"));
        CHECK((*damaged)->examine({path, wrong, backup}).error().kind == Error::Kind::Forbidden);
        CHECK(wrongPasswords() == 1);
        CHECK(rescueOffice({path, stranger, backup}, target).error().kind == Error::Kind::Forbidden);
        CHECK_FALSE(QFile::exists(target));
        const auto report = (*damaged)->examine({path, administrator, backup});
        REQUIRE(report);
        CHECK(report->backup == backup);
    }
};

} // namespace

TEST_CASE_METHOD(LostAccounts, "where no account can be read, those of the backup say who may see what it has",
                 "[rescue][rights]")
{
    SECTION("their page is destroyed")
    {
        destroyPagesWith("$argon2id$");
    }
    SECTION("nothing shows that there were any")
    {
        emptyAccounts();
    }
    checkWhoMayRescue();
    REQUIRE(rescueOffice({path, administrator, backup}, target));
    CHECK_FALSE(Office::open(target, Office::Mode::ReadOnly, stranger));
    CHECK(Office::open(target, Office::Mode::ReadOnly, officer));
}

namespace {

/// A plain damaged office and the key and passphrase of a protected backup.
struct OtherPassphrase : BrokenOffice {
    OtherPassphrase()
    {
        make();
        REQUIRE(QFile::remove(backup));
        auto sealed = Office::open(path, Office::Mode::ReadWrite, login);
        REQUIRE(sealed);
        const QString plain = folder.filePath(u"plain.tidui"_s);
        REQUIRE((*sealed)->backUp(plain));
        sealed->reset();
        REQUIRE(protect(plain, Secret(QByteArray("of the backup")), KeyCost::cheap()));
        REQUIRE(QFile::rename(plain, backup));
        damage(pages() / 3);
    }
};

} // namespace

TEST_CASE_METHOD(OtherPassphrase, "a backup that is protected by another passphrase asks for that one", "[rescue]")
{
    const auto damaged = DamagedOffice::read(path, {});
    REQUIRE(damaged);
    RescueQuestion question{path, login, backup};
    CHECK((*damaged)->needs(question)->passphrase);
    CHECK((*damaged)->check(question).error().kind == Error::Kind::Forbidden);
    CHECK((*damaged)->examine(question).error().kind == Error::Kind::Forbidden);
    question.backupPassphrase = Secret(QByteArray("of the backup"));
    CHECK_FALSE((*damaged)->needs(question)->passphrase);
    CHECK((*damaged)->check(question)->people == people);
    CHECK((*damaged)->examine(question));
}

namespace {

/// An office that backs up into a folder of its settings, and one backup in the usual folder from before.
struct BackupsElsewhere : BrokenOffice {
    QString usual = folder.filePath(u"备份/office-20260501-173000.tidui"_s);
    QString older = folder.filePath(u"elsewhere/office-20260401-173000.tidui"_s);
    QString newer = folder.filePath(u"elsewhere/office-20260601-173000.tidui"_s);

    BackupsElsewhere()
    {
        make();
        REQUIRE(QDir(folder.path()).mkdir(u"备份"_s));
        REQUIRE(QDir(folder.path()).mkdir(u"elsewhere"_s));
        auto office = Office::open(path, Office::Mode::ReadWrite, login);
        REQUIRE(office);
        REQUIRE(setBackupPolicy(**office, {.folder = folder.filePath(u"elsewhere"_s)}));
        for (const QString& to : {usual, older, newer})
            REQUIRE((*office)->backUp(to));
    }
    QStringList found() const
    {
        const auto damaged = DamagedOffice::read(path, {});
        REQUIRE(damaged);
        return (*damaged)->backups();
    }
};

} // namespace

TEST_CASE_METHOD(BackupsElsewhere, "backups are found where the settings of the damaged file say, newest first",
                 "[rescue][backup]")
{
    REQUIRE(QFile::remove(usual));
    CHECK(found() == QStringList{newer, older});
}

TEST_CASE_METHOD(BackupsElsewhere, "where its settings can't be read, those of the newest backup beside it say",
                 "[rescue][backup]")
{
    destroyPagesWith("backup.folder");
    CHECK(found() == QStringList{newer, usual, older});
    REQUIRE(QFile::remove(usual));
    CHECK(found().isEmpty());
}
