#pragma once

#include "core/operation/round_office.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tidui {

class ReviewText;

/// One step of a round: what it still lacks, with the article, and what was entered for it.
class StepPanel : public QWidget {
    Q_OBJECT

public:
    explicit StepPanel(RoundOffice& rounds, QWidget* parent = nullptr);

    void setChangeable(bool changeable); ///< Whether the account may; before a step is shown.
    /// Shows a step; `standing` null = none. What was typed and not kept is gone: keep() it before.
    void showStep(const RoundFacts* facts, const StepStanding* standing, QDate on);
    QString key() const { return m_record.key; } ///< Of the step shown.
    bool hasUnkept() const { return m_record != m_shown; }
    bool keep(); ///< False when it was refused; the panel says why.

signals:
    void changed();
    void registrationRequested(); ///< The last step writes the files; that is asked elsewhere.

private:
    QWidget* buildForm();
    QLineEdit* addLine(QFormLayout& form, const QString& name, const QString& caption,
                       std::function<bool(const QString&)> read);
    void fillPapers(const QStringList& asked);
    void close();
    void refuse(const QString& problem);

    RoundOffice& m_rounds;
    const RoundFacts* m_facts = nullptr;
    QDate m_on{};
    RoundStep m_shown{};  ///< As it is on record.
    RoundStep m_record{}; ///< As it is typed.
    bool m_changeable = true;
    QString m_check{};
    QLabel* m_title = nullptr;
    ReviewText* m_asks = nullptr;
    QVBoxLayout* m_papers = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_close = nullptr;
    struct Line {
        QLineEdit* line = nullptr;
        std::function<QString(const RoundStep&)> text{};
    };
    std::vector<Line> m_lines{};
};

} // namespace tidui
