#include "core/operation/audit_log.h"
#include "core/operation/office.h"
#include "core/sample/sample_office.h"
#include "core/store/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct OfficeFile {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);

    /// Makes the office and closes it again.
    OfficeFile()
    {
        const SampleOffice sample({.seed = 7, .people = 60, .today = QDate(2026, 6, 1)});
        auto office = Office::create(path, sample.name(), u"officer"_s);
        REQUIRE(office);
        REQUIRE((*office)->fill(sample.units(), sample.people(), [&](int i) { return sample.person(i); }, {}));
    }

    Result<std::unique_ptr<Office>> open(Office::Mode mode = Office::Mode::ReadWrite) const
    {
        return Office::open(path, mode, u"officer"_s);
    }

    QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QByteArray& content) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
};

} // namespace

TEST_CASE_METHOD(OfficeFile, "a damaged page is noticed at opening and the file left as it is", "[integrity]")
{
    const auto mode = GENERATE(Office::Mode::ReadOnly, Office::Mode::ReadWrite);
    const QByteArray sound = bytes();
    constexpr int pageSize = 4096;
    // Every fifth page has its header overwritten, as a failing disk or a broken copy would.
    int refused = 0;
    int pages = 0;
    for (qsizetype page = 0; page < sound.size(); page += pageSize * 5, ++pages) {
        QByteArray damaged = sound;
        for (qsizetype i = page; i < page + 16; ++i)
            damaged[i] = char(~damaged.at(i));
        write(damaged);
        const auto office = open(mode);
        if (office)
            continue;
        ++refused;
        CHECK(office.error().kind == Error::Kind::Database);
        CHECK(office.error().message.contains(path));
        CHECK_FALSE(office.error().detail.isEmpty());
    }
    REQUIRE(pages > 10);
    CHECK(refused >= pages - 1); // A page of the free list holds nothing that could be damaged.
    write(sound);
    CHECK(open());
}

TEST_CASE_METHOD(OfficeFile, "a file that was cut off is refused", "[integrity]")
{
    write(bytes().first(bytes().size() / 2));
    const auto office = open();
    REQUIRE_FALSE(office);
    CHECK(office.error().message.contains(path));
}

TEST_CASE_METHOD(OfficeFile, "an empty file is no office and stays empty", "[integrity]")
{
    write({});
    const auto office = open();
    REQUIRE_FALSE(office);
    CHECK(office.error().kind == Error::Kind::Invalid);
    CHECK(office.error().message.contains(path));
    CHECK(QFileInfo(path).size() == 0);
}

TEST_CASE_METHOD(OfficeFile, "a database of another program is refused and not touched", "[integrity]")
{
    QFile::remove(path);
    {
        auto foreign = Connection::open(folder.filePath(u"photos.db"_s), Connection::Access::Create);
        REQUIRE(foreign);
        REQUIRE(foreign->execute(u"PRAGMA journal_mode=DELETE; CREATE TABLE photos (a INTEGER)"_s));
    }
    REQUIRE(QFile::rename(folder.filePath(u"photos.db"_s), path));
    const QByteArray before = bytes();
    const auto office = open();
    REQUIRE_FALSE(office);
    CHECK(office.error().kind == Error::Kind::Invalid);
    CHECK(bytes() == before);
}

TEST_CASE_METHOD(OfficeFile, "a writer that crashed leaves its work and no lock", "[lock]")
{
    const pid_t child = fork();
    if (child == 0) {
        auto office = open();
        CadreFile file;
        file.person.name = u"测试丙"_s;
        const bool saved = office && (*office)->save(file);
        _exit(saved ? 0 : 1); // Without closing: the lock, the mark and the log stay behind.
    }
    int status = 1;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WEXITSTATUS(status) == 0);
    REQUIRE(QFile::exists(path + u".lock"_s));

    const auto office = open();
    REQUIRE(office);
    CHECK_FALSE((*office)->isReadOnly());
    CHECK((*office)->writer().isEmpty());
    CHECK((*office)->roster()->size() == 61);
    const auto report = (*office)->verify();
    REQUIRE(report);
    CHECK(report->problems.isEmpty());
    CHECK(report->brokenAt == 0);
}

TEST_CASE_METHOD(OfficeFile, "one may read while another writes, and sees what was there at opening", "[lock]")
{
    const auto writer = open();
    REQUIRE(writer);
    const auto reader = open(Office::Mode::ReadOnly);
    REQUIRE(reader);
    CHECK((*reader)->roster()->size() == 60);
    CHECK_FALSE((*reader)->remove(CadreId{1}));
    CHECK((*writer)->remove(CadreId{1}));
    CHECK((*reader)->roster()->size() == 59);
}
