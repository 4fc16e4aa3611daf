#pragma once

#include "ui/appraisal/appraisal_desk.h"
#include "ui/components/list_panel.h"

class QComboBox;
class QLabel;

namespace tidui {

/// The numbers of 优秀 by scope (优秀名额), with their arithmetic.
class CapsTab : public ListPanel {
    Q_OBJECT

public:
    explicit CapsTab(AppraisalDesk& desk);

private:
    void refresh();
    void edit(ExcellentScope scope);
    void remove(qint64 id);
    Status save(const ExcellentScope& scope);

    AppraisalDesk& m_desk;
};

/// What holds up the closing of the year: of the year itself and of its people.
class CasesTab : public ListPanel {
    Q_OBJECT

public:
    explicit CasesTab(AppraisalDesk& desk);
    void refresh();

signals:
    void personChosen(tidui::CadreId cadre);

private:
    AppraisalDesk& m_desk;
    std::vector<AppraisalOffice::OpenCase> m_cases{};
};

/// What follows from the results of the year (考核结果的使用), each with its article and records.
class ConsequencesTab : public ListPanel {
    Q_OBJECT

public:
    explicit ConsequencesTab(AppraisalDesk& desk);
    void refresh();

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);

private:
    void show();

    AppraisalDesk& m_desk;
    QComboBox* m_kind = nullptr;
    QLabel* m_note = nullptr;
    std::vector<DueConsequence> m_due{};
};

/// The participants of a task that is appraised specially (专项考核) and their results.
class ResultsPanel : public ListPanel {
    Q_OBJECT

public:
    explicit ResultsPanel(AppraisalDesk& desk);
    void showTask(SpecialTaskId task);

private:
    void refresh();
    void addPeople();
    void edit(SpecialResult result);

    AppraisalDesk& m_desk;
    SpecialTaskId m_task{};
    std::vector<SpecialResult> m_results{};
};

/// The tasks that are appraised specially, and below the results of the current one.
class SpecialTab : public ListPanel {
    Q_OBJECT

public:
    explicit SpecialTab(AppraisalDesk& desk);
    void refresh();

private:
    void edit(SpecialTask task);

    AppraisalDesk& m_desk;
    ResultsPanel* m_results = nullptr;
    std::vector<SpecialTask> m_tasks{};
};

} // namespace tidui
