#include "core/operation/promotion_review.h"

namespace tidui {

namespace {

bool isAsked(const ReviewQuestion& question, const CadreFile& file)
{
    if (!question.cadres.isEmpty())
        return question.cadres.contains(file.id.value);
    return !hasLeft(file, question.on) && (question.units.isEmpty() || question.units.contains(file.unit.value));
}

} // namespace

ReviewAnswer answerFor(const CadreFile& file, const ReviewQuestion& question)
{
    const RuleBook& rules = builtInRules();
    const Rank* rank = rankOn(file, question.on);
    const QString target = question.target.isEmpty() ? nextRank(file, rules, question.on) : question.target;
    return {file.id, file.person.name, rank ? rank->name : QString(), target,
            target.isEmpty() ? reviewWithoutTarget(file, rules, question.on)
                             : reviewPromotion(file, target, rules, question.on)};
}

Status reviewOffice(Office& office, const ReviewQuestion& question, const std::function<void(ReviewAnswer&&)>& take,
                    const Progress& progress)
{
    const auto people = progress ? office.roster() : Result<Roster>(Roster());
    if (!people)
        return people.error();
    qint64 done = 0;
    bool stopped = false;
    auto status = office.forEachCadre([&](const CadreFile& file) {
        stopped = !goOn(progress, done++, people->size());
        if (!stopped && isAsked(question, file))
            take(answerFor(file, question));
        return !stopped;
    });
    if (status && stopped)
        return Error{Error::Kind::Cancelled, QCoreApplication::translate("Promotion", "The review was cancelled."), {}};
    return status;
}

} // namespace tidui
