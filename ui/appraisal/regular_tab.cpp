#include "ui/appraisal/regular_tab.h"

#include "core/appraisal/appraisal_fields.h"
#include "core/appraisal/regular.h"
#include "core/operation/use.h"
#include "ui/appraisal/appraisal_words.h"
#include "ui/components/finding_look.h"
#include "ui/components/list_look.h"
#include "ui/components/record_dialog.h"
#include "ui/components/report.h"
#include "ui/components/unit_box.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tidui {

RegularModel::RegularModel(AppraisalDesk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &AppraisalDesk::loaded, this, &RegularModel::fill);
    connect(&desk, &AppraisalDesk::peopleChanged, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void RegularModel::setUnits(const QSet<UnitId>& units)
{
    m_units = units;
    fill();
}

void RegularModel::fill()
{
    beginResetModel();
    m_rows.clear();
    m_periods = 0;
    if (const AppraisalBook* book = m_desk.book()) {
        m_periods = m_desk.appraisals().periods(book->year.year);
        for (std::size_t i = 0; i < book->people.size(); ++i) {
            if (m_units.isEmpty() || m_units.contains(book->people[i].entry.unit))
                m_rows.push_back(int(i));
        }
    }
    endResetModel();
}

int RegularModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegularModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstPeriod + m_periods;
}

QVariant RegularModel::data(const QModelIndex& index, int role) const
{
    const AppraisedPerson& person = m_desk.book()->people[std::size_t(m_rows[std::size_t(index.row())])];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return person.entry.name;
    if (index.column() == 1)
        return m_desk.unitName(person.entry.unit);
    if (index.column() == 2)
        return person.entry.post;
    const auto grade = std::ranges::find(person.regular, index.column() - firstPeriod + 1, &RegularGrade::period);
    if (grade == person.regular.end())
        return {};
    if (role == Qt::DisplayRole)
        return grade->grade.isEmpty() ? tr("text") : grade->grade;
    QStringList texts{grade->summary, grade->comment, grade->approval};
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QVariant RegularModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array names{tr("Name"), tr("Unit"), tr("Post and rank")};
    return section < firstPeriod ? names[std::size_t(section)] : regularPeriod(section - firstPeriod + 1, m_periods);
}

RegularTab::RegularTab(AppraisalDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new RegularModel(desk, this)), m_table(new QTableView),
      m_units(new UnitBox), m_form(new QPushButton(tr("&Texts of the form…"))), m_share(new QLabel)
{
    m_table->setObjectName(u"regular"_s);
    m_table->setAccessibleName(tr("Regular appraisals"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->installEventFilter(this);
    m_form->setObjectName(u"regularForm"_s);
    m_share->setObjectName(u"share"_s);
    m_share->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_units);
    bar->addWidget(new QLabel(tr("Keys: 1 好, 2 较好, 3 一般, 4 较差, Del; Ctrl+V takes cells from a table")), 1);
    bar->addWidget(m_form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_share);
    layout->addWidget(m_table, 1);
    connect(m_units, &QComboBox::activated, this, [this] { m_model->setUnits(m_units->unitsBelow(m_desk.units())); });
    connect(m_form, &QPushButton::clicked, this, &RegularTab::editForm);
    connect(m_table, &QTableView::doubleClicked, this, &RegularTab::editForm);
    connect(&m_desk, &AppraisalDesk::loaded, this, [this] {
        m_units->fill(m_desk.units());
        const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
        const std::array widths{6, 14, 20};
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column,
                                    (column < RegularModel::firstPeriod ? widths[std::size_t(column)] : 6) * character);
        if (m_model->columnCount() > 0) // The post and rank take what is left.
            m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
        m_table->setCurrentIndex(m_model->index(0, RegularModel::firstPeriod));
        showCurrent();
    });
    connect(&m_desk, &AppraisalDesk::peopleChanged, this, &RegularTab::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this, &RegularTab::showCurrent);
}

bool RegularTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !m_desk.isEditable())
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const int digit = key->key() - Qt::Key_1;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        editForm();
    } else if (key->matches(QKeySequence::Paste)) {
        paste();
    } else if (key->matches(QKeySequence::Copy)) {
        copy();
    } else if (key->key() == Qt::Key_Delete) {
        give({});
    } else if (digit >= 0 && digit < regularGrades().size()) {
        const bool one = m_table->selectionModel()->selectedIndexes().size() <= 1;
        give(regularGrades().at(digit));
        const QModelIndex current = m_table->currentIndex();
        if (one && current.row() + 1 < m_model->rowCount())
            m_table->setCurrentIndex(current.siblingAtRow(current.row() + 1));
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

void RegularTab::give(const QString& grade)
{
    std::vector<RegularGrade> grades;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        if (index.column() < RegularModel::firstPeriod)
            continue;
        const int person = m_model->rows()[std::size_t(index.row())];
        grades.push_back({.cadre = m_desk.book()->people[std::size_t(person)].entry.cadre,
                          .period = index.column() - RegularModel::firstPeriod + 1,
                          .grade = grade,
                          .by = m_desk.author(),
                          .on = m_desk.day()});
    }
    if (const Status status = m_desk.saveRegular(grades); !status)
        showError(this, status.error());
}

/// What the form of the current person's period states besides the grade (平时考核登记表).
void RegularTab::editForm()
{
    const int row = m_table->currentIndex().row();
    if (period() < 1 || row < 0 || !m_desk.isEditable())
        return;
    const AppraisedPerson& person = m_desk.book()->people[std::size_t(m_model->rows()[std::size_t(row)])];
    RegularGrade form = person.regularIn(period());
    if (form.by.isEmpty()) {
        form.by = m_desk.author();
        form.on = m_desk.day();
    }
    RecordDialog dialog(tr("%1: %2").arg(person.entry.name, regularPeriod(period(), m_model->periods())), this);
    dialog.addText(form, &RegularGrade::summary);
    dialog.addText(form, &RegularGrade::attendance);
    RecordDialog::Choices grades{{QString(), tr("not yet")}};
    for (const QString& grade : regularGrades())
        grades.emplace_back(grade, grade);
    dialog.addChoice(form, &RegularGrade::grade, grades);
    dialog.addText(form, &RegularGrade::comment);
    dialog.add(form, &RegularGrade::by);
    dialog.add(form, &RegularGrade::on);
    dialog.addText(form, &RegularGrade::approval);
    dialog.add(form, &RegularGrade::approvedBy);
    dialog.add(form, &RegularGrade::approvedOn);
    dialog.resize(fontMetrics().height() * 40, fontMetrics().height() * 34);
    dialog.setSave([&] { return m_desk.saveRegularForm(form); });
    dialog.exec();
}

int RegularTab::period() const
{
    return std::max(0, m_table->currentIndex().column() - RegularModel::firstPeriod + 1);
}

void RegularTab::paste()
{
    const QModelIndex current = m_table->currentIndex();
    const int period = std::max(0, current.column() - RegularModel::firstPeriod) + 1;
    PastedGrades pasted = pastedGrades(QApplication::clipboard()->text(), *m_desk.book(), m_model->rows(),
                                       std::max(0, current.row()), period, m_model->periods());
    for (RegularGrade& grade : pasted.grades) {
        grade.by = m_desk.author();
        grade.on = m_desk.day();
    }
    if (!pasted.problems.isEmpty()) {
        QMessageBox box(
            QMessageBox::Warning, tr("Paste grades"),
            tr("%1 grades can be taken; %2 lines can't.").arg(pasted.grades.size()).arg(pasted.problems.size()),
            QMessageBox::Cancel, this);
        box.setDetailedText(pasted.problems.join(u'\n'));
        box.setInformativeText(pasted.problems.mid(0, 5).join(u'\n'));
        auto* take = box.addButton(tr("&Take what can be"), QMessageBox::AcceptRole);
        box.exec();
        if (box.clickedButton() != take)
            return;
    }
    if (const Status status = m_desk.saveRegular(pasted.grades); !status)
        showError(this, status.error());
}

void RegularTab::copy()
{
    QStringList lines;
    int row = -1;
    QSet<int> people;
    QModelIndexList indexes = m_table->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex& index : std::as_const(indexes)) {
        people += index.row();
        const QString text = index.data().toString();
        if (index.row() == row)
            lines.back() += u'\t' + text;
        else
            lines += text;
        row = index.row();
    }
    const Use use{.kind = Use::Kind::Export, .what = tr("Grades of the regular appraisal"), .people = people.size()};
    if (const auto noted = m_desk.office().noteUse(use); !noted)
        return showError(this, noted.error());
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RegularTab::showCurrent()
{
    m_form->setEnabled(m_desk.isEditable() && period() > 0);
    showShare();
}

void RegularTab::showShare()
{
    if (!m_desk.book() || period() < 1)
        return m_share->clear();
    const PeriodShare share = periodShare(*m_desk.book(), period(), m_desk.appraisals().rules());
    const QColor color =
        share.isOver() ? severityColor(palette(), Finding::Severity::Error) : palette().color(QPalette::WindowText);
    const QString text = tr("%1: 好 %2 of %3, at most %4 (%5)")
                             .arg(regularPeriod(period(), m_model->periods()))
                             .arg(share.good)
                             .arg(share.graded)
                             .arg(share.provision ? QString::number(share.places) : u"—"_s,
                                  share.provision ? citation(share.provision->head) : tr("no rule in force"));
    m_share->setText(u"<span style='color:%1'>%2</span>"_s.arg(color.name(), text.toHtmlEscaped()));
    m_share->setToolTip(share.provision ? share.provision->head.text : QString());
}

} // namespace tidui
