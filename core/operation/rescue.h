#pragma once

#include "core/base/progress.h"
#include "core/operation/backup.h"

#include <QStringList>

#include <vector>

namespace tidui {

/// Something of a damaged office file that could not be read, or that doesn't fit the audit.
struct RescueLine {
    enum class Finding {
        Lost,     ///< It was there and can't be read.
        Doubtful, ///< Records may be missing: the place where they stood can't be read, and nothing says whether any
                  ///< did.
        Changed ///< It was read, but isn't what the audit says was last saved: damaged inside, or changed from outside.
    };
    enum class Source { None, Audit, Backup, Roster };

    CadreId person{}; ///< None: it belongs to no person.
    QString name{};   ///< Of the person or of the record; empty = not known.
    QString unit{};   ///< 单位 of the person, where it is known.
    QString kind{};   ///< Translated: 职务, 家庭主要成员, 机构
    Finding finding = Finding::Lost;
    Source source = Source::None; ///< From where it is (or was) put back.
    int records = 0;              ///< How many; 0 = not known.
};

/// What rescuing a damaged office file (抢救) found and, where a new file was written, did.
struct RescueReport {
    QString path{};
    QString rescued{}; ///< The new file; empty: it was only looked at.
    QString backup{};  ///< From which the missing was taken; empty: none.
    qint64 pages = 0;
    std::vector<quint32> badPages{};
    qint64 people = 0;               ///< Files that can be rescued, whole or in part.
    qint64 wholePeople = 0;          ///< Of them without a line below that is not mended.
    std::vector<RescueLine> lines{}; ///< By person, then what belongs to no person.
    QStringList remarks{};           ///< What concerns the whole file, in sentences.
    /// Whether nothing stays lost, doubtful or changed.
    bool complete() const;
};

struct RescueQuestion {
    QString path{};
    Login
        login; ///< The account must have Right::BackUp: one of the damaged file, or of the backup where it isn't there.
    QString backup{};          ///< An office file from which to take what is missing; empty: none.
    Secret backupPassphrase{}; ///< Of a backup that neither the damaged file's key nor its passphrase opens.
};

// The damaged file is only read; not a byte of it or beside it changes. What is missing comes from its own audit, then
// from the backup. Forbidden: passphrase, password or rights; Database: nothing can be read (a lost seal header);
// Invalid: it is no office file; Conflict: the backup is of another office.

struct RescueReading;

/// A damaged office file that was read once, to be examined with one backup after the other. Its rows are held in
/// memory.
class DamagedOffice {
public:
    /// Progress counts pages.
    static Result<std::unique_ptr<DamagedOffice>> read(const QString& path, const Secret& passphrase,
                                                       const Progress& progress = {});
    ~DamagedOffice();

    /// What examine() will ask for: the passphrase of the backup, then an account. Accounts of the damaged file, and
    /// those of the backup where some or all of them can't be read.
    Result<OpeningNeeds> needs(const RescueQuestion& question);

    /// The automatic backups, newest first: in the usual folder beside the file, and in the one that its settings name
    /// or, where they can't be read, those of the newest backup beside it.
    QStringList backups();

    /// Whether the backup of the question is sound, and what it holds. Forbidden: it needs another passphrase.
    Result<BackupReport> check(const RescueQuestion& question);

    /// Says what can be read and what is lost. Progress counts people.
    Result<RescueReport> examine(const RescueQuestion& question, const Progress& progress = {});

private:
    explicit DamagedOffice(RescueReading reading);
    std::unique_ptr<RescueReading> m_reading;
};

/// The same once, without keeping what was read.
Result<RescueReport> examineDamagedOffice(const RescueQuestion& question, const Progress& progress = {});

/// Writes what can be rescued into a new office file of the present schema, sealed by the same passphrase when the
/// damaged one is. It passes its check and references, its audit says what was lost ("rescue"). Conflict when the path
/// exists; interrupted or cancelled it leaves nothing under that name.
Result<RescueReport> rescueOffice(const RescueQuestion& question, const QString& to, const Progress& progress = {});

/// What has to be asked before a rescue, also where the file can't be opened any more.
Result<OpeningNeeds> rescueNeeds(const RescueQuestion& question);

bool isMended(const RescueLine& line); ///< All of it is put back.

QString rescueFindingText(const RescueLine& line); ///< "2 lost", "perhaps some lost"
QString rescueSourceText(const RescueLine& line);  ///< "from the audit", "from the backup", "not to be had"

/// The report in sentences: counts, remarks. Without the lines.
QStringList rescueSummary(const RescueReport& report);

} // namespace tidui
