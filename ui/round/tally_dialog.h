#pragma once

#include "core/operation/round_office.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace tidui {

/// Enters the count of one category of voters (计票). The numbers must balance; what doesn't is said while typing.
class TallyDialog : public QDialog {
    Q_OBJECT

public:
    TallyDialog(RoundOffice& rounds, const RoundFacts& facts, const BallotTally& tally, QWidget* parent = nullptr);

public slots:
    void accept() override;

private:
    QWidget* buildHead();
    QWidget* buildNumbers();
    void fillVotes();
    void fillCells(int row, const QStringList& counts);
    QStringList countColumns() const;
    void read();
    void showSums();
    void check();
    QStringList categories() const;

    RoundOffice& m_rounds;
    const RoundFacts& m_facts;
    BallotTally m_tally{};
    std::vector<BallotVote> m_votes{};
    const Provision<VoteRule>* m_grades = nullptr; ///< Of the vote that is chosen; null = for or against.
    QComboBox* m_vote = nullptr;
    QComboBox* m_category = nullptr;
    QLineEdit* m_day = nullptr;
    QLineEdit* m_tellers = nullptr;
    std::vector<std::pair<int BallotTally::*, QSpinBox*>> m_numbers{};
    QTableWidget* m_table = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace tidui
