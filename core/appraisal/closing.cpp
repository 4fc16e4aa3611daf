#include "core/appraisal/closing.h"

#include "core/cadre/field_json.h"

using namespace Qt::StringLiterals;

namespace tidui {

std::optional<Appraisal> recordOf(const AppraisedPerson& person, const AppraisalYear& year)
{
    const QString result = person.result();
    if (result.isEmpty())
        return std::nullopt;
    Appraisal record{.year = year.year, .grade = result, .document = year.document};
    if (result != appraisal_grade::ungraded && result != appraisal_grade::none)
        return record;
    if (!person.entry.remark.isEmpty()) {
        record.reason = person.entry.remark;
    } else if (!person.entry.rulingReason.isEmpty()) {
        record.reason = person.entry.rulingReason;
    } else {
        QStringList reasons;
        for (const Explanation& reason : person.found.reasons)
            reasons += reason.actual;
        record.reason = reasons.join(u'；');
    }
    return record;
}

void putRecord(CadreFile& file, const Appraisal& record)
{
    auto& records = file.appraisals;
    const auto same = std::ranges::find(records, record.year, &Appraisal::year);
    if (same != records.end()) {
        *same = record;
        return;
    }
    const auto later = std::ranges::find_if(
        records, [&record](const Appraisal& each) { return each.year && *each.year > *record.year; });
    records.insert(later, record);
}

QJsonObject closingOf(const CadreFile& before, const Appraisal& record)
{
    QJsonObject closing{{u"written"_s, recordJson(record)}};
    const auto same = std::ranges::find(before.appraisals, record.year, &Appraisal::year);
    if (same != before.appraisals.end())
        closing.insert(u"before"_s, recordJson(*same));
    return closing;
}

bool takeBackRecord(CadreFile& file, const QJsonObject& closing)
{
    const QJsonObject written = closing.value(u"written"_s).toObject();
    const auto found = std::ranges::find_if(file.appraisals,
                                            [&written](const Appraisal& each) { return recordJson(each) == written; });
    if (found == file.appraisals.end())
        return false;
    const QJsonObject before = closing.value(u"before"_s).toObject();
    if (before.isEmpty()) {
        file.appraisals.erase(found);
        return true;
    }
    *found = {};
    return readRecord(before, *found).isEmpty();
}

} // namespace tidui
