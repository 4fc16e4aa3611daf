#include "core/operation/rescue.h"

#include "core/operation/backup.h"
#include "core/operation/login_check.h"
#include "core/operation/office_state.h"
#include "core/operation/rescue_work.h"
#include "core/store/database_copy.h"
#include "core/store/durable.h"
#include "core/store/migration.h"
#include "core/store/row_copy.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

/// One rescue from the reading to the last check, into an empty database.
class Rescue {
public:
    Rescue(const RescueQuestion& question, FileKey key, Connection& office)
        : m_question(question), m_key(std::move(key)), m_office(office)
    {
    }

    Result<RescueReport> run(const Progress& progress);

private:
    Status readBackup();
    Status mend(const Progress& progress);
    Status finish(const QString& account);
    void order();

    const RescueQuestion& m_question;
    FileKey m_key;
    Connection& m_office;
    std::optional<Connection> m_backup{};
    Salvage m_read{};
    RescueReport m_report{};
};

Status Rescue::readBackup()
{
    if (m_question.backup.isEmpty())
        return {};
    auto backup = openRescueBackup(m_question, m_office);
    if (!backup)
        return backup.error();
    m_backup.emplace(std::move(*backup));
    m_report.backup = m_question.backup;
    return {};
}

Status Rescue::mend(const Progress& progress)
{
    RescueWork work{m_office, m_backup ? &*m_backup : nullptr, m_read, m_report};
    if (auto status = restoreAudit(work); !status)
        return status;
    if (auto status = restoreRecords(work); !status)
        return status;
    if (auto status = restorePeople(work, progress); !status)
        return status;
    if (auto status = restorePhotos(work, !m_key); !status)
        return status;
    for (const char* table : {"setting", "saved_view"}) {
        if (auto status = restorePlainTable(work, table); !status)
            return status;
    }
    return cutLooseReferences(work);
}

/// By person and kind, what belongs to nobody last.
void Rescue::order()
{
    std::ranges::stable_sort(m_report.lines, [](const RescueLine& a, const RescueLine& b) {
        const auto place = [](const RescueLine& line) {
            return line.person ? line.person.value : std::numeric_limits<qint64>::max();
        };
        return place(a) < place(b);
    });
    std::set<qint64> touched;
    for (const RescueLine& line : m_report.lines) {
        if (line.person && !isMended(line))
            touched.insert(line.person.value);
    }
    Statement inOffice(m_office, u"SELECT 1 FROM cadre WHERE id = ?1"_s);
    m_report.wholePeople = m_report.people;
    for (const qint64 person : touched) {
        inOffice.bindAll(person);
        m_report.wholePeople -= inOffice.next() ? 1 : 0;
    }
}

Status Rescue::finish(const QString& account)
{
    RescueWork work{m_office, nullptr, m_read, m_report};
    if (auto status = noteRescue(work, account, utcNow()); !status)
        return status;
    return m_office.execute(u"DELETE FROM writer"_s);
}

Result<RescueReport> Rescue::run(const Progress& progress)
{
    auto pages = DamagedPages::open(m_question.path, m_key);
    if (!pages)
        return pages.error();
    auto read = salvage(**pages, m_office, progress);
    if (!read)
        return read.error();
    m_read = std::move(*read);
    m_report.path = m_question.path;
    m_report.pages = m_read.pages;
    m_report.badPages = m_read.badPages;
    if (m_read.headerLost)
        m_report.remarks += Tr::tr("The first page is lost; the tables were found without it.");
    if (m_read.unplacedRows > 0)
        m_report.remarks +=
            Tr::tr("Of %1 records nothing tells to what they belong; they were left out.").arg(m_read.unplacedRows);
    const auto triggers = dropTriggers(m_office);
    if (!triggers)
        return triggers.error();
    if (auto status = m_office.execute(u"BEGIN"_s); !status)
        return status.error();
    if (auto status = readBackup(); !status)
        return status.error();
    RescueWork work{m_office, m_backup ? &*m_backup : nullptr, m_read, m_report};
    const auto account = admitToRescue(work, m_question.login);
    if (!account)
        return account.error();
    if (auto status = mend(progress); !status)
        return status.error();
    order();
    if (auto status = finish(*account); !status)
        return status.error();
    if (auto status = m_office.execute(u"COMMIT"_s); !status)
        return status.error();
    if (auto status = makeTriggers(m_office, *triggers); !status)
        return status.error();
    const auto problems = m_office.problems(true);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{Error::Kind::Database, Tr::tr("What was rescued doesn't pass the check of a file."),
                     problems->join(u'\n')};
    return m_report;
}

void removeWithLog(const QString& path)
{
    for (const auto* companion : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(companion));
}

Result<RescueReport> writeRescued(const RescueQuestion& question, const FileKey& key, const QString& part,
                                  const Progress& progress)
{
    if (key) {
        if (auto status = makeSealedLike(question.path, part, *key); !status)
            return status.error();
    }
    auto office = Connection::open(part, Connection::Access::Create, key);
    if (!office)
        return office.error();
    auto report = Rescue(question, key, *office).run(progress);
    if (!report)
        return report;
    if (auto status = office->execute(u"PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE)"_s); !status)
        return status.error();
    return report;
}

} // namespace

Result<RescueReport> examineDamagedOffice(const RescueQuestion& question, const Progress& progress)
{
    const auto key = rescueKey(question.path, question.login.passphrase);
    if (!key)
        return key.error();
    auto memory = Connection::open(u":memory:"_s, Connection::Access::Create);
    if (!memory)
        return memory.error();
    return Rescue(question, *key, *memory).run(progress);
}

Result<RescueReport> rescueOffice(const RescueQuestion& question, const QString& to, const Progress& progress)
{
    const auto key = rescueKey(question.path, question.login.passphrase);
    if (!key)
        return key.error();
    if (QFile::exists(to))
        return Error{Error::Kind::Conflict, Tr::tr("%1 exists already. Choose another name.").arg(to), {}};
    const QString part = to + u".part"_s;
    // A log that a removed file left behind would be taken for that of the new one.
    removeWithLog(part);
    removeWithLog(to);
    auto report = writeRescued(question, *key, part, progress);
    if (report) {
        // What SQLite wrote is on the disk before the file gets its name.
        if (auto status = syncFile(part); !status)
            report = status.error();
        else if (auto named = replaceFile(part, to); !named)
            report = named.error();
    }
    removeWithLog(part);
    if (report)
        report->rescued = to;
    return report;
}

Result<OpeningNeeds> rescueNeeds(const QString& path, const Secret& passphrase)
{
    auto needs = Office::needs(path, passphrase);
    if (needs)
        return needs;
    const auto key = rescueKey(path, passphrase);
    if (!key)
        return key.error();
    auto pages = DamagedPages::open(path, *key);
    if (!pages)
        return pages.error();
    auto memory = Connection::open(u":memory:"_s, Connection::Access::Create);
    if (!memory)
        return memory.error();
    if (const auto read = salvage(**pages, *memory); !read)
        return read.error();
    needs = accountNeeds(*memory);
    if (needs && needs->accounts.isEmpty())
        needs->account = false; // None could be read.
    return needs;
}

} // namespace tidui
