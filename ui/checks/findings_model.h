#pragma once

#include "core/cadre/finding.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace tidui {

/// The findings of the checks, the grave ones first, narrowed to a severity and a rule.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, NameColumn, MessageColumn, SourceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(std::vector<Finding> findings, QHash<CadreId, QString> names);
    void setFilter(std::optional<Finding::Severity> severity, const QString& rule); ///< Empty rule: every rule.

    const Finding& finding(int row) const;
    int count(std::optional<Finding::Severity> severity) const; ///< Whatever the filter.
    std::vector<std::pair<QString, int>> rules() const;         ///< Each rule with its findings of the severity.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();

    std::vector<Finding> m_findings{};
    QHash<CadreId, QString> m_names{};
    std::optional<Finding::Severity> m_severity{};
    QString m_rule{};
    std::vector<std::size_t> m_rows{};
};

QString severityName(Finding::Severity severity);

} // namespace tidui
