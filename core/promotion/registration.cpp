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

QString nameOf(const Post& post)
{
    return post.unitName + post.title;
}

/// 现任职务 once the new post is held: it, then what was there before without the post that ends.
QString presentPosts(const CadreFile& file, const RoundCandidate& candidate, const QString& newPost)
{
    QStringList others = file.person.currentPost.split(u'、', Qt::SkipEmptyParts);
    const Post* main = mainPost(file);
    if (candidate.endsPost) {
        const auto ending =
            std::ranges::find_if(others, [main](const QString& words) { return main && words.contains(main->title); });
        if (ending == others.end())
            others.clear(); // The words call the post otherwise, or tell nothing else.
        else
            others.erase(ending);
    }
    others.removeAll(newPost);
    return (QStringList{newPost} + others).join(u'、');
}

void appoint(CadreFile& file, const RoundCandidate& candidate, const Registration& registration)
{
    file.person.currentPost = presentPosts(file, candidate, registration.unitName + candidate.post);
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

QString endingPost(const CadreFile& file, const RoundCandidate& candidate)
{
    if (!candidate.endsPost)
        return {};
    const Post* main = mainPost(file);
    return main ? nameOf(*main) : file.person.currentPost;
}

CadreFile withProposal(CadreFile file, const RoundCandidate& candidate, const QString& unitName)
{
    file.person.proposedPost = candidate.post.isEmpty() ? candidate.target : unitName + candidate.post;
    file.person.removedPost = endingPost(file, candidate);
    return file;
}

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
            {u"post"_s, setJson(file.posts)},
            {u"current_post"_s, file.person.currentPost}};
}

CadreFile beforeRegistration(CadreFile file, const RoundCandidate& candidate)
{
    if (candidate.former.isEmpty())
        return file;
    readSet(candidate.former.value(u"rank"_s), file.ranks);
    readSet(candidate.former.value(u"post_level"_s), file.postLevels);
    readSet(candidate.former.value(u"post"_s), file.posts);
    if (!candidate.post.isEmpty()) // A promotion in rank leaves the words alone, so they may have changed since.
        file.person.currentPost = candidate.former.value(u"current_post"_s).toString();
    return file;
}

std::optional<CadreFile> unregistered(CadreFile file, const RoundCandidate& candidate, const Registration& registration)
{
    CadreFile former = beforeRegistration(file, candidate);
    CadreFile written = registered(former, candidate, registration);
    written.person.currentPost = file.person.currentPost; // An officer may have worded it otherwise.
    const bool asWritten = careerOf(written) == careerOf(file);
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
