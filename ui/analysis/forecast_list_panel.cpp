#include "ui/analysis/forecast_list_panel.h"

#include "ui/components/list_look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

ForecastListPanel::ForecastListPanel(QWidget* parent)
    : QWidget(parent), m_model(new RowsModel({}, this)), m_kind(new QComboBox), m_title(new QLabel),
      m_table(new QTableView)
{
    m_kind->setObjectName(u"list"_s);
    m_kind->setAccessibleName(tr("List below"));
    const std::initializer_list<std::pair<QString, Kind>> kinds{
        {tr("People of the figure"), Kind::Figure},
        {tr("Promotions"), Kind::Moves},
        {tr("Who is blocked"), Kind::Blocks},
        {tr("Ranks that stall"), Kind::Stalls},
        {tr("Retired without a rank they had the years for"), Kind::RetiredShort},
        {tr("Who leaves"), Kind::Leavings},
        {tr("Differences of the plans: figures"), Kind::FigureDifferences},
        {tr("Differences of the plans: promotions"), Kind::StepDifferences}};
    for (const auto& [name, kind] : kinds)
        m_kind->addItem(name, int(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_title->setObjectName(u"listTitle"_s);
    m_table->setObjectName(u"forecastPeople"_s);
    m_table->setAccessibleName(tr("People of the forecast"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_kind);
    bar->addWidget(m_title, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    connect(m_kind, &QComboBox::activated, this, &ForecastListPanel::kindChosen);
    onOpen(*m_table, [this](const QModelIndex&) { openRow(); });
}

ForecastListPanel::Kind ForecastListPanel::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void ForecastListPanel::setKind(Kind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

void ForecastListPanel::setList(const QString& title, ForecastList rows)
{
    m_title->setText(title.isEmpty() ? tr("%1 lines").arg(rows.rows.size()) : title);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    std::vector<int> widths;
    for (int column = 0; column < rows.header.size(); ++column)
        widths.push_back(std::clamp(widestText(rows, column) + 2 * character, 6 * character, 18 * character));
    m_model->setHeader(rows.header);
    m_model->setRows(std::move(rows.rows));
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, widths[std::size_t(column)]);
}

int ForecastListPanel::widestText(const ForecastList& rows, int column) const
{
    constexpr std::size_t looked = 100; // The rows that are seen first.
    int widest = fontMetrics().horizontalAdvance(rows.header[column]);
    for (std::size_t row = 0; row < std::min(rows.rows.size(), looked); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(rows.rows[row].cells.value(column)));
    return widest;
}

/// The files of the list, each person once: somebody may be promoted or blocked several times.
void ForecastListPanel::openRow()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || m_model->row(row).id == 0)
        return;
    QList<CadreId> order;
    QSet<qint64> listed;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const qint64 id = m_model->row(i).id;
        if (id == 0 || listed.contains(id))
            continue;
        listed.insert(id);
        order += CadreId{id};
    }
    emit openDossier(CadreId{m_model->row(row).id}, order);
}

} // namespace tidui
