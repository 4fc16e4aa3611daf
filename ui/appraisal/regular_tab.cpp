#include "ui/appraisal/regular_tab.h"

#include "core/appraisal/regular.h"
#include "core/organization/unit_tree.h"
#include "ui/appraisal/appraisal_words.h"
#include "ui/components/finding_look.h"
#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/components/unit_names.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
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
    return role == Qt::DisplayRole || grade->comment.isEmpty() ? grade->grade : grade->comment;
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
      m_units(new QComboBox), m_share(new QLabel)
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
    m_units->setAccessibleName(tr("Unit"));
    m_units->setMinimumContentsLength(12);
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_units);
    bar->addWidget(new QLabel(tr("Keys: 1 好, 2 较好, 3 一般, 4 较差, Del; Ctrl+V takes cells from a table")));
    bar->addWidget(m_share, 1, Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    connect(m_units, &QComboBox::activated, this,
            [this] { m_model->setUnits(unitsBelow(UnitId{m_units->currentData().toLongLong()}, m_desk.units())); });
    connect(&m_desk, &AppraisalDesk::loaded, this, [this] {
        fillUnits();
        const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
        const std::array widths{6, 14, 20};
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column,
                                    (column < RegularModel::firstPeriod ? widths[std::size_t(column)] : 6) * character);
        if (m_model->columnCount() > 0) // The post and rank take what is left.
            m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
        m_table->setCurrentIndex(m_model->index(0, RegularModel::firstPeriod));
        showShare();
    });
    connect(&m_desk, &AppraisalDesk::peopleChanged, this, &RegularTab::showShare);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this, &RegularTab::showShare);
}

void RegularTab::fillUnits()
{
    const QVariant current = m_units->currentData();
    m_units->clear();
    m_units->addItem(tr("all units"), qint64(0));
    for (const auto& [unit, path] : unitPaths(m_desk.units()))
        m_units->addItem(path, unit.value);
    m_units->setCurrentIndex(std::max(0, m_units->findData(current)));
}

bool RegularTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !m_desk.isEditable())
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const int digit = key->key() - Qt::Key_1;
    if (key->matches(QKeySequence::Paste)) {
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

void RegularTab::copy() const
{
    QStringList lines;
    int row = -1;
    QModelIndexList indexes = m_table->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex& index : std::as_const(indexes)) {
        const QString text = index.data().toString();
        if (index.row() == row)
            lines.back() += u'\t' + text;
        else
            lines += text;
        row = index.row();
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RegularTab::showShare()
{
    const int period = m_table->currentIndex().column() - RegularModel::firstPeriod + 1;
    if (!m_desk.book() || period < 1)
        return m_share->clear();
    const PeriodShare share = periodShare(*m_desk.book(), period, m_desk.appraisals().rules());
    const QColor color =
        share.isOver() ? severityColor(palette(), Finding::Severity::Error) : palette().color(QPalette::WindowText);
    const QString text = tr("%1: 好 %2 of %3, at most %4")
                             .arg(regularPeriod(period, m_model->periods()))
                             .arg(share.good)
                             .arg(share.graded)
                             .arg(share.provision ? QString::number(share.places) : u"—"_s);
    m_share->setText(u"<span style='color:%1'>%2</span>"_s.arg(color.name(), text.toHtmlEscaped()));
    m_share->setToolTip(share.provision ? citation(share.provision->head) + u'\n' + share.provision->head.text
                                        : QString());
}

} // namespace tidui
