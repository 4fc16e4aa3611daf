#include "ui/import/package_dialog.h"

#include "core/operation/account_change.h"
#include "ui/components/report.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tidui {

PackageDialog::PackageDialog(qsizetype people, QWidget* parent) : QDialog(parent), m_purpose(new QLineEdit)
{
    setWindowTitle(tr("Export a data package"));
    auto* form = new QFormLayout(this);
    auto* words = new QLabel(
        tr("The whole files of %1 people, with photos, families and identity numbers, go into one sealed file for "
           "another office.\n\nThe passphrase protects it on a USB drive or on its way. Tell it to the receiver "
           "another "
           "way, such as by telephone. Without it nobody can open the package, we neither.")
            .arg(people));
    words->setObjectName(u"explanation"_s);
    words->setWordWrap(true);
    form->addRow(words);
    m_purpose->setObjectName(u"purpose"_s);
    m_purpose->setPlaceholderText(tr("kept in the audit, and shown to the receiver"));
    form->addRow(tr("P&urpose:"), m_purpose);
    m_passphrase = addSecret(tr("&Passphrase of the package:"), u"passphrase"_s);
    m_passphrase->setPlaceholderText(tr("at least %1 characters").arg(shortestPassword));
    m_again = addSecret(tr("Once &more:"), u"again"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Choose the file…"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PackageDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(36 * fontMetrics().height());
}

QLineEdit* PackageDialog::addSecret(const QString& label, const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    qobject_cast<QFormLayout*>(layout())->addRow(label, edit);
    return edit;
}

QString PackageDialog::purpose() const
{
    return m_purpose->text().trimmed();
}

Secret PackageDialog::passphrase() const
{
    return Secret(m_passphrase->text().toUtf8());
}

void PackageDialog::accept()
{
    QString problem;
    if (purpose().isEmpty())
        problem = tr("State what the data package is for.");
    else if (m_passphrase->text().size() < shortestPassword)
        problem = tr("A passphrase needs at least %1 characters. Choose a longer one.").arg(shortestPassword);
    else if (m_passphrase->text() != m_again->text())
        problem = tr("The two passphrases differ. Type them again.");
    else
        return QDialog::accept();
    showError(this, {Error::Kind::Invalid, problem, {}});
}

} // namespace tidui
