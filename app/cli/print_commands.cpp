#include "app/cli/commands.h"
#include "app/cli/leaving.h"

#include "core/form/page_foot.h"
#include "core/operation/appointment_print.h"
#include "core/operation/appraisal_print.h"
#include "core/operation/round_print.h"
#include "core/operation/use.h"

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

Result<PaperRun> appointmentRun(Office& office, const QCommandLineParser& parser)
{
    const auto day = dayOption(parser, u"on"_s, QDate::currentDate());
    if (!day)
        return day.error();
    auto ids = chosenCadres(office, parser);
    if (!ids)
        return ids.error();
    const auto count = int(ids->size());
    return PaperRun{count, appointmentForms(office, {std::move(*ids), *day})};
}

template <PromotionPaper paper>
Result<PaperRun> promotionRun(Office& office, const QCommandLineParser& parser)
{
    const auto question = reviewQuestion(office, parser);
    if (!question)
        return question.error();
    std::vector<CadreId> order; // As they were named; without names the paper has its own order.
    if (parser.isSet(u"cadre"_s)) {
        auto named = chosenCadres(office, parser);
        if (!named)
            return named.error();
        order = std::move(*named);
    }
    return promotionPaper(office, {paper, *question, std::move(order)});
}

template <AppraisalPaper paper>
Result<PaperRun> appraisalRun(Office& office, const QCommandLineParser& parser)
{
    const auto year = numberOption(parser, u"year"_s, 1994, 2100, 0);
    const auto period = numberOption(parser, u"period"_s, 1, 12, 0);
    const auto day = dayOption(parser, u"on"_s, QDate::currentDate());
    if (!year || !period)
        return year ? period.error() : year.error();
    if (!day)
        return day.error();
    if (*year == 0)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Cli", "This paper is of an appraisal year: name it with --year."),
                     {}};
    AppraisalPrint wanted{.paper = paper, .year = int(*year), .period = int(*period), .on = *day};
    if (parser.isSet(u"unit"_s)) {
        const auto units = office.units();
        if (!units)
            return units.error();
        const auto chosen = unitsNamed(*units, parser.value(u"unit"_s));
        if (!chosen)
            return chosen.error();
        wanted.units = *chosen;
    }
    if (parser.isSet(u"cadre"_s)) {
        const auto named = chosenCadres(office, parser);
        if (!named)
            return named.error();
        wanted.people = {named->begin(), named->end()};
    }
    return appraisalPaper(office, wanted);
}

struct Paper {
    const char* name = "";
    Result<PaperRun> (*run)(Office& office, const QCommandLineParser& parser) = nullptr; ///< Null: only of a round.
    std::optional<RoundPaper> ofRound{};                                                 ///< None: not of a round.
};

constexpr std::array papers{
    Paper{"appointment-form", appointmentRun},
    Paper{"eligibility-certificate", promotionRun<PromotionPaper::EligibilityCertificate>,
          RoundPaper::EligibilityCertificate},
    Paper{"promotion-roster", promotionRun<PromotionPaper::Roster>, RoundPaper::Roster},
    Paper{"promotion-approval-form", promotionRun<PromotionPaper::ApprovalForm>, RoundPaper::ApprovalForm},
    Paper{"comparison", promotionRun<PromotionPaper::Comparison>, RoundPaper::Comparison},
    Paper{"not-eligible", promotionRun<PromotionPaper::NotEligible>},
    Paper{"growth-sheet", promotionRun<PromotionPaper::GrowthSheet>},
    Paper{"ballot", nullptr, RoundPaper::Ballot},
    Paper{"evaluation-ballot", nullptr, RoundPaper::EvaluationBallot},
    Paper{"participants", nullptr, RoundPaper::Participants},
    Paper{"tally", nullptr, RoundPaper::Tally},
    Paper{"inspection-material", nullptr, RoundPaper::Inspection},
    Paper{"decision-record", nullptr, RoundPaper::Decision},
    Paper{"publicity-notice", nullptr, RoundPaper::Notice},
    Paper{"notification", nullptr, RoundPaper::Notification},
    Paper{"annual-appraisal-form", appraisalRun<AppraisalPaper::AnnualForm>},
    Paper{"annual-appraisal-form-blank", appraisalRun<AppraisalPaper::BlankAnnualForm>},
    Paper{"annual-appraisal-roster", appraisalRun<AppraisalPaper::AnnualRoster>},
    Paper{"appraisal-notice", appraisalRun<AppraisalPaper::Notice>},
    Paper{"regular-appraisal-form", appraisalRun<AppraisalPaper::RegularForm>},
    Paper{"regular-appraisal-form-blank", appraisalRun<AppraisalPaper::BlankRegularForm>},
    Paper{"regular-appraisal-roster", appraisalRun<AppraisalPaper::RegularRoster>},
    Paper{"award-form", appraisalRun<AppraisalPaper::AwardForm>},
    Paper{"award-form-blank", appraisalRun<AppraisalPaper::BlankAwardForm>},
};

Result<PaperRun> runOf(const Paper& paper, Office& office, const QCommandLineParser& parser)
{
    const QString name = QString::fromLatin1(paper.name);
    if (!parser.isSet(u"round"_s)) {
        if (paper.run)
            return paper.run(office, parser);
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("Cli", "%1 is a paper of a round: name it with --round NUMBER.").arg(name),
            {}};
    }
    if (!paper.ofRound)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Cli", "%1 isn't a paper of a round; leave out --round.").arg(name),
                     {}};
    const auto day = dayOption(parser, u"on"_s, QDate::currentDate());
    if (!day)
        return day.error();
    const auto round = numberOption(parser, u"round"_s, 1, std::numeric_limits<qint32>::max(), 0);
    if (!round)
        return round.error();
    return roundPaper(office, {qint64(*round)}, *paper.ofRound, *day);
}

QString paperNames()
{
    QStringList names;
    for (const Paper& paper : papers)
        names += QString::fromLatin1(paper.name);
    return names.join(u", "_s);
}

} // namespace

int runPrint(const QCommandLineParser& parser, const QStringList& arguments)
{
    const QString name = arguments.at(1);
    const auto paper =
        std::ranges::find_if(papers, [&name](const Paper& each) { return name == QLatin1String(each.name); });
    if (paper == papers.end() || parser.value(u"out"_s).isEmpty())
        return failed(
            {Error::Kind::Invalid,
             QCoreApplication::translate("Cli", "Name one of these papers, and the file with --out FILE.pdf: %1.")
                 .arg(paperNames()),
             {}});
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto run = runOf(*paper, **office, parser);
    if (!run)
        return failed(run.error());
    const Use use{
        .what = commandTitle(name), .people = run->people > 0 ? run->people : run->count, .purpose = statedPurpose()};
    if (const auto noted = (*office)->noteUse(use); !noted)
        return failed(noted.error());
    const auto report =
        writePdf(parser.value(u"out"_s), run->count, withFoot(run->source, askedMark(parser, **office)));
    if (!report)
        return failed(report.error());
    for (const QString& warning : report->warnings)
        writeError(warning);
    return Done;
}

} // namespace tidui::cli
