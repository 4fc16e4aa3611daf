#include "ui/promotion/review_question.h"

#include "core/regulation/rule_book.h"
#include "ui/components/labelled.h"
#include "ui/components/unit_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tidui {

ReviewQuestionBar::ReviewQuestionBar(Office& office, QDate today, QWidget* parent)
    : QWidget(parent), m_office(office), m_day(new QDateEdit(today)), m_rank(new QComboBox), m_unit(new UnitBox),
      m_subunits(new QCheckBox(tr("With s&ub-units"))), m_run(new QPushButton(tr("Re&view"))),
      m_progress(new QProgressBar)
{
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day of the question"));
    m_rank->setAccessibleName(tr("Rank asked about"));
    m_unit->setObjectName(u"unit"_s);
    m_unit->setAccessibleName(tr("Unit asked about"));
    m_unit->setMinimumContentsLength(16);
    m_subunits->setChecked(true);
    m_progress->setAccessibleName(tr("Progress of the review"));
    m_progress->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addLabelled(*layout, tr("On &day:"), m_day);
    addLabelled(*layout, tr("To &rank:"), m_rank);
    addLabelled(*layout, tr("&Unit:"), m_unit);
    layout->addWidget(m_subunits);
    layout->addWidget(m_run);
    layout->addStretch();
    layout->addWidget(m_progress);
    connect(m_run, &QPushButton::clicked, this, &ReviewQuestionBar::asked);
    connect(m_day, &QDateEdit::dateChanged, this, &ReviewQuestionBar::fillRanks);
    fillRanks();
    fillUnits();
}

ReviewQuestion ReviewQuestionBar::question() const
{
    const UnitId top = m_unit->unit();
    return {.on = m_day->date(),
            .target = m_rank->currentData().toString(),
            .units = m_subunits->isChecked() || !top ? m_unit->unitsBelow(m_units) : QSet<UnitId>{top}};
}

void ReviewQuestionBar::fillUnits()
{
    if (auto units = m_office.units())
        m_units = std::move(*units);
    m_unit->fill(m_units);
}

void ReviewQuestionBar::setRunning(bool running)
{
    m_run->setEnabled(!running);
    m_progress->setRange(0, 0);
    m_progress->setVisible(running);
}

void ReviewQuestionBar::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
}

/// The ranks there are on the chosen day; the choice stays where it can.
void ReviewQuestionBar::fillRanks()
{
    const QString chosen = m_rank->currentData().toString();
    m_rank->clear();
    m_rank->addItem(tr("Everybody's next rank"), QString());
    for (const auto& [key, timeline] : m_office.rules().all<RankLadder>()) {
        if (const auto* ladder = timeline.at(m_day->date())) {
            for (const QString& rank : ladder->terms.ranks)
                m_rank->addItem(rank, rank);
        }
    }
    m_rank->setCurrentIndex(std::max(0, m_rank->findData(chosen)));
}

} // namespace tidui
