#include "ui/accounts/passphrase_dialog.h"

#include "core/operation/account_change.h"
#include "core/operation/backup.h"
#include "core/operation/office.h"
#include "core/store/protection.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace tidui {

PassphraseDialog::PassphraseDialog(Office& office, bool password, QWidget* parent)
    : QDialog(parent), m_office(office), m_remove(new QRadioButton(tr("&Remove the passphrase")))
{
    const auto sealed = isSealed(office.path());
    m_sealed = sealed && *sealed;
    setWindowTitle(tr("Protection by a passphrase"));
    auto* form = new QFormLayout(this);
    auto* words = new QLabel(explanation());
    words->setObjectName(u"explanation"_s);
    words->setWordWrap(true);
    form->addRow(words);
    m_remove->setObjectName(u"remove"_s);
    if (m_sealed) {
        auto* change = new QRadioButton(tr("&Change the passphrase"));
        change->setChecked(true);
        form->addRow(change);
        form->addRow(m_remove);
        m_present = addSecret(tr("&Present passphrase:"), u"present"_s);
        connect(m_remove, &QRadioButton::toggled, this, &PassphraseDialog::refresh);
    } else {
        m_remove->setParent(this);
        m_remove->hide();
    }
    if (password)
        m_password = addSecret(tr("Pass&word of %1:").arg(office.account()), u"password"_s);
    m_wanted = addSecret(tr("&New passphrase:"), u"wanted"_s);
    m_wanted->setPlaceholderText(tr("at least %1 characters").arg(shortestPassword));
    m_again = addSecret(tr("Once &more:"), u"again"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(36 * fontMetrics().height());
}

QString PassphraseDialog::explanation() const
{
    QStringList lines{m_sealed ? tr("This office file is protected by a passphrase.")
                               : tr("This office file is not protected: whoever has a copy of it can read it.")};
    lines +=
        tr("The passphrase protects the file and its backups on the disk, on a USB drive, or when they are stolen. "
           "Without it nobody can open them, we neither: keep it in a safe place.");
    lines += tr("It does not protect the office while it is open. Backups made before stay as they were made, and what "
                "the disk held of an unprotected file can be found on it until it is overwritten.");
    QStringList names;
    const auto policy = backupPolicy(m_office);
    for (const QString& copy :
         plainCopies(m_office.path(), policy ? automaticBackups(m_office, *policy) : QStringList()))
        names += QFileInfo(copy).fileName();
    if (!names.isEmpty())
        lines += tr("Not protected are these older copies and backups; delete them or keep them locked away: %1")
                     .arg(names.join(u'、'));
    return lines.join(u"\n\n"_s);
}

QLineEdit* PassphraseDialog::addSecret(const QString& label, const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    qobject_cast<QFormLayout*>(layout())->addRow(label, edit);
    return edit;
}

void PassphraseDialog::refresh()
{
    for (QLineEdit* edit : {m_wanted, m_again})
        edit->setEnabled(!m_remove->isChecked());
}

Login PassphraseDialog::login() const
{
    Login login(m_office.account());
    if (m_present)
        login.passphrase = Secret(m_present->text().toUtf8());
    if (m_password)
        login.password = Secret(m_password->text().toUtf8());
    return login;
}

PassphraseChange PassphraseDialog::change() const
{
    if (m_remove->isChecked())
        return {.kind = PassphraseChange::Kind::Remove};
    return {m_sealed ? PassphraseChange::Kind::Change : PassphraseChange::Kind::Set, Secret(m_wanted->text().toUtf8())};
}

bool PassphraseDialog::newOnesFit()
{
    if (m_remove->isChecked())
        return true;
    if (m_wanted->text().size() < shortestPassword)
        showError(this, {Error::Kind::Invalid,
                         tr("A passphrase needs at least %1 characters. Choose a longer one.").arg(shortestPassword),
                         {}});
    else if (m_wanted->text() != m_again->text())
        showError(this, {Error::Kind::Invalid, tr("The two new passphrases differ. Type them again."), {}});
    else
        return true;
    return false;
}

/// The office is closed for the change: what can be wrong with the secrets is found before.
void PassphraseDialog::accept()
{
    if (!newOnesFit())
        return;
    auto office = m_office.another();
    if (!office)
        return showError(this, office.error());
    Status fits;
    runWithProgress(this, tr("Checking the passphrase…"),
                    [&, login = login(), path = m_office.path()](const Progress&) {
                        if (m_password)
                            fits = (*office)->confirm(login.password);
                        if (!fits || !m_sealed)
                            return;
                        if (const auto key = unlockKey(path, login.passphrase); !key)
                            fits = key.error();
                    });
    if (!fits)
        return showError(this, fits.error());
    QDialog::accept();
}

} // namespace tidui
