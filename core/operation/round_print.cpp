#include "core/operation/round_print.h"

#include "core/form/appointment_form.h"
#include "core/form/round_paper_forms.h"
#include "core/operation/round_office.h"
#include "core/organization/unit_tree.h"
#include "core/promotion/registration.h"
#include "core/promotion/round_paper_people.h"
#include "core/promotion/round_paper_values.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RoundPrint)
};

Error missing(const QString& message)
{
    return {Error::Kind::NotFound, message, {}};
}

/// The papers of one kind, each laid out when its turn comes; `nothing` when there are none.
template <class Paper>
Result<PaperRun> runOf(std::vector<Paper> papers, FilledForm (*form)(const Paper&, FormFonts&),
                       const QString& nothing = {})
{
    if (papers.empty())
        return missing(nothing);
    struct Maker {
        std::vector<Paper> papers{};
        FormFonts fonts{};
    };
    const int count = int(papers.size());
    const auto maker = std::make_shared<Maker>(std::move(papers));
    return PaperRun{count, [maker, form](int index) -> Result<FilledForm> {
                        return form(maker->papers[std::size_t(index)], maker->fonts);
                    }};
}

/// Several runs one after the other.
PaperRun joined(std::vector<PaperRun> runs)
{
    int count = 0;
    for (const PaperRun& run : runs)
        count += run.count;
    return {count, [runs = std::move(runs)](int index) {
                auto run = runs.begin();
                for (; index >= run->count; ++run)
                    index -= run->count;
                return run->source(index);
            }};
}

/// What all papers of the round are filled from. `facts` must outlive it.
Result<RoundPaperSource> sourceOf(Office& office, const RoundFacts& facts, QDate on)
{
    const auto units = office.units();
    if (!units)
        return units.error();
    RoundPaperSource source{.facts = facts, .rules = office.rules(), .organ = office.name(), .on = on};
    for (const Unit& unit : *units)
        source.units.insert(unit.id.value, unit.name);
    if (facts.round.unit)
        source.organ = source.units.value(facts.round.unit.value);
    return source;
}

/// The step that must find this out, as the rules name it.
QString stepName(const RoundPaperSource& source, const QString& check)
{
    const auto* rule = stepRule(source.facts, source.rules, check);
    return rule ? rule->terms.name : check;
}

QString noVoters()
{
    return Tr::tr("The round has no voters yet. Enter them first: page “Rounds”, tab “Voters”.");
}

QString noCandidates()
{
    return Tr::tr("The round has no open candidate. Propose somebody first: page “Rounds”, tab “Candidates”.");
}

Result<PaperRun> participants(Office& office, const RoundPaperSource& source)
{
    if (source.facts.voters.empty())
        return missing(noVoters());
    const auto roster = office.roster();
    if (!roster)
        return roster.error();
    std::vector<ParticipantsPaper::Participant> people;
    for (const RoundVoter& voter : source.facts.voters) {
        const int row = voter.cadre ? roster->rowOf(voter.cadre) : -1; // -1: from outside, or no longer on file.
        people.push_back({.unit = row < 0 ? QString() : source.units.value(roster->unit(row).value),
                          .name = voter.name,
                          .post = row < 0 ? QString()
                                          : postWithRank(roster->text(row, RosterColumn::CurrentPost),
                                                         roster->text(row, RosterColumn::Rank)),
                          .category = voter.category,
                          .note = voter.reason});
    }
    return runOf(std::vector{participantsPaper(source, std::move(people))}, participantsForm);
}

Result<PaperRun> evaluation(const RoundPaperSource& source)
{
    if (source.facts.voters.empty())
        return missing(noVoters());
    if (source.facts.openCandidates().empty())
        return missing(noCandidates());
    return runOf(evaluationPapers(source), evaluationForm,
                 Tr::tr("The rules don't name the grades of an evaluation. Enter them on the page of the rules."));
}

Result<PaperRun> decision(const RoundPaperSource& source)
{
    DecisionPaper paper = decisionPaper(source);
    if (paper.candidates.empty())
        return missing(noCandidates());
    return runOf(std::vector{std::move(paper)}, decisionForm);
}

Result<PaperRun> notice(Office& office, const RoundPaperSource& source)
{
    const RoundStep* step = stepWithCheck(source.facts, source.rules, u"publicity"_s);
    if (!step || !step->from.isValid())
        return missing(
            Tr::tr("The day of the notice isn't entered. Enter it as the first day of the step “%1”: page “Rounds”.")
                .arg(stepName(source, u"publicity"_s)));
    const auto calendar = RoundOffice(office).calendar();
    if (!calendar)
        return calendar.error();
    const auto publicity = publicityOf(source.facts.round.kind, step->from, source.rules, *calendar);
    if (!publicity)
        return missing(Tr::tr("On %1 the rules don't say how long a notice stays. Enter it on the page of the rules.")
                           .arg(PartialDate(step->from).display()));
    NoticePaper paper = noticePaper(source, *publicity, *calendar);
    if (paper.candidates.empty())
        return missing(Tr::tr("Nobody was decided on yet. Close the step “%1” first: page “Rounds”.")
                           .arg(stepName(source, u"discussion"_s)));
    return runOf(std::vector{std::move(paper)}, noticeForm);
}

Status onlyForRanks(const Round& round)
{
    if (round.kind == round_kind::rank)
        return {};
    return Error{Error::Kind::Invalid,
                 Tr::tr("This paper is for promotion in rank; %1 is a round for leading posts.").arg(round.name),
                 {}};
}

/// A paper of the review about the round's candidates, target by target.
Result<PaperRun> reviewPaper(Office& office, const RoundPaperSource& source, PromotionPaper paper)
{
    if (auto status = onlyForRanks(source.facts.round); !status)
        return status.error();
    std::vector<PaperRun> runs;
    for (const RoundTarget& target : source.facts.targets) {
        PromotionPrint wanted{.paper = paper, .question = {.on = source.on, .target = target.target}};
        for (const RoundCandidate& candidate : source.facts.openCandidates()) {
            if (candidate.target == target.target && source.facts.file(candidate.cadre))
                wanted.order.push_back(candidate.cadre);
        }
        if (wanted.order.empty())
            continue;
        auto run = promotionPaper(office, wanted);
        if (!run)
            return run.error();
        runs.push_back(std::move(*run));
    }
    if (runs.empty())
        return missing(noCandidates());
    return joined(std::move(runs));
}

/// The full name of the unit in which the candidate would hold the post.
QString unitOf(const RoundFacts& facts, const RoundCandidate& candidate, const std::vector<Unit>& units)
{
    const auto target = std::ranges::find_if(facts.targets, [&candidate](const RoundTarget& known) {
        return known.target == candidate.target && known.post == candidate.post;
    });
    return target == facts.targets.end() ? QString() : fullUnitName(target->unit, units);
}

/// 干部任免审批表 of the candidates for leading posts, with what the round proposes.
Result<PaperRun> appointments(Office& office, const RoundPaperSource& source)
{
    const auto units = office.units();
    if (!units)
        return units.error();
    std::vector<CadreFile> files;
    for (const RoundCandidate& candidate : source.facts.openCandidates()) {
        if (const CadreFile* file = source.facts.file(candidate.cadre))
            files.push_back(
                withProposal(beforeRegistration(*file, candidate), candidate, unitOf(source.facts, candidate, *units)));
    }
    if (files.empty())
        return missing(noCandidates());
    const int count = int(files.size());
    return PaperRun{
        count, [&office, files = std::move(files), day = source.on](int index) -> Result<FilledForm> {
            const CadreFile& file = files[std::size_t(index)];
            const auto photo = office.photo(file.person.photo);
            if (!photo)
                return photo.error();
            return FilledForm{&appointmentLayout(file), appointmentValues(file, *photo, day), file.person.name};
        }};
}

Result<PaperRun> notification(const RoundPaperSource& source)
{
    if (auto status = onlyForRanks(source.facts.round); !status)
        return status.error();
    return runOf(notificationPapers(source), notificationForm,
                 Tr::tr("Nobody is approved yet. Close the step “%1” first: page “Rounds”.")
                     .arg(stepName(source, u"approval"_s)));
}

} // namespace

Result<PaperRun> roundPaper(Office& office, RoundId round, RoundPaper paper, QDate on)
{
    const auto facts = RoundOffice(office).facts(round);
    if (!facts)
        return facts.error();
    const auto source = sourceOf(office, *facts, on);
    if (!source)
        return source.error();
    switch (paper) {
    case RoundPaper::Ballot:
        return runOf(ballotPapers(*source), ballotForm, noVoters());
    case RoundPaper::EvaluationBallot:
        return evaluation(*source);
    case RoundPaper::Participants:
        return participants(office, *source);
    case RoundPaper::Tally:
        return runOf(tallyPapers(*source), tallyForm,
                     Tr::tr("The round has no count yet. Enter it first: page “Rounds”, tab “Votes”."));
    case RoundPaper::Inspection:
        return runOf(inspectionPapers(*source), inspectionForm, noCandidates());
    case RoundPaper::Decision:
        return decision(*source);
    case RoundPaper::Notice:
        return notice(office, *source);
    case RoundPaper::Notification:
        return notification(*source);
    case RoundPaper::EligibilityCertificate:
        return reviewPaper(office, *source, PromotionPaper::EligibilityCertificate);
    case RoundPaper::Roster:
        return reviewPaper(office, *source, PromotionPaper::Roster);
    case RoundPaper::ApprovalForm:
        return facts->round.kind == round_kind::leadingPost
                   ? appointments(office, *source)
                   : reviewPaper(office, *source, PromotionPaper::ApprovalForm);
    case RoundPaper::Comparison:
        break;
    }
    return reviewPaper(office, *source, PromotionPaper::Comparison);
}

} // namespace tidui
