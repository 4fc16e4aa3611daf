#pragma once

#include "core/operation/promotion_print.h"
#include "core/promotion/quota_left.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace tidui {

class CandidateModel;
class Job;
class ReviewQuestionBar;
class ReviewText;

/// The review (职级晋升资格): who may be promoted on a day, to the next rank or to one rank, and why.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    ReviewPage(Office& office, QDate today, QWidget* parent = nullptr);
    ~ReviewPage() override;

    void markOutdated(); ///< After something was written: the next look asks again.
    void run();
    void showCommittee(); ///< Opens the committee's view of the answers, after asking when there are none yet.

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);
    void reviewed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Outcomes;
    QWidget* buildView();
    void buildTable();
    QMenu* buildPrintMenu();
    void print(PromotionPaper paper, const QString& title);
    void showCost();
    std::vector<CadreId> chosen() const;
    void fillOutcomes();
    void finish();
    void keepCurrent(const std::function<void()>& change);
    void showReasons(int row);
    void open(int row);

    Office& m_office;
    QDate m_today{};
    CandidateModel* m_model = nullptr;
    Job* m_job = nullptr;
    std::shared_ptr<Outcomes> m_outcomes{};
    Candidates m_candidates{}; ///< Null before the first review.
    ReviewQuestion m_asked{};  ///< What the verdicts shown answer.
    bool m_outdated = true;
    bool m_committeeWanted = false; ///< Opens when the review has ended.
    ReviewQuestionBar* m_question = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_outcome = nullptr;
    QComboBox* m_order = nullptr;
    QPushButton* m_committee = nullptr;
    QPushButton* m_cost = nullptr;
    QPushButton* m_print = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_title = nullptr;
    ReviewText* m_reasons = nullptr;
};

} // namespace tidui
