#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace tidui {

using OfficeProvisionId = Id<struct OfficeProvisionTag>; ///< 本机关规定

/// What an office entered about the rules (本机关对规则的录入), of the same form as resources/regulations.
struct OfficeProvision {
    OfficeProvisionId id{};
    /// confirmation (确认待核): the program's figure is as the document has it. correction (更正): the instrument has
    /// another figure. policy (本机关规定): the office's own choice, or a stricter demand than the rule's.
    QString purpose{};
    QString subject{};      ///< rank_step; office_condition for the office's own conditions.
    QString key{};          ///< What it is about within its subject.
    QDate from{};           ///< The first day in force; of a confirmation, that of the provision it confirms.
    QDate to{};             ///< The last day in force; invalid = as long as the provision it lies over.
    QString instrument{};   ///< Empty for a confirmation.
    QString article{};      ///< Empty for a confirmation.
    QString text{};         ///< A short statement in Chinese; empty for a confirmation.
    QJsonObject terms{};    ///< As in the files; of a confirmation, the terms that were confirmed.
    QString document{};     ///< What it rests on: name or number.
    QString account{};      ///< Who entered it.
    QDate entered{};        ///< The day of the decision to enter it.
    QString endDocument{};  ///< What its end or withdrawal rests on.
    bool withdrawn = false; ///< Entered by mistake: it counts as if it had never been there, and stays readable.
    bool operator==(const OfficeProvision&) const = default;
};

/// An office's provision that the rules can't take, and why. The office works without it.
struct ProvisionProblem {
    OfficeProvisionId id{};
    QString place{}; ///< "rank_step/一级调研员", and its document.
    QString reason{};

    QString message() const;
};

} // namespace tidui
