#pragma once

#include "core/cadre/finding.h"
#include "ui/dossier/draft.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace tidui {

class SetModel;

/// One set of the file on the dossier page: its records as a table as high as its content, buttons to add, remove and
/// move them, and below it what the checks say.
class SetSection : public QWidget {
    Q_OBJECT

public:
    SetSection(Draft& draft, const SetAccess& set, QWidget* parent = nullptr);

    const SetAccess& set() const { return m_set; }
    void setReadOnly(bool readOnly);
    void setFindings(const std::vector<Finding>& findings); ///< Takes those about this set.
    void showRecord(int row, const QString& field);         ///< Puts the focus there.

private:
    QWidget* buildButtons();
    void buildTable();
    void add();
    void remove();
    void move(int by);
    void refresh();
    void fitHeight();
    void setWidths();
    Draft& m_draft;
    SetAccess m_set;
    SetModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QString m_refused{};
    std::vector<Finding> m_findings{};
    bool m_readOnly = false;
};

} // namespace tidui
