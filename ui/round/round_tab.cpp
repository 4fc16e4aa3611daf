#include "ui/round/round_tab.h"

namespace tidui {

RoundTab::RoundTab(RoundOffice& rounds, const QString& name, const QStringList& header, const QList<int>& widths)
    : ListPanel(name, header, widths), m_rounds(rounds)
{
}

void RoundTab::showFacts(const RoundFacts* facts, QDate on)
{
    m_facts = facts;
    m_on = on;
    setRows(facts ? rows() : std::vector<RowsModel::Row>(), facts != nullptr);
    refreshed();
}

} // namespace tidui
