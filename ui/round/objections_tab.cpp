#include "ui/round/objections_tab.h"

#include "core/promotion/round_fields.h"
#include "ui/components/record_dialog.h"
#include "ui/round/round_words.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tidui {

ObjectionsTab::ObjectionsTab(RoundOffice& rounds)
    : RoundTab(rounds, u"objections"_s,
               {tr("Raised on"), tr("About"), tr("Raised by"), tr("Content"), tr("Outcome"), tr("What was found out")},
               {6, 6, 7, 18, 6})
{
    addButton(tr("New &objection…"), [this] {
        edit({.round = m_facts->round.id, .date = m_on});
    })->setObjectName(u"objection"_s);
    const auto change = [this](qint64 id) {
        edit(*std::ranges::find(m_facts->objections, ObjectionId{id}, &Objection::id));
    };
    addRowButton(tr("Se&ttle…"), change);
    whenOpened(change);
}

std::vector<RowsModel::Row> ObjectionsTab::rows() const
{
    std::vector<RowsModel::Row> rows;
    for (const Objection& objection : m_facts->objections) {
        rows.push_back({objection.id.value,
                        {objection.date.toString(Qt::ISODate), candidateWords(*m_facts, objection.candidate),
                         objection.from.isEmpty() ? tr("anonymous") : objection.from, objection.content,
                         objectionOutcomeWords(objection.outcome), objection.finding},
                        {},
                        !objection.outcome.isEmpty()});
    }
    return rows;
}

void ObjectionsTab::edit(Objection objection)
{
    RecordDialog dialog(objection.id ? tr("Objection") : tr("New objection"), this);
    RecordDialog::Choices candidates;
    for (const RoundCandidate& candidate : m_facts->candidates)
        candidates.emplace_back(QString::number(candidate.id.value), candidateWords(*m_facts, candidate.id));
    dialog.add(objection, &Objection::date, RecordDialog::Required);
    dialog.addChoice(objection, &Objection::candidate, candidates);
    dialog.add(objection, &Objection::from);
    dialog.addText(objection, &Objection::content, RecordDialog::Required);
    dialog.addChoice(objection, &Objection::outcome,
                     {{QString(), objectionOutcomeWords({})},
                      {objection_outcome::upheld, objectionOutcomeWords(objection_outcome::upheld)},
                      {objection_outcome::dismissed, objectionOutcomeWords(objection_outcome::dismissed)}});
    dialog.addText(objection, &Objection::finding);
    dialog.add(objection, &Objection::settledOn);
    dialog.addNote(tr("An upheld objection takes the candidate out of the round."));
    dialog.setSave([&]() -> Status {
        const auto saved = m_rounds.saveObjection(objection);
        return saved ? Status() : saved.error();
    });
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

} // namespace tidui
