#pragma once

#include "core/regulation/rule_book.h"

namespace tidui {

/// The ranks of all ladders as small numbers, and what each step asks, by the rules in force on a day.
class ForecastRanks {
public:
    ForecastRanks() = default;
    ForecastRanks(const RuleBook& rules, QDate on);

    /// The step into a rank.
    struct Step {
        int below = -1;      ///< The next lower rank on the ladder; -1 = the lowest.
        int above = -1;      ///< The next higher one; -1 = the highest.
        int months = -1;     ///< Years in rank or post that it asks, in months; -1 = the rules have no figure.
        bool byRank = false; ///< The rule names the rank below.
        int post = -1;       ///< Level of leading post that serves as well, index of posts(); -1 = none.
    };
    int size() const { return int(m_steps.size()); }
    const Step& step(int rank) const { return m_steps[std::size_t(rank)]; }
    const QString& name(int rank) const { return m_names[rank]; }
    const QStringList& names() const { return m_names; } ///< Ladder by ladder, highest first.
    const QStringList& posts() const { return m_posts; }
    int indexOf(const QString& rank) const; ///< -1 for a rank that no ladder has.

private:
    QStringList m_names{};
    QStringList m_posts{};
    QHash<QString, int> m_index{};
    std::vector<Step> m_steps{};
};

} // namespace tidui
