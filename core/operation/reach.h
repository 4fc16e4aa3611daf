#pragma once

#include "core/operation/office.h"

namespace tidui {

// How far the account that has an office open reaches (权限范围). Pages and commands ask it to offer nothing that would
// be refused; the operations check for themselves (sight.h).

/// Everybody's file. What is counted from fewer people must not pass for a figure of the office.
inline bool seesEverybody(const Office& office)
{
    return office.role() == Role::Sole || office.role() == Role::Officer;
}

/// Files of cadres, of the units that the account sees, and saved views.
inline bool changesFiles(const Office& office)
{
    return office.may(Right::WriteFiles) && !office.isReadOnly();
}

/// What is entered about the people that the account sees in an appraisal year (年度考核) that is open.
inline bool changesAppraisals(const Office& office)
{
    return office.may(Right::WriteRecords) && !office.isReadOnly();
}

/// Records of the office as a whole: units, quotas, rules, rounds, appraisal years, plans. Not an officer of some
/// units.
inline bool changesRecords(const Office& office)
{
    return changesAppraisals(office) && seesEverybody(office);
}

} // namespace tidui
