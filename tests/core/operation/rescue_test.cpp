#include "tests/core/operation/broken_office.h"

#include <QCryptographicHash>

using namespace tidui;
using namespace tidui::test;

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
    writeAll(path, damaged);
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
        writeAll(path, bytes.first(qsizetype(kept) * pageSize + 500));
        const RescueReport report = rescued(backup);
        INFO(textsOf(report).join(u'\n').toStdString());
        const auto office = open(target);
        REQUIRE(office);
        CHECK(*(*office)->people() == people);
        CHECK((*office)->verify()->problems.isEmpty());
    }
    writeAll(path, QByteArray(20 * pageSize, 'x'));
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
    QByteArray damaged = readAll(path);
    const qsizetype at = damaged.indexOf("pppp");
    REQUIRE(at > 0);
    damaged[at + 50] = 'q';
    writeAll(path, damaged);
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
