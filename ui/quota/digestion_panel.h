#pragma once

#include "core/operation/quota_overview.h"
#include "core/organization/digestion.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tidui {

/// How a group that is over its quota comes down (超职数消化计划): by quarter on the left, the entered steps on the
/// right.
class DigestionPanel : public QWidget {
    Q_OBJECT

public:
    explicit DigestionPanel(Office& office, QWidget* parent = nullptr);

    /// Shows a line; `records` and `staff` are those that it was counted from.
    void showLine(const QuotaLine& line, const QuotaRecords& records, std::shared_ptr<const QuotaStaff> staff,
                  QDate from);
    void clear();

signals:
    void changed(); ///< A step was written.

private:
    void fillQuarters();
    void fillSteps();
    void add();
    void remove();
    QString nameOf(CadreId cadre) const;

    Office& m_office;
    QuotaLine m_line{};
    QuotaScopeId m_scope{};
    std::vector<DigestionStep> m_steps{}; ///< Of this line.
    std::shared_ptr<const QuotaStaff> m_staff{};
    QDate m_from{};
    QHash<CadreId, QString> m_names{};
    QTableWidget* m_quarters = nullptr;
    QTableWidget* m_list = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace tidui
