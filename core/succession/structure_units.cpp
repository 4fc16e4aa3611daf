#include "core/succession/structure_grid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Structure)
};

/// The units that stand side by side, and which of them each unit belongs to.
class UnitRows {
public:
    explicit UnitRows(const StructureView& view) : m_units(view.sources().units)
    {
        const auto& asked = view.question().units;
        m_asked = QSet<UnitId>(asked.begin(), asked.end());
        const std::vector<int> tops = topUnits();
        if (tops.size() == 1)
            addChildren(m_units[std::size_t(tops.front())]);
        else
            for (const int top : tops)
                add(m_units[std::size_t(top)], m_units[std::size_t(top)].name);
        for (const Unit& unit : m_units) { // Parents come before their children.
            if (!m_rowOf.contains(unit.id) && m_rowOf.contains(unit.parent))
                m_rowOf.insert(unit.id, m_rowOf.value(unit.parent));
        }
        if (m_asked.isEmpty()) {
            m_rowOf.insert(UnitId{}, int(m_names.size()));
            m_names += Tr::tr("Not placed in a unit");
        }
    }
    const QStringList& names() const { return m_names; }
    int rowOf(UnitId unit) const { return m_rowOf.value(unit, -1); }

private:
    bool isAsked(UnitId id) const { return m_asked.isEmpty() ? bool(id) : m_asked.contains(id); }
    std::vector<int> topUnits() const
    {
        std::vector<int> tops;
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            if (isAsked(m_units[i].id) && !isAsked(m_units[i].parent))
                tops.push_back(int(i));
        }
        return tops;
    }
    void add(const Unit& unit, const QString& name)
    {
        m_rowOf.insert(unit.id, int(m_names.size()));
        m_names += name;
    }
    /// A single unit opens into what is right below it, after the people placed in the unit itself.
    void addChildren(const Unit& top)
    {
        const auto below = [&](const Unit& unit) { return unit.parent == top.id && isAsked(unit.id); };
        const bool alone = std::ranges::none_of(m_units, below);
        add(top, alone ? top.name : Tr::tr("%1 itself").arg(top.name));
        for (const Unit& unit : m_units) {
            if (below(unit))
                add(unit, unit.name);
        }
    }

    const std::vector<Unit>& m_units;
    QSet<UnitId> m_asked{};
    QHash<UnitId, int> m_rowOf{};
    QStringList m_names{};
};

} // namespace

StructureGrid unitsChart(const StructureView& view)
{
    const YearBands bands(u"年龄"_s, view.rules(), view.on());
    StructureGrid grid{.rowTitle = Tr::tr("Unit"), .columnTitle = Tr::tr("Age"), .columns = bands.names()};
    const UnitRows rows(view);
    grid.rows = rows.names();
    grid.cellOf = [&view, rows, bands](int row) {
        const Workforce::Person& person = view.workforce().person(row);
        const int band = person.birth == 0 ? -1 : bands.bandOf(view.monthsSince(person.birth));
        return StructureCell{rows.rowOf(person.unit), band};
    };
    return grid;
}

} // namespace tidui
