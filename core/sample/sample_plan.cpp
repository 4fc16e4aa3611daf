#include "core/sample/sample_plan.h"

#include "core/cadre/code_table.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int branchPeople = 56;
constexpr int branchesOfCity = 24;

/// Quotas of 公务员职务与职级并行规定 art. 11 that the sample keeps, in percent of the establishment, rounded down: the
/// number of people at each rank and above. Ranks without a quota take the rest.
struct RankShare {
    int rank;
    int percent; ///< People with this rank or a higher one.
};
constexpr std::array bureauShares{RankShare{1, 2},  RankShare{2, 7},  RankShare{3, 18}, RankShare{4, 30},
                                  RankShare{5, 44}, RankShare{6, 62}, RankShare{7, 72}, RankShare{8, 84},
                                  RankShare{9, 93}, RankShare{10, 100}};
constexpr std::array branchShares{RankShare{4, 2},  RankShare{5, 7},  RankShare{6, 20}, RankShare{7, 35},
                                  RankShare{8, 48}, RankShare{9, 64}, RankShare{10, 100}};

template <std::size_t N>
int rankOf(const std::array<RankShare, N>& shares, int offset, int people)
{
    for (const RankShare& share : shares) {
        if (offset < people * share.percent / 100)
            return share.rank;
    }
    return shares.back().rank;
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

SampleOffice::Plan::Plan(const SampleOptions& wanted) : options(wanted)
{
    options.people = std::clamp(options.people, 20, 200'000);
    QFile file(u":/sample/words.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The words of the sample office are not in the program.");
    words = QJsonDocument::fromJson(file.readAll()).object();
    for (const CodeEntry& entry : codeTable(u"rank"_s)->entries()) {
        if (ladder.size() < 12)
            ladder += entry.name;
    }
    layOut();
}

void SampleOffice::Plan::addUnit(const QString& name, UnitId parent, const QString& kind, const QString& level, int order)
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

void SampleOffice::Plan::staff(int unit, int people, bool branch)
{
    const int first = staffing.empty() ? 0 : staffing.back().first + staffing.back().people;
    staffing.push_back({unit, first, people, branch});
    Unit& place = units[std::size_t(unit)];
    place.administrative = people + people / 12; // A few places are vacant, as in any office.
    place.chiefPosts = 1;
    place.deputyPosts = unit == 0 ? 4 : 2;
}

void SampleOffice::Plan::layOut()
{
    const QString bureau = words.value(u"bureau"_s).toString();
    const QJsonArray departments = words.value(u"departments"_s).toArray();
    const QJsonArray stems = words.value(u"stems"_s).toArray();
    const QJsonArray branches = words.value(u"branches"_s).toArray();
    addUnit(bureau, {}, u"法人单位"_s, u"地、厅、司、局级"_s, 0);
    addUnit(u"机关处室"_s, UnitId{1}, u"机构分组"_s, {}, 1);
    const int leaders = 5;
    // At least six people for a department; a large office has most of its people in the branches.
    const int inDepartments = std::clamp(options.people * 2 / 5, 0, 1200);
    const int departmentCount = std::clamp(inDepartments / 12, 1, int(departments.size()));
    staff(0, leaders, false);
    int left = options.people - leaders;
    for (int i = 0; i < departmentCount; ++i) {
        const int people = std::min(left, inDepartments / departmentCount);
        addUnit(departments.at(i).toString(), UnitId{2}, u"内设机构"_s, u"县、处级"_s, i + 1);
        staff(int(units.size()) - 1, people, false);
        left -= people;
    }
    for (int i = 0; left > 0; ++i) {
        const auto word = [](const QJsonArray& list, int place) { return list.at(place % int(list.size())).toString(); };
        if (i % branchesOfCity == 0) {
            const int city = i / branchesOfCity;
            addUnit(u"%1%2市各分局"_s.arg(word(stems, city), word(branches, city / 10)), UnitId{1}, u"机构分组"_s, {}, city + 2);
        }
        const auto group = std::ranges::find(units | std::views::reverse, u"机构分组"_s, &Unit::kind);
        const UnitId parent = group->id;
        const int people = left < branchPeople + branchPeople / 2 ? left : branchPeople;
        addUnit(u"%1%2%3县分局"_s.arg(word(stems, i), word(branches, i / 10), i >= 120 ? word(stems, i / 120) : QString()),
                parent, u"法人单位"_s, u"乡、科级"_s, i % branchesOfCity);
        staff(int(units.size()) - 1, people, true);
        left -= people;
    }
}

SamplePlace SampleOffice::Plan::place(int index) const
{
    const auto after = std::ranges::upper_bound(staffing, index, {}, &Staffing::first);
    const Staffing& unit = *std::prev(after);
    SamplePlace place{unit.unit, index - unit.first, unit.people, unit.branch, SamplePosition::Member, 10};
    const int deputies = unit.unit == 0 ? unit.people - 1 : 2;
    if (place.offset == 0)
        place.position = unit.unit == 0 ? SamplePosition::BureauChief : SamplePosition::Chief;
    else if (place.offset <= deputies)
        place.position = unit.unit == 0 ? SamplePosition::BureauDeputy : SamplePosition::Deputy;
    if (unit.unit == 0)
        place.rank = place.offset == 0 ? 0 : 1;
    else
        place.rank = unit.branch ? rankOf(branchShares, place.offset, place.size) : rankOf(bureauShares, place.offset, place.size);
    // A department head holds at least the rank of the post (art. 9): 二级调研员, 四级调研员; in branches 二级, 四级主任科员.
    if (place.position == SamplePosition::Chief)
        place.rank = std::min(place.rank, unit.branch ? 7 : 3);
    if (place.position == SamplePosition::Deputy)
        place.rank = std::min(place.rank, unit.branch ? 9 : 5);
    return place;
}

SampleOffice::SampleOffice(const SampleOptions& options) : m_plan(std::make_unique<Plan>(options)) {}

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
    CadreFile file = samplePerson(*this, m_plan->options, m_plan->words, m_plan->ladder, m_plan->place(index), index);
    applySampleDefect(sampleDefect(index), file);
    return file;
}

std::vector<SampleDefect> SampleOffice::defects() const
{
    std::vector<SampleDefect> defects;
    for (int index = 0; index < people(); ++index) {
        if (const QString rule = sampleDefect(index); !rule.isEmpty())
            defects.push_back({index, rule});
    }
    return defects;
}

} // namespace tidui
