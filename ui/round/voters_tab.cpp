#include "ui/round/voters_tab.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tidui {

VotersTab::VotersTab(RoundOffice& rounds)
    : RoundTab(rounds, u"voters"_s, {tr("Category of voters"), tr("Name"), tr("Why")}, {10, 8})
{
    addButton(tr("&Compute by the rule"), [this] {
        finish(m_rounds.fixRange(m_facts->round.id, m_on));
    })->setObjectName(u"range"_s);
    addRowButton(tr("Take &out"), [this](qint64 id) { remove(id); });
}

std::vector<RowsModel::Row> VotersTab::rows() const
{
    std::vector<RowsModel::Row> rows;
    for (const RoundVoter& voter : m_facts->voters)
        rows.push_back({voter.id.value, {voter.category, voter.name, voter.reason}});
    return rows;
}

void VotersTab::remove(qint64 id)
{
    std::vector<RoundVoter> voters = m_facts->voters;
    std::erase_if(voters, [id](const RoundVoter& voter) { return voter.id.value == id; });
    finish(m_rounds.saveVoters(m_facts->round.id, voters));
}

} // namespace tidui
