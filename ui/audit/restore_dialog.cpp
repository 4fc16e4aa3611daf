#include "ui/audit/restore_dialog.h"

#include "ui/components/progress_run.h"
#include "ui/components/report.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

bool isProtected(const QString& path)
{
    const auto sealed = isSealed(path);
    return sealed && *sealed;
}

} // namespace

RestoreDialog::RestoreDialog(Office& office, const QString& backup, bool password, QWidget* parent)
    : QDialog(parent), m_office(office), m_backup(backup), m_sealed(isProtected(office.path())),
      m_backupSealed(isProtected(backup))
{
    setWindowTitle(tr("Restore the office"));
    auto* form = new QFormLayout(this);
    auto* words = new QLabel(explanation());
    words->setObjectName(u"explanation"_s);
    words->setWordWrap(true);
    form->addRow(words);
    if (m_sealed)
        m_passphrase = addSecret(*form, tr("Present pass&phrase:"), u"passphrase"_s);
    if (password)
        m_password = addSecret(*form, tr("Pass&word of %1:").arg(office.account()), u"password"_s);
    if (m_backupSealed) {
        m_backupPassphrase = addSecret(*form, tr("Passphrase of the &backup:"), u"backupPassphrase"_s);
        if (m_sealed)
            m_backupPassphrase->setPlaceholderText(tr("empty = the present one"));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    restore->setObjectName(u"restore"_s);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(36 * fontMetrics().height());
}

QString RestoreDialog::explanation() const
{
    const QFileInfo backup(m_backup);
    const QString present = QFileInfo(m_office.path()).fileName();
    QStringList lines{
        tr("The office %1 is to be replaced by the backup %2 of %3 (%4).")
            .arg(m_office.name(), backup.fileName(), backup.lastModified().toString(u"yyyy-MM-dd HH:mm"_s),
                 QLocale().formattedDataSize(backup.size())),
        tr("Everything that was entered since then, also accounts, passwords and the passphrase, is afterwards as it "
           "was on that day."),
        tr("The present file is not deleted: it is kept in the same folder as %1.before-restore-DATE-TIME.")
            .arg(present)};
    if (m_sealed && !m_backupSealed)
        lines += tr("The backup is not protected: afterwards the office file is not either. Set a passphrase then.");
    return lines.join(u"\n\n"_s);
}

QLineEdit* RestoreDialog::addSecret(QFormLayout& form, const QString& label, const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    form.addRow(label, edit);
    return edit;
}

Login RestoreDialog::login() const
{
    Login login(m_office.account());
    if (m_passphrase)
        login.passphrase = Secret(m_passphrase->text().toUtf8());
    if (m_password)
        login.password = Secret(m_password->text().toUtf8());
    return login;
}

Secret RestoreDialog::backupPassphrase() const
{
    if (!m_backupPassphrase)
        return {};
    const QString typed = m_backupPassphrase->text();
    return typed.isEmpty() ? login().passphrase : Secret(typed.toUtf8());
}

Restoring RestoreDialog::wanted() const
{
    return {m_backup, m_office.path(), login(), m_backupKey, QDateTime::currentDateTime()};
}

/// The office is closed to be replaced: what can be wrong with backup and secrets is found before.
void RestoreDialog::accept()
{
    auto office = m_office.another();
    if (!office)
        return showError(this, office.error());
    Status fits;
    const auto check = [&, login = login(), passphrase = backupPassphrase()](const Progress&) {
        if (m_password)
            fits = (*office)->confirm(login.password);
        if (fits && m_sealed) {
            if (const auto key = unlockKey((*office)->path(), login.passphrase); !key)
                fits = key.error();
        }
        if (fits && m_backupSealed) {
            const auto key = unlockKey(m_backup, passphrase);
            fits = key ? Status() : Status(key.error());
            m_backupKey = key ? *key : nullptr;
        }
        if (!fits)
            return;
        if (const auto sound = checkBackup(m_backup, m_backupKey); !sound)
            fits = sound.error();
    };
    runWithProgress(this, tr("Checking the backup…"), check, Stoppable::No);
    if (!fits)
        return showError(this, fits.error());
    QDialog::accept();
}

} // namespace tidui
