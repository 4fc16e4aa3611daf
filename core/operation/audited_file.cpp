#include "core/operation/audited_file.h"

#include "core/cadre/cadre_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tidui {

void AuditedFile::follow(const QByteArray& before, const QByteArray& after)
{
    const QJsonObject parts = QJsonDocument::fromJson(after).object();
    removed = after.isEmpty();
    if (removed || before.isEmpty()) {
        *this = {.removed = removed, .whole = !removed};
        if (removed)
            return;
    }
    if (!applyParts(parts, file))
        return; // Of an older program: its fields have other names today.
    for (const QString& key : parts.keys())
        key == u"unit_id" ? void(fields.insert(key)) : void(sets.insert(key));
    for (const QString& key : parts.value(u"person"_s).toObject().keys())
        fields.insert(key);
}

} // namespace tidui
