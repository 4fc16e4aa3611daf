#pragma once

#include "core/cadre/cadre.h"
#include "core/organization/unit.h"
#include "core/regulation/explanation.h"
#include "core/regulation/rule_book.h"

#include <QHash>

namespace tidui {

/// The group of kin that a relation word belongs to (夫妻关系, 直系血亲, 三代以内旁系血亲, 近姻亲); empty when the word
/// is none of kin that avoidance concerns.
QString kinGroup(const QString& relation);

/// Somebody of the office, as far as avoidance asks.
struct Colleague {
    CadreId id{};
    QString name{};
    UnitId unit{};
    QString post{};     ///< 现任职务
    bool leads = false; ///< Holds a leading post on that day.
};

Colleague colleagueOf(const CadreFile& file, QDate on);

/// Two people of the office who are near relatives by a family record of one of them.
struct KinPair {
    Colleague person{};   ///< Whose file has the record.
    Colleague relative{}; ///< Whom the record seems to mean.
    QString relation{};   ///< 妻子: the relative is the person's wife.
    QString group{};      ///< 夫妻关系
    Evidence record{};    ///< Of the person's file.
    bool workplaceAgrees =
        false; ///< The record's work unit names the relative's unit or this office; else only the name.
};

/// The people of the office by name, to look relatives up.
using Colleagues = QMultiHash<QString, Colleague>;

/// The pairs that a file names. Relatives who are recorded as dead or retired, and the person's own name, are left out.
std::vector<KinPair> kinPairs(const CadreFile& file, const Colleagues& colleagues, const std::vector<Unit>& units,
                              QDate on);

/// Whether the two may hold their posts (任职回避, 公务员法第七十四条): one finding for each rule. NotMet when the
/// record and the posts say it plainly; Judgement when only the name agrees.
Explanation reviewAvoidance(const KinPair& pair, const std::vector<Unit>& units, const RuleBook& rules, QDate on);

} // namespace tidui
