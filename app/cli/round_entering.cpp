#include "app/cli/round_commands.h"

#include "core/promotion/evaluation.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

Error wrong(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// The whole numbers between slashes; none when one isn't.
std::optional<std::vector<int>> numbersOf(const QString& text)
{
    std::vector<int> numbers;
    for (const QString& part : text.split(u'/')) {
        bool number = false;
        numbers.push_back(part.toInt(&number));
        if (!number)
            return std::nullopt;
    }
    return numbers;
}

/// "三级调研员=2/1": the target, the planned and, if given, the vacant places.
Result<RoundTarget> readTarget(const QString& text)
{
    const auto numbers = numbersOf(text.section(u'=', 1));
    if (!numbers || numbers->size() > 2)
        return wrong(QCoreApplication::translate("Cli", "--target takes RANK=PLACES or RANK=PLACES/VACANT."));
    RoundTarget target{.target = text.section(u'=', 0, 0), .planned = numbers->front()};
    if (numbers->size() == 2)
        target.vacant = numbers->back();
    return target;
}

Result<QDate> dayOf(const RoundCall& call, const char* option)
{
    return dayOption(call.parser, QString::fromLatin1(option), {});
}

void writeId(const RoundCall& call, qint64 id)
{
    writeOut(call.isSet("json") ? jsonText(QJsonObject{{u"id"_s, id}}) : QString::number(id));
}

/// "3=20/4/1": the candidate, and the votes for, against and abstained.
Result<BallotVote> readVote(const QString& text)
{
    const auto numbers = numbersOf(text.section(u'=', 1));
    if (!numbers || numbers->size() > 3)
        return wrong(QCoreApplication::translate("Cli", "--votes takes CANDIDATE=FOR or "
                                                        "CANDIDATE=FOR/AGAINST/ABSTAINED."));
    BallotVote vote{.candidate = {text.section(u'=', 0, 0).toLongLong()}, .votes = numbers->front()};
    vote.against = numbers->size() > 1 ? numbers->at(1) : 0;
    vote.abstained = numbers->size() > 2 ? numbers->at(2) : 0;
    return vote;
}

/// "3=20/8/1/0/1": the candidate and the count of each grade. Abstentions behind them must be the rest.
Result<BallotVote> readGrades(const QString& text, const VoteRule& rule, int valid)
{
    const auto numbers = numbersOf(text.section(u'=', 1));
    const auto grades = std::size_t(rule.grades.size());
    if (!numbers || numbers->size() < grades || numbers->size() > grades + 1)
        return wrong(QCoreApplication::translate("Cli", "For an evaluation --votes takes CANDIDATE=%1, and after "
                                                        "another / the abstentions.")
                         .arg(rule.grades.join(u'/')));
    BallotVote vote{.candidate = {text.section(u'=', 0, 0).toLongLong()}};
    for (std::size_t i = 0; i < grades; ++i)
        vote.grades.insert(rule.grades[qsizetype(i)], numbers->at(i));
    vote = addedUp(vote, valid, rule);
    if (numbers->size() > grades && numbers->back() != vote.abstained)
        return wrong(QCoreApplication::translate("Cli", "The count of candidate %1 doesn't balance: %2 abstained, but "
                                                        "the rest of the valid ballots is %3.")
                         .arg(vote.candidate.value)
                         .arg(numbers->back())
                         .arg(vote.abstained));
    return vote;
}

/// The key of the step with that name: as in the rules, or the name alone.
QString stepKey(const RoundFacts& facts, const QString& name)
{
    return name.contains(u'/') ? name : facts.round.kind + u'/' + name;
}

} // namespace

Status newRound(const RoundCall& call)
{
    const auto units = call.office.units();
    if (!units)
        return units.error();
    const auto unit = unitNamed(*units, call.text("unit"));
    const auto postUnit = unitNamed(*units, call.text("post-unit"));
    if (!unit || !postUnit)
        return unit ? postUnit.error() : unit.error();
    const QString kind = call.text("kind");
    if (kind != u"rank" && kind != u"leading-post")
        return wrong(QCoreApplication::translate("Cli", "--kind takes rank or leading-post."));
    const Round round{.name = call.text("name"),
                      .kind = kind == u"rank" ? round_kind::rank : round_kind::leadingPost,
                      .unit = *unit,
                      .organ = call.text("organ"),
                      .openedOn = call.on,
                      .document = call.text("document"),
                      .simplified = call.isSet("simplified")};
    std::vector<RoundTarget> targets;
    for (const QString& text : call.parser.values(u"target"_s)) {
        auto target = readTarget(text);
        if (!target)
            return target.error();
        target->post = call.text("post");
        target->unit = *postUnit;
        targets.push_back(*target);
    }
    const auto id = call.rounds.open(round, targets);
    if (!id)
        return id.error();
    writeId(call, id->value);
    return {};
}

Status enterTarget(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    const auto read = readTarget(call.text("target"));
    if (!facts || !read)
        return facts ? read.error() : facts.error();
    RoundTarget target = *read;
    target.round = call.id;
    for (const RoundTarget& known : facts->targets) {
        if (known.target == target.target) {
            target.id = known.id;
            target.post = known.post;
            target.unit = known.unit;
            target.document = known.document;
        }
    }
    if (call.isSet("document"))
        target.document = call.text("document");
    return call.rounds.save(std::vector{target});
}

Status enterStep(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    const auto from = dayOf(call, "from");
    const auto until = dayOf(call, "until");
    if (!facts || !from || !until)
        return !facts ? facts.error() : from ? until.error() : from.error();
    const QString key = stepKey(*facts, call.text("step"));
    if (call.isSet("reopen"))
        return call.rounds.reopenStep(call.id, key);
    const RoundStep* known = facts->step(key);
    RoundStep step = known ? *known : RoundStep{.round = call.id, .key = key};
    step.papers += call.parser.values(u"paper"_s);
    step.papers.removeDuplicates();
    const std::array texts{std::pair("participants", &RoundStep::participants),
                           std::pair("document", &RoundStep::document), std::pair("exception", &RoundStep::exception),
                           std::pair("reply", &RoundStep::reply), std::pair("note", &RoundStep::note)};
    for (const auto& [option, member] : texts) {
        if (call.isSet(option))
            step.*member = call.text(option);
    }
    step.from = from->isValid() ? *from : step.from;
    step.until = until->isValid() ? *until : step.until;
    if (!known || step != *known) {
        if (auto status = call.rounds.saveStep(step); !status)
            return status;
    }
    return call.isSet("close") ? call.rounds.closeStep(call.id, key, call.on) : Status();
}

Status proposeCandidates(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    if (!facts)
        return facts.error();
    const auto target = targetOf(call, *facts);
    if (!target)
        return target.error();
    std::vector<CadreId> cadres;
    for (const QString& text : call.parser.values(u"cadre"_s)) {
        const auto id = cadreNumber(text);
        if (!id)
            return id.error();
        cadres.push_back(*id);
    }
    if (cadres.empty())
        return wrong(QCoreApplication::translate("Cli", "Name whom to propose with --cadre."));
    return call.rounds.propose(call.id, cadres, *target, call.text("reason"), call.isSet("ends-post"));
}

Status changeCandidate(const RoundCall& call)
{
    if (call.isSet("ends-post") == call.isSet("keeps-post"))
        return wrong(QCoreApplication::translate("Cli", "Say whether the present post ends: --ends-post or "
                                                        "--keeps-post."));
    return call.rounds.setEndsPost({call.number("candidate")}, call.isSet("ends-post"));
}

Status returnCandidate(const RoundCall& call)
{
    return call.rounds.returnCandidate({call.number("candidate")}, call.text("reason"), call.text("document"));
}

Status enterTally(const RoundCall& call)
{
    const auto counts = numbersOf(call.text("counts"));
    if (!counts || counts->size() != 5)
        return wrong(QCoreApplication::translate(
            "Cli", "--counts takes five numbers: should attend/present/issued/returned/valid."));
    const BallotTally tally{.round = call.id,
                            .vote = call.text("vote"),
                            .category = call.text("category"),
                            .heldOn = call.on,
                            .expected = counts->at(0),
                            .present = counts->at(1),
                            .issued = counts->at(2),
                            .returned = counts->at(3),
                            .valid = counts->at(4),
                            .tellers = call.text("tellers")};
    const auto* grades = gradeRule(tally.vote, call.rounds.rules(), call.on);
    std::vector<BallotVote> votes;
    for (const QString& text : call.parser.values(u"votes"_s)) {
        const auto vote = grades ? readGrades(text, grades->terms, tally.valid) : readVote(text);
        if (!vote)
            return vote.error();
        votes.push_back(*vote);
    }
    if (auto status = call.rounds.saveTally(tally, votes); !status)
        return status;
    return listResults(call);
}

Status fixRange(const RoundCall& call)
{
    return call.rounds.fixRange(call.id, call.on);
}

Status recordTriggers(const RoundCall& call)
{
    const auto recorded = call.rounds.recordTriggers(call.id, call.on);
    return recorded ? listTriggers(call) : recorded.error();
}

Status enterReply(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    if (!facts)
        return facts.error();
    const auto found = std::ranges::find(facts->reports, ReportItemId{call.number("report")}, &ReportItem::id);
    if (found == facts->reports.end())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Cli", "Name a recorded matter of the round with --report."),
                     {}};
    ReportItem item = *found;
    item.reply = call.text("reply");
    item.repliedOn = item.reply.isEmpty() ? QDate() : call.on;
    item.judgement = call.text("judgement");
    return call.rounds.saveReport(item);
}

Status enterObjection(const RoundCall& call)
{
    const auto facts = call.rounds.facts(call.id);
    const auto settled = dayOf(call, "settled");
    if (!facts || !settled)
        return facts ? settled.error() : facts.error();
    const auto known = std::ranges::find(facts->objections, ObjectionId{call.number("objection")}, &Objection::id);
    Objection objection = known != facts->objections.end() ? *known
                                                           : Objection{.round = call.id,
                                                                       .candidate = {call.number("candidate")},
                                                                       .date = call.on,
                                                                       .from = call.text("by"),
                                                                       .content = call.text("content")};
    objection.outcome = call.text("outcome");
    objection.finding = call.text("finding");
    objection.settledOn = *settled;
    const auto id = call.rounds.saveObjection(objection);
    if (!id)
        return id.error();
    writeId(call, id->value);
    return {};
}

Status enterEvidence(const RoundCall& call)
{
    const auto headings = call.rounds.headings();
    if (!headings)
        return headings.error();
    const auto heading = std::ranges::find(*headings, call.text("heading"), &InspectionHeading::name);
    const auto id = call.rounds.saveEntry({.candidate = {call.number("candidate")},
                                           .heading = heading == headings->end() ? InspectionHeadingId{} : heading->id,
                                           .date = call.on,
                                           .text = call.text("content"),
                                           .source = call.text("source")});
    return id ? Status() : Status(id.error());
}

Status enterDay(const RoundCall& call)
{
    if (call.isSet("worked") == call.isSet("off"))
        return wrong(QCoreApplication::translate("Cli", "Say whether the day is --worked or --off."));
    const auto id = call.rounds.saveDay({.date = call.on,
                                         .worked = call.isSet("worked"),
                                         .reason = call.text("reason"),
                                         .document = call.text("document")});
    return id ? Status() : Status(id.error());
}

Status registerRound(const RoundCall& call)
{
    const auto decided = dayOf(call, "decided");
    if (!decided)
        return decided.error();
    return call.rounds.registerRound(call.id, {.decidedOn = *decided, .approval = call.text("approval")}, call.on);
}

Status reopenRound(const RoundCall& call)
{
    return call.rounds.reopen(call.id);
}

} // namespace tidui::cli
