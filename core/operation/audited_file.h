#pragma once

#include "core/cadre/cadre.h"

#include <QSet>

namespace tidui {

/// What the audit (审计) knows of a cadre's file: all of it when it saw the file made, else the parts that were
/// changed.
struct AuditedFile {
    bool removed = false;
    bool whole = false; ///< The file itself is known, not only some parts of it.
    CadreFile file{};
    QSet<QString> fields{}; ///< Of the basic record, and "unit_id".
    QSet<QString> sets{};

    /// Takes the next entry of the file, oldest first.
    void follow(const QByteArray& before, const QByteArray& after);
    bool knowsField(const char* key) const { return whole || fields.contains(QLatin1String(key)); }
    bool knowsSet(const char* key) const { return whole || sets.contains(QLatin1String(key)); }
};

} // namespace tidui
