#include "ui/round/round_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RoundWords)
};

} // namespace

QString roundStateWords(const QString& state)
{
    return state == round_state::registered ? Tr::tr("registered") : Tr::tr("under way");
}

QString candidateStateWords(const QString& state)
{
    const std::array words{std::pair(&candidate_state::proposed, Tr::tr("proposed")),
                           std::pair(&candidate_state::recommended, Tr::tr("recommended")),
                           std::pair(&candidate_state::inspected, Tr::tr("inspected")),
                           std::pair(&candidate_state::decided, Tr::tr("decided")),
                           std::pair(&candidate_state::publicised, Tr::tr("publicity over")),
                           std::pair(&candidate_state::approved, Tr::tr("approved")),
                           std::pair(&candidate_state::registered, Tr::tr("registered")),
                           std::pair(&candidate_state::returned, Tr::tr("returned"))};
    const auto found = std::ranges::find_if(words, [&](const auto& entry) { return *entry.first == state; });
    return found == words.end() ? state : found->second;
}

QString objectionOutcomeWords(const QString& outcome)
{
    if (outcome.isEmpty())
        return Tr::tr("open");
    return outcome == objection_outcome::upheld ? Tr::tr("upheld") : Tr::tr("dismissed");
}

QString stepStateWords(StepStanding::State state)
{
    switch (state) {
    case StepStanding::State::Done:
        return Tr::tr("done");
    case StepStanding::State::LeftOut:
        return Tr::tr("left out");
    case StepStanding::State::Current:
        return Tr::tr("now");
    case StepStanding::State::Later:
        break;
    }
    return Tr::tr("later");
}

QString shareWords(int hundredthsOfPercent)
{
    return u"%1%"_s.arg(hundredthsOfPercent / 100.0, 0, 'f', 2);
}

QString candidateWords(const RoundFacts& facts, RoundCandidateId id)
{
    const RoundCandidate* candidate = facts.candidate(id);
    if (!candidate)
        return {};
    const bool alone = std::ranges::count(facts.candidates, candidate->name, &RoundCandidate::name) == 1;
    return alone ? candidate->name : Tr::tr("%1 (to %2)").arg(candidate->name, candidate->target);
}

} // namespace tidui
