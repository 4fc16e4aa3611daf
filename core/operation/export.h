#pragma once

#include "core/base/progress.h"
#include "core/operation/office.h"

namespace tidui {

/// Writes one LRMX file for each cadre into the folder, named after the person. A file that is there already stays:
/// the new one gets a number, "王建国(2).lrmx". It is noted with its purpose before (Office::noteUse). Returns the
/// number of files; Io with the file's name when one can't be written, those before it stay.
Result<int> exportLrmx(Office& office, const std::vector<CadreId>& cadres, const QString& folder,
                       const QString& purpose, const Progress& progress = {});

} // namespace tidui
