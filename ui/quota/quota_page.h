#pragma once

#include "core/operation/quota_overview.h"

#include <QModelIndex>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;
class QTextBrowser;

namespace tidui {

class DigestionPanel;
class Job;
class QuotaModel;

/// The quotas (职数): places approved, held, vacant and over, by scope and group of ranks on any day, with the
/// arithmetic and the people behind each figure.
class QuotaPage : public QWidget {
    Q_OBJECT

public:
    QuotaPage(Office& office, QDate today, QWidget* parent = nullptr);
    ~QuotaPage() override;

    void markOutdated(); ///< After something was written: the next look counts again.
    void run();

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);
    void counted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Outcome;
    QWidget* buildBar();
    QWidget* buildBelow();
    void buildTable();
    QPushButton* button(const QString& text, void (QuotaPage::*pressed)());
    void finish();
    void fillShow();
    void showCurrent();
    void openPeople(const QModelIndex& index);
    void written(); ///< Something of the quotas was stored.
    const QuotaScope* currentScope() const;
    void newScope();
    void editScope();
    void askScope(QuotaScope scope);
    void removeScope();
    void editApprovals();

    Office& m_office;
    const QDate m_today;
    QuotaModel* m_model = nullptr;
    Job* m_job = nullptr;
    std::shared_ptr<Outcome> m_outcome{}; ///< While the job runs.
    std::shared_ptr<const QuotaStaff> m_staff{};
    QuotaRecords m_records{};
    QDate m_shown{}; ///< The day of the figures shown.
    bool m_outdated = true;
    bool m_again = false; ///< The question changed while it was being answered.
    QDateEdit* m_day = nullptr;
    QComboBox* m_show = nullptr;
    QProgressBar* m_progress = nullptr;
    QTableView* m_table = nullptr;
    QTabWidget* m_below = nullptr;
    QTextBrowser* m_reasons = nullptr;
    DigestionPanel* m_digestion = nullptr;
    QList<QPushButton*> m_scopeButtons{}; ///< Need a current scope.
};

} // namespace tidui
