// Reading the damaged file once, and asking for what its examination needs.
#include "ui/accounts/login_dialog.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"
#include "ui/rescue/rescue_dialog.h"

namespace tidui {

Status RescueDialog::read()
{
    Result<std::unique_ptr<DamagedOffice>> damaged = Error{Error::Kind::Cancelled, {}, {}};
    runWithProgress(this, tr("Reading what can be read…"), [&](const Progress& progress) {
        damaged = DamagedOffice::read(m_question.path, m_question.login.passphrase, progress);
    });
    if (!damaged)
        return damaged.error();
    m_damaged = std::move(*damaged);
    return {};
}

bool RescueDialog::ask(const OpeningNeeds& needs)
{
    const bool ofBackup = needs.passphrase;
    LoginDialog dialog(ofBackup ? m_question.backup : m_question.path, needs, m_question.login.account, this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    Login typed = m_question.login;
    dialog.fill(typed);
    if (ofBackup)
        m_question.backupPassphrase = typed.passphrase;
    else
        m_question.login = typed;
    return true;
}

Result<OpeningNeeds> RescueDialog::needed()
{
    Result<OpeningNeeds> needs = OpeningNeeds();
    runWithProgress(
        this, tr("Reading what can be read…"), [&](const Progress&) { needs = m_damaged->needs(m_question); },
        Stoppable::No);
    return needs;
}

/// False: given up. `wrong`: why what is known doesn't do.
Result<bool> RescueDialog::askWhatIsMissing(std::optional<Error> wrong)
{
    for (bool typed = false;; typed = true, wrong.reset()) {
        const auto needs = needed();
        if (!needs)
            return needs.error();
        if (needs->passphrase && typed)
            wrong = Error{Error::Kind::Forbidden, tr("This passphrase doesn't open the backup. Try again."), {}};
        const bool account = needs->account && (wrong || m_question.login.password.isEmpty());
        if (!needs->passphrase && !account)
            return wrong ? Result<bool>(*wrong) : Result<bool>(true);
        if (wrong)
            showError(this, *wrong);
        if (!ask(*needs))
            return false;
        if (!needs->passphrase)
            return true;
    }
}

Status RescueDialog::examineOnce()
{
    const bool first = m_report.path.isEmpty();
    std::vector<OfferedBackup> backups;
    const auto status = run(tr("Comparing what was read…"), [&](const Progress& progress) {
        auto report = m_damaged->examine(m_question, progress);
        if (report && first)
            backups = findBackups();
        return report;
    });
    for (const OfferedBackup& backup : backups)
        m_backups->addItem(backupCaption(backup), backup.path);
    if (status)
        showReport();
    return status;
}

Status RescueDialog::examine()
{
    if (!m_damaged) {
        if (auto status = read(); !status)
            return status;
    }
    for (std::optional<Error> wrong;;) {
        const auto known = askWhatIsMissing(wrong);
        if (!known)
            return known.error();
        if (!*known)
            return Error{Error::Kind::Cancelled, {}, {}};
        const auto status = examineOnce();
        if (status || status.error().kind != Error::Kind::Forbidden)
            return status;
        wrong = status.error();
    }
}

} // namespace tidui
