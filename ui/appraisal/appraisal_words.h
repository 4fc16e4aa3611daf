#pragma once

#include "core/appraisal/appraisal_book.h"

namespace tidui {

/// How the program calls the parts and steps of an appraisal in the person's language.
QString partWords(AppraisalStanding::Part part);
QString actWords(const QString& act); ///< Of appraisal_act.

/// 第一季度, 3月, 上半年: of a year with so many periods of regular appraisal.
QString regularPeriod(int period, int periods);

/// The ways in which a person can decide an odd case, with their words: for AppraisalEntry::ruling.
std::vector<std::pair<QString, QString>> rulings();

/// Reasons and open matters of a person as rich text, with articles.
QString personHtml(const AppraisedPerson& person);

} // namespace tidui
