#pragma once

#include "core/organization/unit.h"

#include <QDialog>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;

namespace tidui {

/// Edits one unit (机构): names, place in the tree, establishment (编制) and numbers of posts (职数).
class UnitDialog : public QDialog {
    Q_OBJECT

public:
    UnitDialog(const Unit& unit, const std::vector<Unit>& units, QWidget* parent = nullptr);

    const Unit& unit() const { return m_unit; } ///< As it was typed, once accepted.

public slots:
    void accept() override; ///< Refuses what can't be kept and says which field it is.

private:
    template <class Value>
    void addField(QFormLayout& form, const char* caption, const char* codes, Value Unit::*member);
    void addParent(QFormLayout& form, const QString& caption, const std::vector<Unit>& units);
    bool isBelow(UnitId unit, const std::vector<Unit>& units) const;

    Unit m_unit{};
    std::vector<std::function<QString(Unit&)>> m_readers{}; // Each puts its text into the unit; a caption = refused.
    QLabel* m_problem = nullptr;
};

} // namespace tidui
