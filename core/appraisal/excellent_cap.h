#pragma once

#include "core/regulation/rule_book.h"

namespace tidui {

/// How many may be graded 优秀 in one scope (优秀名额).
struct ExcellentCap {
    const Provision<AppraisalCap>* provision = nullptr; ///< Null: no rule in force; then `places` is 0.
    int base = 0;
    int percent = 0;
    int places = 0;
    QString arithmetic{}; ///< "应参加考核37人×20%＝7.4，舍去小数，取7人"
};

/// `taking`: people who should take part; `ungraded`: those of them who get no grade, whom the office counts into the
/// base or not (优秀基数). `withConsent`: the civil service department of the same level agreed to the higher share. By
/// the rules in force at the end of the year (公务员考核规定, 优秀等次比例).
ExcellentCap excellentCap(int taking, int ungraded, bool withConsent, int year, const RuleBook& rules);

} // namespace tidui
