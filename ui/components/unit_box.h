#pragma once

#include "core/organization/unit.h"

#include <QComboBox>
#include <QSet>

namespace tidui {

/// Chooses a unit with those below it, or all of them.
class UnitBox : public QComboBox {
    Q_OBJECT

public:
    explicit UnitBox(QWidget* parent = nullptr);

    /// Keeps what was chosen when it is still there. With `used`, units without any of these below them are left out.
    void fill(const std::vector<Unit>& units);
    void fill(const std::vector<Unit>& units, const QSet<UnitId>& used);

    UnitId unit() const;                                           ///< None: all.
    QSet<UnitId> unitsBelow(const std::vector<Unit>& units) const; ///< With the chosen one; empty = all.

private:
    void fillWith(const std::vector<Unit>& units, const QSet<UnitId>* used);
};

} // namespace tidui
