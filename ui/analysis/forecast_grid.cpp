#include "ui/analysis/forecast_grid.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

bool sameRow(const ForecastRow& one, const ForecastRow& other)
{
    return one.kind == other.kind && one.scope == other.scope && one.scopeName == other.scopeName &&
           one.ranks == other.ranks;
}

} // namespace

void ForecastGrid::setResults(const std::vector<ForecastResult>* results)
{
    m_results = results && !results->empty() ? results : nullptr;
    fill();
}

void ForecastGrid::setMeasure(ForecastMeasure measure)
{
    m_measure = measure;
    fill();
}

void ForecastGrid::setShowsScopes(bool scopes)
{
    m_scopes = scopes;
    fill();
}

void ForecastGrid::fill()
{
    beginResetModel();
    m_rows.clear();
    if (m_results) {
        const auto& rows = m_results->front().rows;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if ((rows[i].kind == ForecastRow::Kind::Total) != m_scopes)
                m_rows.push_back(int(i));
        }
    }
    endResetModel();
}

int ForecastGrid::yearOf(int column) const
{
    return column < 1 || !m_results ? 0 : m_results->front().firstYear() + column - 1;
}

std::optional<int> ForecastGrid::value(int plan, int row, int year) const
{
    const ForecastResult& base = m_results->front();
    const ForecastResult& result = (*m_results)[std::size_t(plan)];
    const ForecastRow& wanted = base.rows[std::size_t(row)];
    const bool inPlace = std::size_t(row) < result.rows.size() && sameRow(result.rows[std::size_t(row)], wanted);
    if (inPlace) // Nearly always: plans differ in rows only when one changes the quotas.
        return measured(result, row, year, m_measure);
    const auto found =
        std::ranges::find_if(result.rows, [&wanted](const ForecastRow& one) { return sameRow(one, wanted); });
    return found == result.rows.end() ? std::nullopt
                                      : measured(result, int(found - result.rows.begin()), year, m_measure);
}

QString ForecastGrid::cellText(int row, int year) const
{
    // One figure when all plans agree, so that the eye finds what they change.
    const std::size_t plans = differs(row, year) ? m_results->size() : 1;
    QStringList values;
    for (std::size_t plan = 0; plan < plans; ++plan) {
        const auto figure = value(int(plan), row, year);
        values += figure ? QString::number(*figure) : u"—"_s;
    }
    return values.join(u" | "_s);
}

bool ForecastGrid::stalls(int row, int year) const
{
    return m_results->front().at(row, year).stalls;
}

bool ForecastGrid::differs(int row, int year) const
{
    for (std::size_t plan = 1; plan < m_results->size(); ++plan) {
        if (value(int(plan), row, year) != value(0, row, year))
            return true;
    }
    return false;
}

QString ForecastGrid::cellNote(int row, int year) const
{
    const ForecastFigure& figure = m_results->front().at(row, year);
    QString note = tr("%1 places, %2 used, %3 vacant; %4 wait, the longest %5 months, half of them %6 or more")
                       .arg(figure.quota ? QString::number(*figure.quota) : u"—"_s)
                       .arg(figure.used)
                       .arg(figure.vacant ? QString::number(*figure.vacant) : u"—"_s)
                       .arg(figure.waiting)
                       .arg(figure.longestWait)
                       .arg(figure.medianWait);
    if (figure.stalls)
        note += u'\n' + tr("The rank stalls: somebody waited through the year and nobody was promoted to it.");
    return note;
}

int ForecastGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ForecastGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_results ? 0 : 1 + m_results->front().yearCount();
}

QVariant ForecastGrid::data(const QModelIndex& index, int role) const
{
    const int row = resultRow(index.row());
    const ForecastRow& of = m_results->front().rows[std::size_t(row)];
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return rowText(of);
        return role == Qt::ToolTipRole ? QVariant(rowKindText(of.kind)) : QVariant();
    }
    const int year = yearOf(index.column());
    switch (role) {
    case Qt::DisplayRole: // A mark besides the type, for who prints without bold.
        return stalls(row, year) ? cellText(row, year) + u" ▲"_s : cellText(row, year);
    case Qt::ToolTipRole:
        return cellNote(row, year);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(differs(row, year));
        return font;
    }
    default:
        return {};
    }
}

QVariant ForecastGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? tr("Rank") : QString::number(yearOf(section));
}

} // namespace tidui
