#include "ui/appraisal/side_tabs.h"

#include "core/appraisal/appraisal_fields.h"
#include "core/operation/reach.h"
#include "ui/components/record_dialog.h"
#include "ui/components/report.h"
#include "ui/components/unit_checklist.h"
#include "ui/promotion/reasons_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tidui {

CapsTab::CapsTab(AppraisalDesk& desk)
    : ListPanel(u"caps"_s,
                {tr("Scope"), tr("Take part"), tr("Without grade"), tr("Share"), tr("At most"), tr("Excellent"),
                 tr("Open"), tr("Arithmetic"), tr("Article")},
                {12, 5, 6, 5, 5, 5, 4, 18}),
      m_desk(desk)
{
    addButton(tr("&New scope…"), [this] { edit({}); })->setObjectName(u"newScope"_s);
    const auto change = [this](qint64 id) {
        edit(*std::ranges::find(m_desk.book()->scopes, ExcellentScopeId{id}, &ExcellentScope::id));
    };
    addRowButton(tr("E&dit scope…"), change);
    addRowButton(tr("Remove s&cope"), [this](qint64 id) { remove(id); });
    whenOpened(change);
    connect(&m_desk, &AppraisalDesk::loaded, this, &CapsTab::refresh);
    connect(&m_desk, &AppraisalDesk::peopleChanged, this, &CapsTab::refresh);
}

void CapsTab::refresh()
{
    std::vector<RowsModel::Row> rows;
    for (std::size_t i = 0; m_desk.book() && i < m_desk.book()->scopes.size(); ++i) {
        const ExcellentScope& scope = m_desk.book()->scopes[i];
        const ScopeStanding& standing = m_desk.scopes()[i];
        const double share = standing.cap.base > 0 ? 100.0 * standing.excellent() / standing.cap.base : 0.0;
        rows.push_back(
            {scope.id.value,
             {scope.name, QString::number(standing.taking), QString::number(standing.ungraded),
              tr("%1%").arg(share, 0, 'f', 1), QString::number(standing.cap.places),
              standing.isOver() ? tr("%1, over").arg(standing.excellent()) : QString::number(standing.excellent()),
              QString::number(standing.open), standing.cap.arithmetic,
              standing.cap.provision ? citation(standing.cap.provision->head) : tr("no rule in force")},
             standing.cap.provision ? standing.cap.provision->head.text : QString()});
    }
    setRows(std::move(rows), m_desk.isEditable());
}

void CapsTab::edit(ExcellentScope scope)
{
    RecordDialog dialog(scope.id ? tr("Scope of the number of excellent") : tr("New scope"), this);
    dialog.addNote(tr("The people of these units share one number of excellent grades. Units below one belong to it "
                      "unless another scope names them."));
    dialog.add(scope, &ExcellentScope::name, RecordDialog::Required);
    dialog.add(scope, &ExcellentScope::withConsent);
    dialog.add(scope, &ExcellentScope::document);
    auto* units = new UnitChecklist(m_desk.units(), scope.unitIds());
    dialog.addWidget(units);
    dialog.setSave([&] {
        std::vector<UnitId> chosen = units->chosen();
        const std::vector<UnitId> before = scope.unitIds();
        if (std::ranges::find(before, UnitId{}) != before.end())
            chosen.push_back({}); // Those who aren't placed in a unit stay in it.
        scope.setUnits(chosen);
        return save(scope);
    });
    dialog.exec();
}

Status CapsTab::save(const ExcellentScope& scope)
{
    std::vector<ExcellentScope> scopes = m_desk.book()->scopes;
    const auto same = std::ranges::find(scopes, scope.id, &ExcellentScope::id);
    if (scope.id && same != scopes.end())
        *same = scope;
    else
        scopes.push_back(scope);
    if (auto status = m_desk.appraisals().saveScopes(m_desk.book()->year, scopes); !status)
        return status;
    return m_desk.reload();
}

void CapsTab::remove(qint64 id)
{
    std::vector<ExcellentScope> scopes = m_desk.book()->scopes;
    std::erase_if(scopes, [id](const ExcellentScope& scope) { return scope.id.value == id; });
    const Status status = m_desk.appraisals().saveScopes(m_desk.book()->year, scopes);
    finish(status ? m_desk.reload() : status);
}

CasesTab::CasesTab(AppraisalDesk& desk)
    : ListPanel(u"cases"_s, {tr("About"), tr("What is asked"), tr("What is there"), tr("Article")}, {6, 40, 12}),
      m_desk(desk)
{
    const auto go = [this](qint64 id) {
        if (const CadreId cadre = m_cases[std::size_t(id - 1)].cadre)
            emit personChosen(cadre);
    };
    addRowButton(tr("&Go to the person"), go, Does::Read);
    whenOpened(go, Does::Read);
}

void CasesTab::refresh()
{
    m_cases.clear();
    std::vector<RowsModel::Row> rows;
    if (m_desk.book()) {
        auto cases = m_desk.appraisals().openCases(*m_desk.book(), m_desk.day());
        if (!cases)
            return showError(this, cases.error());
        m_cases = std::move(*cases);
    }
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const Explanation& matter = m_cases[i].matter;
        const QString asked = matter.required.isEmpty() ? matter.text : u"%1（%2）"_s.arg(matter.text, matter.required);
        rows.push_back(
            {qint64(i + 1),
             {m_cases[i].name.isEmpty() ? tr("The year") : m_cases[i].name, asked, matter.actual, matter.article},
             u"%1\n%2\n%3"_s.arg(asked, matter.actual, matter.article)});
    }
    setRows(std::move(rows));
}

ConsequencesTab::ConsequencesTab(AppraisalDesk& desk)
    : ListPanel(u"consequences"_s, {tr("Name"), tr("What is due"), tr("It rests on"), tr("Article")}, {6, 12, 40}),
      m_desk(desk), m_kind(new QComboBox), m_note(new QLabel)
{
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* above = new QWidget;
    auto* layout = new QHBoxLayout(above);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_note, 1);
    addAbove(above);
    connect(m_kind, &QComboBox::activated, this, &ConsequencesTab::show);
    const auto reasons = [this](qint64 id) {
        const DueConsequence& due = m_due[std::size_t(id - 1)];
        showReasons(this, tr("%1: %2").arg(due.name, due.consequence.kind), due.consequence.why);
    };
    addRowButton(tr("&Reasons…"), reasons, Does::Read);
    const auto dossier = [this](qint64 id) {
        emit openDossier(m_due[std::size_t(id - 1)].cadre, {m_due[std::size_t(id - 1)].cadre});
    };
    addRowButton(tr("D&ossier"), dossier, Does::Read);
    whenOpened(reasons, Does::Read);
}

void ConsequencesTab::refresh()
{
    m_due.clear();
    const QString chosen = m_kind->currentData().toString();
    const AppraisalBook* book = m_desk.book();
    m_note->setText(!book                 ? QString()
                    : book->year.isOpen() ? tr("The year isn't closed: these follow from what stands in the files.")
                                          : QString());
    if (book) {
        auto due = m_desk.appraisals().consequences(book->year.year);
        if (!due)
            return showError(this, due.error());
        m_due = std::move(*due);
    }
    std::map<QString, int> kinds;
    for (const DueConsequence& due : m_due)
        ++kinds[due.consequence.kind];
    m_kind->clear();
    m_kind->addItem(tr("all (%1)").arg(m_due.size()), QString());
    for (const auto& [kind, count] : kinds)
        m_kind->addItem(tr("%1 (%2)").arg(kind).arg(count), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
    show();
}

void ConsequencesTab::show()
{
    const QString kind = m_kind->currentData().toString();
    std::vector<RowsModel::Row> rows;
    for (std::size_t i = 0; i < m_due.size(); ++i) {
        const DueConsequence& due = m_due[i];
        if (!kind.isEmpty() && due.consequence.kind != kind)
            continue;
        const bool unknown = due.consequence.why.outcome != Outcome::Met;
        rows.push_back({qint64(i + 1),
                        {due.name, unknown ? tr("%1: can't be told").arg(due.consequence.kind) : due.consequence.kind,
                         due.consequence.why.actual, due.consequence.why.article},
                        due.consequence.why.text,
                        unknown});
    }
    setRows(std::move(rows));
}

ResultsPanel::ResultsPanel(AppraisalDesk& desk)
    : ListPanel(u"results"_s, {tr("Name"), tr("Part in the task"), tr("Result"), tr("Comment")}, {6, 12, 8}),
      m_desk(desk)
{
    addButton(tr("&Add people…"), [this] { addPeople(); });
    const auto change = [this](qint64 id) {
        edit(*std::ranges::find(m_results, SpecialResultId{id}, &SpecialResult::id));
    };
    addRowButton(tr("&Result…"), change);
    addRowButton(tr("Remo&ve"), [this](qint64 id) {
        finish(
            m_desk.appraisals().removeResult(*std::ranges::find(m_results, SpecialResultId{id}, &SpecialResult::id)));
    });
    whenOpened(change);
    connect(this, &ListPanel::changed, this, [this] {
        refresh();
        if (const Status status = m_desk.reload(); !status) // The grid shows the results.
            showError(this, status.error());
    });
}

void ResultsPanel::showTask(SpecialTaskId task)
{
    m_task = task;
    refresh();
}

void ResultsPanel::refresh()
{
    m_results.clear();
    auto all = m_desk.appraisals().results();
    if (!all)
        return showError(this, all.error());
    std::ranges::copy_if(*all, std::back_inserter(m_results),
                         [this](const SpecialResult& result) { return result.task == m_task; });
    std::vector<RowsModel::Row> rows;
    for (const SpecialResult& result : m_results)
        rows.push_back({result.id.value, {result.name, result.role, result.result, result.comment}, {}});
    setRows(std::move(rows), bool(m_task) && changesAppraisals(m_desk.office()));
}

void ResultsPanel::addPeople()
{
    if (!m_desk.book())
        return;
    SpecialResult wanted{.task = m_task};
    RecordDialog dialog(tr("Add a participant"), this);
    RecordDialog::Choices people;
    for (const AppraisedPerson& person : m_desk.book()->people)
        people.emplace_back(QString::number(person.entry.cadre.value),
                            u"%1　%2"_s.arg(person.entry.name, m_desk.unitName(person.entry.unit)));
    dialog.addChoice(wanted, &SpecialResult::cadre, people);
    dialog.add(wanted, &SpecialResult::role);
    dialog.setSave([&]() -> Status {
        if (const AppraisedPerson* person = m_desk.book()->person(wanted.cadre))
            wanted.name = person->entry.name;
        return m_desk.appraisals().saveResults({wanted});
    });
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

void ResultsPanel::edit(SpecialResult result)
{
    if (result.by.isEmpty())
        result.by = m_desk.author();
    if (!result.on.isValid())
        result.on = m_desk.day();
    RecordDialog dialog(tr("Result of %1").arg(result.name), this);
    dialog.add(result, &SpecialResult::role);
    dialog.add(result, &SpecialResult::result, RecordDialog::Required);
    dialog.addText(result, &SpecialResult::comment);
    dialog.add(result, &SpecialResult::by, RecordDialog::Required);
    dialog.add(result, &SpecialResult::on, RecordDialog::Required);
    dialog.setSave([&] { return m_desk.appraisals().saveResults({result}); });
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

SpecialTab::SpecialTab(AppraisalDesk& desk)
    : ListPanel(u"tasks"_s, {tr("Task"), tr("First day"), tr("Last day"), tr("Document")}, {24, 7, 7}), m_desk(desk),
      m_results(new ResultsPanel(desk))
{
    m_results->setListName(tr("Participants and results"));
    addBelow(m_results);
    addButton(tr("New &task…"), [this] { edit({}); })->setObjectName(u"newTask"_s);
    const auto find = [this](qint64 id) { return *std::ranges::find(m_tasks, SpecialTaskId{id}, &SpecialTask::id); };
    addRowButton(tr("E&dit task…"), [this, find](qint64 id) { edit(find(id)); });
    addRowButton(tr("Re&move task"), [this, find](qint64 id) { finish(m_desk.appraisals().removeTask(find(id))); });
    whenOpened([this, find](qint64 id) { edit(find(id)); });
    whenCurrent([this](qint64 id) { m_results->showTask({id}); });
    connect(this, &ListPanel::changed, this, [this] {
        refresh();
        emit m_results->changed();
    });
}

void SpecialTab::refresh()
{
    auto tasks = m_desk.appraisals().tasks();
    if (!tasks)
        return showError(this, tasks.error());
    m_tasks = std::move(*tasks);
    std::vector<RowsModel::Row> rows;
    for (const SpecialTask& task : m_tasks)
        rows.push_back({task.id.value,
                        {task.name, task.from.toString(Qt::ISODate), task.until.toString(Qt::ISODate), task.document},
                        {}});
    setRows(std::move(rows), changesAppraisals(m_desk.office()));
    m_results->showTask({currentId()});
}

void SpecialTab::edit(SpecialTask task)
{
    RecordDialog dialog(task.id ? tr("Task") : tr("New task"), this);
    dialog.add(task, &SpecialTask::name, RecordDialog::Required);
    dialog.add(task, &SpecialTask::from);
    dialog.add(task, &SpecialTask::until);
    dialog.add(task, &SpecialTask::document);
    dialog.setSave([&]() -> Status {
        const auto saved = m_desk.appraisals().saveTask(task);
        return saved ? Status() : Status(saved.error());
    });
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

} // namespace tidui
