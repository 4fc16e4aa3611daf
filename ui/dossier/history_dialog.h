#pragma once

#include "core/cadre/comparison.h"
#include "core/operation/office.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace tidui {

class DifferenceTable;
class EventTable;

/// The history of one file: every change with what it changed; the version before any of them can be restored.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(Office& office, CadreId cadre, QWidget* parent = nullptr);

signals:
    void restored();

private:
    void load();
    void showEntry(int row);
    void restore();
    std::optional<CadreFile> versionBefore(int row);
    std::vector<Difference> changes(const CadreFile& before, const CadreFile& after);

    Office& m_office;
    CadreId m_cadre{};
    std::vector<HistoryEntry> m_entries{};
    EventTable* m_list = nullptr;
    QLabel* m_words = nullptr;
    DifferenceTable* m_changes = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace tidui
