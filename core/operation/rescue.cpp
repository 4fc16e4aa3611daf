#include "core/operation/office_state.h"
#include "core/operation/rescue_work.h"
#include "core/store/row_copy.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

} // namespace

Status Rescue::admit()
{
    const auto key = backupKey(m_reading, m_question);
    if (!key)
        return key.error();
    m_backupKey = *key;
    const auto account = admitToRescue(m_reading, m_question, m_backupKey);
    if (!account)
        return account.error();
    m_account = *account;
    return {};
}

void Rescue::beginReport()
{
    const Salvage& read = m_reading.read;
    m_report = {.path = m_reading.path, .pages = read.pages, .badPages = read.badPages};
    if (read.headerLost)
        m_report.remarks += Tr::tr("The first page is lost; the tables were found without it.");
    if (read.unplacedRows > 0)
        m_report.remarks +=
            Tr::tr("Of %1 records nothing tells to what they belong; they were left out.").arg(read.unplacedRows);
}

Status Rescue::readBackup()
{
    if (m_question.backup.isEmpty())
        return {};
    auto backup = openRescueBackup(m_question.backup, m_backupKey, m_reading.office);
    if (!backup)
        return backup.error();
    m_backup.emplace(std::move(*backup));
    m_report.backup = m_question.backup;
    return {};
}

Status Rescue::restoreAll(const Progress& progress)
{
    RescueWork work{m_reading.office, m_backup ? &*m_backup : nullptr, m_reading.read, m_report};
    if (auto status = restoreAccounts(work, m_account); !status)
        return status;
    if (auto status = restoreAudit(work); !status)
        return status;
    if (auto status = restoreRecords(work); !status)
        return status;
    if (auto status = restorePeople(work, progress); !status)
        return status;
    if (auto status = restorePhotos(work, !m_reading.key); !status)
        return status;
    for (const char* table : {"setting", "saved_view"}) {
        if (auto status = restorePlainTable(work, table, work.hasHoles(table)); !status)
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
    Statement inOffice(m_reading.office, u"SELECT 1 FROM cadre WHERE id = ?1"_s);
    m_report.wholePeople = m_report.people;
    for (const qint64 person : touched) {
        inOffice.bindAll(person);
        m_report.wholePeople -= inOffice.next() ? 1 : 0;
    }
}

Status Rescue::finish()
{
    RescueWork work{m_reading.office, nullptr, m_reading.read, m_report};
    if (auto status = noteRescue(work, m_account, utcNow()); !status)
        return status;
    if (auto status = m_reading.office.execute(u"DELETE FROM writer"_s); !status)
        return status;
    return makeTriggers(m_reading.office, m_reading.triggers);
}

Status Rescue::check()
{
    const auto problems = m_reading.office.problems(true);
    if (!problems)
        return problems.error();
    if (problems->isEmpty())
        return {};
    return Error{Error::Kind::Database, Tr::tr("What was rescued doesn't pass the check of a file."),
                 problems->join(u'\n')};
}

Result<RescueReport> Rescue::mend(const Progress& progress)
{
    beginReport();
    if (auto status = readBackup(); !status)
        return status.error();
    if (auto status = restoreAll(progress); !status)
        return status.error();
    order();
    if (auto status = finish(); !status)
        return status.error();
    if (auto status = check(); !status)
        return status.error();
    return m_report;
}

} // namespace tidui
