#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

#include <span>

namespace tidui {

/// A training that a person completed (培训).
struct Training {
    QDate ended{};
    int days = 0;
    int hours = 0; ///< 学时
};

/// The time over which training is added up, both days included.
struct TrainingPeriod {
    QDate from{};
    QDate to{};
};

/// Whether a person's training reaches what is demanded of the level or rank held on that day
/// (干部教育培训工作条例第十四 条): enough days or enough hours, up to and including that day, in the calendar year or
/// in the cycle as the office counts it. Unknown without a level or rank on file, and without any training on record in
/// the period.
Explanation reviewTraining(const CadreFile& file, std::span<const Training> trainings, const RuleBook& rules, QDate on);

/// The period of a demand that a day lies in.
TrainingPeriod trainingPeriod(const TrainingDemand& demand, const RuleBook& rules, QDate on);

/// Whether leave during a training stays within what is allowed (第十五条); beyond it the person is sent back.
Explanation reviewTrainingLeave(int hoursAway, int hoursInAll, const RuleBook& rules, QDate on);

} // namespace tidui
