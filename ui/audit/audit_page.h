#pragma once

#include "core/operation/record_names.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTableView;

namespace tidui {

class DifferenceTable;
class RowsModel;

/// The audit (审计) for whoever may read it: who did what to which record and when, what it was before, whether the
/// chain holds, and its anchor for paper.
class AuditPage : public QWidget {
    Q_OBJECT

public:
    explicit AuditPage(Office& office, QWidget* parent = nullptr);

    void reload(); ///< Asks again with the present filters.

    /// Writes the shown rows as UTF-8 with a mark, as spreadsheets expect it. It is noted in the audit before.
    Status exportTo(const QString& path, const QString& purpose);

private:
    QWidget* filterBar();
    QWidget* buttonBar();
    /// Nothing when the person's text fits nobody or several; says so.
    std::optional<AuditQuestion> question();
    std::optional<CadreId> person();
    void showRow(int row);
    void verify();
    void showAnchor();
    void printAnchor();
    void checkPaper();
    void exportRows();

    Office& m_office;
    std::vector<AuditRow> m_rows{};
    RecordNames m_names{}; ///< Of what the rows are about and refer to.
    QLineEdit* m_account = nullptr;
    QLineEdit* m_person = nullptr;
    QCheckBox* m_limited = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_until = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_state = nullptr;
    RowsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_words = nullptr;
    DifferenceTable* m_differences = nullptr;
};

} // namespace tidui
