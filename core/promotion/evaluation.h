#pragma once

#include "core/promotion/round.h"
#include "core/regulation/rule_book.h"

namespace tidui {

/// The rule on the grades (等次) of a vote on the day it is held; null for a vote for or against.
const Provision<VoteRule>* gradeRule(const QString& vote, const RuleBook& rules, QDate heldOn);

/// How many gave that grade; 0 when none is on record.
int gradeCount(const QJsonObject& grades, const QString& grade);

/// The vote with its grades added up: the favourable ones are votes for the person, the others against, and the rest of
/// the valid ballots abstained. More grades than valid ballots: nobody abstained, and checkTally() refuses it.
BallotVote addedUp(BallotVote vote, int valid, const VoteRule& rule);

/// 优秀20票，称职8票，基本称职1票，不称职0票，不了解1票，弃权0票
QString gradesInWords(const QJsonObject& grades, int abstained, const VoteRule& rule);

/// 优秀和称职: what the favourable grades are called together.
QString favourableInWords(const VoteRule& rule);

} // namespace tidui
