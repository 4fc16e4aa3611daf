#include "core/promotion/registration.h"

#include "core/cadre/current.h"
#include "core/cadre/field_json.h"
#include "core/promotion/round_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

Rank newRank(const RoundCandidate& candidate, const Registration& registration)
{
    return {.name = candidate.target,
            .since = PartialDate(registration.decidedOn),
            .document = registration.approval,
            .reason = u"晋升"_s};
}

PostLevel newLevel(const RoundCandidate& candidate, const Registration& registration)
{
    return {.name = candidate.target, .since = PartialDate(registration.decidedOn), .document = registration.approval};
}

Post newPost(const RoundCandidate& candidate, const Registration& registration)
{
    return {.unitName = registration.unitName,
            .title = candidate.post,
            .leading = u"领导职务"_s,
            .since = PartialDate(registration.decidedOn),
            .document = registration.approval,
            .state = u"在任"_s,
            .main = u"是"_s};
}

/// Ends what is held, and puts the new one behind it.
template <class Record>
void succeed(std::vector<Record>& records, Record next)
{
    for (Record& record : records) {
        if (record.until.isEmpty())
            record.until = next.since;
    }
    records.push_back(std::move(next));
}

void appoint(CadreFile& file, const RoundCandidate& candidate, const Registration& registration)
{
    succeed(file.postLevels, newLevel(candidate, registration));
    if (const Post* main = mainPost(file)) {
        Post& present = file.posts[std::size_t(main - file.posts.data())];
        present.main = u"否"_s;
        if (candidate.endsPost) {
            present.state = u"已免"_s;
            present.until = PartialDate(registration.decidedOn);
            present.endDocument = registration.approval;
        }
    }
    file.posts.push_back(newPost(candidate, registration));
}

template <class Record>
void readSet(const QJsonValue& json, std::vector<Record>& records)
{
    records.clear();
    for (const auto& item : json.toArray())
        readRecord(item.toObject(), records.emplace_back());
}

template <class Record>
QJsonArray setJson(const std::vector<Record>& records)
{
    QJsonArray array;
    for (const Record& record : records)
        array.append(recordJson(record));
    return array;
}

/// How far a candidate came, as an index of the states.
int stageOf(const RoundCandidate& candidate)
{
    static const QStringList states{
        candidate_state::proposed,   candidate_state::recommended, candidate_state::inspected, candidate_state::decided,
        candidate_state::publicised, candidate_state::approved,    candidate_state::registered};
    return int(states.indexOf(candidate.isOpen() ? candidate.state : candidate.reached));
}

Retrospective::Line lineOf(const RoundFacts& facts, const RoundTarget& target)
{
    constexpr int recommended = 1;
    constexpr int inspected = 2;
    constexpr int decided = 3;
    constexpr int registeredStage = 6;
    Retrospective::Line line{.target = target.target, .planned = target.planned};
    for (const RoundCandidate& candidate : facts.candidates) {
        if (candidate.target != target.target || candidate.post != target.post)
            continue;
        const int stage = stageOf(candidate);
        ++line.proposed;
        line.recommended += stage >= recommended ? 1 : 0;
        line.inspected += stage >= inspected ? 1 : 0;
        line.decided += stage >= decided ? 1 : 0;
        line.promoted += candidate.isOpen() && stage >= registeredStage ? 1 : 0;
        line.returned += candidate.isOpen() ? 0 : 1;
    }
    return line;
}

} // namespace

CadreFile registered(CadreFile file, const RoundCandidate& candidate, const Registration& registration)
{
    if (candidate.post.isEmpty())
        succeed(file.ranks, newRank(candidate, registration));
    else
        appoint(file, candidate, registration);
    return file;
}

QJsonObject careerOf(const CadreFile& file)
{
    return {{u"rank"_s, setJson(file.ranks)},
            {u"post_level"_s, setJson(file.postLevels)},
            {u"post"_s, setJson(file.posts)}};
}

std::optional<CadreFile> unregistered(CadreFile file, const RoundCandidate& candidate, const Registration& registration)
{
    CadreFile former = file;
    readSet(candidate.former.value(u"rank"_s), former.ranks);
    readSet(candidate.former.value(u"post_level"_s), former.postLevels);
    readSet(candidate.former.value(u"post"_s), former.posts);
    const bool asWritten = careerOf(registered(former, candidate, registration)) == careerOf(file);
    return asWritten ? std::optional(std::move(former)) : std::nullopt;
}

Retrospective retrospectiveOf(const RoundFacts& facts)
{
    Retrospective look{.objections = int(facts.objections.size()),
                       .reports = int(facts.reports.size()),
                       .openedOn = facts.round.openedOn,
                       .registeredOn = facts.round.registeredOn};
    for (const RoundTarget& target : facts.targets)
        look.lines.push_back(lineOf(facts, target));
    look.upheld = int(std::ranges::count(facts.objections, objection_outcome::upheld, &Objection::outcome));
    look.exceptions =
        int(std::ranges::count_if(facts.steps, [](const RoundStep& step) { return !step.exception.isEmpty(); }));
    return look;
}

} // namespace tidui
