#include "ui/audit/backup_dialog.h"

#include "ui/components/list_look.h"
#include "ui/components/report.h"
#include "ui/components/rows_model.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

BackupDialog::BackupDialog(Office& office, QWidget* parent)
    : QDialog(parent), m_office(office), m_folder(new QLineEdit), m_keep(new QSpinBox),
      m_onClose(new QCheckBox(tr("Back up when the office is closed"))), m_state(new QLabel)
{
    setWindowTitle(tr("Backups"));
    m_model = new RowsModel({tr("Automatic backup"), tr("Size"), tr("Date")}, this);
    auto* table = new QTableView;
    table->setObjectName(u"backups"_s);
    table->setAccessibleName(tr("Automatic backups"));
    table->setModel(m_model);
    setListLook(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, fontMetrics().horizontalAdvance(u"office-20261228-000000.tidui-----"_s));
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* now = buttons->addButton(tr("&Back up now…"), QDialogButtonBox::ActionRole);
    auto* keep = buttons->addButton(tr("&Save the settings"), QDialogButtonBox::ActionRole);
    keep->setObjectName(u"save"_s);
    keep->setEnabled(!office.isReadOnly() && office.may(Right::BackUp));
    connect(now, &QPushButton::clicked, this, &BackupDialog::chooseFile);
    connect(keep, &QPushButton::clicked, this, &BackupDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(policyForm());
    layout->addWidget(table, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    resize(40 * fontMetrics().height(), 26 * fontMetrics().height());
    load();
}

QWidget* BackupDialog::policyForm()
{
    m_folder->setObjectName(u"folder"_s);
    m_folder->setPlaceholderText(backupFolder(m_office, {}));
    m_keep->setObjectName(u"keep"_s);
    m_keep->setRange(1, 1000);
    m_onClose->setObjectName(u"onClose"_s);
    auto* choose = new QPushButton(tr("C&hoose…"));
    connect(choose, &QPushButton::clicked, this, &BackupDialog::chooseFolder);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    auto* form = new QWidget;
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("Folder"), folder);
    layout->addRow(tr("Automatic backups kept"), m_keep);
    layout->addRow(m_onClose);
    return form;
}

void BackupDialog::load()
{
    const auto policy = backupPolicy(m_office);
    if (!policy)
        return m_state->setText(policy.error().message);
    m_folder->setText(policy->folder);
    m_keep->setValue(policy->keep);
    m_onClose->setChecked(policy->onClose);
    showBackups();
}

void BackupDialog::showBackups()
{
    std::vector<RowsModel::Row> rows;
    for (const QString& path : automaticBackups(m_office, entered())) {
        const QFileInfo file(path);
        rows.push_back({.cells = {file.fileName(), QLocale().formattedDataSize(file.size()),
                                  file.lastModified().toString(u"yyyy-MM-dd HH:mm"_s)},
                        .note = path});
    }
    m_model->setRows(std::move(rows));
}

BackupPolicy BackupDialog::entered() const
{
    return {m_folder->text().trimmed(), m_keep->value(), m_onClose->isChecked()};
}

void BackupDialog::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder of the backups"), backupFolder(m_office, entered()));
    if (folder.isEmpty())
        return;
    m_folder->setText(folder);
    showBackups();
}

void BackupDialog::save()
{
    if (const auto status = setBackupPolicy(m_office, entered()); !status)
        return showError(this, status.error());
    m_state->setText(tr("The settings are saved."));
    showBackups();
}

void BackupDialog::chooseFile()
{
    const QString name = tr("%1 backup").arg(m_office.name()) + u".tidui"_s;
    const QString path = QFileDialog::getSaveFileName(this, tr("Back up now"), name, tr("Office file (*.tidui)"),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        backUpTo(path);
}

void BackupDialog::backUpTo(const QString& path)
{
    const auto report = m_office.backUp(path);
    if (!report)
        return showError(this, report.error());
    m_state->setText(tr("Backed up and checked: %1. %2 people, %3 audit entries, %4.")
                         .arg(report->path)
                         .arg(report->people)
                         .arg(report->auditEntries)
                         .arg(QLocale().formattedDataSize(report->bytes)));
}

} // namespace tidui
