#include "app/cli/commands.h"

#include "core/operation/appointment_print.h"
#include "core/operation/promotion_print.h"

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

struct Paper {
    const char* name = "";
    Result<PaperRun> (*run)(Office& office, const QCommandLineParser& parser) = nullptr;
};

constexpr std::array papers{
    Paper{"appointment-form", appointmentRun},
    Paper{"eligibility-certificate", promotionRun<PromotionPaper::EligibilityCertificate>},
    Paper{"promotion-roster", promotionRun<PromotionPaper::Roster>},
    Paper{"promotion-approval-form", promotionRun<PromotionPaper::ApprovalForm>},
    Paper{"comparison", promotionRun<PromotionPaper::Comparison>},
    Paper{"not-eligible", promotionRun<PromotionPaper::NotEligible>},
    Paper{"growth-sheet", promotionRun<PromotionPaper::GrowthSheet>},
};

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
    const auto run = paper->run(**office, parser);
    if (!run)
        return failed(run.error());
    const auto report = writePdf(parser.value(u"out"_s), run->count, run->source);
    if (!report)
        return failed(report.error());
    for (const QString& warning : report->warnings)
        writeError(warning);
    return Done;
}

} // namespace tidui::cli
