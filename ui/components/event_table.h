#pragma once

#include "core/operation/office.h"

#include <QTableWidget>

namespace tidui {

/// What an event did, in the words of the viewer: its kind and its summary.
QString eventWords(const Event& event);

/// The kinds of events that have words: "save", "print".
QStringList eventKinds();

/// Events as rows: time, account, what was done.
class EventTable : public QTableWidget {
    Q_OBJECT

public:
    explicit EventTable(QWidget* parent = nullptr);
    void showEvents(const std::vector<Event>& events); ///< The first row becomes the current one.
};

} // namespace tidui
