#pragma once

#include "core/base/result.h"
#include "ui/components/rows_model.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace tidui {

/// A list of records with the buttons for what is done with them.
class ListPanel : public QWidget {
    Q_OBJECT

public:
    /// `widths`: of the columns, in characters; the last one takes the rest.
    ListPanel(const QString& name, const QStringList& header, const QList<int>& widths, QWidget* parent = nullptr);

    void setListName(const QString& name); ///< For those who can't see it.
    int count() const { return m_model->rowCount(); }
    /// Whether the account may change the records at all; without it only what reads them is offered.
    void setChangeable(bool changeable);

signals:
    void changed(); ///< Something was written.

protected:
    enum class Does { Change, Read };
    /// Shows these rows; the current one stays. Without `usable` no button can be pressed.
    void setRows(std::vector<RowsModel::Row> rows, bool usable = true);
    QPushButton* addButton(const QString& text, std::function<void()> run, Does does = Does::Change);
    /// For the current row.
    QPushButton* addRowButton(const QString& text, std::function<void(qint64 id)> run, Does does = Does::Change);
    /// Enter or a double click on a row.
    void whenOpened(std::function<void(qint64 id)> run, Does does = Does::Change);
    void whenCurrent(std::function<void(qint64 id)> run); ///< Another row is the current one; 0 = none.
    void addAbove(QWidget* widget);
    void addBelow(QWidget* widget);
    void finish(const Status& status); ///< Says why it failed, or that something changed.
    qint64 currentId() const;          ///< 0 without a row.
    bool isChangeable() const { return m_changeable; }

private:
    void refreshButtons();

    RowsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QHBoxLayout* m_bar = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QList<QPushButton*> m_buttons{};
    QList<QPushButton*> m_rowButtons{};
    QList<QPushButton*> m_changeButtons{};
    bool m_usable = false;
    bool m_changeable = true;
};

} // namespace tidui
