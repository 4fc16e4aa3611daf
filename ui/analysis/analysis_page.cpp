#include "ui/analysis/analysis_page.h"

#include "core/operation/reach.h"
#include "ui/analysis/forecast_tab.h"
#include "ui/analysis/retirement_tab.h"
#include "ui/analysis/structure_tab.h"
#include "ui/components/report.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

AnalysisPage::AnalysisPage(Office& office, QDate today, QWidget* parent)
    : QWidget(parent), m_desk(new AnalysisDesk(office, today, this)), m_tabs(new QTabWidget)
{
    m_tabs->setObjectName(u"analysisTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the analysis"));
    auto* structure = new StructureTab(*m_desk);
    m_tabs->addTab(structure, tr("Structure"));
    if (seesEverybody(office)) { // Of some of the people it would be wrong.
        m_forecast = new ForecastTab(*m_desk);
        m_tabs->addTab(m_forecast, tr("Forecast"));
        connect(m_forecast, &ForecastTab::openDossier, this, &AnalysisPage::openDossier);
    }
    auto* retirement = new RetirementTab(*m_desk);
    m_tabs->addTab(retirement, tr("Retirement"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 2);
    layout->addWidget(m_tabs);
    connect(structure, &StructureTab::openDossier, this, &AnalysisPage::openDossier);
    connect(retirement, &RetirementTab::openDossier, this, &AnalysisPage::openDossier);
    connect(m_desk, &AnalysisDesk::failed, this, [this](const Error& error) { showError(this, error); });
}

void AnalysisPage::markOutdated()
{
    m_desk->markOutdated();
    if (m_forecast)
        m_forecast->markOutdated();
    if (isVisible())
        m_desk->refresh();
}

void AnalysisPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_desk->refresh();
}

} // namespace tidui
