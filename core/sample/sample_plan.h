#pragma once

#include "core/sample/sample_office.h"
#include "core/sample/sample_rules.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace tidui {

/// A stream of numbers that depends on its seed only: SplitMix64 (public domain algorithm by S. Vigna).
class SampleRandom {
public:
    explicit SampleRandom(quint64 seed) : m_state(seed) {}
    quint64 next();
    int below(int limit) { return int(next() % quint64(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    QString of(const QJsonArray& words) { return words.at(below(int(words.size()))).toString(); }

private:
    quint64 m_state;
};

enum class SamplePosition { BureauChief, BureauDeputy, Chief, Deputy, Member };

/// Where a person stands in the office. Ranks by their place in the ladder: 0 = 一级巡视员 … 11 = 二级科员.
struct SamplePlace {
    int unit = 0;   ///< Index into the units.
    int offset = 0; ///< Place in the unit, from 0.
    bool branch = false;
    SamplePosition position = SamplePosition::Member;
    int rank = 10;       ///< The highest rank that the person may have reached; -1 = a leading post without a rank.
    QString postLevel{}; ///< 职务层次 of the leading post; empty for members.
};

/// What is settled for everybody before the first file is made, because people are compared with each other.
/// Months are year * 12 + month - 1.
struct SampleLife {
    int birth = 0;
    int entered = 0; ///< Month of entering the service, after graduation.
    bool woman = false;
    bool master = false;
    bool leaves = false; ///< Has left by now.
    int formerAge = 60;  ///< 改革前任职年龄界限
    int minority = -1;   ///< Places in the lists of words; -1 = 汉族.
    int surname = 0;
    int given = 0;
    int sanctioned = 0;    ///< Month of the decision; 0 = never.
    QString measure{};     ///< The sanction.
    quint32 excellent = 0; ///< Bit k: 优秀 in the year k + 1 years ago.
    quint32 weak = 0;      ///< Bit k: 基本称职.
};

/// The plan of a sample office: its units, who stands where, and what is settled for them.
struct SamplePlan {
    explicit SamplePlan(const SampleOptions& wanted);

    static constexpr int appraisedYears = 5;

    SampleOptions options;
    SampleRules rules;
    int now = 0; ///< The month of today.
    QJsonObject words{};
    QJsonObject shape{};
    QStringList ladder{}; ///< Names of the ranks, highest first.
    std::vector<Unit> units{};
    struct Staffing {
        int unit = 0;
        int first = 0; ///< Index of its first person.
        int people = 0;
        bool branch = false;
    };
    std::vector<Staffing> staffing{};
    std::vector<SampleLife> lives{};
    std::map<int, SampleDefect> defects{};

    SamplePlace place(int index) const;
    int serviceFor(const QString& postLevel) const; ///< Months of service before a leading post of that level.
    QString ethnicity(const SampleLife& life) const;
    QString name(const SampleLife& life) const;
    CadreFile person(int index) const; ///< With the defect that was planned for the person.

private:
    void addUnit(const QString& name, UnitId parent, const QString& kind, const QString& level, int order);
    void staff(int unit, int people, bool branch);
    void layOut();
    void addDepartments();
    void addBranches(int people);

    void settleLives();
    SampleLife settle(int index) const;
    void settleAge(SampleLife& life, const SamplePlace& place, SampleRandom& random) const;
    void settleLeaving(SampleLife& life, SampleRandom& random) const;
    void settleStudies(SampleLife& life, int youngest, SampleRandom& random) const;
    void settleSanction(SampleLife& life, SampleRandom& random) const;
    void chooseExcellent(const Staffing& unit, int yearsAgo);

    void planDefects();
    int inspectorsAllowed = 0;
    int firstInspectorsAllowed = 0;
};

/// Makes one person's file without a defect. Pure: plan and index decide everything.
CadreFile samplePerson(const SamplePlan& plan, int index);

/// Puts the defect into the file; `other` is the double of the person. False when the file has nothing to spoil.
bool applySampleDefect(const QString& rule, CadreFile& file, const CadreFile* other);

} // namespace tidui
