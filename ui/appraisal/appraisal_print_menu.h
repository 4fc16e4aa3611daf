#pragma once

#include "core/operation/appraisal_print.h"

#include <QMenu>

namespace tidui {

/// The papers of the year on the desk.
class AppraisalPrintMenu : public QMenu {
    Q_OBJECT

public:
    AppraisalPrintMenu(Office& office, QWidget* parent);

    /// What the papers are about: asked when one is chosen.
    void setQuestion(std::function<AppraisalPrint()> question) { m_question = std::move(question); }

private:
    void print(AppraisalPaper paper, const QString& title);

    Office& m_office;
    std::function<AppraisalPrint()> m_question{};
};

} // namespace tidui
