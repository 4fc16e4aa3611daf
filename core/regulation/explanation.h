#pragma once

#include "core/regulation/provision.h"

#include <optional>

namespace tidui {

/// Ordered, so that "all of" is the least and "any of" the greatest.
enum class Outcome {
    NotMet,    ///< 不符合
    Unknown,   ///< 资料不足: a record or a figure is missing.
    Judgement, ///< 待人工判断: the text leaves it to a person.
    Met,       ///< 符合
};

/// The record that a finding rests on.
struct Evidence {
    QString set{}; ///< The key of the record set (fields.h): rank, appraisal, sanction.
    int row = -1;  ///< Index in the set.
    bool operator==(const Evidence&) const = default;
};

/// A time in months as a condition of time compares it.
struct MonthsCompared {
    int counted = 0;  ///< 计算月数: without what doesn't count.
    int required = 0; ///< 所需月数: after what shortens it.
    bool operator==(const MonthsCompared&) const = default;
};

/// One condition of a rule, compared with a file on a day (认定结论). It says why, also where it is not met.
struct Explanation {
    QString rule{};    ///< The provision's id: "rank_step/一级调研员".
    QString article{}; ///< Instrument and article; empty for a bare fact of the file.
    Certainty certainty = Certainty::InForce;
    Outcome outcome = Outcome::Unknown;
    QString text{};     ///< The condition.
    QString required{}; ///< The value it asks for, with its arithmetic.
    QString actual{};   ///< The person's value, with its arithmetic.
    std::vector<Evidence> evidence{};
    std::optional<MonthsCompared> months{}; ///< Of a condition of time, when the records tell.
    /// The first day on which it is or will be met by the records of today; none when they don't tell.
    std::optional<QDate> earliest{};
    std::vector<Explanation> children{};
};

/// Instrument and article, and the document that the office has for it: "…规定第十八条（经…核实）".
QString citation(const ProvisionHead& head);

/// A finding that rests on a provision, without its outcome.
Explanation restingOn(const ProvisionHead& head, const QString& text);

/// Adds the conditions that must all be met, or of which one is enough, and takes outcome and day from them.
Explanation allOf(Explanation head, std::vector<Explanation> children);
Explanation anyOf(Explanation head, std::vector<Explanation> children);

} // namespace tidui
