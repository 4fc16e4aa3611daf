#pragma once

#include "ui/appraisal/grade_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace tidui {

class GradeButton;
class UnitBox;

/// The annual grades: a grid of people, filled by the keys 1 to 5, by dragging onto a grade or by pressing it; the cap
/// on 优秀 of the current scope is counted along.
class AnnualTab : public QWidget {
    Q_OBJECT

public:
    explicit AnnualTab(AppraisalDesk& desk, QWidget* parent = nullptr);

    std::vector<int> chosen() const;     ///< Indices in the book: of the selected rows.
    QSet<CadreId> severalChosen() const; ///< The selected people when they are more than one; else none.
    QSet<UnitId> shownUnits() const;     ///< Of the filter; none = all.
    void showPerson(CadreId cadre);      ///< Makes the person the current one.

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildFilters();
    QWidget* buildGrades();
    void buildTable();
    QWidget* buildButtons();
    void fillUnits();
    void filter();
    void give(const QString& grade, const std::vector<int>& people);
    void showCurrent();
    void showScope();
    void editCircumstances();
    void editTexts();
    void decideCase();
    void editAct(const QString& act);
    void takeActBack();
    int currentPerson() const; ///< -1 without one.
    void finish(const Status& status);

    AppraisalDesk& m_desk;
    CadreId m_person{}; ///< The current one, kept when the year is read again.
    GradeModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QComboBox* m_show = nullptr;
    UnitBox* m_units = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_act = nullptr;
    QLineEdit* m_author = nullptr;
    QLabel* m_cap = nullptr;
    QList<GradeButton*> m_grades{};
    QTextBrowser* m_reasons = nullptr;
    QList<QPushButton*> m_rowButtons{};
};

} // namespace tidui
