#include "core/promotion/ballot.h"
#include "core/promotion/candidate_facts.h"
#include "core/promotion/evaluation.h"
#include "core/promotion/round_paper_people.h"
#include "core/promotion/round_paper_values.h"
#include "core/promotion/round_steps.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

bool isAmong(const RoundCandidate& candidate, const QStringList& states)
{
    return states.contains(candidate.state);
}

QString inWords(QDate day)
{
    return PartialDate(day).chinese();
}

/// 近三年年度考核：2025年优秀，…; a year without a grade is said.
QString gradesInWords(const CadreFile& file, const RoundPaperSource& source)
{
    constexpr std::size_t years = 3;
    QStringList words;
    const auto grades = gradesOn(file, source.rules, source.on);
    for (std::size_t i = 0; i < years && i < grades.size(); ++i)
        words += u"%1年%2"_s.arg(grades[i].year).arg(grades[i].grade.isEmpty() ? u"未登记等次"_s : grades[i].grade);
    return u"近三年年度考核：%1。"_s.arg(words.join(u'，'));
}

/// 民主推荐：有效票30票，得20票，得票率66.7%。Of an evaluation by grades. Empty without a count.
QString voteInWords(const QString& vote, const RoundCandidate& candidate, const RoundPaperSource& source)
{
    const RoundFacts& facts = source.facts;
    const auto results = voteResults(facts, vote, candidate.target);
    const auto result = std::ranges::find(results, candidate.id, &VoteResult::candidate);
    if (result == results.end())
        return {};
    const auto tally = std::ranges::find(facts.tallies, vote, &BallotTally::vote);
    const auto* grades = gradeRule(vote, source.rules, tally->heldOn);
    if (grades && !result->grades.isEmpty())
        return u"%1：有效票%2票，%3，%4率%5%。"_s.arg(vote)
            .arg(result->valid)
            .arg(gradesInWords(result->grades, result->abstained, grades->terms), favourableInWords(grades->terms))
            .arg(result->share() / 100.0, 0, 'f', 1);
    return u"%1：有效票%2票，得%3票，得票率%4%。"_s.arg(vote)
        .arg(result->valid)
        .arg(result->votes)
        .arg(result->share() / 100.0, 0, 'f', 1);
}

/// What the discipline check and the check of the files found, as the step has it. Empty when it isn't done.
QString checksInWords(const RoundPaperSource& source)
{
    const RoundStep* step = stepWithCheck(source.facts, source.rules, u"checks"_s);
    if (!step || !step->doneOn.isValid())
        return {};
    QString words = u"纪检监察意见和个人有关事项核查：%1完成"_s.arg(inWords(step->doneOn));
    for (const QString& more : {step->document, step->note}) {
        if (!more.isEmpty())
            words += u'，' + more;
    }
    return words + u'。';
}

std::vector<InspectionPaper::Heading> headingsFor(const RoundCandidate& candidate, const RoundFacts& facts)
{
    std::vector<InspectionPaper::Heading> headings;
    for (const InspectionHeading& heading : facts.headings) {
        InspectionPaper::Heading filled{.name = heading.name};
        for (const InspectionEntry& entry : facts.entries) {
            if (entry.candidate == candidate.id && entry.heading == heading.id)
                filled.entries.push_back({entry.date, entry.text, entry.source});
        }
        std::ranges::stable_sort(filled.entries, {}, &InspectionPaper::Entry::day);
        if (heading.active || !filled.entries.empty())
            headings.push_back(std::move(filled));
    }
    return headings;
}

/// The day of the decision: of the round once it is registered, else of the discussion.
QDate decidedOn(const RoundPaperSource& source)
{
    if (source.facts.round.decidedOn.isValid())
        return source.facts.round.decidedOn;
    const RoundStep* step = stepWithCheck(source.facts, source.rules, u"discussion"_s);
    return step ? step->until : QDate();
}

QString noticeBasis(const RoundPaperSource& source)
{
    const bool leading = source.facts.round.kind == round_kind::leadingPost;
    const QDate day = decidedOn(source);
    return u"根据%1，经%2研究，%3，现予公示。"_s.arg(leading ? u"《党政领导干部选拔任用工作条例》"_s
                                                             : u"《公务员法》《公务员职务与职级并行规定》"_s,
                                                     day.isValid() ? inWords(day) + u"会议"_s : QString(),
                                                     leading ? u"对下列同志拟任职务"_s : u"拟晋升下列同志职级"_s);
}

int workingDays(QDate first, QDate last, const WorkingCalendar& calendar)
{
    int count = 0;
    for (QDate day = first; day <= last; day = day.addDays(1))
        count += calendar.day(day).worked ? 1 : 0;
    return count;
}

} // namespace

const Provision<RoundStepRule>* stepRule(const RoundFacts& facts, const RuleBook& rules, const QString& check)
{
    for (const auto* rule : roundSteps(facts.round.kind, rules, facts.round.openedOn)) {
        if (rule->terms.check == check)
            return rule;
    }
    return nullptr;
}

const RoundStep* stepWithCheck(const RoundFacts& facts, const RuleBook& rules, const QString& check)
{
    const auto* rule = stepRule(facts, rules, check);
    return rule ? facts.step(rule->head.key) : nullptr;
}

QString postOf(const RoundFacts& facts, const RoundCandidate& candidate)
{
    const CadreFile* file = facts.file(candidate.cadre);
    const bool forRank = candidate.post.isEmpty(); // Only then `from` is a rank.
    return file ? postWithRank(file->person.currentPost, forRank ? candidate.from : QString()) : QString();
}

std::vector<InspectionPaper> inspectionPapers(const RoundPaperSource& source)
{
    const RoundFacts& facts = source.facts;
    const RoundStep* step = stepWithCheck(facts, source.rules, u"inspection"_s);
    std::vector<InspectionPaper> papers;
    for (const RoundCandidate& candidate : facts.openCandidates()) {
        const CadreFile* file = facts.file(candidate.cadre);
        if (!file)
            continue;
        InspectionPaper paper{.name = candidate.name,
                              .basics =
                                  u"%1，%2。"_s.arg(candidate.name, personInFull(*file, postOf(facts, candidate))),
                              .headings = headingsFor(candidate, facts),
                              .day = step && step->until.isValid() ? step->until : source.on};
        paper.results = {gradesInWords(*file, source), voteInWords(vote::recommendation, candidate, source),
                         voteInWords(vote::evaluation, candidate, source), checksInWords(source)};
        paper.results.removeAll(QString());
        if (step && !step->participants.isEmpty())
            paper.inspectors = {step->participants};
        papers.push_back(std::move(paper));
    }
    return papers;
}

NoticePaper noticePaper(const RoundPaperSource& source, const Publicity& publicity, const WorkingCalendar& calendar)
{
    const RoundStep* step = stepWithCheck(source.facts, source.rules, u"publicity"_s);
    const bool leading = source.facts.round.kind == round_kind::leadingPost;
    NoticePaper paper{.organ = source.organ,
                      .title = leading ? u"干部任前公示"_s : QString(),
                      .salutation = u"各单位"_s,
                      .basis = noticeBasis(source),
                      .first = publicity.first,
                      .day = publicity.published};
    const QDate entered = step ? step->until : QDate();
    if (entered.isValid() && entered >= publicity.last)
        paper.last = entered;
    else if (publicity.known)
        paper.last = publicity.last;
    if (publicity.known && calendar.covers(paper.last.year()))
        paper.workingDays = workingDays(paper.first, paper.last, calendar);
    for (const RoundCandidate& candidate : source.facts.candidates) {
        const CadreFile* file = source.facts.file(candidate.cadre);
        if (!file || !isAmong(candidate, {candidate_state::decided, candidate_state::publicised,
                                          candidate_state::approved, candidate_state::registered}))
            continue;
        const QString proposed = candidate.post.isEmpty() ? u"拟晋升"_s + candidate.target : u"拟任"_s + candidate.post;
        paper.candidates.push_back({candidate.name, personInPublic(*file, postOf(source.facts, candidate)), proposed});
    }
    return paper;
}

std::vector<NotificationPaper> notificationPapers(const RoundPaperSource& source)
{
    const RoundFacts& facts = source.facts;
    const RoundStep* approval = stepWithCheck(facts, source.rules, u"approval"_s);
    const QString document = facts.round.approval.isEmpty() && approval ? approval->document : facts.round.approval;
    std::vector<NotificationPaper> papers;
    for (const RoundCandidate& candidate : facts.candidates) {
        const CadreFile* file = facts.file(candidate.cadre);
        if (!isAmong(candidate, {candidate_state::approved, candidate_state::registered}))
            continue;
        papers.push_back({.organ = source.organ,
                          .document = document,
                          .name = candidate.name,
                          .unit = file ? source.units.value(file->unit.value) : QString(),
                          .from = candidate.from,
                          .to = candidate.target,
                          .decided = decidedOn(source),
                          .day = source.on});
    }
    return papers;
}

} // namespace tidui
