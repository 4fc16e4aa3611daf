#pragma once

#include "core/store/secret.h"

#include <QDialog>

class QLineEdit;

namespace tidui {

/// Asks how a data package (数据交换包) is to be sealed: what it is for, and its passphrase twice. Says what the
/// passphrase protects. Accepted only with a purpose and a passphrase that fit.
class PackageDialog : public QDialog {
    Q_OBJECT

public:
    PackageDialog(qsizetype people, QWidget* parent);

    QString purpose() const;
    Secret passphrase() const;
    void accept() override;

private:
    QLineEdit* addSecret(const QString& label, const QString& name);
    QLineEdit* m_purpose = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
};

} // namespace tidui
