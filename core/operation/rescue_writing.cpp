// Writing what can be rescued into a new office file.
#include "core/operation/rescue_work.h"
#include "core/store/database_copy.h"
#include "core/store/durable.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

void removeWithLog(const QString& path)
{
    for (const auto* companion : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(companion));
}

/// Straight into the new file: the rows of a large office need no room in memory.
Result<RescueReport> writeRescued(const RescueQuestion& question, const FileKey& key, const QString& part,
                                  const Progress& progress)
{
    if (key) {
        if (auto status = makeSealedLike(question.path, part, *key); !status)
            return status.error();
    }
    auto office = Connection::open(part, Connection::Access::Create, key);
    if (!office)
        return office.error();
    auto reading = readDamaged(question.path, key, std::move(*office), progress);
    if (!reading)
        return reading.error();
    Rescue rescue(*reading, question);
    if (auto status = rescue.admit(); !status)
        return status.error();
    Transaction transaction(reading->office);
    if (auto status = transaction.begun(); !status)
        return status.error();
    auto report = rescue.mend(progress);
    if (!report)
        return report;
    if (auto status = transaction.commit(); !status)
        return status.error();
    if (auto status = reading->office.execute(u"PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE)"_s); !status)
        return status.error();
    return report;
}

} // namespace

Result<RescueReport> rescueOffice(const RescueQuestion& question, const QString& to, const Progress& progress)
{
    const auto key = rescueKey(question.path, question.login.passphrase);
    if (!key)
        return key.error();
    if (QFile::exists(to))
        return Error{Error::Kind::Conflict, Tr::tr("%1 exists already. Choose another name.").arg(to), {}};
    if (auto status = noStrayLog(to); !status)
        return status.error();
    const QString part = to + u".part"_s;
    for (const QString& source : {question.path, question.backup}) {
        if (sameFile(part, source)) // It would be removed as what an interrupted rescue left.
            return Error{Error::Kind::Conflict,
                         Tr::tr("%1 is what is to be read. Choose another name for the new file.").arg(part),
                         {}};
    }
    removeWithLog(part);
    auto report = writeRescued(question, *key, part, progress);
    if (report) {
        // What SQLite wrote is on the disk before the file gets its name.
        if (auto status = syncFile(part); !status)
            report = status.error();
        else if (auto named = replaceFile(part, to); !named)
            report = named.error();
    }
    removeWithLog(part);
    if (report)
        report->rescued = to;
    return report;
}

} // namespace tidui
