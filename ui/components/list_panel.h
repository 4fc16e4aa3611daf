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

signals:
    void changed(); ///< Something was written.

protected:
    /// Shows these rows; the current one stays. Without `usable` no button can be pressed.
    void setRows(std::vector<RowsModel::Row> rows, bool usable = true);
    QPushButton* addButton(const QString& text, std::function<void()> run);
    QPushButton* addRowButton(const QString& text, std::function<void(qint64 id)> run); ///< For the current row.
    void whenOpened(std::function<void(qint64 id)> run);  ///< Enter or a double click on a row.
    void whenCurrent(std::function<void(qint64 id)> run); ///< Another row is the current one; 0 = none.
    void addAbove(QWidget* widget);
    void addBelow(QWidget* widget);
    void finish(const Status& status); ///< Says why it failed, or that something changed.
    qint64 currentId() const;          ///< 0 without a row.

private:
    void refreshButtons();

    RowsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QHBoxLayout* m_bar = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QList<QPushButton*> m_buttons{};
    QList<QPushButton*> m_rowButtons{};
    bool m_usable = false;
};

} // namespace tidui
