#pragma once

#include "core/operation/office.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace tidui {

class FindingsModel;
class Job;

/// The checks (校核): what all files of the office leave in doubt, and from there into the dossier at its field.
class ChecksPage : public QWidget {
    Q_OBJECT

public:
    ChecksPage(Office& office, QDate today, QWidget* parent = nullptr);
    ~ChecksPage() override;

    void run();          ///< Checks every file on another thread.
    void markOutdated(); ///< Something was written since: run again when the page is next shown.
    bool isRunning() const;

signals:
    void openFinding(const tidui::Finding& finding);
    void countsChanged(int findings);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Outcome;
    QWidget* buildBar();
    void buildTable();
    void finish();
    void fillRules();
    void refreshFilters();
    void applyFilter();

    Office& m_office;
    QDate m_today{};
    bool m_outdated = true;
    std::shared_ptr<Outcome> m_outcome{};
    FindingsModel* m_model = nullptr;
    Job* m_job = nullptr;
    QComboBox* m_severity = nullptr;
    QComboBox* m_rule = nullptr;
    QTableView* m_table = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_state = nullptr;
};

} // namespace tidui
