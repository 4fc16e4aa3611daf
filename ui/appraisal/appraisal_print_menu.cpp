#include "ui/appraisal/appraisal_print_menu.h"

#include "ui/print/print_preview.h"

namespace tidui {

AppraisalPrintMenu::AppraisalPrintMenu(Office& office, QWidget* parent) : QMenu(parent), m_office(office)
{
    using enum AppraisalPaper;
    const auto add = [this](const QString& title, AppraisalPaper paper) {
        return addAction(title, this, [this, title, paper] { print(paper, title); });
    };
    add(tr("Annual appraisal forms"), AnnualForm)->setObjectName(QStringLiteral("printAnnualForms"));
    add(tr("Annual appraisal forms, blank"), BlankAnnualForm);
    add(tr("Roster of annual results"), AnnualRoster)->setObjectName(QStringLiteral("printAnnualRoster"));
    add(tr("Notices of the result"), Notice);
    addSeparator();
    add(tr("Regular appraisal forms"), RegularForm);
    add(tr("Regular appraisal forms, blank"), BlankRegularForm);
    add(tr("Roster of regular appraisals"), RegularRoster);
    addSeparator();
    add(tr("Award approval forms"), AwardForm);
    add(tr("Award approval form, blank"), BlankAwardForm);
}

void AppraisalPrintMenu::print(AppraisalPaper paper, const QString& title)
{
    AppraisalPrint wanted = m_question();
    wanted.paper = paper;
    showPaperPreview(
        m_office, title, [wanted](Office& from) { return appraisalPaper(from, wanted); }, parentWidget()->window());
}

} // namespace tidui
