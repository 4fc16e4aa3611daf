#pragma once

#include "core/operation/round_office.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace tidui {

/// Chooses candidates for a target of a round: everybody of its unit with the verdict, the eligible ones first.
class ProposeDialog : public QDialog {
    Q_OBJECT

public:
    ProposeDialog(RoundOffice& rounds, const RoundFacts& facts, QDate on, QWidget* parent = nullptr);

public slots:
    void accept() override;

private:
    void fill();
    void showAnswers();

    RoundOffice& m_rounds;
    const RoundFacts& m_facts;
    QDate m_on;
    std::vector<ReviewAnswer> m_answers{};
    QComboBox* m_target = nullptr;
    QCheckBox* m_others = nullptr;
    QTableWidget* m_table = nullptr;
    QLineEdit* m_reason = nullptr;
    QCheckBox* m_endsPost = nullptr; ///< Shown for leading posts.
    QLabel* m_problem = nullptr;
};

} // namespace tidui
