#pragma once

#include "core/operation/office.h"
#include "ui/import/import_model.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tidui {

class DifferenceTable;

/// One person of the import in full: remarks, who it may be, and the differences with mine or theirs for each.
class CandidateView : public QWidget {
    Q_OBJECT

public:
    CandidateView(Office& office, ImportModel& model, QWidget* parent = nullptr);

    void showCandidate(int row); ///< -1: nobody.

private:
    void showAlternatives(const ImportCandidate& candidate, const ImportChoice& choice);
    void resolve(int index);

    Office& m_office;
    ImportModel& m_model;
    int m_row = -1;
    QLabel* m_title = nullptr;
    QLabel* m_warnings = nullptr;
    QLabel* m_question = nullptr;
    QComboBox* m_who = nullptr;
    DifferenceTable* m_table = nullptr;
};

} // namespace tidui
