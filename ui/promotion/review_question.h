#pragma once

#include "core/operation/promotion_review.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QProgressBar;
class QPushButton;

namespace tidui {

class UnitBox;

/// What a review is asked: the day, the rank and the units, and how far the answer is.
class ReviewQuestionBar : public QWidget {
    Q_OBJECT

public:
    ReviewQuestionBar(Office& office, QDate today, QWidget* parent = nullptr);

    ReviewQuestion question() const;
    void fillUnits(); ///< With the units there are now; the choice stays where it can.
    void setRunning(bool running);
    void showProgress(qint64 done, qint64 total);

signals:
    void asked();

private:
    void fillRanks();

    Office& m_office;
    std::vector<Unit> m_units{};
    QDateEdit* m_day = nullptr;
    QComboBox* m_rank = nullptr;
    UnitBox* m_unit = nullptr;
    QCheckBox* m_subunits = nullptr;
    QPushButton* m_run = nullptr;
    QProgressBar* m_progress = nullptr;
};

} // namespace tidui
