#include "ui/appraisal/history_tab.h"

#include "ui/components/list_look.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"
#include "ui/components/unit_box.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHorizontalPercentBarSeries>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int yearsShown = 6;

/// From dark to light, so that they differ in greyscale and to a colour-blind eye too.
QColor gradeColor(qsizetype grade)
{
    static const std::array<QColor, 5> colors{QColor(0x08, 0x51, 0x9c), QColor(0x6b, 0xae, 0xd6),
                                              QColor(0xfd, 0xae, 0x6b), QColor(0xa6, 0x36, 0x03),
                                              QColor(0xd9, 0xd9, 0xd9)};
    return colors[std::size_t(grade)];
}

} // namespace

HistoryModel::HistoryModel(AppraisalDesk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void HistoryModel::setHistories(std::vector<GradeHistory> histories, int from, int to)
{
    m_all = std::move(histories);
    m_from = from;
    m_to = to;
    fill();
}

void HistoryModel::setFilter(Show show, const QSet<UnitId>& units)
{
    m_show = show;
    m_units = units;
    fill();
}

void HistoryModel::fill()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (shows(m_all[i]))
            m_rows.push_back(int(i));
    }
    endResetModel();
}

bool HistoryModel::shows(const GradeHistory& history) const
{
    if (!m_units.isEmpty() && !m_units.contains(history.unit))
        return false;
    const auto count = [&history](const auto& holds) {
        return std::ranges::count_if(history.grades, [&holds](const auto& each) { return holds(each.second); });
    };
    switch (m_show) {
    case Show::All:
        return true;
    case Show::ThreeExcellent: {
        int run = 0;
        for (int year = m_from; year <= m_to && run < 3; ++year) {
            const auto found = history.grades.find(year);
            run = found != history.grades.end() && found->second == appraisal_grade::excellent ? run + 1 : 0;
        }
        return run >= 3;
    }
    case Show::Gap: // Between the first year on file and the last one shown.
        return !history.grades.empty() && int(history.grades.size()) < m_to - history.grades.begin()->first + 1;
    case Show::BelowCompetent:
        return count([](const QString& grade) {
                   return grade == appraisal_grade::basic || grade == appraisal_grade::incompetent;
               }) > 0;
    }
    return true;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2 + m_to - m_from + 1;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const GradeHistory& person = history(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return person.name;
    if (index.column() == 1)
        return m_desk.unitName(person.unit);
    const auto found = person.grades.find(m_from + index.column() - 2);
    return found == person.grades.end() ? QVariant() : found->second;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < 2)
        return section == 0 ? tr("Name") : tr("Unit");
    return QString::number(m_from + section - 2);
}

HistoryTab::HistoryTab(AppraisalDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new HistoryModel(desk, this)), m_table(new QTableView),
      m_units(new UnitBox), m_show(new QComboBox), m_by(new QComboBox), m_count(new QLabel), m_chart(new QChartView)
{
    m_table->setObjectName(u"histories"_s);
    m_table->setAccessibleName(tr("Grades by year"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_show->setObjectName(u"historyShow"_s);
    m_show->setAccessibleName(tr("People to show"));
    using enum HistoryModel::Show;
    for (const auto& [text, show] : std::initializer_list<std::pair<QString, HistoryModel::Show>>{
             {tr("everybody"), All},
             {tr("excellent three years running"), ThreeExcellent},
             {tr("with a year missing"), Gap},
             {tr("ever below competent"), BelowCompetent}})
        m_show->addItem(text, int(show));
    m_by->setAccessibleName(tr("Chart"));
    m_by->addItems({tr("chart by year"), tr("chart by unit, last year")});
    auto* bar = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_units, m_show, m_by})
        bar->addWidget(widget);
    bar->addWidget(m_count, 1);
    m_chart->setAccessibleName(tr("Chart"));
    m_chart->setFocusPolicy(Qt::NoFocus); // The table beside it has what it shows.
    m_chart->viewport()->setFocusPolicy(Qt::NoFocus);
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_chart->setFrameShape(QFrame::StyledPanel);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_table);
    splitter->addWidget(m_chart);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({3, 2});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(splitter, 1);
    connect(m_units, &QComboBox::activated, this, &HistoryTab::filter);
    connect(m_show, &QComboBox::activated, this, &HistoryTab::filter);
    connect(m_by, &QComboBox::activated, this, &HistoryTab::draw);
    onOpen(*m_table, [this](const QModelIndex& index) {
        if (index.isValid())
            emit openDossier(m_model->history(index.row()).cadre, {});
    });
}

void HistoryTab::refresh()
{
    if (!m_desk.book())
        return m_model->setHistories({}, 0, -1);
    const int to = m_desk.book()->year.year;
    const auto other = m_desk.office().another();
    if (!other)
        return showError(this, other.error());
    std::optional<Result<std::vector<GradeHistory>>> histories;
    runWithProgress(this, tr("Reading the grades of all years"), [&](const Progress& progress) {
        histories = AppraisalOffice(**other).histories(to - yearsShown + 1, to, progress);
    });
    if (!*histories)
        return showError(this, histories->error());
    m_model->setHistories(std::move(**histories), to - yearsShown + 1, to);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, (column == 0 ? 5 : column == 1 ? 11 : 5) * character);
    m_units->fill(m_desk.units());
    filter();
}

void HistoryTab::filter()
{
    m_model->setFilter(HistoryModel::Show(m_show->currentData().toInt()), m_units->unitsBelow(m_desk.units()));
    m_count->setText(tr("%1 people").arg(m_model->rowCount()));
    draw();
}

/// Stacked to 100 %: by year of the people shown, or by unit in the last year.
void HistoryTab::draw()
{
    const bool byUnit = m_by->currentIndex() == 1;
    QStringList categories;
    QHash<QString, QList<int>> counts;
    const auto add = [&](const QString& category, const QString& grade) {
        const auto index = annualGrades().indexOf(grade);
        if (index < 0)
            return;
        if (!counts.contains(category)) {
            categories += category;
            counts[category] = QList<int>(annualGrades().size());
        }
        ++counts[category][index];
    };
    for (int year = m_model->from(); !byUnit && year <= m_model->to(); ++year) {
        categories += QString::number(year);
        counts[QString::number(year)] = QList<int>(annualGrades().size());
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const GradeHistory& person = m_model->history(row);
        for (const auto& [year, grade] : person.grades) {
            if (byUnit && year == m_model->to())
                add(m_desk.unitName(person.unit).section(u" / "_s, -1), grade);
            else if (!byUnit)
                add(QString::number(year), grade);
        }
    }
    auto* series = new QHorizontalPercentBarSeries;
    std::ranges::reverse(categories); // The axis goes upwards.
    for (qsizetype grade = 0; grade < annualGrades().size(); ++grade) {
        auto* set = new QBarSet(annualGrades().at(grade));
        set->setColor(gradeColor(grade));
        for (const QString& category : std::as_const(categories))
            *set << counts.value(category).at(grade);
        series->append(set);
    }
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->setTitle(byUnit ? tr("Grades of %1 by unit").arg(m_model->to()) : tr("Grades by year"));
    chart->setBackgroundRoundness(0);
    chart->legend()->setAlignment(Qt::AlignBottom);
    auto* vertical = new QBarCategoryAxis;
    vertical->append(categories);
    chart->addAxis(vertical, Qt::AlignLeft);
    series->attachAxis(vertical);
    auto* horizontal = new QValueAxis;
    horizontal->setRange(0, 100);
    horizontal->setLabelFormat(u"%d%%"_s);
    chart->addAxis(horizontal, Qt::AlignBottom);
    series->attachAxis(horizontal);
    QChart* former = m_chart->chart();
    m_chart->setChart(chart);
    delete former;
}

} // namespace tidui
