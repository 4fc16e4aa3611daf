#pragma once

#include "app/cli/commands.h"
#include "core/operation/structure_material.h"

namespace tidui::cli {

/// What the commands about the structure begin with: the office, what its structure is made from, and what --on, --unit
/// and --alone ask. Without --on the day is today; what is asked about a later month is the forecast.
struct StructureCall {
    std::unique_ptr<Office> office{};
    std::shared_ptr<const StructureMaterial> material{};
    UnitId unit{}; ///< None = everybody, or those of `seen`.
    bool withSubUnits = true;
    std::vector<UnitId> seen{}; ///< Of an officer of several units who names none: those, in the order of the tree.
    QDate on{};
    std::shared_ptr<const StructureFuture> future{}; ///< Null: the records answer.

    StructureQuestion question() const
    {
        return seen.empty() ? structureQuestion(material->units(), unit, withSubUnits, on)
                            : StructureQuestion{.on = on, .units = seen};
    }
    StructureTable table(const QString& chart) const
    {
        return material->table(office->rules(), question(), chart, future.get());
    }
};

/// Forbidden for an account that sees only candidates, or not the whole unit that --unit names: figures of some people
/// would pass for those of all.
Result<StructureCall> structureCall(const QCommandLineParser& parser, const QStringList& arguments);

/// That an officer of several units has to name one with --unit.
Error unitWanted(const StructureCall& call);

} // namespace tidui::cli
