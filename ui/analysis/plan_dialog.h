#pragma once

#include "core/operation/forecast_office.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tidui {

class RowEditor;

/// What the plan of a forecast is chosen from.
struct PlanChoices {
    std::vector<Unit> units{};
    std::vector<QuotaScope> scopes{};
    QStringList ranks{};
    std::function<QString(CadreId)> nameOf{};
    std::function<std::vector<CadreId>(const QString&)> peopleNamed{}; ///< By name, or by the number in the roster.
};

/// Edits a scenario (推演方案): its name, policy, rates, recruits, changed quotas and steps by hand.
class PlanDialog : public QDialog {
    Q_OBJECT

public:
    PlanDialog(const Scenario& scenario, const ForecastPlan& plan, PlanChoices choices, QWidget* parent = nullptr);

    /// Called with what was entered; what it refuses is said in the dialog, which stays open.
    void setSave(std::function<Status(const Scenario&)> save) { m_save = std::move(save); }

public slots:
    void accept() override;

private:
    QWidget* buildPolicy(const ForecastPlan& plan);
    QWidget* buildRates(const ForecastRates& rates);
    QWidget* buildRanking(const ForecastPlan& plan);
    void buildRows(const ForecastPlan& plan);
    Result<ForecastPlan> read() const;
    Status readRows(ForecastPlan& plan) const;
    Result<CadreId> person(const QString& text) const;

    Scenario m_scenario{};
    PlanChoices m_choices{};
    std::function<Status(const Scenario&)> m_save{};
    QLineEdit* m_name = nullptr;
    QLineEdit* m_note = nullptr;
    QComboBox* m_order = nullptr;
    QComboBox* m_pooling = nullptr;
    QComboBox* m_grades = nullptr;
    QComboBox* m_retirement = nullptr;
    QComboBox* m_unknownRetirement = nullptr;
    QComboBox* m_unknown = nullptr;
    QSpinBox* m_reserve = nullptr;
    QSpinBox* m_leaving = nullptr;
    QSpinBox* m_transfer = nullptr;
    QSpinBox* m_excellent = nullptr;
    QSpinBox* m_uncounted = nullptr;
    QPlainTextEdit* m_ranking = nullptr;
    RowEditor* m_recruits = nullptr;
    RowEditor* m_quotas = nullptr;
    RowEditor* m_singles = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace tidui
