#pragma once

#include "core/succession/structure.h"

#include <QAbstractTableModel>

namespace tidui {

class AnalysisDesk;

/// The people behind a figure on a day: nothing is read for those that aren't looked at.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, UnitColumn, RankColumn, LevelColumn, BirthColumn, NoteColumn, ColumnCount };

    explicit PeopleModel(const AnalysisDesk& desk, QObject* parent = nullptr);

    /// `future`: of that day, null when the records answer it; ranks are then those of the forecast. `notes`: what
    /// somebody is here for; empty = nothing to say.
    void setPeople(const std::vector<CadreId>& people, QDate on, std::shared_ptr<const StructureFuture> future = {},
                   QHash<CadreId, QString> notes = {});
    CadreId cadre(int row) const;
    QList<CadreId> order() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int person, Column column) const;
    QString rankInRecords(int person) const;
    const StructureFuture::Row* promotion(int person) const; ///< By the forecast; null: as the records have it.

    const AnalysisDesk& m_desk;
    std::shared_ptr<const class StructureMaterial> m_material{}; ///< That the rows are of.
    std::vector<int> m_rows{};                                   ///< Of the workforce.
    std::shared_ptr<const StructureFuture> m_future{};
    QHash<CadreId, QString> m_notes{};
    int m_day = 0;
};

} // namespace tidui
