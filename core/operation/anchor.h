#pragma once

#include "core/operation/promotion_print.h"

namespace tidui {

/// The head of the audit chain as a short code for paper (审计锚码): "1284-7K3M-....-X": the number of entries, 100
/// bits of the last one's hash, a check character. Who rewrites the whole chain can't make the paper fit again.
/// Operations without entries after the last entry are not in it. Needs Right::ReadAudit; Conflict when the chain is
/// broken.
Result<QString> anchor(Office& office);

/// The code on a page of its own (审计锚码凭证): office, code in large letters, moment, account, and how it is checked
/// later. `code`: of anchor(), so that preview and paper show the same one.
PaperRun anchorPaper(const Office& office, const QString& code, const QDateTime& now);

/// What a code from paper says of the office now.
struct AnchorCheck {
    enum class Verdict {
        Holds,     ///< Everything up to the anchor is as it was.
        Rewritten, ///< Entries up to the anchor are not those of the paper.
        Missing    ///< The chain has fewer entries than the paper, or gaps before it.
    };
    Verdict verdict = Verdict::Holds;
    qint64 entry = 0; ///< The number of entries when it was printed.
    qint64 since = 0; ///< Entries added since.
};

/// Invalid when the code was mistyped. Letters in either case; O is read as 0, I and L as 1; spaces don't count.
Result<AnchorCheck> checkAnchor(Office& office, const QString& code);

QString anchorCheckText(const AnchorCheck& check); ///< The verdict as a sentence.

} // namespace tidui
