#include "ui/checks/findings_model.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace tidui {

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return QCoreApplication::translate("Finding", "Error");
    case Finding::Severity::Warning:
        return QCoreApplication::translate("Finding", "Doubtful");
    case Finding::Severity::Note:
        break;
    }
    return QCoreApplication::translate("Finding", "Note");
}

void FindingsModel::setFindings(std::vector<Finding> findings, QHash<CadreId, QString> names)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_names = std::move(names);
    std::ranges::stable_sort(m_findings, std::ranges::greater(), &Finding::severity);
    narrow();
    endResetModel();
}

void FindingsModel::setFilter(std::optional<Finding::Severity> severity, const QString& rule)
{
    beginResetModel();
    m_severity = severity;
    m_rule = rule;
    narrow();
    endResetModel();
}

void FindingsModel::narrow()
{
    m_rows.clear();
    for (std::size_t index = 0; index < m_findings.size(); ++index) {
        const Finding& one = m_findings[index];
        if ((!m_severity || one.severity == *m_severity) && (m_rule.isEmpty() || one.rule == m_rule))
            m_rows.push_back(index);
    }
}

const Finding& FindingsModel::finding(int row) const
{
    return m_findings[m_rows[std::size_t(row)]];
}

int FindingsModel::count(std::optional<Finding::Severity> severity) const
{
    return int(std::ranges::count_if(
        m_findings, [severity](const Finding& one) { return !severity || one.severity == *severity; }));
}

std::vector<std::pair<QString, int>> FindingsModel::rules() const
{
    QMap<QString, int> counts;
    for (const Finding& one : m_findings)
        counts[one.rule] += !m_severity || one.severity == *m_severity;
    std::vector<std::pair<QString, int>> rules(counts.constKeyValueBegin(), counts.constKeyValueEnd());
    std::ranges::stable_sort(rules, std::ranges::greater(), &std::pair<QString, int>::second);
    return rules;
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Finding& one = finding(index.row());
    switch (Column(index.column())) {
    case SeverityColumn:
        return severityName(one.severity);
    case NameColumn:
        return m_names.value(one.cadre);
    case MessageColumn:
        return one.message;
    case SourceColumn:
        return one.source;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (Column(section)) {
    case SeverityColumn:
        return tr("Severity");
    case NameColumn:
        return tr("Name");
    case MessageColumn:
        return tr("What was found");
    case SourceColumn:
        return tr("Standard");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tidui
