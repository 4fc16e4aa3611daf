#pragma once

#include "core/form/paper.h"

#include <QDateTime>

namespace tidui {

/// What the paper of an audit anchor (审计锚码凭证) says.
struct AuditAnchor {
    QString office{};
    QString code{};     ///< "1284-7K3M-…-X"
    qint64 entries = 0; ///< Audit entries that it covers.
    QString account{};  ///< Who printed it.
    QDateTime time{};   ///< Local.
};

/// One page with the code in large letters and how it is checked later.
FilledForm auditAnchorPaper(const AuditAnchor& anchor, FormFonts& fonts);

} // namespace tidui
