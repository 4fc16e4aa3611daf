#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// The final grade of one calendar year (年度考核等次).
struct GradeOfYear {
    int year = 0;
    QString grade{}; ///< Empty: none on file; two that differ are both named, 优秀／称职.
    bool operator==(const GradeOfYear&) const = default;
};

/// What a committee sees of one candidate at a glance (评委视图): the facts of the file on a day, as the records stood
/// on it, beside the verdict. What the file doesn't say is absent or empty, never 0.
struct CandidateFacts {
    CadreId cadre{};
    UnitId unit{};
    QString name{};
    QString post{}; ///< 工作单位及职务, as it is written now.
    QString sex{};
    PartialDate birth{};
    std::optional<int> age{};    ///< Completed years, at month precision.
    QString education{};         ///< 最高学历
    QString degree{};            ///< 最高学位
    QString rank{};              ///< 现任职级; empty = not on file.
    PartialDate rankSince{};     ///< Since when without a break.
    std::optional<int> inRank{}; ///< Whole months in the rank.
    QString target{};            ///< The rank asked about; empty: no step leads further.
    Outcome outcome = Outcome::Unknown;
    std::optional<QDate> earliest{};        ///< The first day on which the conditions were or will be met.
    std::optional<MonthsCompared> months{}; ///< 任职年限, as the condition that decides counts it.
    std::optional<int> waited{};            ///< Whole months since `earliest`; none while the conditions aren't met.
    std::vector<GradeOfYear> grades{};      ///< Of the last five years whose grades are final, the latest first.
};

/// How many years of grades the facts hold.
inline constexpr int gradeYears = 5;

CandidateFacts candidateFacts(const CadreFile& file, const QString& target, const Explanation& review,
                              const RuleBook& rules, QDate on);

/// The last years whose grades are final on that day, the latest first, with what the file says of each.
std::vector<GradeOfYear> gradesOn(const CadreFile& file, const RuleBook& rules, QDate on);

} // namespace tidui
