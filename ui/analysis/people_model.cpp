#include "ui/analysis/people_model.h"

#include "core/base/stored_date.h"
#include "ui/analysis/analysis_desk.h"
#include "ui/analysis/forecast_words.h"

using namespace Qt::StringLiterals;

namespace tidui {

PeopleModel::PeopleModel(const AnalysisDesk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void PeopleModel::setPeople(const std::vector<CadreId>& people, QDate on, std::shared_ptr<const StructureFuture> future,
                            QHash<CadreId, QString> notes)
{
    beginResetModel();
    m_material = m_desk.material();
    m_rows.clear();
    for (const CadreId cadre : people) {
        if (const int row = m_material->workforce().rowOf(cadre); row >= 0)
            m_rows.push_back(row);
    }
    m_future = std::move(future);
    m_notes = std::move(notes);
    m_day = dayNumber(on);
    endResetModel();
}

CadreId PeopleModel::cadre(int row) const
{
    return m_material->workforce().cadre(m_rows[std::size_t(row)]);
}

QList<CadreId> PeopleModel::order() const
{
    QList<CadreId> order;
    for (int row = 0; row < rowCount(); ++row)
        order += cadre(row);
    return order;
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const StructureFuture::Row* PeopleModel::promotion(int person) const
{
    if (!m_future)
        return nullptr;
    const StructureFuture::Row& row = m_future->rows[std::size_t(person)];
    return row.rank < 0 ? nullptr : &row;
}

QString PeopleModel::rankInRecords(int person) const
{
    const Workforce& workforce = m_material->workforce();
    return workforce.word(workforce.rankOn(person, m_day).name);
}

QString PeopleModel::text(int person, Column column) const
{
    const Workforce& workforce = m_material->workforce();
    switch (column) {
    case NameColumn:
        return workforce.name(person);
    case UnitColumn:
        return m_desk.unitName(workforce.unit(person));
    case RankColumn:
        if (const auto* promoted = promotion(person))
            return m_future->ranks[promoted->rank];
        return rankInRecords(person);
    case LevelColumn:
        return workforce.word(workforce.levelOn(person, m_day).name);
    case BirthColumn: {
        const int birth = workforce.person(person).birth;
        return birth == 0 ? QString() : forecastMonthWords(birth);
    }
    case NoteColumn:
        if (const QString note = m_notes.value(workforce.cadre(person)); !note.isEmpty())
            return note;
        if (const auto* promoted = promotion(person))
            return tr("by the forecast from %1; now %2")
                .arg(forecastMonthWords(monthOfDay(promoted->since)), rankInRecords(person));
        return {};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(m_rows[std::size_t(index.row())], Column(index.column()));
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("Name"), tr("Unit"), tr("Rank"), tr("Leading post"), tr("Born"), tr("Note")}.value(section);
}

} // namespace tidui
