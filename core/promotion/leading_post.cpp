#include "core/promotion/leading_post.h"

#include "core/cadre/code_table.h"
#include "core/cadre/current.h"
#include "core/promotion/bar_review.h"
#include "core/promotion/leading_conditions.h"
#include "core/promotion/review.h"
#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LeadingPost)
};

/// A time in which one of the levels or ranks was held; `until` is invalid while it is held.
struct Held {
    QDate since{};
    QDate until{};
};

/// The times in the posts and ranks of a way, from the first to the last, those that touch or overlap as one.
struct HeldTimes {
    std::vector<Held> times{};
    std::vector<Evidence> evidence{};
    bool undated = false; ///< A record has no month of beginning.
};

template <class Record>
void collect(const std::vector<Record>& records, const QStringList& names, const QString& set, QDate on,
             HeldTimes& held)
{
    for (std::size_t row = 0; row < records.size(); ++row) {
        const Record& record = records[row];
        if (!names.contains(record.name))
            continue;
        held.evidence.push_back({set, int(row)});
        if (!record.since.hasMonth()) {
            held.undated = true;
            continue;
        }
        const QDate since = firstDayOf(record.since);
        const QDate until = firstDayOf(record.until);
        if (since <= on)
            held.times.push_back({since, until.isValid() && until <= on ? until : QDate()});
    }
}

HeldTimes heldTimes(const CadreFile& file, const QStringList& names, QDate on)
{
    HeldTimes held;
    collect(file.postLevels, names, u"post_level"_s, on, held);
    collect(file.ranks, names, u"rank"_s, on, held);
    std::ranges::sort(held.times, {}, &Held::since);
    std::vector<Held> merged;
    for (const Held& next : held.times) {
        const bool apart = merged.empty() || (merged.back().until.isValid() && merged.back().until < next.since);
        if (apart)
            merged.push_back(next);
        else if (merged.back().until.isValid() && (!next.until.isValid() || next.until > merged.back().until))
            merged.back().until = next.until;
    }
    held.times = std::move(merged);
    return held;
}

Explanation byWay(const QString& way, const Provision<LeadingPost>& rule, const CadreFile& file, QDate on)
{
    Explanation finding = restingOn(rule.head, Tr::tr("Held %1 for the required time").arg(way));
    finding.required = Tr::tr("%1 for %2 months").arg(way).arg(rule.terms.months);
    const HeldTimes held = heldTimes(file, way.split(u'、'), on);
    finding.evidence = held.evidence;
    int months = 0; // Of the times that are over; whole months of each.
    QDate openSince;
    for (const Held& time : held.times) {
        if (time.until.isValid())
            months += wholeMonths(time.since, time.until);
        else
            openSince = time.since;
    }
    const int open = openSince.isValid() ? wholeMonths(openSince, on) : 0;
    finding.actual = held.evidence.empty() ? Tr::tr("not held by the file") : Tr::tr("%1 months").arg(months + open);
    const bool met = months + open >= rule.terms.months;
    finding.outcome = met ? Outcome::Met : held.undated ? Outcome::Unknown : Outcome::NotMet;
    if (openSince.isValid() && !held.undated)
        finding.earliest = monthsAfter(openSince, std::max(0, rule.terms.months - months));
    else if (met)
        finding.earliest = on;
    return finding;
}

int placeOf(const QString& level)
{
    const CodeTable* table = codeTable(u"post_level"_s);
    const CodeEntry* entry = table ? table->find(level) : nullptr;
    constexpr int lowest = 9; // 乡科级副职; what stands below in the table is no leading post.
    return entry && entry->order <= lowest ? entry->order : -1;
}

} // namespace

// One of the ways is enough; the node shows the one that decides.
Explanation reviewTimeBelow(const CadreFile& file, const QString& level, const RuleBook& rules, QDate on)
{
    const auto* rule = rules.at<LeadingPost>(level, on);
    const QString text = Tr::tr("Long enough in the posts or ranks below %1").arg(level);
    if (!rule || rule->head.certainty == Certainty::Unset) {
        Explanation unknown = rule ? restingOn(rule->head, text) : Explanation{.text = text};
        unknown.actual = Tr::tr("The rules have no figure for it.");
        return unknown;
    }
    std::vector<Explanation> ways;
    for (const QString& way : rule->terms.ways)
        ways.push_back(byWay(way, *rule, file, on));
    Explanation head = anyOf(restingOn(rule->head, text), std::move(ways));
    const auto decides = std::ranges::max_element(head.children, {}, &Explanation::outcome);
    head.required = decides->required;
    head.actual = decides->actual;
    const bool nothing = file.postLevels.empty() && file.ranks.empty();
    if (nothing) // A file without any rank or level doesn't say that none was held.
        head.outcome = Outcome::Unknown;
    return head;
}

Explanation reviewLeadingPost(const CadreFile& file, const QString& level, const RuleBook& rules, QDate on)
{
    std::vector<Explanation> experience{reviewTimeBelow(file, level, rules, on)};
    for (Explanation& condition : serviceConditions(file, level, rules, on))
        experience.push_back(std::move(condition));
    Explanation time = allOf({.text = Tr::tr("Time and experience (第八条)")}, std::move(experience));
    Explanation person = allOf({.text = Tr::tr("The person (第八条)")}, personConditions(file, level, rules, on));
    Explanation bars =
        allOf({.text = Tr::tr("Nothing bars the candidate (第二十四条)")}, candidateBars(file, rules, on));
    std::vector<Explanation> parts{std::move(time)};
    if (!person.children.empty())
        parts.push_back(std::move(person));
    parts.push_back(std::move(bars));
    const auto* rule = rules.at<LeadingPost>(level, on);
    const QString text = Tr::tr("May be appointed to a post of %1").arg(level);
    return allOf(rule ? restingOn(rule->head, text) : Explanation{.text = text}, std::move(parts));
}

std::optional<int> skippedLevels(const CadreFile& file, const QString& level, QDate on)
{
    const PostLevel* held = postLevelOn(file, on);
    const int target = placeOf(level);
    const int present = held ? placeOf(held->name) : -1;
    if (target < 0 || present < 0)
        return std::nullopt;
    return std::max(0, present - target - 1);
}

} // namespace tidui
