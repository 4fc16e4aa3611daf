#include "core/operation/promotion_review.h"

namespace tidui {

namespace {

bool isAsked(const ReviewQuestion& question, const CadreFile& file)
{
    if (!question.cadres.isEmpty())
        return question.cadres.contains(file.id.value);
    return !hasLeft(file, question.on) && (question.units.isEmpty() || question.units.contains(file.unit.value));
}

/// Visits everybody who is asked about.
Status forEachAsked(Office& office, const ReviewQuestion& question, const std::function<void(const CadreFile&)>& visit,
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
            visit(file);
        return !stopped;
    });
    if (status && stopped)
        return Error{Error::Kind::Cancelled, QCoreApplication::translate("Promotion", "The review was cancelled."), {}};
    return status;
}

} // namespace

ReviewAnswer answerFor(const CadreFile& file, const ReviewQuestion& question, const RuleBook& rules)
{
    const Rank* rank = rankOn(file, question.on);
    const QString target = question.target.isEmpty() ? nextRank(file, rules, question.on) : question.target;
    return {file.id, file.person.name, rank ? rank->name : QString(), target,
            target.isEmpty() ? reviewWithoutTarget(file, rules, question.on)
                             : reviewPromotion(file, target, rules, question.on)};
}

Status reviewOffice(Office& office, const ReviewQuestion& question, const std::function<void(ReviewAnswer&&)>& take,
                    const Progress& progress)
{
    const RuleBook& rules = office.rules();
    return forEachAsked(
        office, question, [&](const CadreFile& file) { take(answerFor(file, question, rules)); }, progress);
}

Status compareRules(Office& office, const ReviewQuestion& question, const RuleBook& before, const RuleBook& after,
                    const std::function<void(ChangedResult&&)>& take, const Progress& progress)
{
    const auto compare = [&](const CadreFile& file) {
        ChangedResult result{answerFor(file, question, before), answerFor(file, question, after)};
        if (result.before.target != result.after.target ||
            result.before.review.outcome != result.after.review.outcome ||
            result.before.review.earliest != result.after.review.earliest)
            take(std::move(result));
    };
    return forEachAsked(office, question, compare, progress);
}

} // namespace tidui
