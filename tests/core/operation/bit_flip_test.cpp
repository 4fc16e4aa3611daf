#include "core/operation/audit_log.h"
#include "tests/core/operation/disk_workload.h"

#include <random>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr int usualFlipsOfAPage = 2;

/// What opening, checking and reading everything said about a file.
enum class Verdict { Refused, Reported, Unchanged, Unnoticed };

struct FlippedOffice {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"office.tidui"_s);
    QByteArray bytes{};
    QByteArray state{};

    FlippedOffice()
    {
        const SampleOffice sample({.seed = 7, .people = 20, .today = QDate(2026, 6, 1)});
        {
            auto office = Office::create(path, sample.name(), u"officer"_s);
            REQUIRE(office);
            REQUIRE((*office)->fill(sample.units(), sample.people(), [&](int i) { return sample.person(i); }, {}));
            CadreFile file = *(*office)->cadre(CadreId{1});
            file.person.note = u"改动"_s;
            REQUIRE((*office)->save(file));
        }
        {
            const auto office = open();
            REQUIRE(office);
            state = *read(**office);
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
    }

    Result<std::unique_ptr<Office>> open() const { return Office::open(path, Office::Mode::ReadOnly, u"officer"_s); }

    /// Everything an officer may look at; none when one of the calls is refused.
    static std::optional<QByteArray> read(Office& office)
    {
        QByteArray all;
        const auto status = office.forEachCadre([&all](CadreFile&& file) {
            all += QJsonDocument(toJson(file)).toJson(QJsonDocument::Compact);
            return true;
        });
        const auto roster = office.roster();
        const auto units = office.units();
        const auto events = office.events(100);
        const auto history = office.history(CadreId{1});
        const auto views = office.views();
        if (!status || !roster || !units || !events || !history || !views)
            return std::nullopt;
        for (int row = 0; row < roster->size(); ++row)
            all += QByteArray::number(roster->id(row).value) + ' ';
        for (const Unit& unit : *units)
            all += unit.name.toUtf8();
        for (const Event& event : *events)
            all += (event.kind + event.summary).toUtf8();
        return all + QByteArray::number(qlonglong(history->size()));
    }

    Verdict verdictOf(qsizetype byte, int bit) const
    {
        QByteArray flipped = bytes;
        flipped[byte] = char(flipped.at(byte) ^ (1 << bit));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(flipped) == flipped.size());
        file.close();

        const auto office = open();
        if (!office) {
            CHECK_FALSE(office.error().message.isEmpty());
            return Verdict::Refused;
        }
        const auto report = (*office)->verify();
        const auto found = read(**office);
        if (!report || !found || !report->problems.isEmpty() || report->brokenAt != 0)
            return Verdict::Reported;
        return *found == state ? Verdict::Unchanged : Verdict::Unnoticed;
    }
};

} // namespace

TEST_CASE_METHOD(FlippedOffice,
                 "a bit flipped in any page of a plain file never crashes the reading; without checksums SQLite can't "
                 "notice one inside a value outside of the audit",
                 "[integrity]")
{
    std::mt19937 chance(20260101);
    std::map<Verdict, int> verdicts;
    const int flips = seedsToTry(usualFlipsOfAPage);
    for (qsizetype page = 0; page < bytes.size(); page += pageSize) {
        for (int i = 0; i < flips; ++i) {
            const qsizetype byte = page + qsizetype(chance() % pageSize);
            const int bit = int(chance() % 8);
            CAPTURE(page / pageSize, byte - page, bit);
            ++verdicts[verdictOf(byte, bit)];
        }
    }
    WARN(bytes.size() / pageSize << " pages, " << flips << " bits each: " << verdicts[Verdict::Refused]
                                 << " refused at opening, " << verdicts[Verdict::Reported] << " reported by the check, "
                                 << verdicts[Verdict::Unchanged] << " without effect on what is read, "
                                 << verdicts[Verdict::Unnoticed] << " changed a value unnoticed");
    CHECK(verdicts[Verdict::Refused] > 0);
}

TEST_CASE_METHOD(FlippedOffice, "a bit flipped in an audit entry is named by the chain", "[integrity][audit]")
{
    const qsizetype place = bytes.indexOf(R"({"person":{"note":)");
    REQUIRE(place > 0);
    CHECK(verdictOf(place + 12, 0) == Verdict::Reported);
}
