#pragma once

#include "core/promotion/candidate_facts.h"

#include <QStringList>

namespace tidui {

/// One line of a comparison (比较表): what is compared, and what each candidate's file says of it.
struct ComparisonLine {
    QString caption{};
    QStringList cells{}; ///< By candidate; several entries stand below each other ('\n'). Never empty: what isn't on
                         ///< file is said.
};

/// Compares candidates side by side, `facts[i]` being the facts of `files[i]` on that day. Records with a later date
/// are passed over. The lines are in the order in which a committee reads them; nothing is weighed.
std::vector<ComparisonLine> compareCandidates(const std::vector<CadreFile>& files,
                                              const std::vector<CandidateFacts>& facts, QDate on);

/// "3 years 4 months", for reading beside the months.
QString yearsAndMonths(int months);

} // namespace tidui
