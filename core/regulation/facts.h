#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

#include <span>

namespace tidui {

/// What a condition of the office can be stated over (事实): the facts that a file tells about a person on a day.

enum class FactType {
    Number,  ///< Whole, at least or at most so much.
    Ordered, ///< A word of an order, from low to high: 职级, 学历, 学位.
    Words,   ///< Words, of which one may be among those asked for.
};
enum class FactUnit { None, Months, Years, Age, Times, Hours };

struct FactQuestion {
    const CadreFile& file;
    const RuleBook& rules;
    QDate on{};
    int last = 0; ///< Years or months back from that day, where the fact takes a span.
};

struct FactValue {
    int least = 0; ///< A number, as far as the records tell it: between these two, both included.
    int most = 0;
    QStringList words{};
    QString shown{}; ///< In words, with the record it comes from.
    std::vector<Evidence> evidence{};
    QDate since{};                ///< A number that grows with time: from when it is counted; else invalid.
    std::vector<QDate> counted{}; ///< A number of events in the last months: their days, the newest first.
};

struct Fact {
    const char* key = "";
    const char* caption = ""; ///< English source; translate in context "Fact".
    FactType type = FactType::Number;
    FactUnit unit = FactUnit::None;
    FactUnit span = FactUnit::None; ///< The unit of the span that it takes; None = it takes none.
    /// None when the file has no record of it.
    std::optional<FactValue> (*value)(const FactQuestion&) = nullptr;
    /// Of an Ordered fact: the place of a word, higher is more; none for a word that it doesn't know.
    std::optional<int> (*place)(const QString& word, const RuleBook& rules, QDate on) = nullptr;
    const char* codes = ""; ///< The code table that has its words, or "".
};

std::span<const Fact> facts();
const Fact* factOf(const QString& key); ///< Null when there is none.

/// The comparisons that a fact of that type takes: at-least, at-most, is, is-not, contains.
QStringList comparisonsOf(FactType type);
QString comparisonWords(const QString& comparison);

/// Why a demand can't be asked, as on that day: an unknown fact, a comparison that it doesn't take, a value that is no
/// number or no word of its order, a span that is missing or not wanted. Empty = it can.
QString whyWrong(const FactTest& test, const RuleBook& rules, QDate on);

/// The demand in words: "任现职级时间不少于36个月".
QString demandWords(const FactTest& test);

/// Compares the file with one demand. Unknown when there is no record, or the records don't decide it.
Explanation reviewFact(const FactTest& test, const CadreFile& file, const RuleBook& rules, QDate on);

/// The office's condition (附加条件), with a finding for each fact. `always`: the day that stands for "as far back as
/// the question goes" where a fact is met and nothing tells since when.
Explanation reviewCondition(const Provision<OfficeCondition>& condition, const CadreFile& file, const RuleBook& rules,
                            QDate on, QDate always);

} // namespace tidui
