#pragma once

#include "core/regulation/rule_book.h"

#include <QString>

namespace tidui {

/// A provision to read: text, source, days, mark and who confirmed it, its values and the demands computed from it on a
/// day. As HTML for a text browser.
QString provisionHtml(const ProvisionHead& head, const RuleBook& rules, QDate on);

/// An entry of the office that the rules can't take, with the reason.
QString problemHtml(const ProvisionProblem& problem, const OfficeProvision& provision);

/// 有效, 待核, 未定, 本地设定; of the office's own: 已核实, 更正, 本机关.
QString markWords(const ProvisionHead& head);

} // namespace tidui
