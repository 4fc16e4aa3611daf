#include "ui/round/candidates_tab.h"

#include "core/promotion/review_words.h"
#include "core/promotion/round_fields.h"
#include "ui/components/record_dialog.h"
#include "ui/promotion/reasons_dialog.h"
#include "ui/round/propose_dialog.h"
#include "ui/round/round_words.h"

#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tidui {

CandidatesTab::CandidatesTab(RoundOffice& rounds, bool forecasts)
    : RoundTab(rounds, u"candidates"_s,
               {tr("Name"), tr("Present rank"), tr("Proposed"), tr("State"), tr("Eligibility"), tr("Note")},
               {6, 9, 9, 7, 8}),
      m_forecasts(forecasts), m_table(findChild<QTableView*>())
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // The cost of several is asked at once.
    addButton(tr("Pr&opose…"), [this] { propose(); })->setObjectName(u"propose"_s);
    addRowButton(
        tr("Rea&sons…"), [this](qint64 id) { showReasons(id); }, Does::Read);
    addRowButton(tr("&Return…"), [this](qint64 id) { returnCandidate(id); })->setObjectName(u"return"_s);
    m_endsPost = addRowButton(tr("Present post &ends or stays"), [this](qint64 id) { changeEndsPost(id); });
    m_endsPost->setObjectName(u"endsPost"_s);
    const auto dossier = [this](qint64 id) {
        QList<CadreId> order;
        for (const RoundCandidate& candidate : m_facts->candidates)
            order += candidate.cadre;
        emit openDossier(m_facts->candidate({id})->cadre, order);
    };
    addRowButton(tr("&Dossier"), dossier, Does::Read)->setObjectName(u"dossier"_s);
    m_cost = addRowButton(
        tr("Cost of promotin&g now…"), [this](qint64) { askCost(); }, Does::Read);
    m_cost->setObjectName(u"cost"_s);
    m_cost->setToolTip(tr("What promoting the selected candidates now does to the years after"));
    whenOpened([this](qint64 id) { showReasons(id); }, Does::Read);
}

std::vector<RowsModel::Row> CandidatesTab::rows() const
{
    std::vector<RowsModel::Row> rows;
    for (const RoundCandidate& candidate : m_facts->candidates) {
        QString target =
            candidate.post.isEmpty() ? candidate.target : u"%1（%2）"_s.arg(candidate.post, candidate.target);
        if (candidate.endsPost)
            target = tr("%1; the present post ends").arg(target);
        const QString verdict = outcomeWords(m_rounds.review(*m_facts, candidate, m_on).outcome);
        rows.push_back(
            {candidate.id.value,
             {candidate.name, candidate.from, target, candidateStateWords(candidate.state), verdict, candidate.reason},
             {},
             !candidate.isOpen()});
    }
    return rows;
}

void CandidatesTab::propose()
{
    ProposeDialog dialog(m_rounds, *m_facts, m_on, this);
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

void CandidatesTab::changeEndsPost(qint64 id)
{
    finish(m_rounds.setEndsPost({id}, !m_facts->candidate({id})->endsPost));
}

void CandidatesTab::refreshed()
{
    const bool forPost = m_facts && m_facts->round.kind == round_kind::leadingPost;
    m_endsPost->setVisible(forPost && isChangeable());
    m_cost->setVisible(!forPost && m_forecasts); // A forecast promotes by rank.
}

void CandidatesTab::askCost()
{
    std::vector<SingleMove> now;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const RoundCandidate& candidate = m_facts->candidates[std::size_t(index.row())];
        now.push_back({.cadre = candidate.cadre, .rank = candidate.target});
    }
    emit costAsked(now);
}

void CandidatesTab::showReasons(qint64 id)
{
    const RoundCandidate& candidate = *m_facts->candidate({id});
    tidui::showReasons(this, tr("%1, to %2, on %3").arg(candidate.name, candidate.target, m_on.toString(Qt::ISODate)),
                       m_rounds.review(*m_facts, candidate, m_on));
}

void CandidatesTab::returnCandidate(qint64 id)
{
    RoundCandidate candidate = *m_facts->candidate({id});
    candidate.reason.clear();
    candidate.document.clear();
    RecordDialog dialog(tr("Return %1").arg(candidate.name), this);
    dialog.addNote(tr("The candidate leaves this round; the record stays, with the reason."));
    dialog.addText(candidate, &RoundCandidate::reason, RecordDialog::Required);
    dialog.add(candidate, &RoundCandidate::document);
    dialog.setSave([&] { return m_rounds.returnCandidate(candidate.id, candidate.reason, candidate.document); });
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

} // namespace tidui
