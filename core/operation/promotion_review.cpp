#include "core/operation/promotion_review.h"

#include <QFuture>
#include <QtConcurrentMap>

#include <algorithm>

namespace tidui {

namespace {

bool isAsked(const ReviewQuestion& question, const CadreFile& file)
{
    if (!question.cadres.isEmpty())
        return question.cadres.contains(file.id.value);
    return !hasLeft(file, question.on) && (question.units.isEmpty() || question.units.contains(file.unit));
}

/// The files in which those asked about are, by id.
Status forEachOf(Office& office, const ReviewQuestion& question, const std::function<bool(CadreFile&&)>& visit)
{
    if (question.cadres.isEmpty())
        return office.forEachCadre(visit);
    std::vector<CadreId> ids;
    for (const qint64 cadre : question.cadres)
        ids.push_back(CadreId{cadre});
    std::ranges::sort(ids);
    auto files = office.cadres(ids);
    if (!files)
        return files.error();
    for (CadreFile& file : *files) {
        if (!visit(std::move(file)))
            break;
    }
    return {};
}

/// How far a review is.
struct Advance {
    const Progress& progress;
    qint64 people = 0;
};

/// Answers each file that is asked about. While this thread reads the next files, the other cores work on those before;
/// the answers are handed over on this thread in the order of the files.
template <class Answer>
Status answerEach(Office& office, const ReviewQuestion& question, const std::function<Answer(const CadreFile&)>& answer,
                  const std::function<void(Answer&&)>& take, const Advance& advance)
{
    struct Piece {
        CadreFile file{};
        Answer answer{};
    };
    constexpr std::size_t blockSize = 512;
    std::vector<Piece> read;
    std::vector<Piece> worked;
    QFuture<void> work;
    const auto handOver = [&] {
        work.waitForFinished();
        for (Piece& piece : worked)
            take(std::move(piece.answer));
    };
    const auto workOnBlock = [&] {
        handOver();
        worked = std::exchange(read, {});
        work = QtConcurrent::map(worked, [&answer](Piece& piece) { piece.answer = answer(piece.file); });
    };
    qint64 done = 0;
    bool stopped = false;
    auto status = forEachOf(office, question, [&](CadreFile&& file) {
        stopped = !goOn(advance.progress, done++, advance.people);
        if (stopped || !isAsked(question, file))
            return !stopped;
        read.push_back({std::move(file)});
        if (read.size() == blockSize)
            workOnBlock();
        return true;
    });
    workOnBlock();
    handOver();
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
    const auto people = progress ? office.people() : Result<qint64>(0);
    if (!people)
        return people.error();
    const auto answer = [&question, &rules = office.rules()](const CadreFile& file) {
        return answerFor(file, question, rules);
    };
    return answerEach<ReviewAnswer>(office, question, answer, take, {progress, *people});
}

Result<std::vector<Candidate>> reviewCandidates(Office& office, const ReviewQuestion& question,
                                                const Progress& progress)
{
    const auto units = office.units();
    if (!units)
        return units.error();
    const auto roster = office.roster();
    if (!roster)
        return roster.error();
    QHash<UnitId, int> places;
    for (const Unit& unit : *units)
        places.insert(unit.id, int(places.size()));
    std::vector<Candidate> candidates;
    const auto answer = [&question, &rules = office.rules()](const CadreFile& file) {
        const ReviewAnswer found = answerFor(file, question, rules);
        return Candidate{.facts = candidateFacts(file, found.target, found.review, rules, question.on)};
    };
    const auto take = [&](Candidate&& candidate) {
        const int row = roster->rowOf(candidate.facts.cadre);
        if (row < 0)
            return; // Came to the office after the review began.
        candidate.searchText = roster->searchText(row);
        candidate.strokeKey = roster->strokeKey(row);
        candidate.officialKey = roster->officialKey(row);
        const auto place = places.constFind(candidate.facts.unit);
        if (place != places.cend()) {
            candidate.unitPlace = *place;
            candidate.unitName = (*units)[std::size_t(*place)].name;
        }
        candidates.push_back(std::move(candidate));
    };
    const auto status = answerEach<Candidate>(office, question, answer, take, {progress, roster->size()});
    if (!status)
        return status.error();
    return candidates;
}

Status compareRules(Office& office, const ReviewQuestion& question, const RuleBook& before, const RuleBook& after,
                    const std::function<void(ChangedResult&&)>& take, const Progress& progress)
{
    const auto people = progress ? office.people() : Result<qint64>(0);
    if (!people)
        return people.error();
    const auto answer = [&](const CadreFile& file) {
        return ChangedResult{answerFor(file, question, before), answerFor(file, question, after)};
    };
    const auto takeChanged = [&take](ChangedResult&& result) {
        if (result.before.target != result.after.target ||
            result.before.review.outcome != result.after.review.outcome ||
            result.before.review.earliest != result.after.review.earliest)
            take(std::move(result));
    };
    return answerEach<ChangedResult>(office, question, answer, takeChanged, {progress, *people});
}

} // namespace tidui
