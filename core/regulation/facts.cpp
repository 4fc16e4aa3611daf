#include "core/regulation/facts.h"

#include "core/cadre/code_table.h"
#include "core/cadre/current.h"
#include "core/cadre/held.h"
#include "core/regulation/ladder.h"
#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Fact)
};

using Value = std::optional<FactValue>;

/// Whole units since a date. Known by its month, it is counted from the first, as the forms and the years in rank are.
Value grown(const PartialDate& since, QDate on, int monthsInUnit, const Evidence& evidence)
{
    if (!since.isDate())
        return std::nullopt;
    const QDate first = firstDayOf(since);
    const QDate last = since.hasMonth() ? first : lastDayOf(since);
    FactValue value{.least = wholeMonths(last, on) / monthsInUnit, .most = wholeMonths(first, on) / monthsInUnit};
    value.shown = value.least == value.most
                      ? Tr::tr("%1, counted from %2").arg(value.least).arg(since.display())
                      : Tr::tr("%1 to %2, counted from %3").arg(value.least).arg(value.most).arg(since.display());
    value.since = since.hasMonth() ? first : QDate();
    value.evidence = {evidence};
    return value;
}

Value rank(const FactQuestion& question)
{
    const Rank* held = rankOn(question.file, question.on);
    if (!held || held->name.isEmpty())
        return std::nullopt;
    return FactValue{
        .words = {held->name}, .shown = held->name, .evidence = {{u"rank"_s, int(held - question.file.ranks.data())}}};
}

Value monthsInRank(const FactQuestion& question)
{
    const Rank* held = rankOn(question.file, question.on);
    if (!held)
        return std::nullopt;
    const Rank& first = firstOfRun(question.file.ranks, *held);
    return grown(first.since, question.on, 1, {u"rank"_s, int(&first - question.file.ranks.data())});
}

Value monthsAtLevel(const FactQuestion& question)
{
    const PostLevel* held = postLevelOn(question.file, question.on);
    if (!held)
        return std::nullopt;
    const PostLevel& first = firstOfRun(question.file.postLevels, *held);
    return grown(first.since, question.on, 1, {u"post_level"_s, int(&first - question.file.postLevels.data())});
}

Value age(const FactQuestion& question)
{
    return grown(question.file.person.birth, question.on, 12, {u"person"_s, 0});
}

Value serviceYears(const FactQuestion& question)
{
    return grown(question.file.person.workStart, question.on, 12, {u"person"_s, 0});
}

/// Years of the span whose grade is one of those; a year without a grade on file may be one.
template <class Wanted>
Value gradedYears(const FactQuestion& question, Wanted wanted)
{
    FactValue value;
    QStringList shown;
    for (int year = question.on.year() - question.last; year < question.on.year(); ++year) {
        const auto found = std::ranges::find(question.file.appraisals, std::optional(year), &Appraisal::year);
        if (found == question.file.appraisals.end() || found->grade.isEmpty()) {
            ++value.most;
            shown += Tr::tr("%1 not on file").arg(year);
            continue;
        }
        const int hit = wanted(found->grade) ? 1 : 0;
        value.least += hit;
        value.most += hit;
        value.evidence.push_back({u"appraisal"_s, int(found - question.file.appraisals.begin())});
        shown += Tr::tr("%1 %2").arg(year).arg(found->grade);
    }
    value.shown = shown.join(u'、');
    return value;
}

Value excellentYears(const FactQuestion& question)
{
    return gradedYears(question, [](const QString& grade) { return grade == u"优秀"; });
}

Value belowCompetentYears(const FactQuestion& question)
{
    return gradedYears(question, [](const QString& grade) { return grade != u"优秀" && grade != u"称职"; });
}

/// Records whose date lies in the last months; one known less exactly may.
template <class Record>
Value recent(const std::vector<Record>& records, const QString& set, const FactQuestion& question)
{
    FactValue value;
    QStringList shown;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const PartialDate& date = records[i].date;
        if (!begun(date, question.on))
            continue;
        const auto within = [&](QDate day) { return day.isValid() && monthsAfter(day, question.last) > question.on; };
        const bool sure = date.isDate() && within(firstDayOf(date)) && lastDayOf(date) <= question.on;
        if (!sure && date.isDate() && !within(lastDayOf(date)))
            continue;
        value.least += sure ? 1 : 0;
        ++value.most;
        value.counted.push_back(lastDayOf(date));
        value.evidence.push_back({set, int(i)});
        shown += Tr::tr("%1 of %2").arg(records[i].name, date.display());
    }
    std::ranges::sort(value.counted, std::greater());
    value.shown = shown.isEmpty() ? Tr::tr("none on file") : shown.join(u'、');
    return value;
}

Value sanctions(const FactQuestion& question)
{
    return recent(question.file.sanctions, u"sanction"_s, question);
}

Value rewards(const FactQuestion& question)
{
    return recent(question.file.rewards, u"reward"_s, question);
}

/// The stages of education completed by that day.
CadreFile educatedBy(const FactQuestion& question, const QString& mode = {})
{
    CadreFile file;
    for (const Education& education : question.file.educations) {
        if (begun(education.graduated, question.on) && (mode.isEmpty() || education.mode == mode))
            file.educations.push_back(education);
    }
    return file;
}

Value words(const QString& word, const QString& otherwise, const QString& set)
{
    FactValue value{.shown = word.isEmpty() ? otherwise : word, .evidence = {{set, 0}}};
    if (!word.isEmpty())
        value.words += word;
    return value;
}

Value education(const FactQuestion& question)
{
    const QString highest = highestEducation(educatedBy(question));
    return highest.isEmpty() ? Value() : words(highest, {}, u"education"_s);
}

Value fullTimeEducation(const FactQuestion& question)
{
    const QString highest = highestEducation(educatedBy(question, u"全日制"_s));
    return highest.isEmpty() ? Value() : words(highest, {}, u"education"_s);
}

Value degree(const FactQuestion& question)
{
    if (question.file.educations.empty())
        return std::nullopt;
    return words(highestDegree(educatedBy(question)), Tr::tr("no degree on file"), u"education"_s);
}

Value posts(const FactQuestion& question)
{
    FactValue value;
    for (std::size_t i = 0; i < question.file.posts.size(); ++i) {
        const Post& post = question.file.posts[i];
        if (!begun(post.since, question.on))
            continue;
        value.words += post.unitName + post.title;
        value.evidence.push_back({u"post"_s, int(i)});
    }
    value.least = value.most = int(value.words.size());
    value.shown = value.words.join(u'、');
    return value.words.isEmpty() ? Value() : value;
}

Value postLevel(const FactQuestion& question)
{
    const PostLevel* held = postLevelOn(question.file, question.on);
    return held ? words(held->name, {}, u"post_level"_s) : Value();
}

Value ofPerson(const QString& word)
{
    return word.isEmpty() ? Value() : words(word, {}, u"person"_s);
}

Value grassroots(const FactQuestion& question)
{
    return ofPerson(question.file.person.grassroots);
}

Value party(const FactQuestion& question)
{
    return ofPerson(question.file.person.politicalStatus);
}

/// A file has no record of trainings.
Value trainingHours(const FactQuestion&)
{
    return std::nullopt;
}

std::optional<int> rankPlace(const QString& word, const RuleBook& rules, QDate on)
{
    const auto* ladder = ladderOf(word, rules, on);
    const auto* general = ladder ? &ladder->terms : nullptr;
    return general ? std::optional(-int(general->ranks.indexOf(word))) : std::nullopt;
}

std::optional<int> educationPlace(const QString& word, const RuleBook&, QDate)
{
    const CodeTable* table = codeTable(u"education"_s);
    const CodeEntry* entry = table ? table->find(word) : nullptr;
    return entry ? std::optional(entry->weight) : std::nullopt;
}

std::optional<int> degreePlace(const QString& word, const RuleBook&, QDate)
{
    const QStringList order{u"学士"_s, u"硕士"_s, u"博士"_s};
    for (int place = 0; place < order.size(); ++place) {
        if (word.contains(order.at(place)))
            return place;
    }
    return std::nullopt;
}

using enum FactType;
constexpr std::array table{
    Fact{"rank", QT_TRANSLATE_NOOP("Fact", "Present rank"), Ordered, {}, {}, rank, rankPlace, "rank"},
    Fact{"months_in_rank",
         QT_TRANSLATE_NOOP("Fact", "Time in the present rank"),
         Number,
         FactUnit::Months,
         {},
         monthsInRank},
    Fact{"post_level",
         QT_TRANSLATE_NOOP("Fact", "Level of leading post"),
         Words,
         {},
         {},
         postLevel,
         nullptr,
         "post_level"},
    Fact{"months_at_level",
         QT_TRANSLATE_NOOP("Fact", "Time at the level of leading post"),
         Number,
         FactUnit::Months,
         {},
         monthsAtLevel},
    Fact{"age", QT_TRANSLATE_NOOP("Fact", "Age"), Number, FactUnit::Age, {}, age},
    Fact{"service_years", QT_TRANSLATE_NOOP("Fact", "Years of service"), Number, FactUnit::Years, {}, serviceYears},
    Fact{"excellent_years", QT_TRANSLATE_NOOP("Fact", "Years graded 优秀"), Number, FactUnit::Times, FactUnit::Years,
         excellentYears},
    Fact{"below_competent_years", QT_TRANSLATE_NOOP("Fact", "Years graded below 称职 or without a grade"), Number,
         FactUnit::Times, FactUnit::Years, belowCompetentYears},
    Fact{"education",
         QT_TRANSLATE_NOOP("Fact", "Highest education"),
         Ordered,
         {},
         {},
         education,
         educationPlace,
         "education"},
    Fact{"full_time_education",
         QT_TRANSLATE_NOOP("Fact", "Highest full-time education"),
         Ordered,
         {},
         {},
         fullTimeEducation,
         educationPlace,
         "education"},
    Fact{"degree", QT_TRANSLATE_NOOP("Fact", "Highest degree"), Ordered, {}, {}, degree, degreePlace},
    Fact{"sanctions", QT_TRANSLATE_NOOP("Fact", "Sanctions and measures"), Number, FactUnit::Times, FactUnit::Months,
         sanctions},
    Fact{"rewards", QT_TRANSLATE_NOOP("Fact", "Rewards"), Number, FactUnit::Times, FactUnit::Months, rewards},
    Fact{"posts", QT_TRANSLATE_NOOP("Fact", "Posts held"), Words, {}, {}, posts},
    Fact{"post_count", QT_TRANSLATE_NOOP("Fact", "Number of posts held"), Number, FactUnit::Times, {}, posts},
    Fact{"grassroots",
         QT_TRANSLATE_NOOP("Fact", "Two years at the grass roots"),
         Words,
         {},
         {},
         grassroots,
         nullptr,
         "yes_no"},
    Fact{"party", QT_TRANSLATE_NOOP("Fact", "Political status"), Words, {}, {}, party, nullptr, "political_status"},
    Fact{"training_hours", QT_TRANSLATE_NOOP("Fact", "Hours of training"), Number, FactUnit::Hours, FactUnit::Years,
         trainingHours},
};

} // namespace

std::span<const Fact> facts()
{
    return table;
}

const Fact* factOf(const QString& key)
{
    const auto found = std::ranges::find_if(table, [&](const Fact& fact) { return key == QLatin1String(fact.key); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace tidui
