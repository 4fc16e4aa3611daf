#pragma once

#include "core/operation/round_office.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace tidui {

class CandidatesTab;
class RoundPrintMenu;
class RoundTab;
class StepPanel;

/// The promotion rounds (晋升批次): one round with its steps, its people and its votes.
class RoundPage : public QWidget {
    Q_OBJECT

public:
    RoundPage(Office& office, QDate today, QWidget* parent = nullptr);

    void markOutdated(); ///< After something was written elsewhere.

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);
    void recordsChanged(); ///< Of rounds.
    void filesChanged();   ///< A registration was written or taken back.

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildBar();
    void buildTabs();
    void addTab(RoundTab* tab, const QString& name, const QStringList& checks);
    void fillRounds(RoundId wanted);
    bool keepTyped();
    void refresh();
    void showStep(int row);
    void newRound();
    void editTargets();
    void registerRound();
    void reopen();
    void addOfficeDay();
    void showRetrospective();
    void changed();
    RoundId current() const;

    struct Side {
        RoundTab* tab = nullptr;
        QString name{};
        QStringList checks{}; ///< Of the steps that it serves.
    };

    Office& m_office;
    RoundOffice m_rounds;
    QDate m_today;
    bool m_outdated = true;
    RoundFacts m_facts{};
    std::vector<StepStanding> m_standing{};
    QWidget* m_content = nullptr; ///< What there is of a round; hidden without one.
    QComboBox* m_round = nullptr;
    QDateEdit* m_day = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_print = nullptr;
    QList<QAction*> m_ofRound{}; ///< Need a round.
    RoundPrintMenu* m_papers = nullptr;
    QListWidget* m_steps = nullptr;
    StepPanel* m_panel = nullptr;
    QTabWidget* m_tabs = nullptr;
    CandidatesTab* m_candidates = nullptr;
    std::vector<Side> m_sides{};
};

} // namespace tidui
