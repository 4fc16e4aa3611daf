#pragma once

#include "core/cadre/cadre.h"
#include "core/organization/unit.h"

#include <memory>
#include <vector>

namespace tidui {

struct SampleOptions {
    quint64 seed = 20260101;
    int people = 600;                ///< 20 to 200,000
    QDate today = QDate(2026, 1, 1); ///< The day as of which careers stand. Fixed: one seed, one content.
};

/// A mistake that was put into the sample on purpose, for the checks to find.
struct SampleDefect {
    int person = 0; ///< Index, from 0.
    QString rule{}; ///< The rule of core/cadre/checks.h that reports it.
    int other = -1; ///< Index of the person's double where two people are mistaken for one.
    bool operator==(const SampleDefect&) const = default;
};

struct SamplePlan;

/// The sample office (样例单位): a made-up provincial bureau with departments and branches. People are made one by one,
/// in any order; the same options give the same people. They are obviously fictional: names of 样, 例, 试 and 测,
/// region 99 in identity numbers, 虚构省 as home. A few mistakes are put in on purpose (defects()); nobody else has
/// one.
class SampleOffice {
public:
    explicit SampleOffice(const SampleOptions& options);
    ~SampleOffice();

    QString name() const;
    const std::vector<Unit>& units() const; ///< With their ids, parents first.
    int people() const;
    CadreFile person(int index) const;         ///< Index from 0; the id is index + 1.
    std::vector<SampleDefect> defects() const; ///< By person. Two of each kind where the office is large enough.

private:
    std::unique_ptr<SamplePlan> m_plan;
};

} // namespace tidui
