#pragma once

#include "core/cadre/finding.h"
#include "ui/dossier/draft.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace tidui {

/// One set of the file as a table that is edited in place.
class SetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    SetModel(Draft& draft, const SetAccess& set, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void setFindings(const std::vector<Finding>& findings);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    int columnOf(const QString& field) const; ///< -1 for a field that is not shown.

signals:
    void refused(const QString& why); ///< What was typed cannot be kept.

private:
    std::vector<Finding> notes(const QModelIndex& index) const;
    Draft& m_draft;
    SetAccess m_set;
    int m_rows = 0;
    bool m_readOnly = false;
    std::vector<Finding> m_findings{};
};

/// Offers the words of the column's code table while a cell is edited.
class CodeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CodeDelegate(const SetAccess& set, QObject* parent) : QStyledItemDelegate(parent), m_set(set) {}
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    SetAccess m_set;
};

} // namespace tidui
