#include "core/cadre/check_context.h"
#include "core/cadre/current.h"
#include "core/cadre/resume.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Severity = Finding::Severity;

constexpr int monthsOfYear = 12;

const QString formRules = u"干部任免审批表填写说明"_s;

/// Compares the age on a date with the least age that the rules of that date ask for.
void checkAge(CheckContext& context, const PartialDate& date, const char* field, const QString& key, const char* rule)
{
    const auto months = monthsBetween(context.file.person.birth, date);
    const auto* age = months ? context.rules.at<MinimumAge>(key, QDate(date.year(), date.month(), 1)) : nullptr;
    if (age && *months < age->terms.years * monthsOfYear)
        context.add(rule, Severity::Warning, "person", -1, field,
                    CheckContext::tr("At %1 the person was younger than %2 years (born %3).")
                        .arg(date.display())
                        .arg(age->terms.years)
                        .arg(context.file.person.birth.display()),
                    age->head.source());
}

void checkPair(CheckContext& context, const PartialDate& from, const PartialDate& to, const char* set, int row,
               const char* field)
{
    if (compare(from, to) == DateOrder::After)
        context.add("period-reversed", Severity::Error, set, row, field,
                    CheckContext::tr("The end %1 lies before the beginning %2.").arg(to.display(), from.display()));
}

/// "since" not after "until", not before the first day of work, and nothing in the future.
template <class Record>
void checkPeriods(CheckContext& context, const std::vector<Record>& records, const char* set)
{
    const PartialDate& workStart = context.file.person.workStart;
    int row = 0;
    for (const Record& record : records) {
        checkPair(context, record.since, record.until, set, row, "until");
        if (compare(record.since, workStart) == DateOrder::Before)
            context.add("before-work", Severity::Warning, set, row, "since",
                        CheckContext::tr("%1 lies before the start of work in %2.")
                            .arg(record.since.display(), workStart.display()));
        if (compare(record.since, PartialDate(context.today)) == DateOrder::After)
            context.add("date-in-future", Severity::Warning, set, row, "since",
                        CheckContext::tr("%1 lies in the future.").arg(record.since.display()));
        ++row;
    }
}

void checkOtherPeriods(CheckContext& context)
{
    int row = 0;
    for (const Education& one : context.file.educations) {
        checkPair(context, one.enrolled, one.graduated, "education", row, "graduated");
        checkPair(context, one.enrolled, one.degreeDate, "education", row++, "degree_date");
    }
    row = 0;
    for (const Sanction& one : context.file.sanctions) {
        checkPair(context, one.date, one.until, "sanction", row, "until");
        checkPair(context, one.date, one.lifted, "sanction", row++, "lifted");
    }
}

} // namespace

void checkDates(CheckContext& context)
{
    const Person& person = context.file.person;
    checkAge(context, person.workStart, "work_start", u"参加工作"_s, "work-before-age");
    checkAge(context, person.partyJoined, "party_joined", u"入党"_s, "party-before-age");
    if (compare(person.birth, PartialDate(context.today)) == DateOrder::After)
        context.add("date-in-future", Severity::Error, "person", -1, "birth",
                    CheckContext::tr("%1 lies in the future.").arg(person.birth.display()));
    checkPeriods(context, context.file.posts, "post");
    checkPeriods(context, context.file.postLevels, "post_level");
    checkPeriods(context, context.file.ranks, "rank");
    checkOtherPeriods(context);
}

void checkResume(CheckContext& context)
{
    const auto entries = parseResume(context.file.person.resume);
    const auto add = [&](const char* rule, Severity severity, const QString& message) {
        context.add(rule, severity, "person", -1, "resume", message, formRules);
    };
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ResumeEntry& entry = entries[i];
        if (!entry.from.isDate())
            add("resume-undated", Severity::Warning,
                CheckContext::tr("Line %1 of the résumé has no dates.").arg(entry.line));
        if (entry.open && i + 1 < entries.size())
            add("resume-open", Severity::Warning,
                CheckContext::tr("Line %1 of the résumé has no end, but another follows.").arg(entry.line));
        if (compare(entry.from, entry.until) == DateOrder::After)
            add("period-reversed", Severity::Error,
                CheckContext::tr("Line %1 of the résumé ends in %2, before it begins in %3.")
                    .arg(entry.line)
                    .arg(entry.until.display(), entry.from.display()));
        if (i == 0)
            continue;
        const ResumeEntry& previous = entries[i - 1];
        const auto gap = monthsBetween(previous.until, entry.from);
        // A month between the end and the next beginning is usual after graduation: 2008.07, then 2008.09.
        if (gap && *gap > 2)
            add("resume-gap", Severity::Warning,
                CheckContext::tr("The résumé has a gap of %1 months before line %2 (%3 to %4).")
                    .arg(*gap)
                    .arg(entry.line)
                    .arg(previous.until.display(), entry.from.display()));
        if (gap && *gap < 0)
            add("resume-overlap", Severity::Warning,
                CheckContext::tr("Line %1 of the résumé begins in %2, before the previous one ends in %3.")
                    .arg(entry.line)
                    .arg(entry.from.display(), previous.until.display()));
    }
    if (!entries.empty() && entries.back().from.isDate() && !entries.back().open &&
        context.file.person.status == u"现职人员")
        add("resume-ended", Severity::Note,
            CheckContext::tr("The last line of the résumé has an end; the present post is left open."));
}

void checkRanks(CheckContext& context)
{
    const auto& ranks = context.file.ranks;
    const auto add = [&](const char* rule, std::size_t row, const char* field, const QString& message) {
        context.add(rule, Severity::Warning, "rank", int(row), field, message, u"公务员职务与职级并行规定"_s);
    };
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i].since.isEmpty())
            add("rank-start-missing", i, "since",
                CheckContext::tr("The month in which %1 was given is missing; years in rank can't be counted.")
                    .arg(ranks[i].name));
        if (i + 1 == ranks.size())
            continue;
        if (ranks[i].until.isEmpty())
            add("rank-overlap", i, "until",
                CheckContext::tr("%1 has no end although %2 follows.").arg(ranks[i].name, ranks[i + 1].name));
        else if (compare(ranks[i].until, ranks[i + 1].since) == DateOrder::After)
            add("rank-overlap", i, "until",
                CheckContext::tr("%1 ends in %2, after %3 began in %4.")
                    .arg(ranks[i].name, ranks[i].until.display(), ranks[i + 1].name, ranks[i + 1].since.display()));
    }
    const Rank* rank = currentRank(context.file);
    if (!rank || !rank->since.isDate() || context.file.person.status != u"现职人员")
        return;
    for (int year = std::max(rank->since.year() + 1, context.today.year() - 5); year < context.today.year(); ++year) {
        const bool known =
            std::ranges::any_of(context.file.appraisals, [year](const Appraisal& a) { return a.year == year; });
        if (!known)
            context.add("appraisal-missing", Severity::Warning, "appraisal", -1, "",
                        CheckContext::tr("The appraisal of %1 is missing; a review of the rank needs it.").arg(year),
                        u"公务员职务与职级并行规定第十九条"_s);
    }
}

void checkFamily(CheckContext& context)
{
    const Person& person = context.file.person;
    constexpr int youngestParent = 12 * monthsOfYear;
    int row = 0;
    for (const Relative& relative : context.file.family) {
        const auto add = [&](const char* rule, const char* field, const QString& message) {
            context.add(rule, Severity::Warning, "relative", row, field, message);
        };
        const bool wife = relative.relation == u"妻子";
        const bool husband = relative.relation == u"丈夫";
        if ((wife && person.sex == u"女") || (husband && person.sex == u"男"))
            add("relative-sex", "relation",
                CheckContext::tr("%1 does not fit a %2.").arg(relative.relation, person.sex));
        const bool parent = relative.relation == u"父亲" || relative.relation == u"母亲";
        const bool child =
            QStringList{u"儿子"_s, u"女儿"_s, u"长子"_s, u"次子"_s, u"长女"_s, u"次女"_s}.contains(relative.relation);
        const auto older = monthsBetween(relative.birth, person.birth);
        if (older && ((parent && *older < youngestParent) || (child && -*older < youngestParent)))
            add("relative-age", "birth",
                CheckContext::tr("%1 born %2 does not fit a person born %3.")
                    .arg(relative.relation, relative.birth.display(), person.birth.display()));
        ++row;
    }
}

} // namespace tidui
