#include "core/operation/promotion_print.h"

#include "core/form/rank_approval_form.h"
#include "core/form/review_papers.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Whether it is about those who may be promoted. Somebody who was named is on it in any case.
bool takesOnlyMet(PromotionPaper paper)
{
    return paper == PromotionPaper::Roster || paper == PromotionPaper::ApprovalForm;
}

bool isOnePerPerson(PromotionPaper paper)
{
    return paper == PromotionPaper::EligibilityCertificate || paper == PromotionPaper::ApprovalForm ||
           paper == PromotionPaper::GrowthSheet;
}

/// The people in the order of the paper.
Result<std::vector<CadreId>> peopleOf(Office& office, const PromotionPrint& wanted)
{
    if (!wanted.order.empty())
        return wanted.order;
    QSet<qint64> asked;
    const auto status = reviewOffice(office, wanted.question, [&](const ReviewAnswer& answer) {
        const bool met = answer.review.outcome == Outcome::Met;
        const bool fits = takesOnlyMet(wanted.paper) ? met : wanted.paper != PromotionPaper::NotEligible || !met;
        if (fits)
            asked += answer.cadre.value;
    });
    if (!status)
        return status.error();
    const auto roster = office.roster();
    const auto units = office.units();
    if (!roster || !units)
        return roster ? units.error() : roster.error();
    std::vector<CadreId> people;
    const RosterView view(*roster, *units, wanted.question.on);
    for (const int row : view.rows()) {
        if (asked.contains(roster->id(row).value))
            people.push_back(roster->id(row));
    }
    return people;
}

/// Makes the papers of one run: what it read of the office is kept for all of them.
class PaperMaker {
public:
    PaperMaker(Office& office, PromotionPrint wanted, std::vector<CadreId> people, const std::vector<Unit>& units)
        : m_office(office), m_wanted(std::move(wanted)), m_people(std::move(people)),
          m_head{office.name(), m_wanted.question.on}
    {
        for (const Unit& unit : units)
            m_units.insert(unit.id.value, unit.name);
    }

    Result<FilledForm> make(int index)
    {
        const bool single = isOnePerPerson(m_wanted.paper);
        const auto files = m_office.cadres(single ? std::vector{m_people[std::size_t(index)]} : m_people);
        if (!files)
            return files.error();
        std::vector<ReviewedCadre> cadres;
        for (const CadreFile& file : *files) {
            ReviewAnswer answer = answerFor(file, m_wanted.question, m_office.rules());
            cadres.push_back({file, m_units.value(file.unit.value), answer.target, std::move(answer.review)});
        }
        return paperOf(cadres);
    }

private:
    Result<FilledForm> paperOf(const std::vector<ReviewedCadre>& cadres)
    {
        const RuleBook& rules = m_office.rules();
        switch (m_wanted.paper) {
        case PromotionPaper::EligibilityCertificate:
            return eligibilityCertificate(m_head, cadres.front(), m_fonts);
        case PromotionPaper::Roster:
            return promotionRoster(m_head, cadres, m_fonts);
        case PromotionPaper::ApprovalForm:
            return rankApprovalForm(m_head, cadres.front(), rules, m_fonts);
        case PromotionPaper::Comparison:
            return comparisonTable(m_head, cadres, rules, m_fonts);
        case PromotionPaper::NotEligible:
            return notEligibleList(m_head, cadres, m_fonts);
        case PromotionPaper::GrowthSheet:
            break;
        }
        return growthSheet(m_head, cadres.front(), rules, m_fonts);
    }

    Office& m_office;
    PromotionPrint m_wanted;
    std::vector<CadreId> m_people;
    ReviewHead m_head;
    QHash<qint64, QString> m_units{};
    FormFonts m_fonts{};
};

} // namespace

Result<PaperRun> promotionPaper(Office& office, const PromotionPrint& wanted)
{
    auto people = peopleOf(office, wanted);
    if (!people)
        return people.error();
    const auto units = office.units();
    if (!units)
        return units.error();
    if (people->empty())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Promotion", "There is nobody whom this paper would be about."),
                     {}};
    if (wanted.paper == PromotionPaper::Comparison) { // Before hundreds of files are read.
        if (const auto status = mayCompare(people->size()); !status)
            return status.error();
    }
    const int count = isOnePerPerson(wanted.paper) ? int(people->size()) : 1;
    const int about = int(people->size());
    const auto maker = std::make_shared<PaperMaker>(office, wanted, std::move(*people), *units);
    return PaperRun{count, [maker](int index) { return maker->make(index); }, about};
}

} // namespace tidui
