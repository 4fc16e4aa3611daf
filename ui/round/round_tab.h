#pragma once

#include "core/operation/round_office.h"
#include "ui/components/rows_model.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace tidui {

/// One side of a round: a list of its records and what is done with them.
class RoundTab : public QWidget {
    Q_OBJECT

public:
    /// `widths`: of the columns, in characters; the last one takes the rest.
    RoundTab(RoundOffice& rounds, const QString& name, const QStringList& header, const QList<int>& widths);

    void setListName(const QString& name); ///< For those who can't see it.
    /// Shows a round; null = none. The facts must live until the next call.
    void showFacts(const RoundFacts* facts, QDate on);
    int count() const { return m_model->rowCount(); }

signals:
    void changed(); ///< Something was written.

protected:
    virtual std::vector<RowsModel::Row> rows() const = 0;
    virtual void refreshed() {} ///< After the rows were made anew.

    QPushButton* addButton(const QString& text, std::function<void()> run);
    QPushButton* addRowButton(const QString& text, std::function<void(qint64 id)> run); ///< For the current row.
    void whenOpened(std::function<void(qint64 id)> run); ///< Enter or a double click on a row.
    void addBelow(QWidget* widget);
    void finish(const Status& status); ///< Says why it failed, or that something changed.
    bool isEditable() const { return m_facts && m_facts->round.state == round_state::open; }
    qint64 currentId() const; ///< 0 without a row.

    RoundOffice& m_rounds;
    const RoundFacts* m_facts = nullptr;
    QDate m_on{};

private:
    void refreshButtons();

    RowsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QHBoxLayout* m_bar = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QList<QPushButton*> m_buttons{};
    QList<QPushButton*> m_rowButtons{};
};

} // namespace tidui
