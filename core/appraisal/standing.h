#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// What is known about a person's year and doesn't stand in the file.
struct YearFacts {
    int leaveDays = 0;               ///< 病、事假累计, working days.
    int elsewhereMonths = 0;         ///< 援派、挂职 in that year.
    bool underInvestigation = false; ///< 立案审查调查, not concluded at the end of the year.
    bool refused = false;            ///< 无正当理由不参加, after persuasion.
    bool leadingMember = false;      ///< 领导成员, appraised by the superior.
};

/// How a person takes part in the appraisal of a year, and which grades are open.
struct AppraisalStanding {
    enum class Part {
        Graded,       ///< 参加考核、确定等次
        CommentsOnly, ///< 只写评语、不确定等次
        Open,         ///< 不写评语、不确定等次: until the case is concluded.
        Elsewhere,    ///< Appraised where the person worked.
        Outside,      ///< 领导成员
        None,         ///< Doesn't take part.
    };
    Part part = Part::Graded;
    bool mayBeExcellent = true;
    QString verdict{};                  ///< The grade that the circumstances themselves bring; else empty.
    std::vector<Explanation> reasons{}; ///< Each circumstance with its article and record; Judgement: a person decides.

    bool graded() const { return part == Part::Graded; }
    /// Whether the person is one of those who should take part (应参加年度考核), the base of the cap on 优秀.
    bool counted() const { return part == Part::Graded || part == Part::CommentsOnly || part == Part::Open; }
    bool forAPerson() const;
};

/// The part that a rule or a ruling names: graded, comments, open, elsewhere, outside, none; none for another word.
std::optional<AppraisalStanding::Part> appraisalPart(const QString& name);

/// By the rules in force at the end of the year (公务员考核规定第二十五条至第二十九条). `workingDays`: of that year,
/// against which leave is measured.
AppraisalStanding appraisalStanding(const CadreFile& file, const YearFacts& facts, int year, int workingDays,
                                    const RuleBook& rules);

} // namespace tidui
