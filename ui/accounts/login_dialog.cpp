#include "ui/accounts/login_dialog.h"

#include "core/operation/office.h"
#include "ui/components/report.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tidui {

namespace {

QLineEdit* secretEdit(QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setObjectName(QStringLiteral("secret"));
    return edit;
}

} // namespace

LoginDialog::LoginDialog(const QString& path, const OpeningNeeds& needs, const QString& account, QWidget* parent)
    : QDialog(parent), m_passphrase(needs.passphrase)
{
    setWindowTitle(tr("Open the office"));
    auto* form = new QFormLayout(this);
    form->addRow(new QLabel(QFileInfo(path).fileName()));
    m_secret = secretEdit(this);
    if (m_passphrase) {
        form->addRow(tr("Passphrase of the file:"), m_secret);
    } else {
        m_account = new QComboBox;
        m_account->setObjectName(QStringLiteral("account"));
        m_account->setEditable(true);
        m_account->addItems(needs.accounts);
        m_account->setCurrentText(needs.accounts.contains(account) ? account : needs.accounts.value(0));
        form->addRow(tr("Account:"), m_account);
        form->addRow(tr("Password:"), m_secret);
        setTabOrder(m_account, m_secret); // As they stand.
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_secret->setFocus();
    setMinimumWidth(420);
}

void LoginDialog::fill(Login& login) const
{
    Secret secret(m_secret->text().toUtf8());
    if (m_passphrase) {
        login.passphrase = std::move(secret);
        return;
    }
    login.account = m_account->currentText().trimmed();
    login.password = std::move(secret);
}

bool unlockedAgain(Office& office, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(LoginDialog::tr("The office is locked"));
    auto* form = new QFormLayout(&dialog);
    form->addRow(new QLabel(
        LoginDialog::tr("%1 is open for %2. Enter the password to go on.").arg(office.name(), office.account())));
    QLineEdit* secret = secretEdit(&dialog);
    form->addRow(LoginDialog::tr("Password:"), secret);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Close);
    form->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        const auto confirmed = office.confirm(Secret(secret->text().toUtf8()));
        secret->clear();
        if (confirmed)
            dialog.accept();
        else
            showError(&dialog, confirmed.error());
    });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace tidui
