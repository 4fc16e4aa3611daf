#include "ui/round/round_page.h"

#include "core/operation/reach.h"
#include "core/operation/round_quotas.h"
#include "core/promotion/round_fields.h"
#include "ui/analysis/promotion_cost_dialog.h"
#include "ui/components/labelled.h"
#include "ui/components/record_dialog.h"
#include "ui/components/report.h"
#include "ui/round/candidates_tab.h"
#include "ui/round/inspection_tab.h"
#include "ui/round/new_round_dialog.h"
#include "ui/round/objections_tab.h"
#include "ui/round/reports_tab.h"
#include "ui/round/round_print_menu.h"
#include "ui/round/round_words.h"
#include "ui/round/step_panel.h"
#include "ui/round/voters_tab.h"
#include "ui/round/votes_tab.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tidui {

RoundPage::RoundPage(Office& office, QDate today, QWidget* parent)
    : QWidget(parent), m_office(office), m_rounds(office), m_today(today), m_round(new QComboBox),
      m_day(new QDateEdit(today)), m_state(new QLabel), m_print(new QPushButton(tr("&Print"))),
      m_papers(new RoundPrintMenu(office, m_print)), m_steps(new QListWidget), m_panel(new StepPanel(m_rounds)),
      m_tabs(new QTabWidget)
{
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("Steps of the round"));
    m_steps->setWordWrap(true);
    m_tabs->setAccessibleName(tr("What there is about the round"));
    m_steps->setFixedWidth(fontMetrics().horizontalAdvance(QString(13, QChar(0x5E74))));
    buildTabs();
    m_panel->setChangeable(changesRecords(office));
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(m_panel);
    right->addWidget(m_tabs);
    right->setChildrenCollapsible(false);
    right->setSizes({300, 300});
    m_content = new QWidget;
    auto* content = new QHBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_steps);
    content->addWidget(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 2);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    layout->addWidget(m_content, 1);
    layout->addStretch(0);
    connect(m_steps, &QListWidget::currentRowChanged, this, &RoundPage::showStep);
    connect(m_panel, &StepPanel::changed, this, &RoundPage::changed);
    connect(m_panel, &StepPanel::registrationRequested, this, &RoundPage::registerRound);
}

QWidget* RoundPage::buildBar()
{
    m_round->setObjectName(u"round"_s);
    m_round->setAccessibleName(tr("Round"));
    m_round->setMinimumWidth(fontMetrics().height() * 18);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setObjectName(u"roundDay"_s);
    m_day->setAccessibleName(tr("Day of what is done"));
    auto* make = new QPushButton(tr("&New round…"));
    make->setObjectName(u"newRound"_s);
    m_print->setObjectName(u"print"_s);
    m_print->setMenu(m_papers);
    auto* more = new QToolButton;
    more->setText(tr("&More"));
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    const bool changes = changesRecords(m_office);
    if (!changes)
        make->hide();
    const auto ofRound = [&](const QString& text, const QString& name, void (RoundPage::*run)()) {
        m_ofRound += menu->addAction(text, this, run);
        m_ofRound.back()->setObjectName(name);
    };
    if (changes)
        ofRound(tr("&Places and vacancies…"), u"places"_s, &RoundPage::editTargets);
    ofRound(tr("&Look back on the round…"), u"lookBack"_s, &RoundPage::showRetrospective);
    if (changes) {
        ofRound(tr("Take the &registration back…"), u"reopen"_s, &RoundPage::reopen);
        menu->addSeparator();
        menu->addAction(tr("&Working days of the office…"), this, &RoundPage::addOfficeDay);
    }
    more->setMenu(menu);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    addLabelled(*layout, tr("&Round:"), m_round);
    addLabelled(*layout, tr("On &day:"), m_day);
    layout->addWidget(m_state, 1);
    layout->addWidget(make);
    layout->addWidget(m_print);
    layout->addWidget(more);
    connect(make, &QPushButton::clicked, this, &RoundPage::newRound);
    connect(m_round, &QComboBox::currentIndexChanged, this, &RoundPage::refresh);
    connect(m_day, &QDateEdit::dateChanged, this, &RoundPage::refresh);
    return bar;
}

void RoundPage::buildTabs()
{
    m_candidates = new CandidatesTab(m_rounds, seesEverybody(m_office));
    connect(m_candidates, &CandidatesTab::openDossier, this, &RoundPage::openDossier);
    connect(m_candidates, &CandidatesTab::costAsked, this,
            [this](const std::vector<SingleMove>& now) { showPromotionCost(m_office, m_today, now, this); });
    addTab(m_candidates, tr("Candidates"), {u"targets"_s, u"quota"_s, u"discussion"_s, u"approval"_s});
    addTab(new VotersTab(m_rounds), tr("Voters"), {});
    addTab(new VotesTab(m_rounds), tr("Votes"), {u"vote"_s});
    addTab(new InspectionTab(m_rounds), tr("Inspection"), {u"inspection"_s});
    addTab(new ReportsTab(m_rounds), tr("Matters to report"), {u"checks"_s});
    addTab(new ObjectionsTab(m_rounds), tr("Objections"), {u"publicity"_s});
}

void RoundPage::addTab(RoundTab* tab, const QString& name, const QStringList& checks)
{
    m_tabs->addTab(tab, name);
    tab->setListName(name);
    tab->setChangeable(changesRecords(m_office));
    m_sides.push_back({tab, name, checks});
    connect(tab, &RoundTab::changed, this, &RoundPage::changed);
}

RoundId RoundPage::current() const
{
    return {m_round->currentData().toLongLong()};
}

/// The newest first.
void RoundPage::fillRounds(RoundId wanted)
{
    const auto rounds = m_rounds.rounds();
    if (!rounds)
        return showError(this, rounds.error());
    const QSignalBlocker quiet(m_round);
    m_round->clear();
    for (auto round = rounds->rbegin(); round != rounds->rend(); ++round)
        m_round->addItem(round->name, round->id.value);
    m_round->setCurrentIndex(std::max(0, m_round->findData(wanted.value)));
}

/// Keeps what was typed for a step; when that is refused, its round and step stay, so that nothing is lost.
bool RoundPage::keepTyped()
{
    if (!m_panel->hasUnkept() || m_panel->keep())
        return true;
    const QSignalBlocker quietRound(m_round);
    m_round->setCurrentIndex(m_round->findData(m_facts.round.id.value));
    const QSignalBlocker quietSteps(m_steps);
    const auto shown =
        std::ranges::find(m_standing, m_panel->key(), [](const StepStanding& each) { return each.rule->head.key; });
    m_steps->setCurrentRow(int(shown - m_standing.begin()));
    return false;
}

void RoundPage::refresh()
{
    if (!keepTyped())
        return;
    const QString step = m_steps->currentItem() ? m_steps->currentItem()->data(Qt::UserRole).toString() : QString();
    const bool sameRound = m_facts.round.id == current();
    m_standing.clear();
    m_panel->showStep(nullptr, nullptr, m_day->date());
    m_facts = {};
    if (current()) {
        auto facts = m_rounds.facts(current());
        if (!facts)
            return showError(this, facts.error());
        m_facts = std::move(*facts);
        auto standing = m_rounds.standing(m_facts, m_day->date());
        if (!standing)
            return showError(this, standing.error());
        m_standing = std::move(*standing);
    }
    m_print->setEnabled(bool(current()));
    for (QAction* action : std::as_const(m_ofRound))
        action->setEnabled(bool(current()));
    m_papers->setRound(current(), m_day->date());
    m_content->setVisible(bool(current()));
    m_state->setText(current() ? tr("%1, opened %2, %3")
                                     .arg(m_facts.round.kind, m_facts.round.openedOn.toString(Qt::ISODate),
                                          roundStateWords(m_facts.round.state))
                     : changesRecords(m_office) ? tr("No round yet. Make one with “New round”.")
                     : seesEverybody(m_office)  ? tr("No round yet.")
                                                : tr("No round is open to this account."));
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        m_sides[i].tab->showFacts(current() ? &m_facts : nullptr, m_day->date());
        const int count = m_sides[i].tab->count();
        m_tabs->setTabText(int(i), count > 0 ? tr("%1 (%2)").arg(m_sides[i].name).arg(count) : m_sides[i].name);
    }
    const QSignalBlocker quiet(m_steps);
    m_steps->clear();
    int shown = 0;
    for (const StepStanding& standing : m_standing) {
        const RoundStepRule& rule = standing.rule->terms;
        auto* item = new QListWidgetItem(
            tr("%1. %2 (%3)").arg(rule.order).arg(rule.name, stepStateWords(standing.state)), m_steps);
        item->setData(Qt::UserRole, standing.rule->head.key);
        QFont font = m_steps->font();
        font.setBold(standing.state == StepStanding::State::Current);
        item->setFont(font);
        if (sameRound ? standing.rule->head.key == step : standing.state == StepStanding::State::Current)
            shown = m_steps->count() - 1;
    }
    m_steps->setCurrentRow(shown);
    showStep(m_steps->currentRow());
}

void RoundPage::showStep(int row)
{
    if (row < 0 || std::size_t(row) >= m_standing.size())
        return;
    if (m_panel->hasUnkept())
        return refresh(); // It keeps what was typed first.
    const StepStanding& standing = m_standing[std::size_t(row)];
    m_panel->showStep(&m_facts, &standing, m_day->date());
    for (const Side& side : m_sides) {
        if (side.checks.contains(standing.rule->terms.check))
            m_tabs->setCurrentWidget(side.tab);
    }
}

void RoundPage::changed()
{
    refresh();
    // The step that is next shows itself once one is closed.
    const auto next =
        std::ranges::find(m_standing, StepStanding::State::Current, &StepStanding::state) - m_standing.begin();
    const int row = m_steps->currentRow();
    if (row >= 0 && std::size_t(row) < m_standing.size() &&
        m_standing[std::size_t(row)].state == StepStanding::State::Done && std::size_t(next) < m_standing.size())
        m_steps->setCurrentRow(int(next));
    emit recordsChanged();
}

void RoundPage::newRound()
{
    const auto units = m_office.units();
    if (!units)
        return showError(this, units.error());
    NewRoundDialog dialog(m_rounds, *units, m_day->date(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    fillRounds(dialog.made());
    changed();
}

void RoundPage::editTargets()
{
    if (!current())
        return;
    auto counted = withVacancies(m_office, m_facts, m_day->date(), m_today);
    if (!counted)
        return showError(this, counted.error());
    std::vector<RoundTarget> targets = std::move(*counted);
    RecordDialog dialog(tr("Places and vacancies"), this);
    dialog.addNote(tr("The vacancies are those of the quota page on %1, less what other rounds have in hand. Empty: no "
                      "limit, or the places aren't fixed.")
                       .arg(m_day->date().toString(Qt::ISODate)));
    for (RoundTarget& target : targets) {
        dialog.addNote(u"<b>%1</b>"_s.arg(target.post.isEmpty() ? target.target : target.post));
        dialog.add(target, &RoundTarget::planned);
        dialog.add(target, &RoundTarget::vacant);
        dialog.add(target, &RoundTarget::document);
    }
    dialog.setSave([&] { return m_rounds.save(targets); });
    if (dialog.exec() == QDialog::Accepted)
        changed();
}

void RoundPage::registerRound()
{
    Round round = m_facts.round;
    if (!round.decidedOn.isValid())
        round.decidedOn = m_day->date();
    RecordDialog dialog(tr("Register the round"), this);
    dialog.addNote(
        tr("The new ranks are written to the files of all approved candidates, in one step that can be taken "
           "back until the next round begins."));
    dialog.add(round, &Round::decidedOn, RecordDialog::Required);
    dialog.add(round, &Round::approval, RecordDialog::Required);
    dialog.setSave([&] {
        return m_rounds.registerRound(round.id, {.decidedOn = round.decidedOn, .approval = round.approval},
                                      m_day->date());
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    changed();
    emit filesChanged();
}

void RoundPage::reopen()
{
    if (!current() || QMessageBox::question(this, tr("Take the registration back"),
                                            tr("The files get back what they had before, and the round is open again. "
                                               "Take the registration of “%1” back?")
                                                .arg(m_facts.round.name)) != QMessageBox::Yes)
        return;
    if (const Status status = m_rounds.reopen(current()); !status)
        return showError(this, status.error());
    changed();
    emit filesChanged();
}

void RoundPage::addOfficeDay()
{
    OfficeDay day{.date = m_day->date()};
    RecordDialog dialog(tr("A day off or worked in this office"), this);
    dialog.addNote(tr("It goes before the calendar of holidays, and counts in every period of working days."));
    dialog.add(day, &OfficeDay::date, RecordDialog::Required);
    dialog.add(day, &OfficeDay::worked);
    dialog.add(day, &OfficeDay::reason, RecordDialog::Required);
    dialog.add(day, &OfficeDay::document);
    dialog.setSave([&]() -> Status {
        const auto saved = m_rounds.saveDay(day);
        return saved ? Status() : saved.error();
    });
    if (dialog.exec() == QDialog::Accepted)
        changed();
}

void RoundPage::showRetrospective()
{
    if (!current())
        return;
    const Retrospective look = retrospectiveOf(m_facts);
    QString text = u"<table cellpadding='4'><tr><th align='left'>"_s +
                   QStringList{tr("Target"),    tr("Planned places"), tr("Proposed"), tr("Recommended"),
                               tr("Inspected"), tr("Decided"),        tr("Promoted"), tr("Returned")}
                       .join(u"</th><th align='left'>"_s) +
                   u"</th></tr>"_s;
    for (const Retrospective::Line& line : look.lines) {
        text += u"<tr><td>"_s + line.target.toHtmlEscaped();
        for (const int number : {line.planned, line.proposed, line.recommended, line.inspected, line.decided,
                                 line.promoted, line.returned})
            text += u"</td><td>"_s + QString::number(number);
        text += u"</td></tr>"_s;
    }
    text += u"</table><p>"_s + tr("Objections: %1, upheld: %2; matters reported: %3; exceptions: %4")
                                   .arg(look.objections)
                                   .arg(look.upheld)
                                   .arg(look.reports)
                                   .arg(look.exceptions);
    QMessageBox box(QMessageBox::NoIcon, m_facts.round.name, text, QMessageBox::Close, this);
    box.setTextFormat(Qt::RichText);
    box.exec();
}

void RoundPage::markOutdated()
{
    m_outdated = true;
    if (isVisible()) {
        m_outdated = false;
        fillRounds(current());
        refresh();
    }
}

void RoundPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_outdated, false)) {
        fillRounds(current());
        refresh();
    }
}

} // namespace tidui
