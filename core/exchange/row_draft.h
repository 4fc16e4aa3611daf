#pragma once

#include "core/exchange/school_text.h"
#include "core/exchange/sheet_table.h"

namespace tidui {

/// Everything that the cells of one row say.
struct RowDraft {
    Person person{};
    SchoolText fullTime{};
    SchoolText inService{};
    SchoolText highest{}; ///< 最高学历: full-time or in-service, which the sheet doesn't say.
    SchoolText stage{};
    Post post{};
    PostLevel level{};
    Rank rank{};
    Title title{};
    Appraisal appraisal{};
    Relative relative{};
    Sanction honour{}; ///< A reward or a sanction.
    Rank held{};       ///< A rank or a level of post.
    QString kind{};
    QString state{};
    std::vector<Appraisal> yearly{}; ///< Of columns for one year each.
    QStringList warnings{};
};

/// Sorts the cells of a row; what is doubtful adds a warning.
RowDraft draftOf(const TableRow& row);

/// False when rows with such a field are not understood: a mistake in heads.json.
bool isRosterField(const QString& field);

} // namespace tidui
