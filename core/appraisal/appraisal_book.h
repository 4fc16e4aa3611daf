#pragma once

#include "core/appraisal/appraisal_year.h"
#include "core/appraisal/excellent_cap.h"
#include "core/appraisal/standing.h"
#include "core/organization/unit.h"
#include "core/regulation/working_calendar.h"

#include <map>

namespace tidui {

/// A person of an appraisal year with all that is on record about it.
struct AppraisedPerson {
    AppraisalEntry entry{};
    AppraisalStanding found{};           ///< By rule.
    std::vector<AppraisalAct> acts{};    ///< One of each kind.
    std::vector<RegularGrade> regular{}; ///< Of the year, by period; some may have no grade yet.
    QStringList special{};               ///< Special appraisals (专项考核) of the year: task and result.
    QString lastYear{};                  ///< 上年度等次, by the file.
    int scope = -1;                      ///< Index in AppraisalBook::scopes; -1 = in none.
    std::vector<Explanation> matters{};  ///< personMatters() of what is above.

    const AppraisalAct* act(const QString& kind) const;
    RegularGrade regularIn(int period) const; ///< What is on record of that period, or a new one for the person.
    AppraisalStanding::Part part() const;     ///< How the person takes part, after what a person ruled.
    bool isCounted() const;                   ///< 应参加年度考核
    QString verdict() const;                  ///< The grade that a circumstance brings and no ruling set aside.
    /// The step whose grade stands: 补定, else 复核决定, else 确定等次; null before.
    const AppraisalAct* governing() const;
    QString grade() const; ///< Of that step; empty before.
    /// What the file gets at the end of the year: a grade, 不定等次, 不进行考核; empty = nothing is known here.
    QString result() const;
    bool isObjected() const; ///< An objection waits for its review (复核).
    bool isOpen() const;     ///< Something of it holds up the closing.
};

/// An appraisal year with its people, as it is judged and shown (考核年度). The people in the order they were added.
struct AppraisalBook {
    AppraisalYear year{};
    std::vector<ExcellentScope> scopes{};
    std::vector<AppraisedPerson> people{};

    AppraisedPerson* person(CadreId cadre);
    const AppraisedPerson* person(CadreId cadre) const;
    const AppraisedPerson* person(AppraisalEntryId entry) const;
};

/// Finds each person's scope: that of the unit or of the nearest unit above it.
void placeInScopes(AppraisalBook& book, const std::vector<Unit>& units);

/// One scope's people and grades, and its number of 优秀.
struct ScopeStanding {
    ExcellentCap cap{};
    int taking = 0;                  ///< 应参加考核人数
    int ungraded = 0;                ///< Those of them who get no grade.
    int open = 0;                    ///< People about whom something is open.
    std::map<QString, int> grades{}; ///< People by result.

    int excellent() const;
    bool isOver() const { return excellent() > cap.places; }
};

/// In the order of the scopes. People in no scope are in none.
std::vector<ScopeStanding> scopeStandings(const AppraisalBook& book, const RuleBook& rules);

/// What is open about a person before the year can be closed, or worth a look: NotMet and Judgement hold it up, Unknown
/// doesn't (公务员考核规定 第二十五条至第二十九条, 公务员平时考核办法, 公务员法第九十五条).
std::vector<Explanation> personMatters(const AppraisedPerson& person, int year, const RuleBook& rules);
bool holdsUp(const Explanation& matter);

/// What the year itself still lacks: caps kept (优秀等次比例), 优秀 published for long enough (公示), people without
/// scope, the document. Met ones too.
std::vector<Explanation> yearMatters(const AppraisalBook& book, const RuleBook& rules, const WorkingCalendar& calendar,
                                     QDate on);

} // namespace tidui
