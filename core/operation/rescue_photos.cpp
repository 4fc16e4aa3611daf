#include "core/operation/rescue_work.h"
#include "core/store/cadre_store.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Takes out photos that aren't what their name says; whether there were any.
Result<bool> removeChanged(Connection& office)
{
    Statement all(office, u"SELECT hash, bytes FROM photo"_s);
    QStringList changed;
    while (all.next()) {
        const QByteArray hash = QCryptographicHash::hash(all.blob(1), QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(hash) != all.text(0))
            changed += all.text(0);
    }
    if (auto status = all.finished(); !status)
        return status.error();
    Statement remove(office, u"DELETE FROM photo WHERE hash = ?1"_s);
    for (const QString& hash : changed) {
        if (auto status = remove.bindAll(hash).run(); !status)
            return status.error();
    }
    return !changed.isEmpty();
}

} // namespace

Status restorePhotos(RescueWork& work, bool checkThem)
{
    const auto removed = checkThem ? removeChanged(work.office) : Result<bool>(false);
    if (!removed)
        return removed.error();
    if (!*removed && !work.hasHoles("photo"))
        return {};
    Statement missing(work.office, u"SELECT id, name, unit_id, photo FROM cadre WHERE photo IS NOT NULL AND "
                                   "photo NOT IN (SELECT hash FROM photo) ORDER BY id"_s);
    CadreStore store(work.office);
    while (missing.next()) {
        RescueLine line{.person = CadreId{missing.integer(0)},
                        .name = missing.text(1),
                        .unit = work.unitNames.value(UnitId{missing.integer(2)}),
                        .kind = QCoreApplication::translate("Field", "Photo"),
                        .records = 1};
        const auto bytes =
            work.backup ? CadreStore(*work.backup).photo(missing.text(3)) : Result<QByteArray>(QByteArray());
        if (bytes && !bytes->isEmpty()) {
            if (auto status = store.addPhoto(missing.text(3), *bytes); !status)
                return status;
            line.source = RescueLine::Source::Backup;
        }
        work.add(std::move(line));
    }
    return missing.finished();
}

} // namespace tidui
