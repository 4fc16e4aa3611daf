#include "core/promotion/kinship.h"

#include "core/cadre/code_table.h"
#include "core/promotion/review.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Round)
};

/// How the form marks relatives who work nowhere any more (工作单位及职务 of the appointment form).
bool worksNoMore(const Relative& relative)
{
    return relative.workplace.contains(u"去世") || relative.workplace.contains(u"已故") ||
           relative.workplace.contains(u"退休") || relative.workplace.contains(u"离休");
}

const Unit* unitOf(UnitId id, const std::vector<Unit>& units)
{
    const auto found = std::ranges::find(units, id, &Unit::id);
    return id && found != units.end() ? &*found : nullptr;
}

/// The unit above, passing over those that only group (机构分组).
UnitId superiorOf(UnitId id, const std::vector<Unit>& units)
{
    const Unit* unit = unitOf(id, units);
    for (unit = unit ? unitOf(unit->parent, units) : nullptr; unit && unit->kind == u"机构分组";)
        unit = unitOf(unit->parent, units);
    return unit ? unit->id : UnitId{};
}

bool isAbove(UnitId above, UnitId below, const std::vector<Unit>& units)
{
    for (UnitId unit = below; unit; unit = superiorOf(unit, units)) {
        if (unit == above)
            return true;
    }
    return false;
}

bool workplaceNames(const QString& workplace, UnitId unit, const std::vector<Unit>& units)
{
    const QString written = withoutSpaces(workplace);
    for (UnitId id = unit; id; id = superiorOf(id, units)) {
        const Unit* place = unitOf(id, units);
        if ((!place->name.isEmpty() && written.contains(place->name)) ||
            (!place->shortName.isEmpty() && written.contains(place->shortName)))
            return true;
    }
    return false;
}

/// Both directly under one leader: two members of one unit.
bool underOneLeader(const Colleague& one, const Colleague& other)
{
    return one.unit && one.unit == other.unit && !one.leads && !other.leads;
}

bool directlyAbove(const Colleague& leader, const Colleague& other, const std::vector<Unit>& units)
{
    if (!leader.leads || !leader.unit)
        return false;
    return leader.unit == other.unit || (other.leads && superiorOf(other.unit, units) == leader.unit);
}

bool overseesWork(const Colleague& leader, const Colleague& other, const QStringList& words,
                  const std::vector<Unit>& units)
{
    const Unit* unit = unitOf(other.unit, units);
    return unit && leader.leads && isAbove(leader.unit, other.unit, units) &&
           std::ranges::any_of(words, [unit](const QString& word) { return unit->name.contains(word); });
}

bool applies(const Provision<AvoidanceRule>& rule, const KinPair& pair, const std::vector<Unit>& units)
{
    const auto eitherWay = [&](const auto& test) {
        return test(pair.person, pair.relative) || test(pair.relative, pair.person);
    };
    if (!rule.terms.units.isEmpty())
        return eitherWay([&](const Colleague& leader, const Colleague& other) {
            return overseesWork(leader, other, rule.terms.units, units);
        });
    if (rule.head.key == u"同一领导人员")
        return underOneLeader(pair.person, pair.relative);
    return eitherWay(
        [&](const Colleague& leader, const Colleague& other) { return directlyAbove(leader, other, units); });
}

} // namespace

QString kinGroup(const QString& relation)
{
    const CodeTable* table = codeTable(u"kinship"_s);
    const CodeEntry* entry = table ? table->find(withoutSpaces(relation)) : nullptr;
    return entry ? entry->name : QString();
}

Colleague colleagueOf(const CadreFile& file, QDate on)
{
    return {file.id, file.person.name, file.unit, file.person.currentPost,
            leadsOn(file, on) || postLevelOn(file, on) != nullptr};
}

std::vector<KinPair> kinPairs(const CadreFile& file, const Colleagues& colleagues, const std::vector<Unit>& units,
                              QDate on)
{
    std::vector<KinPair> pairs;
    for (std::size_t row = 0; row < file.family.size(); ++row) {
        const Relative& relative = file.family[row];
        const QString group = kinGroup(relative.relation);
        if (group.isEmpty() || worksNoMore(relative))
            continue;
        for (auto found = colleagues.constFind(withoutSpaces(relative.name));
             found != colleagues.constEnd() && found.key() == withoutSpaces(relative.name); ++found) {
            if (found->id != file.id)
                pairs.push_back({colleagueOf(file, on),
                                 *found,
                                 relative.relation,
                                 group,
                                 {u"relative"_s, int(row)},
                                 workplaceNames(relative.workplace, found->unit, units)});
        }
    }
    return pairs;
}

Explanation reviewAvoidance(const KinPair& pair, const std::vector<Unit>& units, const RuleBook& rules, QDate on)
{
    std::vector<Explanation> findings;
    for (const auto& [key, timeline] : rules.all<AvoidanceRule>()) {
        const auto* rule = timeline.at(on);
        if (!rule || !rule->terms.relations.contains(pair.group))
            continue;
        Explanation finding = restingOn(rule->head, rule->head.text);
        finding.required = Tr::tr("no such posts for near relatives");
        finding.actual = pair.workplaceAgrees
                             ? Tr::tr("%1 and %2 (%3)").arg(pair.person.post, pair.relative.post, pair.relation)
                             : Tr::tr("%1 and %2 (%3); only the name agrees with the family record")
                                   .arg(pair.person.post, pair.relative.post, pair.relation);
        finding.evidence.push_back(pair.record);
        finding.outcome = !applies(*rule, pair, units) ? Outcome::Met
                          : pair.workplaceAgrees       ? Outcome::NotMet
                                                       : Outcome::Judgement;
        findings.push_back(std::move(finding));
    }
    Explanation head{.text = Tr::tr("%1 and %2 may hold their posts (%3, %4)")
                                 .arg(pair.person.name, pair.relative.name, pair.relation, pair.group)};
    if (findings.empty())
        return head;
    return allOf(std::move(head), std::move(findings));
}

} // namespace tidui
