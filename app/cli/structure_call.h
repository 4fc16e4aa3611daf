#pragma once

#include "app/cli/commands.h"
#include "core/operation/structure_material.h"

namespace tidui::cli {

/// What the commands about the structure begin with: the office, what its structure is made from, and what --on, --unit
/// and --alone ask. Without --on the day is today; what is asked about a later month is the forecast.
struct StructureCall {
    std::unique_ptr<Office> office{};
    std::shared_ptr<const StructureMaterial> material{};
    UnitId unit{}; ///< None = everybody.
    bool withSubUnits = true;
    QDate on{};
    std::shared_ptr<const StructureFuture> future{}; ///< Null: the records answer.

    StructureQuestion question() const { return structureQuestion(material->units(), unit, withSubUnits, on); }
    StructureTable table(const QString& chart) const
    {
        return material->table(office->rules(), question(), chart, future.get());
    }
};

Result<StructureCall> structureCall(const QCommandLineParser& parser, const QStringList& arguments);

} // namespace tidui::cli
