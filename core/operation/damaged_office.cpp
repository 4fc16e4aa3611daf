#include "core/operation/login_check.h"
#include "core/operation/rescue_work.h"
#include "core/store/row_copy.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

Result<RescueReading> readDamaged(const QString& path, const FileKey& key, Connection into, const Progress& progress)
{
    auto pages = DamagedPages::open(path, key);
    if (!pages)
        return pages.error();
    RescueReading reading{.path = path, .key = key, .office = std::move(into)};
    auto read = salvage(**pages, reading.office, progress);
    if (!read)
        return read.error();
    reading.read = std::move(*read);
    auto triggers = dropTriggers(reading.office);
    if (!triggers)
        return triggers.error();
    reading.triggers = std::move(*triggers);
    return reading;
}

DamagedOffice::DamagedOffice(RescueReading reading) : m_reading(std::make_unique<RescueReading>(std::move(reading))) {}

DamagedOffice::~DamagedOffice() = default;

Result<std::unique_ptr<DamagedOffice>> DamagedOffice::read(const QString& path, const Secret& passphrase,
                                                           const Progress& progress)
{
    const auto key = rescueKey(path, passphrase);
    if (!key)
        return key.error();
    auto memory = Connection::open(u":memory:"_s, Connection::Access::Create);
    if (!memory)
        return memory.error();
    auto reading = readDamaged(path, *key, std::move(*memory), progress);
    if (!reading)
        return reading.error();
    return std::unique_ptr<DamagedOffice>(new DamagedOffice(std::move(*reading)));
}

Result<OpeningNeeds> DamagedOffice::needs(const RescueQuestion& question)
{
    auto needs = accountNeeds(m_reading->office);
    if (!needs)
        return needs;
    const bool none = needs->accounts.isEmpty();
    if (none)
        needs->account = false; // None could be read.
    if (question.backup.isEmpty())
        return needs;
    const auto further = backupNeeds(*m_reading, question);
    if (!further || further->passphrase || none)
        return further;
    if (!mayHaveLostAccounts(*m_reading))
        return needs;
    needs->account = needs->account || further->account;
    needs->accounts += further->accounts;
    needs->accounts.removeDuplicates();
    return needs;
}

QStringList DamagedOffice::backups()
{
    return rescueBackups(*m_reading);
}

Result<BackupReport> DamagedOffice::check(const RescueQuestion& question)
{
    const auto key = backupKey(*m_reading, question);
    return key ? checkBackup(question.backup, *key) : Result<BackupReport>(key.error());
}

Result<RescueReport> DamagedOffice::examine(const RescueQuestion& question, const Progress& progress)
{
    Rescue rescue(*m_reading, question);
    // Outside of what is taken back: wrong passwords stay counted.
    if (auto status = rescue.admit(); !status)
        return status.error();
    const Transaction whatIf(m_reading->office);
    if (auto status = whatIf.begun(); !status)
        return status.error();
    return rescue.mend(progress);
}

Result<RescueReport> examineDamagedOffice(const RescueQuestion& question, const Progress& progress)
{
    const auto damaged = DamagedOffice::read(question.path, question.login.passphrase, progress);
    return damaged ? (*damaged)->examine(question, progress) : Result<RescueReport>(damaged.error());
}

Result<OpeningNeeds> rescueNeeds(const RescueQuestion& question)
{
    const Secret& passphrase = question.login.passphrase;
    if (auto needs = Office::needs(question.path, passphrase);
        needs && (needs->passphrase || !needs->accounts.isEmpty()))
        return needs; // Quicker, and the accounts can be read.
    const auto damaged = DamagedOffice::read(question.path, passphrase);
    return damaged ? (*damaged)->needs(question) : Result<OpeningNeeds>(damaged.error());
}

} // namespace tidui
