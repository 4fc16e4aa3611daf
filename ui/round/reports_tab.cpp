#include "ui/round/reports_tab.h"

#include "core/promotion/round_fields.h"
#include "ui/components/record_dialog.h"
#include "ui/promotion/reasons_dialog.h"
#include "ui/round/round_words.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tidui {

ReportsTab::ReportsTab(RoundOffice& rounds)
    : RoundTab(rounds, u"reports"_s,
               {tr("Matter"), tr("About"), tr("Facts"), tr("Article"), tr("Reply"), tr("Why it needs no report")},
               {9, 6, 20, 14, 9})
{
    addButton(tr("&Look for matters to report"), [this] { detect(); })->setObjectName(u"detect"_s);
    addButton(
        tr("&Near relatives…"), [this] { showRelatives(); }, Does::Read);
    addRowButton(tr("&Reply or judgement…"), [this](qint64 id) { settle(id); })->setObjectName(u"reply"_s);
    whenOpened([this](qint64 id) { settle(id); });
}

std::vector<RowsModel::Row> ReportsTab::rows() const
{
    std::vector<RowsModel::Row> rows;
    for (const ReportItem& item : m_facts->reports) {
        const QString who = item.candidate ? candidateWords(*m_facts, item.candidate) : tr("the round");
        const QString reply =
            item.reply.isEmpty() ? QString() : u"%1 %2"_s.arg(item.reply, item.repliedOn.toString(Qt::ISODate));
        rows.push_back({item.id.value,
                        {item.trigger, who, item.facts, item.article, reply, item.judgement},
                        u"%1\n%2"_s.arg(item.facts, item.article),
                        item.isSettled()});
    }
    return rows;
}

void ReportsTab::detect()
{
    const auto added = m_rounds.recordTriggers(m_facts->round.id, m_on);
    if (!added)
        return finish(added.error());
    emit changed();
    QMessageBox::information(
        this, tr("Matters to report"),
        *added > 0 ? tr("New matters to report: %1. Each needs its reply, or why it needs none.").arg(*added)
                   : tr("Nothing new was found that has to be reported."));
}

void ReportsTab::showRelatives()
{
    auto findings = m_rounds.avoidance(*m_facts, m_on);
    if (!findings)
        return finish(findings.error());
    if (findings->empty())
        QMessageBox::information(this, tr("Near relatives in the office"),
                                 tr("No candidate has a near relative in the office on file."));
    else
        showReasons(this, tr("Near relatives in the office"),
                    allOf({.text = tr("Near relatives in the office")}, std::move(*findings)));
}

void ReportsTab::settle(qint64 id)
{
    ReportItem item = *std::ranges::find(m_facts->reports, ReportItemId{id}, &ReportItem::id);
    RecordDialog dialog(item.trigger, this);
    dialog.addNote(item.facts);
    dialog.addNote(item.article);
    dialog.add(item, &ReportItem::reply);
    dialog.add(item, &ReportItem::repliedOn);
    dialog.addText(item, &ReportItem::judgement);
    dialog.setSave([&] { return m_rounds.saveReport(item); });
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

} // namespace tidui
