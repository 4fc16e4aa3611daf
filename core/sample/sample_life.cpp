#include "core/sample/sample_plan.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int year = 12;
constexpr int probation = 12;
constexpr int graduationAge = 22;
constexpr int masterYears = 3;

/// Numbers for one subject of one person: streams of different subjects do not touch each other.
SampleRandom stream(quint64 seed, quint64 subject, int index)
{
    return SampleRandom((seed * 0x100000001B3ULL + subject) * 0x100000001B3ULL + quint64(index));
}

enum Subject : quint64 { Life = 1, Merit = 2, Names = 3, FirstYear = 16 };

} // namespace

QString SamplePlan::ethnicity(const SampleLife& life) const
{
    return life.minority < 0 ? u"汉族"_s : words.value(u"minorities"_s).toArray().at(life.minority).toString();
}

QString SamplePlan::name(const SampleLife& life) const
{
    const auto part = [this](const QString& list, int place) {
        const QJsonArray parts = words.value(list).toArray();
        return parts.at(place % int(parts.size())).toString();
    };
    if (ethnicity(life) == u"维吾尔族")
        return part(u"minority_names"_s, life.surname) + u'·' + part(u"minority_names"_s, life.given);
    const QString second = life.woman ? u"given_female"_s : u"given_male"_s;
    return part(u"surnames"_s, life.surname) + part(u"given_first"_s, life.given >> 8) + part(second, life.given);
}

void SamplePlan::settleLives()
{
    QSet<std::pair<int, QString>> taken; // Birth month and name: two alike would look like a mistake.
    constexpr int enoughTries = 1000;
    for (int index = 0; index < options.people; ++index) {
        SampleLife life = settle(index);
        SampleRandom random = stream(options.seed, Names, index);
        for (int tries = 0; tries < enoughTries && taken.contains({life.birth, name(life)}); ++tries) {
            life.surname = random.below(1 << 16);
            life.given = random.below(1 << 16);
        }
        taken.insert({life.birth, name(life)});
        lives.push_back(life);
    }
    for (const Staffing& unit : staffing) {
        for (int yearsAgo = 0; yearsAgo < appraisedYears; ++yearsAgo)
            chooseExcellent(unit, yearsAgo);
    }
}

SampleLife SamplePlan::settle(int index) const
{
    SampleRandom random = stream(options.seed, Life, index);
    const SamplePlace at = place(index);
    SampleLife life;
    life.surname = random.below(1 << 16);
    life.given = random.below(1 << 16);
    if (random.chance(8))
        life.minority = random.below(int(words.value(u"minorities"_s).toArray().size()));
    settleAge(life, at, random);
    settleSanction(life, random);
    for (int yearsAgo = 0; yearsAgo < appraisedYears; ++yearsAgo)
        life.weak |= random.below(300) == 0 ? 1U << yearsAgo : 0U;
    return life;
}

/// Higher ranks are older; a few stayed low. Few were hired in the years of "fewHired" and more in those around them.
void SamplePlan::settleAge(SampleLife& life, const SamplePlace& at, SampleRandom& random) const
{
    constexpr int oldest = 60;
    const int service = probation + serviceFor(at.postLevel) + year;
    const int youngest = graduationAge + (service + year - 1) / year + 1;
    int age = 25 + (10 - std::max(at.rank, 0)) * 3 + random.below(14) - 4;
    age += random.chance(8) ? random.below(20) : 0;
    age = std::min(age < youngest ? youngest + random.below(5) : age, oldest);
    const QJsonObject few = shape.value(u"fewHired"_s).toObject();
    const int from = few.value(u"from"_s).toInt();
    const int until = few.value(u"until"_s).toInt();
    const int hired = now / year - age + graduationAge;
    if (hired >= from && hired <= until && random.chance(80)) {
        const int span = until - from + 1;
        age += random.chance(35) || age - span < youngest ? span : -span;
    }
    age = std::clamp(age, youngest, oldest);
    life.woman = random.chance(age <= 40 ? 48 : 30);
    // 组通字〔2015〕14号: women of the levels of 处 and above are treated as men.
    const bool high = at.rank <= ladder.indexOf(u"四级调研员") || at.postLevel.startsWith(u"县处级");
    life.formerAge = life.woman && !high ? 55 : 60;
    life.birth = (now / year - age) * year + random.below(year);
    while (rules.retirementMonth(life.birth, life.formerAge) <= now)
        life.birth += year;
    if (at.position == SamplePosition::Member)
        settleLeaving(life, random);
    settleStudies(life, youngest, random);
}

/// One in forty was transferred away. Of those within two years of retirement every fourth has retired already.
void SamplePlan::settleLeaving(SampleLife& life, SampleRandom& random) const
{
    life.leaves = random.below(40) == 0;
    const bool near = rules.retirementMonth(life.birth, life.formerAge) <= now + 2 * year;
    if (!near || !random.chance(25))
        return;
    life.leaves = true;
    const int retired = now - 1 - random.below(6);
    while (rules.retirementMonth(life.birth, life.formerAge) > retired)
        --life.birth;
}

/// A second degree delays the entry; nobody is left in probation, which the sample does not show.
void SamplePlan::settleStudies(SampleLife& life, int youngest, SampleRandom& random) const
{
    constexpr int august = 7;
    constexpr int shortestService = 16;
    const int age = now / year - life.birth / year;
    life.master = random.chance(age <= 40 ? 35 : 10) && age >= youngest + masterYears;
    const auto entry = [&life] {
        return (life.birth / year + graduationAge + (life.master ? masterYears : 0)) * year + august;
    };
    while (entry() > now - shortestService)
        life.birth -= year;
    life.entered = entry();
}

void SamplePlan::settleSanction(SampleLife& life, SampleRandom& random) const
{
    const int decided = now - 1 - random.below(30);
    const bool minor = random.chance(70);
    if (random.below(120) != 0 || decided <= life.entered + probation)
        return;
    life.sanctioned = decided;
    life.measure = minor ? u"警告"_s : u"记过"_s;
}

/// The best of a unit up to the cap (公务员考核规定). The base leaves recruits in probation out, the stricter reading,
/// so that the cap holds either way.
void SamplePlan::chooseExcellent(const Staffing& unit, int yearsAgo)
{
    const int appraised = now / year - 1 - yearsAgo;
    struct Candidate {
        quint64 score = 0;
        int index = 0;
    };
    std::vector<Candidate> candidates;
    int graded = 0;
    for (int index = unit.first; index < unit.first + unit.people; ++index) {
        const SampleLife& life = lives[std::size_t(index)];
        const bool sanctioned = life.sanctioned != 0 && life.sanctioned / year == appraised;
        if (life.entered / year >= appraised || (sanctioned && !rules.measures.value(life.measure).graded))
            continue;
        ++graded;
        if (sanctioned || (life.weak >> yearsAgo & 1U) != 0)
            continue;
        // Merit lasts, so that some are among the best for years.
        const int merit = stream(options.seed, Merit, index).below(1000);
        const int luck = stream(options.seed, FirstYear + quint64(appraised), index).below(1000);
        candidates.push_back({quint64(merit + luck), index});
    }
    const auto excellent = std::min(std::size_t(graded * rules.excellentPercent / 100), candidates.size());
    std::ranges::sort(candidates, [](const Candidate& left, const Candidate& right) {
        return std::pair(right.score, left.index) < std::pair(left.score, right.index);
    });
    for (std::size_t i = 0; i < excellent; ++i)
        lives[std::size_t(candidates[i].index)].excellent |= 1U << yearsAgo;
}

} // namespace tidui
