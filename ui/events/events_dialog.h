#pragma once

#include "core/operation/office.h"

#include <QDialog>

class QPushButton;

namespace tidui {

class EventTable;

/// The record of changes (操作记录): what was done in the office, newest first; each can be taken back as a whole.
class EventsDialog : public QDialog {
    Q_OBJECT

public:
    explicit EventsDialog(Office& office, QWidget* parent = nullptr);

signals:
    void undone();

private:
    void load();
    void undo();
    Office& m_office;
    std::vector<Event> m_events{};
    EventTable* m_list = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace tidui
