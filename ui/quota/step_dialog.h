#pragma once

#include "core/organization/quota.h"

#include <QDialog>

#include <utility>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tidui {

/// Asks for one step of a digestion plan: who leaves, how and when.
class StepDialog : public QDialog {
    Q_OBJECT

public:
    StepDialog(const std::vector<std::pair<CadreId, QString>>& people, QDate from, QWidget* parent = nullptr);
    DigestionStep step() const; ///< Without scope and ranks.

private:
    QComboBox* m_cadre = nullptr;
    QComboBox* m_way = nullptr;
    QSpinBox* m_year = nullptr;
    QComboBox* m_quarter = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace tidui
