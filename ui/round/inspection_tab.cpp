#include "ui/round/inspection_tab.h"

#include "core/promotion/round_fields.h"
#include "ui/components/record_dialog.h"
#include "ui/round/round_words.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tidui {

InspectionTab::InspectionTab(RoundOffice& rounds)
    : RoundTab(rounds, u"inspection"_s, {tr("Candidate"), tr("Heading"), tr("Date"), tr("Evidence"), tr("Source")},
               {8, 8, 6, 30})
{
    addButton(tr("New &evidence…"), [this] {
        if (m_facts->candidates.empty() || m_facts->headings.empty())
            return;
        edit({.candidate = m_facts->candidates.front().id, .heading = m_facts->headings.front().id, .date = m_on});
    })->setObjectName(u"evidence"_s);
    const auto change = [this](qint64 id) {
        edit(*std::ranges::find(m_facts->entries, InspectionEntryId{id}, &InspectionEntry::id));
    };
    addRowButton(tr("C&hange…"), change);
    addButton(tr("Add a &heading…"), [this] { addHeading(); });
    whenOpened(change);
}

std::vector<RowsModel::Row> InspectionTab::rows() const
{
    std::vector<RowsModel::Row> rows;
    for (const RoundCandidate& candidate : m_facts->openCandidates()) {
        for (const InspectionHeading& heading : m_facts->headings) {
            bool any = false;
            for (const InspectionEntry& entry : m_facts->entries) {
                if (entry.candidate != candidate.id || entry.heading != heading.id)
                    continue;
                any = true;
                rows.push_back({entry.id.value,
                                {candidateWords(*m_facts, candidate.id), heading.name, entry.date.toString(Qt::ISODate),
                                 entry.text, entry.source}});
            }
            if (!any && heading.active)
                rows.push_back({0,
                                {candidateWords(*m_facts, candidate.id), heading.name, {}, tr("No evidence yet"), {}},
                                {},
                                true});
        }
    }
    return rows;
}

void InspectionTab::edit(InspectionEntry entry)
{
    RecordDialog dialog(entry.id ? tr("Evidence") : tr("New evidence"), this);
    RecordDialog::Choices candidates;
    for (const RoundCandidate& candidate : m_facts->openCandidates())
        candidates.emplace_back(QString::number(candidate.id.value), candidateWords(*m_facts, candidate.id));
    RecordDialog::Choices headings;
    for (const InspectionHeading& heading : m_facts->headings) {
        if (heading.active)
            headings.emplace_back(QString::number(heading.id.value), heading.name);
    }
    dialog.addChoice(entry, &InspectionEntry::candidate, candidates);
    dialog.addChoice(entry, &InspectionEntry::heading, headings);
    dialog.add(entry, &InspectionEntry::date, RecordDialog::Required);
    dialog.addText(entry, &InspectionEntry::text, RecordDialog::Required);
    dialog.add(entry, &InspectionEntry::source, RecordDialog::Required);
    dialog.setSave([&]() -> Status {
        const auto saved = m_rounds.saveEntry(entry);
        return saved ? Status() : saved.error();
    });
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

void InspectionTab::addHeading()
{
    InspectionHeading heading{.order = int(m_facts->headings.size()) + 1};
    RecordDialog dialog(tr("Heading of the inspection material"), this);
    dialog.add(heading, &InspectionHeading::name, RecordDialog::Required);
    dialog.add(heading, &InspectionHeading::order);
    dialog.setSave([&]() -> Status {
        const auto saved = m_rounds.saveHeading(heading);
        return saved ? Status() : saved.error();
    });
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

} // namespace tidui
