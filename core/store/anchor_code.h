#pragma once

#include "core/base/result.h"

namespace tidui {

/// An anchor code (审计锚码) as it stands on paper: the number of entries, 20 characters for the hash of the last one,
/// a check character.
struct AnchorCode {
    qint64 entries = 0;
    QString characters{}; ///< Without the check character.
};

/// 100 bits that stand for the number of entries and the hash of the last one, as 20 characters.
QString anchorCharacters(qint64 entries, const QByteArray& hash);

QString writeAnchorCode(qint64 entries, const QByteArray& hash);

/// Invalid when it is no code or was mistyped. Letters in either case; O is read as 0, I and L as 1; spaces and
/// hyphens don't count.
Result<AnchorCode> readAnchorCode(const QString& typed);

} // namespace tidui
