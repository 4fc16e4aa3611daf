#pragma once

#include "ui/appraisal/appraisal_desk.h"

#include <QAbstractTableModel>
#include <QSet>

namespace tidui {

/// The annual grades (年度考核等次) of the people on the desk, one row each: how they take part, their regular grades,
/// and each step. The rows can be narrowed; they can be dragged onto a grade.
class GradeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        UnitColumn,
        PostColumn,
        PartColumn,
        RegularColumn,
        SpecialColumn,
        LastYearColumn,
        ProposedColumn,
        OpinionColumn,
        DecidedColumn,
        ToldColumn,
        ResultColumn,
        ColumnCount
    };
    enum class Show { All, Open, Undecided, Excellent, BelowCompetent, WithoutGrade };

    explicit GradeModel(AppraisalDesk& desk, QObject* parent = nullptr);

    void setFilter(Show show, const QSet<UnitId>& units, const QString& name); ///< No units = all.
    int person(int row) const { return m_rows[std::size_t(row)]; }             ///< Index in the book.
    int rowOf(int person) const;                                               ///< -1 when it isn't shown.
    /// The step that a column enters; empty for the others.
    static QString actOf(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override; ///< The people, as numbers in text.

    static const QString peopleMime;

private:
    void fill();
    bool shows(const AppraisedPerson& person) const;
    QString text(const AppraisedPerson& person, int column) const;

    AppraisalDesk& m_desk;
    Show m_show = Show::All;
    QSet<UnitId> m_units{};
    QString m_name{};
    std::vector<int> m_rows{};
};

} // namespace tidui
