#pragma once

#include "core/operation/office.h"
#include "core/promotion/candidate_list.h"
#include "core/promotion/review.h"

#include <QSet>

namespace tidui {

/// What a review (职级晋升资格审查) asks.
struct ReviewQuestion {
    QDate on{};
    QString target{};      ///< The rank asked about; empty = everybody's next one.
    QSet<UnitId> units{};  ///< Empty = all.
    QSet<qint64> cadres{}; ///< Ids; empty = all who are in service on that day.
};

/// One person's answer, with its reasons.
struct ReviewAnswer {
    CadreId cadre{};
    QString name{};
    QString rank{};   ///< Held on that day; empty = not on file.
    QString target{}; ///< Empty: no step leads further.
    Explanation review{};
};

ReviewAnswer answerFor(const CadreFile& file, const ReviewQuestion& question, const RuleBook& rules);

/// Hands over the answer of everybody who is asked about, by the office's rules, by id, on the calling thread; the work
/// is done on all cores. A fixed number of queries.
Status reviewOffice(Office& office, const ReviewQuestion& question, const std::function<void(ReviewAnswer&&)>& take,
                    const Progress& progress = {});

/// The same as candidates, without the reasons: for lists of many.
Result<std::vector<Candidate>> reviewCandidates(Office& office, const ReviewQuestion& question,
                                                const Progress& progress = {});

/// One person whose answer depends on which of two rule books is asked.
struct ChangedResult {
    ReviewAnswer before{};
    ReviewAnswer after{};
};

/// Replay (规则回放): hands over everybody whose target, outcome or first day differs between the two books, from the
/// same records on the same day; by id, on the calling thread.
Status compareRules(Office& office, const ReviewQuestion& question, const RuleBook& before, const RuleBook& after,
                    const std::function<void(ChangedResult&&)>& take, const Progress& progress = {});

} // namespace tidui
