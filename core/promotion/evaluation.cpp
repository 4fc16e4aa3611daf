#include "core/promotion/evaluation.h"

using namespace Qt::StringLiterals;

namespace tidui {

const Provision<VoteRule>* gradeRule(const QString& vote, const RuleBook& rules, QDate heldOn)
{
    const auto* rule = rules.at<VoteRule>(vote + u"等次"_s, heldOn);
    return rule && !rule->terms.grades.isEmpty() ? rule : nullptr;
}

int gradeCount(const QJsonObject& grades, const QString& grade)
{
    return grades.value(grade).toInt();
}

BallotVote addedUp(BallotVote vote, int valid, const VoteRule& rule)
{
    vote.votes = vote.against = 0;
    for (const QString& grade : rule.grades)
        (rule.favourable.contains(grade) ? vote.votes : vote.against) += gradeCount(vote.grades, grade);
    vote.abstained = std::max(0, valid - vote.votes - vote.against);
    return vote;
}

QString gradesInWords(const QJsonObject& grades, int abstained, const VoteRule& rule)
{
    QStringList words;
    for (const QString& grade : rule.grades)
        words += u"%1%2票"_s.arg(grade).arg(gradeCount(grades, grade));
    words += u"弃权%1票"_s.arg(abstained);
    return words.join(u'，');
}

QString favourableInWords(const VoteRule& rule)
{
    return rule.favourable.join(u'和');
}

} // namespace tidui
