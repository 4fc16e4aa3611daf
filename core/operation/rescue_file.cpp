#include "core/operation/rescue_file.h"

#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Loss = RescueLine::Finding;
using Source = RescueLine::Source;

} // namespace

void FileRescue::tell(const CadreFile& file, const QString& kind, Loss finding, Source source, qsizetype records)
{
    m_told.push_back({.person = file.id, .kind = kind, .finding = finding, .source = source, .records = int(records)});
}

/// What the lists showed of the person: better than a number.
void FileRescue::fillFromRoster(CadreFile& file)
{
    Statement select(m_work.office,
                     u"SELECT unit_id, name, sex, ethnicity, native_place, birth, work_start, current_post, "
                     "political_status, technical_post, status, category, establishment, identity_number "
                     "FROM roster_row WHERE cadre_id = ?1"_s);
    select.bind(file.id);
    if (!select.next())
        return;
    Person& person = file.person;
    select.read(0, file.unit);
    int column = 1;
    const auto read = [&](auto& value) { select.read(column++, value); };
    read(person.name);
    read(person.sex);
    read(person.ethnicity);
    read(person.nativePlace);
    read(person.birth);
    read(person.workStart);
    read(person.currentPost);
    read(person.politicalStatus);
    read(person.technicalPost);
    read(person.status);
    read(person.category);
    read(person.establishment);
    read(person.identityNumber);
}

void FileRescue::mendBasics(CadreFile& file, const AuditedFile& audited, const CadreFile* kept)
{
    Source source = audited.whole ? Source::Audit : kept ? Source::Backup : Source::None;
    if (kept) {
        file.person = kept->person;
        file.unit = kept->unit;
    } else if (!audited.whole && m_lost.hasLine(file.id)) {
        fillFromRoster(file);
        source = Source::Roster;
    }
    // What was changed after the backup is in the audit.
    forEachField<Person>([&](const auto& field) {
        if (audited.knowsField(field.key))
            file.person.*field.member = audited.file.person.*field.member;
    });
    if (audited.knowsField("unit_id"))
        file.unit = audited.file.unit;
    tell(file, QCoreApplication::translate("Rescue", "Basic record"), Loss::Lost, source, 1);
}

void FileRescue::compareBasics(const CadreFile& file, const AuditedFile& audited)
{
    forEachField<Person>([&](const auto& field) {
        if (audited.knowsField(field.key) && file.person.*field.member != audited.file.person.*field.member)
            tell(file, QCoreApplication::translate("Field", field.caption), Loss::Changed, Source::None, 1);
    });
    if (audited.knowsField("unit_id") && file.unit != audited.file.unit)
        tell(file, QCoreApplication::translate("Field", "Unit"), Loss::Changed, Source::None, 1);
}

template <class Record>
void FileRescue::mendSet(const RecordSet<Record>& set, CadreFile& file, const AuditedFile& audited,
                         const CadreFile* kept)
{
    std::vector<Record>& present = file.*set.member;
    const bool hole = m_work.read.table(QLatin1String(set.key)).mayHaveLost(file.id.value);
    const QString kind = QCoreApplication::translate("Field", set.caption);
    const auto missingIn = [&present](const std::vector<Record>& whole) {
        return std::ranges::count_if(whole, [&](const Record& one) { return !std::ranges::count(present, one); });
    };
    if (audited.knowsSet(set.key)) {
        const std::vector<Record>& saved = audited.file.*set.member;
        if (present == saved)
            return;
        const auto missing = missingIn(saved);
        const bool onlyLost =
            hole && std::ranges::all_of(present, [&](const Record& one) { return std::ranges::count(saved, one) > 0; });
        if (!onlyLost)
            return tell(file, kind, Loss::Changed, Source::None, missing);
        present = saved;
        return tell(file, kind, Loss::Lost, Source::Audit, missing);
    }
    if (!hole)
        return;
    const bool gap = m_gaps.value(QLatin1String(set.key)).contains(file.id);
    if (!kept)
        return tell(file, kind, gap ? Loss::Lost : Loss::Doubtful, Source::None);
    const std::vector<Record>& whole = kept->*set.member;
    const auto missing = missingIn(whole);
    if (present == whole)
        return;
    if (missing == 0) // More than the backup had: what is between can't be told.
        return tell(file, kind, gap ? Loss::Lost : Loss::Doubtful, Source::None);
    std::vector<Record> merged = whole;
    std::ranges::copy_if(present, std::back_inserter(merged),
                         [&whole](const Record& one) { return std::ranges::count(whole, one) == 0; });
    present = std::move(merged);
    tell(file, kind, Loss::Lost, Source::Backup, missing);
}

CadreFile FileRescue::mended(const CadreFile& read, const AuditedFile& audited, const CadreFile* kept)
{
    CadreFile file = read;
    m_told.clear();
    if (m_lost.contains(file.id))
        mendBasics(file, audited, kept);
    else
        compareBasics(file, audited);
    forEachSet([&](const auto& set) { mendSet(set, file, audited, kept); });
    for (RescueLine& line : m_told) {
        line.name = file.person.name;
        line.unit = m_work.unitNames.value(file.unit);
        m_work.add(std::move(line));
    }
    return file;
}

} // namespace tidui
