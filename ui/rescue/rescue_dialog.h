#pragma once

#include "core/operation/rescue.h"
#include "core/operation/use.h"
#include "ui/rescue/offered_backups.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace tidui {

class RowsModel;

/// Rescues a damaged office file (抢救): shows by person what is lost and from where it can be had, and writes what can
/// be rescued into a new file. The damaged file stays as it is.
class RescueDialog : public QDialog {
    Q_OBJECT

public:
    /// `login`: as for opening, as far as it is known. examine() has to be called before the dialog shows anything.
    RescueDialog(const QString& path, const Login& login, QWidget* parent);
    ~RescueDialog() override;

    /// Examines the file with the chosen backup, off this thread. It is read when it is first asked for, and kept. Asks
    /// for the passphrase and the password that this needs; Cancelled when they aren't given.
    Status examine();
    Status chooseBackup(const QString& path); ///< Failed, the one before stays chosen.
    Status rescueTo(const QString& path);     ///< Writes the rescued office.
    /// The list as a table. The damaged file is not written to: the audit of the rescued office notes it.
    Status exportTo(const QString& path, const QString& purpose);
    QString rescued() const { return m_report.rescued; } ///< The new file; empty: none was written.
    const RescueReport& report() const { return m_report; }

private:
    void buildTable();
    QWidget* backupBar();
    std::vector<OfferedBackup> findBackups();
    void browseBackups();
    bool ask(const OpeningNeeds& needs);
    Status read();
    Status examineOnce();
    Result<OpeningNeeds> needed();
    Result<bool> askWhatIsMissing(std::optional<Error> wrong);
    void chooseTarget();
    void chooseExport();
    void tellFailure(const Status& status);
    void showReport();
    Status run(const QString& what, const std::function<Result<RescueReport>(const Progress&)>& work);

    RescueQuestion m_question;
    std::unique_ptr<DamagedOffice> m_damaged{}; ///< Null until it was read.
    int m_chosen = 0;                           ///< In the list of backups.
    RescueReport m_report{};
    std::optional<Use> m_exported{};
    QLabel* m_summary = nullptr;
    QComboBox* m_backups = nullptr;
    RowsModel* m_model = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_export = nullptr;
};

/// Offers to rescue a file that can't be opened because it is damaged, or to restore a backup in its place. Returns the
/// path of the rescued or restored office; empty when there is none.
/// @param error  Why it can't be opened.
QString offerRescue(const QString& path, const Error& error, const Login& login, QWidget* parent);

} // namespace tidui
