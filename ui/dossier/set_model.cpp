#include "ui/dossier/set_model.h"

#include "ui/dossier/field_editor.h"

#include "ui/components/finding_look.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QPalette>

namespace tidui {

SetModel::SetModel(Draft& draft, const SetAccess& set, QObject* parent)
    : QAbstractTableModel(parent), m_draft(draft), m_set(set)
{
    connect(&m_draft, &Draft::changed, this, [this] {
        if (m_rows != m_set.count(m_draft.file())) {
            beginResetModel();
            m_rows = m_set.count(m_draft.file());
            endResetModel();
        } else if (m_rows > 0) {
            emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
        }
    });
}

int SetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_set.fields.size());
}

QVariant SetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return m_set.fields[static_cast<std::size_t>(index.column())].text(m_draft.file(), index.row());
    const std::vector<Finding> found = notes(index);
    if (found.empty())
        return role == Qt::ToolTipRole ? data(index, Qt::DisplayRole) : QVariant();
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        for (const Finding& finding : found)
            lines += findingLine(finding);
        return lines.join(u'\n');
    }
    if (role == Qt::ForegroundRole)
        return severityColor(QGuiApplication::palette(), worstOf(found));
    return {};
}

QVariant SetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return m_set.fields[static_cast<std::size_t>(section)].caption;
}

bool SetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole)
        return false;
    const FieldAccess& field = m_set.fields[static_cast<std::size_t>(index.column())];
    const bool kept = m_draft.setText(field, index.row(), value.toString());
    if (!kept)
        emit refused(refusal(field, value.toString()));
    return kept;
}

Qt::ItemFlags SetModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return m_readOnly ? usual : usual | Qt::ItemIsEditable;
}

void SetModel::setFindings(const std::vector<Finding>& findings)
{
    m_findings.clear();
    for (const Finding& finding : findings) {
        if (finding.set == m_set.key)
            m_findings.push_back(finding);
    }
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

std::vector<Finding> SetModel::notes(const QModelIndex& index) const
{
    std::vector<Finding> result;
    const QString& key = m_set.fields[static_cast<std::size_t>(index.column())].key;
    for (const Finding& finding : m_findings) {
        if (finding.row == index.row() && finding.field == key)
            result.push_back(finding);
    }
    return result;
}

int SetModel::columnOf(const QString& field) const
{
    const auto found = std::ranges::find(m_set.fields, field, &FieldAccess::key);
    return found == m_set.fields.end() ? -1 : static_cast<int>(found - m_set.fields.begin());
}

QWidget* CodeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        offerCodes(*line, m_set.fields[static_cast<std::size_t>(index.column())].codes);
    return editor;
}

} // namespace tidui
