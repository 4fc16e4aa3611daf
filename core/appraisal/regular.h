#pragma once

#include "core/appraisal/appraisal_book.h"

namespace tidui {

/// The share of 好 in one period of regular appraisal (平时考核) against what the rule allows.
struct PeriodShare {
    const Provision<RegularShare>* provision = nullptr; ///< Null: no rule in force.
    int graded = 0;                                     ///< People with a grade of that period.
    int good = 0;
    int places = 0; ///< At most; rounded down.
    bool isOver() const { return provision && good > places; }
};
PeriodShare periodShare(const AppraisalBook& book, int period, const RuleBook& rules);

/// What a pasted block of cells says: grades for people, and the lines that it can't be told of.
struct PastedGrades {
    std::vector<RegularGrade> grades{}; ///< Cadre, period and grade; empty cells are left out.
    QStringList problems{};             ///< Line and what is wrong with it.
};

/// Reads cells as a table program puts them on the clipboard: lines, with tabs between the cells. When the first cells
/// are names, each line goes to the person of that name, and the grades begin with the first period; else the lines go
/// to the people from `first` on, and the grades begin with `period`. Words that are no grade, names that nobody or two
/// people have, and more cells than there are periods are problems.
PastedGrades pastedGrades(const QString& text, const AppraisalBook& book, const std::vector<int>& people, int first,
                          int period, int periods);

} // namespace tidui
