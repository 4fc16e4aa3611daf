#pragma once

#include "core/regulation/retirement_months.h"

#include <QStringList>

namespace tidui {

/// What is known of a person for the month of retirement. Months are year * 12 + month - 1; 0 = not on file.
struct RetirementFacts {
    int birth = 0;
    RetirementCategory category = RetirementCategory::Unknown;
    int stated = 0; ///< 到龄年月 as the file states it.
    QString kind{}; ///< Whose later retirement the rules are asked for: 公务员, 其他职工.
};

/// When a person retires and may retire (退休年月), on what grounds, and how it was computed.
struct RetirementOutlook {
    int month = 0;                         ///< 法定退休年月; 0 = not known.
    std::optional<Retirement> statutory{}; ///< None when the month is the one that the file states.
    std::optional<int> earliest{}; ///< 最早自愿提前退休年月, by age alone: none = there is no such choice.
    std::optional<int> latest{};   ///< 弹性延迟 at the longest; the statutory month where it isn't allowed.
    QStringList articles{};        ///< Instrument and article of each rule that it rests on.
    QStringList steps{};           ///< The arithmetic in sentences, so that an officer can do it again.
    QStringList missing{};         ///< What isn't on file, and what to enter, in sentences.
};

/// By the rules in force on that day. Who reached the former age before 2025 has neither an earlier nor a later choice
/// (人社部发〔2024〕94号).
RetirementOutlook retirementOutlook(const RetirementFacts& facts, const RuleBook& rules, QDate on);

QString ageText(int months);  ///< 61岁7个月; 60岁
QString monthText(int month); ///< 2031.08, the form of lists; empty for 0.

} // namespace tidui
