#pragma once

#include "core/succession/workforce.h"

namespace tidui {

/// Bands of years as the office sets them (structure_band), by their key: 年龄, 工龄, 任现职级年限. None without such a
/// setting on that day.
class YearBands {
public:
    YearBands(const QString& key, const RuleBook& rules, QDate on);

    QStringList names() const;    ///< 25岁及以下, 26—30岁 …, the lowest first.
    int bandOf(int months) const; ///< Of so many whole months; -1 below 0, and when there are no bands.

private:
    bool m_age = false;          ///< Years of age, else of time.
    std::vector<int> m_starts{}; ///< In years, of all bands but the first; empty = no bands.
};

/// Groups of words as the office sets them (structure_group): which 学历 count as 研究生, which ways of entry as 录用.
class WordGroups {
public:
    /// `chart`: 学历, 学科, 政治面貌, 来源.
    WordGroups(const QString& chart, const Workforce& workforce, const RuleBook& rules, QDate on);

    QStringList names() const; ///< In their order; the last, 其他, is for what no group has.
    int other() const { return int(m_groups.size()); }
    /// The group with the longest word that the text contains, so that 大学专科 isn't 大学; other() when none is
    /// contained, -1 for the empty text.
    int groupOf(const QString& text) const;
    int groupOf(Workforce::Word word) const; ///< The same, looked up once for each word.

private:
    struct Group {
        int order = 0;
        QString name{};
        QStringList words{};
    };
    static constexpr int notAsked = -2;

    const Workforce& m_workforce;
    std::vector<Group> m_groups{};
    mutable std::vector<int> m_ofWord{};
};

} // namespace tidui
