#pragma once

#include "core/sample/sample_office.h"

#include <QJsonArray>
#include <QJsonObject>

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
    int size = 0;   ///< People of the unit.
    bool branch = false;
    SamplePosition position = SamplePosition::Member;
    int rank = 10;
};

struct SampleOffice::Plan {
    explicit Plan(const SampleOptions& wanted);

    SampleOptions options;
    QJsonObject words{};
    std::vector<Unit> units{};
    struct Staffing {
        int unit = 0;
        int first = 0; ///< Index of its first person.
        int people = 0;
        bool branch = false;
    };
    std::vector<Staffing> staffing{};

    SamplePlace place(int index) const;
    QStringList ladder{}; ///< Names of the ranks, highest first.

private:
    void addUnit(const QString& name, UnitId parent, const QString& kind, const QString& level, int order);
    void staff(int unit, int people, bool branch);
    void layOut();
};

/// Makes one person's file. Pure: plan and index decide everything.
CadreFile samplePerson(const SampleOffice& office, const SampleOptions& options, const QJsonObject& words,
                       const QStringList& ladder, const SamplePlace& place, int index);

/// The defect of a person, or an empty rule.
QString sampleDefect(int index);
/// Puts the defect into the file.
void applySampleDefect(const QString& rule, CadreFile& file);

} // namespace tidui
