#include "ui/appraisal/annual_tab.h"

#include "ui/appraisal/appraisal_words.h"
#include "ui/appraisal/grade_button.h"
#include "ui/components/finding_look.h"
#include "ui/components/labelled.h"
#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/components/static_text_delegate.h"
#include "ui/components/unit_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace tidui {

AnnualTab::AnnualTab(AppraisalDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new GradeModel(desk, this)), m_table(new QTableView),
      m_reasons(new QTextBrowser)
{
    buildTable();
    m_reasons->setObjectName(u"matters"_s);
    m_reasons->setAccessibleName(tr("About the person"));
    m_reasons->setTabChangesFocus(true);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_reasons);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().height() * 24, fontMetrics().height() * 8});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildFilters());
    layout->addWidget(buildGrades());
    layout->addWidget(splitter, 1);
    layout->addWidget(buildButtons());
    connect(&m_desk, &AppraisalDesk::loaded, this, [this] {
        fillUnits();
        filter();
    });
    connect(&m_desk, &AppraisalDesk::peopleChanged, this, &AnnualTab::showCurrent);
}

QWidget* AnnualTab::buildFilters()
{
    m_show = new QComboBox;
    m_show->setObjectName(u"show"_s);
    m_show->setAccessibleName(tr("People to show"));
    using enum GradeModel::Show;
    for (const auto& [text, show] :
         std::initializer_list<std::pair<QString, GradeModel::Show>>{{tr("everybody"), All},
                                                                     {tr("with something open"), Open},
                                                                     {tr("without a decision"), Undecided},
                                                                     {tr("excellent"), Excellent},
                                                                     {tr("below competent"), BelowCompetent},
                                                                     {tr("without a grade by rule"), WithoutGrade}})
        m_show->addItem(text, int(show));
    m_units = new UnitBox;
    m_units->setObjectName(u"unit"_s);
    m_name = new QLineEdit;
    m_name->setObjectName(u"name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setClearButtonEnabled(true);
    m_name->setMaximumWidth(fontMetrics().height() * 8);
    m_cap = new QLabel;
    m_cap->setObjectName(u"cap"_s);
    m_cap->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_units);
    layout->addWidget(m_show);
    layout->addWidget(m_name);
    layout->addWidget(m_cap, 1);
    connect(m_show, &QComboBox::activated, this, &AnnualTab::filter);
    connect(m_units, &QComboBox::activated, this, &AnnualTab::filter);
    connect(m_name, &QLineEdit::textChanged, this, &AnnualTab::filter);
    return bar;
}

QWidget* AnnualTab::buildGrades()
{
    m_act = new QComboBox;
    m_act->setObjectName(u"act"_s);
    m_act->setAccessibleName(tr("Step to enter"));
    for (const QString& act : {appraisal_act::proposed, appraisal_act::unit, appraisal_act::decided})
        m_act->addItem(actWords(act), act);
    m_act->setCurrentIndex(2);
    m_author = new QLineEdit(m_desk.author());
    m_author->setObjectName(u"author"_s);
    m_author->setAccessibleName(tr("Author of what is entered"));
    m_author->setMaximumWidth(fontMetrics().height() * 9);
    connect(m_author, &QLineEdit::textChanged, &m_desk, &AppraisalDesk::setAuthor);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    addLabelled(*layout, tr("&Enter:"), m_act);
    addLabelled(*layout, tr("&By:"), m_author);
    for (const QString& grade : annualGrades()) {
        auto* button = new GradeButton(grade);
        button->setObjectName(u"grade%1"_s.arg(m_grades.size() + 1));
        button->setToolTip(
            tr("Gives the grade to the chosen people: key %1, or drag them here").arg(m_grades.size() + 1));
        connect(button, &QPushButton::clicked, this, [this, grade] { give(grade, chosen()); });
        connect(button, &GradeButton::dropped, this, [this, grade](const QList<int>& people) {
            give(grade, {people.begin(), people.end()});
        });
        layout->addWidget(button);
        m_grades += button;
    }
    layout->addStretch(1);
    return bar;
}

void AnnualTab::buildTable()
{
    m_table->setObjectName(u"grades"_s);
    m_table->setAccessibleName(tr("Annual grades"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setItemDelegate(new StaticTextDelegate(m_table)); // A key repaints all of it.
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->verticalHeader()->hide();
    m_table->installEventFilter(this);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    const std::array widths{6, 11, 0, 8, 8, 7, 5, 5, 6, 5, 4, 7};
    for (int column = 0; column < GradeModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[std::size_t(column)] * character);
    m_table->horizontalHeader()->setSectionResizeMode(GradeModel::PostColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current, const QModelIndex&) {
                if (const int act = m_act->findData(GradeModel::actOf(current.column())); act >= 0)
                    m_act->setCurrentIndex(act);
                showCurrent();
            });
    connect(m_table, &QTableView::doubleClicked, this, &AnnualTab::editTexts);
}

QWidget* AnnualTab::buildButtons()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& name, auto pressed) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, pressed);
        layout->addWidget(button);
        m_rowButtons += button;
        return button;
    };
    add(tr("&Texts of the form…"), u"texts"_s, [this] { editTexts(); });
    add(tr("&Circumstances…"), u"circumstances"_s, [this] { editCircumstances(); });
    add(tr("&Decide the case…"), u"rule"_s, [this] { decideCase(); });
    auto* steps = add(tr("&Steps"), u"steps"_s, [] {});
    auto* menu = new QMenu(steps);
    for (const QString& act : appraisalActs())
        menu->addAction(tr("%1…").arg(actWords(act)), this, [this, act] { editAct(act); })->setObjectName(act);
    menu->addSeparator();
    menu->addAction(tr("Take the last step back"), this, &AnnualTab::takeActBack);
    steps->setMenu(menu);
    add(tr("T&old the result"), u"notify"_s, [this] { finish(m_desk.notify(chosen())); });
    add(tr("Dossie&r"), u"dossier"_s, [this] {
        QList<CadreId> order;
        for (int row = 0; row < m_model->rowCount(); ++row)
            order += m_desk.book()->people[std::size_t(m_model->person(row))].entry.cadre;
        if (const int person = currentPerson(); person >= 0)
            emit openDossier(m_desk.book()->people[std::size_t(person)].entry.cadre, order);
    });
    layout->addStretch();
    return bar;
}

void AnnualTab::fillUnits()
{
    QSet<UnitId> used;
    if (const AppraisalBook* book = m_desk.book()) {
        for (const AppraisedPerson& person : book->people)
            used += person.entry.unit;
    }
    m_units->fill(m_desk.units(), used);
}

void AnnualTab::filter()
{
    m_model->setFilter(GradeModel::Show(m_show->currentData().toInt()), shownUnits(), m_name->text().trimmed());
    const AppraisalBook* book = m_desk.book();
    const AppraisedPerson* person = book ? book->person(m_person) : nullptr;
    const int row = person ? std::max(0, m_model->rowOf(int(person - book->people.data()))) : 0;
    m_table->setCurrentIndex(m_model->index(row, GradeModel::DecidedColumn));
    showCurrent();
}

std::vector<int> AnnualTab::chosen() const
{
    std::vector<int> people;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        people.push_back(m_model->person(index.row()));
    std::ranges::sort(people);
    return people;
}

QSet<CadreId> AnnualTab::severalChosen() const
{
    QSet<CadreId> people;
    const std::vector<int> indices = chosen();
    for (const int index : indices)
        people += m_desk.book()->people[std::size_t(index)].entry.cadre;
    return indices.size() > 1 ? people : QSet<CadreId>();
}

QSet<UnitId> AnnualTab::shownUnits() const
{
    return m_units->unitsBelow(m_desk.units());
}

int AnnualTab::currentPerson() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? m_model->person(index.row()) : -1;
}

void AnnualTab::showPerson(CadreId cadre)
{
    const AppraisalBook* book = m_desk.book();
    const AppraisedPerson* person = book ? book->person(cadre) : nullptr;
    if (!person)
        return;
    const int index = int(person - book->people.data());
    if (m_model->rowOf(index) < 0) {
        m_show->setCurrentIndex(0);
        m_units->setCurrentIndex(0);
        m_name->clear();
        filter();
    }
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(index), GradeModel::DecidedColumn));
}

/// Keys 1 to 5 give a grade to the chosen people and go on to the next one; Delete takes the step back.
bool AnnualTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        editTexts();
        return true;
    }
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int digit = key->key() - Qt::Key_1;
    const bool remove = key->key() == Qt::Key_Delete;
    if (!plain || !m_desk.isEditable() || (!remove && (digit < 0 || digit >= annualGrades().size())))
        return QWidget::eventFilter(watched, event);
    const std::vector<int> people = chosen();
    give(remove ? QString() : annualGrades().at(digit), people);
    const QModelIndex current = m_table->currentIndex();
    if (people.size() == 1 && !remove && current.row() + 1 < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(current.row() + 1, current.column()));
    return true;
}

void AnnualTab::give(const QString& grade, const std::vector<int>& people)
{
    if (m_desk.isEditable() && !people.empty())
        finish(m_desk.give(m_act->currentData().toString(), grade, people));
}

void AnnualTab::showCurrent()
{
    const int person = currentPerson();
    if (person >= 0)
        m_person = m_desk.book()->people[std::size_t(person)].entry.cadre;
    for (QPushButton* button : m_rowButtons)
        button->setEnabled(person >= 0 && (m_desk.isEditable() || button->objectName() == u"dossier"));
    for (GradeButton* button : m_grades)
        button->setEnabled(m_desk.isEditable() && m_model->rowCount() > 0);
    m_reasons->setHtml(person < 0 ? QString() : personHtml(m_desk.book()->people[std::size_t(person)]));
    showScope();
}

void AnnualTab::showScope()
{
    const int person = currentPerson();
    const int scope = person < 0 ? -1 : m_desk.book()->people[std::size_t(person)].scope;
    for (int i = 0; i < m_grades.size(); ++i) {
        const QString& grade = annualGrades().at(i);
        int people = 0;
        if (scope >= 0) {
            const auto& grades = m_desk.scopes()[std::size_t(scope)].grades;
            const auto found = grades.find(grade);
            people = found == grades.end() ? 0 : found->second;
        }
        m_grades[i]->setText(u"%1 %2 (%3)"_s.arg(i + 1).arg(grade).arg(people));
    }
    if (scope < 0 || !seesEverybody(m_desk.office())) // Of some of the people the number would be wrong.
        return m_cap->clear();
    const ScopeStanding& standing = m_desk.scopes()[std::size_t(scope)];
    const auto* rule = standing.cap.provision;
    const QString text = tr("%1: excellent %2 of at most %3 (%4; %5)")
                             .arg(m_desk.book()->scopes[std::size_t(scope)].name, QString::number(standing.excellent()),
                                  QString::number(standing.cap.places), standing.cap.arithmetic,
                                  rule ? citation(rule->head) : tr("no rule in force"));
    const QColor color =
        standing.isOver() ? severityColor(palette(), Finding::Severity::Error) : palette().color(QPalette::WindowText);
    m_cap->setText(u"<span style='color:%1'>%2</span>"_s.arg(color.name(), text.toHtmlEscaped()));
    m_cap->setToolTip(rule ? rule->head.text : QString());
}

void AnnualTab::finish(const Status& status)
{
    if (!status)
        showError(this, status.error());
}

} // namespace tidui
