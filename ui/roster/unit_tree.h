#pragma once

#include "core/cadre/roster.h"

#include <QTreeWidget>

namespace tidui {

/// The units of the office with their people; choosing one narrows the roster to it.
class UnitTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit UnitTree(QWidget* parent = nullptr);

    void show(const std::vector<Unit>& units, const Roster& roster, const RosterView& view); ///< Keeps the choice.
    std::optional<UnitId> chosen() const; ///< None: the whole office; UnitId{}: people in no unit.
    void choose(std::optional<UnitId> unit);

signals:
    void changed();

private:
    QTreeWidgetItem* add(QTreeWidgetItem* parent, const QString& name, qint64 key, int people);
};

} // namespace tidui
