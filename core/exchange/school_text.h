#pragma once

#include "core/cadre/cadre.h"

namespace tidui {

/// A stage of education as its columns name it.
struct SchoolText {
    Education education{};
    QString levelDegree{}; ///< 学历学位 in one cell
    QString school{};
    QString major{};
};

/// The stage, with `mode` (全日制, 在职) unless the columns say it, and with school and major in the form's one line.
Education educationOf(SchoolText stage, const QString& mode);

} // namespace tidui
