#pragma once

#include "core/organization/quota_count.h"

#include <QAbstractTableModel>

namespace tidui {

/// The figures of a count, one line for each scope and group of ranks; all lines or only some.
class QuotaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        ScopeColumn,
        GroupColumn,
        ApprovedColumn,
        CeilingColumn,
        HeldColumn,
        UncountedColumn,
        ProposedColumn,
        VacantColumn,
        OverColumn,
        CertaintyColumn,
        ColumnCount
    };
    enum class Show { All, Over, Findings, WithoutScope };

    using QAbstractTableModel::QAbstractTableModel;

    /// `names`: what each line is about.
    void setLines(std::vector<QuotaLine> lines, std::vector<QString> names);
    void setShow(Show show);
    int count(Show show) const;
    const QuotaLine& line(int row) const { return m_lines[m_rows[std::size_t(row)]]; }
    const QString& name(int row) const { return m_names[m_rows[std::size_t(row)]]; }
    std::vector<CadreId> people(const QModelIndex& index) const; ///< Those behind the figure of a cell.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex& index) const;
    QString ceilingText(const QuotaCeiling& ceiling) const;
    static bool shows(const QuotaLine& line, Show show);

    std::vector<QuotaLine> m_lines{};
    std::vector<QString> m_names{};
    std::vector<std::size_t> m_rows{};
    Show m_show = Show::All;
};

} // namespace tidui
