#include "ui/audit/backup_dialog.h"

#include "ui/components/job.h"
#include "ui/components/list_look.h"
#include "ui/components/progress_run.h"
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

/// How many people the listed backups hold: opening each takes a while on a slow drive.
struct BackupDialog::Counting {
    std::unique_ptr<Office> office{};
    QStringList paths{};
    QStringList people{}; ///< In the order of the paths.
};

BackupDialog::BackupDialog(Office& office, QWidget* parent)
    : QDialog(parent), m_office(office), m_folder(new QLineEdit), m_keep(new QSpinBox),
      m_onClose(new QCheckBox(tr("Back up when the office is closed"))), m_state(new QLabel)
{
    setWindowTitle(tr("Backups"));
    m_model = new RowsModel({tr("Automatic backup"), tr("Date"), tr("Size"), tr("People")}, this);
    m_table = new QTableView;
    m_table->setObjectName(u"backups"_s);
    m_table->setAccessibleName(tr("Automatic backups"));
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, fontMetrics().horizontalAdvance(u"office-20261228-000000.tidui-----"_s));
    m_table->setColumnWidth(1, fontMetrics().horizontalAdvance(u"2026-12-28 00:00----"_s));
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* now = buttons->addButton(tr("&Back up now…"), QDialogButtonBox::ActionRole);
    auto* keep = buttons->addButton(tr("&Save the settings"), QDialogButtonBox::ActionRole);
    keep->setObjectName(u"save"_s);
    m_restore = buttons->addButton(tr("&Restore…"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setEnabled(false);
    auto* restoreFile = buttons->addButton(tr("Restore from a &file…"), QDialogButtonBox::ActionRole);
    const bool may = !office.isReadOnly() && office.may(Right::BackUp);
    keep->setEnabled(may);
    restoreFile->setEnabled(may);
    connect(m_restore, &QPushButton::clicked, this, &BackupDialog::restoreSelected);
    connect(restoreFile, &QPushButton::clicked, this, &BackupDialog::restoreFile);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, may] { m_restore->setEnabled(may && m_table->selectionModel()->hasSelection()); });
    connect(now, &QPushButton::clicked, this, &BackupDialog::chooseFile);
    connect(keep, &QPushButton::clicked, this, &BackupDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(policyForm());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    resize(46 * fontMetrics().height(), 26 * fontMetrics().height());
    load();
}

BackupDialog::~BackupDialog() = default;

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
        rows.push_back({.cells = {file.fileName(), file.lastModified().toString(u"yyyy-MM-dd HH:mm"_s),
                                  QLocale().formattedDataSize(file.size()), u"…"_s},
                        .note = path});
    }
    m_model->setRows(std::move(rows));
    countPeople();
}

void BackupDialog::countPeople()
{
    m_job.reset();
    auto office = m_office.another();
    if (!office)
        return;
    m_counting = std::make_shared<Counting>(Counting{.office = std::move(*office)});
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_counting->paths += m_model->row(row).note;
    m_job = std::make_unique<Job>();
    connect(m_job.get(), &Job::finished, this, &BackupDialog::showCounts);
    m_job->start([counting = m_counting](const Progress& progress) {
        for (qsizetype i = 0; i < counting->paths.size() && goOn(progress, i, counting->paths.size()); ++i) {
            const auto report = glanceAtBackup(*counting->office, counting->paths[i]);
            counting->people += report ? QLocale().toString(report->people) : tr("can't be read");
        }
    });
}

void BackupDialog::showCounts()
{
    std::vector<RowsModel::Row> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows.push_back(m_model->row(row));
        rows.back().cells.back() = m_counting->people.value(row);
    }
    const QModelIndex selected = m_table->currentIndex();
    m_model->setRows(std::move(rows));
    if (selected.isValid())
        m_table->selectRow(selected.row());
}

void BackupDialog::restoreSelected()
{
    restoreFrom(m_model->row(m_table->currentIndex().row()).note);
}

void BackupDialog::restoreFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Restore from a backup"), backupFolder(m_office, entered()),
                                     tr("Backups and former files (*.tidui *.tidui.before-*)"));
    if (!path.isEmpty())
        restoreFrom(path);
}

void BackupDialog::restoreFrom(const QString& path)
{
    m_chosen = path;
    accept();
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
    const auto office = m_office.another();
    if (!office)
        return showError(this, office.error());
    Result<BackupReport> report = BackupReport();
    runWithProgress(this, tr("Backing up…"),
                    [&](const Progress& progress) { report = backUpByHand(**office, path, {}, progress); });
    if (!report)
        return showError(this, report.error());
    m_state->setText(tr("Backed up and checked: %1. %2 people, %3 audit entries, %4.")
                         .arg(report->path, QString::number(report->people), QString::number(report->auditEntries),
                              QLocale().formattedDataSize(report->bytes)));
}

} // namespace tidui
