#include "core/promotion/round_facts.h"

#include <algorithm>

namespace tidui {

namespace {

template <class Record, class Key, class Member>
const Record* findIn(const std::vector<Record>& records, const Key& key, Member member)
{
    const auto found = std::ranges::find(records, key, member);
    return found == records.end() ? nullptr : &*found;
}

} // namespace

const RoundStep* RoundFacts::step(const QString& key) const
{
    return findIn(steps, key, &RoundStep::key);
}

const RoundCandidate* RoundFacts::candidate(RoundCandidateId id) const
{
    return findIn(candidates, id, &RoundCandidate::id);
}

const CadreFile* RoundFacts::file(CadreId id) const
{
    return findIn(files, id, &CadreFile::id);
}

std::vector<RoundCandidate> RoundFacts::openCandidates() const
{
    std::vector<RoundCandidate> open;
    std::ranges::copy_if(candidates, std::back_inserter(open), &RoundCandidate::isOpen);
    return open;
}

RoundCandidate returned(RoundCandidate candidate, const QString& reason, const QString& document)
{
    candidate.reached = candidate.state;
    candidate.state = candidate_state::returned;
    candidate.reason = reason;
    candidate.document = document;
    return candidate;
}

} // namespace tidui
