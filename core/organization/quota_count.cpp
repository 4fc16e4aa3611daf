#include "core/organization/quota_count.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Quota)
};

/// The lines of a scope that a rank belongs to: its group and those around it. By number of the rank.
using LinesOfRank = std::vector<std::vector<int>>;

class Counter {
public:
    Counter(const QuotaStaff& staff, const QuotaRecords& records, const QuotaQuestion& question, const RuleBook& rules);
    std::vector<QuotaLine> count();

private:
    struct Places {
        int team = -1; ///< Index of the scope of its leading team.
        int scope = -1;
    };

    void addScope(int scope);
    void addUnitsWithoutScope();
    int lineWithout(UnitId unit);
    void countPerson(int row);
    const std::vector<int>& linesFor(int row, int rank) const;
    void propose(const QuotaProposal& proposal);
    static void hold(QuotaLine& line, CadreId cadre, const QString& rank);
    bool retiresBefore(int row) const;
    std::optional<UncountedHolder::Why> uncounted(int row, QuotaStaff::HeldRank rank) const;

    const QuotaStaff& m_staff;
    const QuotaRecords& m_records;
    const QuotaQuestion& m_question;
    const RuleBook& m_rules;
    QStringList m_names{}; ///< The ranks that people hold, and those that are proposed.
    std::vector<LinesOfRank> m_linesOfScope{};
    QHash<UnitId, Places> m_places{};
    QHash<UnitId, int> m_lineWithout{};
    std::vector<QuotaLine> m_lines{};
    QStringList m_uncountedReasons{};
    bool m_leadersCount = true;
    const std::vector<int> m_none{};
};

Counter::Counter(const QuotaStaff& staff, const QuotaRecords& records, const QuotaQuestion& question,
                 const RuleBook& rules)
    : m_staff(staff), m_records(records), m_question(question), m_rules(rules), m_names(staff.rankNames()),
      m_linesOfScope(records.scopes.size()),
      m_leadersCount(quotaChoice(rules, u"领导职务兼任职级"_s, question.on) != u"not-counted")
{
    for (const QuotaProposal& proposal : question.proposals) {
        if (!m_names.contains(proposal.rank))
            m_names += proposal.rank;
    }
    const auto* first = rules.at<QuotaSetting>(u"军转干部首次确定职级"_s, question.on);
    if (first && first->terms.choice == u"not-counted")
        m_uncountedReasons = first->terms.reasons;
}

std::vector<QuotaLine> Counter::count()
{
    for (int scope = 0; scope < int(m_records.scopes.size()); ++scope) {
        if (m_records.scopes[std::size_t(scope)].holdsOn(m_question.on))
            addScope(scope);
    }
    addUnitsWithoutScope();
    for (int row = 0; row < m_staff.size(); ++row)
        countPerson(row);
    for (const QuotaProposal& proposal : m_question.proposals)
        propose(proposal);
    std::erase_if(m_lines, [](const QuotaLine& line) {
        const bool empty = line.held.empty() && line.uncounted.empty() && line.proposed.empty() && line.retired.empty();
        return empty && line.ceiling.kind == QuotaCeiling::Kind::OtherTrack;
    });
    return std::move(m_lines);
}

void Counter::addScope(int scope)
{
    const QuotaScope& wanted = m_records.scopes[std::size_t(scope)];
    LinesOfRank& linesOfRank = m_linesOfScope[std::size_t(scope)];
    linesOfRank.resize(std::size_t(m_names.size()));
    for (QuotaCeiling& ceiling : quotaCeilings(wanted, m_records.units, m_records.approvals, m_rules, m_question.on)) {
        for (const QString& rank : ceiling.ranks) {
            if (const auto code = m_names.indexOf(rank); code >= 0)
                linesOfRank[std::size_t(code)].push_back(int(m_lines.size()));
        }
        const std::vector<int> nobody(std::size_t(ceiling.ranks.size()), 0);
        m_lines.push_back({.scope = scope, .ceiling = std::move(ceiling), .heldByRank = nobody});
    }
    for (const UnitId unit : wanted.unitIds()) {
        int& place = wanted.team ? m_places[unit].team : m_places[unit].scope;
        if (place < 0)
            place = scope;
    }
}

void Counter::addUnitsWithoutScope()
{
    for (const Unit& unit : m_records.units) {
        const bool covered = m_places.value(unit.id).scope >= 0;
        if (!covered && unit.administrative.value_or(0) > 0)
            lineWithout(unit.id);
    }
}

int Counter::lineWithout(UnitId unit)
{
    const auto known = m_lineWithout.constFind(unit);
    if (known != m_lineWithout.constEnd())
        return *known;
    QuotaLine line{.unit = unit};
    line.ceiling.name = Tr::tr("All ranks");
    line.ceiling.certainty = Certainty::Unset;
    line.ceiling.arithmetic = unit ? Tr::tr("the unit is in no quota scope on this day: nobody has fixed its places")
                                   : Tr::tr("these people are placed in no unit, so no quota scope has them");
    m_lines.push_back(std::move(line));
    m_lineWithout.insert(unit, int(m_lines.size()) - 1);
    return int(m_lines.size()) - 1;
}

/// A leader is counted with the team where the unit's team has a scope for that rank, else with the unit.
const std::vector<int>& Counter::linesFor(int row, int rank) const
{
    const Places places = m_places.value(m_staff.unit(row));
    if (places.team >= 0 && m_staff.leadsOn(row, m_question.on)) {
        const auto& lines = m_linesOfScope[std::size_t(places.team)][std::size_t(rank)];
        if (!lines.empty())
            return lines;
    }
    return places.scope < 0 ? m_none : m_linesOfScope[std::size_t(places.scope)][std::size_t(rank)];
}

void Counter::countPerson(int row)
{
    const QuotaStaff::HeldRank rank = m_staff.rankOn(row, m_question.on);
    if (rank.name < 0 || m_staff.hasLeft(row, m_question.on))
        return;
    const CadreId cadre = m_staff.cadre(row);
    const bool future = m_question.today.isValid() && m_question.on > m_question.today;
    const bool retired = future && retiresBefore(row);
    const bool unknown = future && !retired && m_staff.retirementMonth(row, m_rules, m_question.on) == 0;
    const auto why = uncounted(row, rank);
    std::vector<int> lines = linesFor(row, rank.name);
    if (lines.empty())
        lines.push_back(lineWithout(m_staff.unit(row)));
    for (const int index : lines) {
        QuotaLine& line = m_lines[std::size_t(index)];
        if (retired)
            line.retired.push_back(cadre);
        else if (why)
            line.uncounted.push_back({cadre, *why});
        else
            hold(line, cadre, m_names.at(rank.name));
        line.retirementUnknown += unknown ? 1 : 0;
    }
}

void Counter::hold(QuotaLine& line, CadreId cadre, const QString& rank)
{
    line.held.push_back(cadre);
    if (const auto place = line.ceiling.ranks.indexOf(rank); place >= 0)
        ++line.heldByRank[std::size_t(place)];
}

bool Counter::retiresBefore(int row) const
{
    const int month = m_staff.retirementMonth(row, m_rules, m_question.on);
    return month > 0 && month < m_question.on.year() * 12 + m_question.on.month() - 1; // Leaves at the month's end.
}

std::optional<UncountedHolder::Why> Counter::uncounted(int row, QuotaStaff::HeldRank rank) const
{
    if (m_uncountedReasons.contains(m_staff.reasons().at(rank.reason)))
        return UncountedHolder::Why::FirstRank;
    if (!m_leadersCount && m_staff.leadsOn(row, m_question.on))
        return UncountedHolder::Why::LeadingPost;
    return std::nullopt;
}

/// A step inside a group takes no further place of it.
void Counter::propose(const QuotaProposal& proposal)
{
    const int row = m_staff.rowOf(proposal.cadre);
    if (row < 0)
        return;
    const auto code = m_names.indexOf(proposal.rank);
    const QuotaStaff::HeldRank present = m_staff.rankOn(row, m_question.on);
    std::vector<int> lines = linesFor(row, int(code));
    if (lines.empty())
        lines.push_back(lineWithout(m_staff.unit(row)));
    for (const int index : lines)
        m_lines[std::size_t(index)].proposed.push_back(proposal.cadre);
    if (present.name < 0)
        return;
    std::vector<int> from = linesFor(row, present.name);
    if (from.empty())
        from.push_back(lineWithout(m_staff.unit(row)));
    for (const int index : from) {
        QuotaLine& line = m_lines[std::size_t(index)];
        if (std::ranges::binary_search(line.held, proposal.cadre))
            line.givesUp.push_back(proposal.cadre);
    }
}

} // namespace

QString whyNotCounted(UncountedHolder::Why why)
{
    switch (why) {
    case UncountedHolder::Why::FirstRank:
        return Tr::tr("first rank of a demobilised officer, until the next promotion");
    case UncountedHolder::Why::LeadingPost:
        break;
    }
    return Tr::tr("holds a leading post besides, by the office's setting");
}

std::optional<int> QuotaLine::vacant() const
{
    const auto places = ceiling.places();
    return places ? std::optional(std::max(0, *places - int(held.size()))) : std::nullopt;
}

int QuotaLine::over() const
{
    return std::max(0, int(held.size()) - ceiling.places().value_or(int(held.size())));
}

std::optional<int> QuotaLine::left() const
{
    const auto places = ceiling.places();
    if (!places)
        return std::nullopt;
    return *places - int(held.size()) - int(proposed.size()) + int(givesUp.size());
}

std::vector<QuotaLine> countQuotas(const QuotaStaff& staff, const QuotaRecords& records, const QuotaQuestion& question,
                                   const RuleBook& rules)
{
    return Counter(staff, records, question, rules).count();
}

} // namespace tidui
