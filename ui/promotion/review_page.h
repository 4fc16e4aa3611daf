#pragma once

#include "core/operation/promotion_print.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QMenu;
class QPushButton;
class QTableView;

namespace tidui {

class ReviewText;
class Job;
class ReviewModel;

/// The review (职级晋升资格): who may be promoted on a day, to the next rank or to one rank, and why.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    ReviewPage(Office& office, QDate today, QWidget* parent = nullptr);
    ~ReviewPage() override;

    void markOutdated(); ///< After something was written: the next look asks again.
    void run();

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);
    void reviewed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Outcomes;
    QWidget* buildBar();
    void buildTable();
    QMenu* buildPrintMenu();
    void print(PromotionPaper paper, const QString& title);
    std::vector<CadreId> chosen() const;
    void fillRanks();
    void fillOutcomes();
    void finish();
    void showReasons(int row);
    void open(int row);
    ReviewQuestion question() const;

    Office& m_office;
    ReviewModel* m_model = nullptr;
    Job* m_job = nullptr;
    std::shared_ptr<Outcomes> m_outcomes{};
    ReviewQuestion m_asked{}; ///< What the verdicts shown answer.
    bool m_outdated = true;
    QDateEdit* m_day = nullptr;
    QComboBox* m_rank = nullptr;
    QComboBox* m_outcome = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_print = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_title = nullptr;
    ReviewText* m_reasons = nullptr;
};

} // namespace tidui
