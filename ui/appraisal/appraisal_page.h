#pragma once

#include "ui/appraisal/appraisal_desk.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTabWidget;

namespace tidui {

class AnnualTab;
class CasesTab;
class ConsequencesTab;
class HistoryTab;
class RegularTab;
class SpecialTab;

/// The appraisals (考核): a year from its opening to its results, with the regular and special appraisals it builds on.
class AppraisalPage : public QWidget {
    Q_OBJECT

public:
    AppraisalPage(Office& office, QDate today, QWidget* parent = nullptr);

    void markOutdated(); ///< After something was written elsewhere.
    AppraisalDesk& desk() { return *m_desk; }

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);
    void filesChanged(); ///< A year was closed or reopened.

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildBar();
    void buildTabs();
    void fillYears(int wanted);
    void load();
    void refreshTab();
    void refreshState();
    void openYear();
    void editYear();
    void closeYear();
    void reopenYear();
    void addPerson();
    void addNewcomers();
    void removePerson();
    void importTexts();
    bool takeOver(const struct PersonTexts& found);
    int chosenYear() const; ///< 0 without one.

    Office& m_office;
    QDate m_today;
    bool m_outdated = true;
    AppraisalDesk* m_desk = nullptr;
    QComboBox* m_year = nullptr;
    QDateEdit* m_day = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_print = nullptr;
    QTabWidget* m_tabs = nullptr;
    AnnualTab* m_annual = nullptr;
    RegularTab* m_regular = nullptr;
    SpecialTab* m_special = nullptr;
    CasesTab* m_cases = nullptr;
    ConsequencesTab* m_consequences = nullptr;
    HistoryTab* m_history = nullptr;
};

} // namespace tidui
