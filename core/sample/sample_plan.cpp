#include "core/sample/sample_plan.h"

#include "core/cadre/code_table.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int branchPeople = 56;
constexpr int branchesOfCity = 24;
constexpr int leaders = 5;

QJsonObject resource(const QString& name)
{
    QFile file(u":/sample/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The file %s of the sample office is not in the program.", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// `shares`: pairs of a rank and how many in a hundred have that rank or a higher one.
int rankOf(const QJsonArray& shares, int offset, int people)
{
    for (const auto& entry : shares) {
        const QJsonArray share = entry.toArray();
        if (offset < people * share.at(1).toInt() / 100)
            return share.at(0).toInt();
    }
    return shares.last().toArray().at(0).toInt();
}

/// The lists are used round and round.
QString word(const QJsonArray& list, int place)
{
    return list.at(place % int(list.size())).toString();
}

} // namespace

quint64 SampleRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

SamplePlan::SamplePlan(const SampleOptions& wanted)
    : options(wanted), rules(wanted.today), now(wanted.today.year() * 12 + wanted.today.month() - 1),
      words(resource(u"words"_s)), shape(resource(u"shape"_s))
{
    constexpr int generalRanks = 12;
    options.people = std::clamp(options.people, 20, 200'000);
    for (const CodeEntry& entry : codeTable(u"rank"_s)->entries() | std::views::take(generalRanks))
        ladder += entry.name;
    layOut();
    settleLives();
    planDefects();
}

void SamplePlan::addUnit(const QString& name, UnitId parent, const QString& kind, const QString& level, int order)
{
    Unit unit;
    unit.id = UnitId{qint64(units.size()) + 1};
    unit.parent = parent;
    unit.name = name;
    unit.kind = kind;
    unit.level = level;
    unit.order = order;
    units.push_back(unit);
}

void SamplePlan::staff(int unit, int people, bool branch)
{
    const int first = staffing.empty() ? 0 : staffing.back().first + staffing.back().people;
    staffing.push_back({unit, first, people, branch});
    Unit& place = units[std::size_t(unit)];
    place.administrative = people + people / 12; // A few places are vacant, as in any office.
    place.chiefPosts = 1;
    place.deputyPosts = unit == 0 ? leaders - 1 : 2;
}

void SamplePlan::layOut()
{
    addUnit(words.value(u"bureau"_s).toString(), {}, u"法人单位"_s, u"地、厅、司、局级"_s, 0);
    addUnit(u"机关处室"_s, UnitId{1}, u"机构分组"_s, {}, 1);
    staff(0, leaders, false);
    addDepartments();
    int establishment = 0;
    for (const Unit& unit : units)
        establishment += unit.administrative.value_or(0);
    inspectorsAllowed = establishment * rules.inspectorPercent / 100;
    firstInspectorsAllowed = inspectorsAllowed * rules.firstInspectorPercent / 100;
    addBranches(options.people - staffing.back().first - staffing.back().people);
}

/// At least six people for a department; a large office has most of its people in the branches.
void SamplePlan::addDepartments()
{
    constexpr int mostInDepartments = 1200;
    const QJsonArray departments = words.value(u"departments"_s).toArray();
    const int people = std::min(options.people * 2 / 5, mostInDepartments);
    const int count = std::clamp(people / 12, 1, int(departments.size()));
    for (int i = 0; i < count; ++i) {
        addUnit(departments.at(i).toString(), UnitId{2}, u"内设机构"_s, u"县、处级"_s, i + 1);
        staff(int(units.size()) - 1, people / count, false);
    }
}

void SamplePlan::addBranches(int people)
{
    const QJsonArray stems = words.value(u"stems"_s).toArray();
    const QJsonArray names = words.value(u"branches"_s).toArray();
    UnitId city;
    for (int i = 0; people > 0; ++i) {
        if (i % branchesOfCity == 0) {
            const int number = i / branchesOfCity;
            addUnit(u"%1%2市各分局"_s.arg(word(stems, number), word(names, number / 10)), UnitId{1}, u"机构分组"_s, {},
                    number + 2);
            city = units.back().id;
        }
        const int here = people < branchPeople + branchPeople / 2 ? people : branchPeople;
        const QString third = i >= 120 ? word(stems, i / 120) : QString();
        addUnit(u"%1%2%3县分局"_s.arg(word(stems, i), word(names, i / 10), third), city, u"法人单位"_s, u"乡、科级"_s,
                i % branchesOfCity);
        staff(int(units.size()) - 1, here, true);
        people -= here;
    }
}

SamplePlace SamplePlan::place(int index) const
{
    const auto after = std::ranges::upper_bound(staffing, index, {}, &Staffing::first);
    const Staffing& unit = *std::prev(after);
    SamplePlace place{unit.unit, index - unit.first, unit.branch, SamplePosition::Member, 10, {}};
    const bool chief = place.offset == 0;
    if (unit.unit == 0) {
        place.position = chief ? SamplePosition::BureauChief : SamplePosition::BureauDeputy;
        place.postLevel = chief ? u"厅局级正职"_s : u"厅局级副职"_s;
        // Leaders hold a rank beside the post as far as the quota reaches.
        place.rank = place.offset >= inspectorsAllowed                    ? -1
                     : place.offset < std::min(firstInspectorsAllowed, 1) ? 0
                                                                          : 1;
        return place;
    }
    const QJsonArray shares = shape.value(unit.branch ? u"branchShares"_s : u"bureauShares"_s).toArray();
    place.rank = rankOf(shares, place.offset, unit.people);
    if (!unit.branch && place.rank <= 1 && inspectorsAllowed <= leaders)
        place.rank = 2;
    if (place.offset <= 2) {
        place.position = chief ? SamplePosition::Chief : SamplePosition::Deputy;
        place.postLevel = (unit.branch ? u"乡科级"_s : u"县处级"_s) + (chief ? u"正职"_s : u"副职"_s);
    }
    return place;
}

int SamplePlan::serviceFor(const QString& postLevel) const
{
    for (const auto& entry : shape.value(u"postLevels"_s).toArray()) {
        if (entry.toObject().value(u"level"_s).toString() == postLevel)
            return entry.toObject().value(u"monthsOfService"_s).toInt();
    }
    return 0;
}

CadreFile SamplePlan::person(int index) const
{
    CadreFile file = samplePerson(*this, index);
    if (const auto defect = defects.find(index); defect != defects.end()) {
        const int other = defect->second.other;
        const CadreFile twin = other >= 0 ? samplePerson(*this, other) : CadreFile();
        applySampleDefect(defect->second.rule, file, &twin);
    }
    return file;
}

SampleOffice::SampleOffice(const SampleOptions& options) : m_plan(std::make_unique<SamplePlan>(options)) {}

SampleOffice::~SampleOffice() = default;

QString SampleOffice::name() const
{
    return m_plan->words.value(u"bureau"_s).toString();
}

const std::vector<Unit>& SampleOffice::units() const
{
    return m_plan->units;
}

int SampleOffice::people() const
{
    return m_plan->options.people;
}

CadreFile SampleOffice::person(int index) const
{
    return m_plan->person(index);
}

std::vector<SampleDefect> SampleOffice::defects() const
{
    std::vector<SampleDefect> defects;
    for (const auto& [person, defect] : m_plan->defects)
        defects.push_back(defect);
    return defects;
}

} // namespace tidui
