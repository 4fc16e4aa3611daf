#pragma once

#include "core/exchange/import_plan.h"
#include "core/operation/import.h"

namespace tidui {

/// Sets the people that were read beside those whom the office knows: what importing files and merging a package share.
/// Private to core/operation.
class ImportComparison {
public:
    static Result<ImportComparison> with(Office& office);

    void add(FormFile&& form, const QString& source);

    /// Compares all that match somebody, with one load of them, and gives the new ones their units.
    Result<ImportPreview> preview(Office& office) &&;

private:
    explicit ImportComparison(PersonIndex people) : m_people(std::move(people)) {}
    PersonIndex m_people;
    std::vector<FormFile> m_forms{}; ///< Of each candidate.
    std::vector<ImportCandidate> m_candidates{};
};

} // namespace tidui
