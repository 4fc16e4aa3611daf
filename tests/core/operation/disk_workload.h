#pragma once

#include "core/cadre/cadre_json.h"
#include "core/operation/audit_log.h"
#include "core/operation/office.h"
#include "core/sample/sample_office.h"
#include "core/store/protection.h"
#include "tests/core/store/faulty_disk.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace tidui::test {

/// What officers see of an office: every file, the operations, the saved views. Without times, so that two runs of the
/// same operations are equal.
inline QByteArray stateOf(Office& office)
{
    QByteArray state;
    REQUIRE(office.forEachCadre([&](CadreFile&& file) {
        const auto photo = office.photo(file.person.photo);
        REQUIRE(photo);
        state += QJsonDocument(toJson(file)).toJson(QJsonDocument::Compact) + ' ' +
                 QByteArray::number(qHash(*photo, 1)) + '\n';
        return true;
    }));
    const auto roster = office.roster();
    REQUIRE(roster);
    state += QByteArray::number(roster->size()) + " people\n";
    const auto events = office.events(1000);
    REQUIRE(events);
    for (const Event& event : *events)
        state += (event.kind + u' ' + event.summary + u'\n').toUtf8();
    const auto views = office.views();
    REQUIRE(views);
    for (const SavedView& view : *views)
        state += (view.name + view.content + u'\n').toUtf8();
    return state;
}

/// An office whose file lies on a disk that fails, and the work of a morning on it.
class DiskWorkload {
public:
    static constexpr int people = 20;

    using Step = std::function<Status(Office&)>;

    /// With a passphrase the file is a protected one.
    explicit DiskWorkload(const QByteArray& passphrase = {})
    {
        {
            auto office = Office::create(m_prepared, m_sample.name(), m_login);
            REQUIRE(office);
            REQUIRE((*office)->fill(m_sample.units(), people, [&](int i) { return m_sample.person(i); }, {}));
        }
        if (passphrase.isEmpty())
            return;
        m_login.passphrase = Secret(QByteArray(passphrase));
        REQUIRE(protect(m_prepared, m_login.passphrase, KeyCost::cheap()));
    }

    FaultyDisk& disk() { return m_disk; }
    QString path() const { return m_path; }

    /// Puts the prepared office in place, as it was.
    void startAnew()
    {
        for (const char* rest : {"", "-wal", "-shm", "-journal", ".lock"})
            QFile::remove(m_path + QString::fromLatin1(rest));
        REQUIRE(QFile::copy(m_prepared, m_path));
        m_disk.work();
    }

    Result<std::unique_ptr<Office>> open() const { return Office::open(m_path, Office::Mode::ReadWrite, m_login); }

    /// Opens the file on the working disk and checks it thoroughly.
    QByteArray soundState() const
    {
        const auto office = open();
        INFO((office ? QString() : office.error().message + office.error().detail).toStdString());
        REQUIRE(office);
        CHECK_FALSE((*office)->isReadOnly());
        const auto report = (*office)->verify();
        REQUIRE(report);
        CHECK(report->problems.isEmpty());
        CHECK(report->brokenAt == 0);
        CHECK(report->auditEntries > 0);
        return stateOf(**office);
    }

    /// Opens the office and works until something fails. How many steps were confirmed; none = it didn't open.
    /// A failure has words for the officer.
    std::optional<int> run(const std::vector<Step>& steps) const
    {
        const auto office = open();
        if (!office) {
            CHECK_FALSE(office.error().message.isEmpty());
            return std::nullopt;
        }
        int confirmed = 0;
        for (const Step& step : steps) {
            if (const auto status = step(**office); !status) {
                CHECK_FALSE(status.error().message.isEmpty());
                break;
            }
            ++confirmed;
        }
        return confirmed;
    }

    /// The state before the first step and after each.
    std::vector<QByteArray> states(const std::vector<Step>& steps)
    {
        startAnew();
        const auto office = open();
        REQUIRE(office);
        std::vector<QByteArray> states{stateOf(**office)};
        for (const Step& step : steps) {
            REQUIRE(step(**office));
            states.push_back(stateOf(**office));
        }
        return states;
    }

    /// A new file, a changed one, an import of many, one with a photo that makes the log so long that it is moved into
    /// the file, a removal, taking the import back, and a view.
    std::vector<Step> steps() const
    {
        return {[](Office& office) { return saved(office, named(u"测试甲")); },
                [](Office& office) {
                    auto file = office.cadre(CadreId{3});
                    if (!file)
                        return Status(file.error());
                    file->person.note = QStringLiteral("改动");
                    file->ranks.clear();
                    return saved(office, *file);
                },
                [this](Office& office) { return imported(office); },
                [](Office& office) {
                    CadreFile file = named(u"测试乙");
                    file.person.photo = QStringLiteral("aa11");
                    return saved(office, file, QByteArray(5'000'000, 'p'));
                },
                [](Office& office) { return office.remove(CadreId{5}); },
                [](Office& office) { return undoImport(office); },
                [](Office& office) {
                    return office.saveView({QStringLiteral("常用"), QStringLiteral("{}")});
                }};
    }

private:
    static CadreFile named(QStringView name)
    {
        CadreFile file;
        file.person.name = name.toString();
        return file;
    }

    static Status saved(Office& office, const CadreFile& file, const QByteArray& photo = {})
    {
        const auto id = office.save(file, photo);
        return id ? Status() : Status(id.error());
    }

    Status imported(Office& office) const
    {
        std::vector<Office::Write> writes;
        for (int i = people; i < m_sample.people(); ++i) {
            writes.push_back({m_sample.person(i), {}});
            writes.back().file.id = {};
        }
        const auto event = office.saveAll(std::move(writes), QStringLiteral("import"), QStringLiteral("many"));
        return event ? Status() : Status(event.error());
    }

    static Status undoImport(Office& office)
    {
        const auto events = office.events(1000);
        if (!events)
            return events.error();
        const auto import = std::ranges::find(*events, QStringLiteral("import"), &Event::kind);
        return office.undo(import == events->end() ? EventId{} : import->id);
    }

    FaultyDisk m_disk{};
    Login m_login{QStringLiteral("officer")};
    QTemporaryDir m_folder{};
    QString m_prepared = m_folder.filePath(QStringLiteral("prepared.tidui"));
    QString m_path = m_folder.filePath(QStringLiteral("office.tidui"));
    SampleOffice m_sample{{.seed = 7, .people = people + 12, .today = QDate(2026, 6, 1)}};
};

/// The same on a file that is sealed.
struct SealedWorkload : DiskWorkload {
    SealedWorkload() : DiskWorkload("test") {}
};

/// How many seeds a test of chance tries: TIDUI_SEEDS, or as few as a test run has time for.
inline int seedsToTry(int usual)
{
    const int asked = qEnvironmentVariableIntValue("TIDUI_SEEDS");
    return asked > 0 ? asked : usual;
}

} // namespace tidui::test
