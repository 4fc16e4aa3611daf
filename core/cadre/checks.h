#pragma once

#include "core/cadre/cadre.h"
#include "core/cadre/finding.h"

namespace tidui {

class RuleBook;

/// Checks one file (校核): identity number, order of dates, résumé, ranks, family, words of the code tables, and what
/// is missing. Findings inform and never block. `rules`: the office's; `today`: the day of the check.
std::vector<Finding> checkFile(const CadreFile& file, const RuleBook& rules, QDate today);

/// What tells people apart across files.
struct PersonKey {
    CadreId id{};
    QString name{};
    QString identityNumber{};
    PartialDate birth{};
};
/// People who may be in the office twice: the same identity number, or the same name and month of birth.
std::vector<Finding> checkDuplicates(const std::vector<PersonKey>& people);

} // namespace tidui
