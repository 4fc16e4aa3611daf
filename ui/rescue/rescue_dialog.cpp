#include "ui/rescue/rescue_dialog.h"

#include "ui/audit/audit_words.h"
#include "ui/components/ask_purpose.h"
#include "ui/components/list_look.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"
#include "ui/components/rows_model.h"
#include "ui/rescue/offered_backups.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

RescueDialog::RescueDialog(const QString& path, const Login& login, QWidget* parent)
    : QDialog(parent), m_question{path, login}, m_summary(new QLabel), m_backups(new QComboBox)
{
    setWindowTitle(tr("Rescue %1").arg(QFileInfo(path).fileName()));
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save the rescued office as…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_export = buttons->addButton(tr("&Export the list…"), QDialogButtonBox::ActionRole);
    connect(m_save, &QPushButton::clicked, this, &RescueDialog::chooseTarget);
    connect(m_export, &QPushButton::clicked, this, &RescueDialog::chooseExport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(backupBar());
    buildTable();
    layout->addWidget(buttons);
    resize(56 * fontMetrics().height(), 32 * fontMetrics().height());
}

RescueDialog::~RescueDialog() = default;

void RescueDialog::buildTable()
{
    m_model =
        new RowsModel({tr("Number"), tr("Name"), tr("Unit"), tr("Record"), tr("What is lost"), tr("To be had")}, this);
    auto* table = new QTableView;
    table->setObjectName(u"lost"_s);
    table->setAccessibleName(tr("What is lost"));
    table->setModel(m_model);
    setListLook(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    int column = 0;
    for (const int width : {5, 11, 14, 13, 9})
        table->setColumnWidth(column++, width * character);
    qobject_cast<QVBoxLayout*>(layout())->addWidget(table, 1);
}

QWidget* RescueDialog::backupBar()
{
    m_backups->setObjectName(u"backups"_s);
    m_backups->addItem(tr("No backup"), QString());
    auto* choose = new QPushButton(tr("&Another backup…"));
    connect(choose, &QPushButton::clicked, this, &RescueDialog::browseBackups);
    connect(m_backups, &QComboBox::activated, this,
            [this] { tellFailure(chooseBackup(m_backups->currentData().toString())); });
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Take what is &missing from"));
    label->setBuddy(m_backups);
    layout->addWidget(label);
    layout->addWidget(m_backups, 1);
    layout->addWidget(choose);
    return bar;
}

std::vector<OfferedBackup> RescueDialog::findBackups()
{
    return offeredBackups(m_damaged->backups(), [this](const QString& path) {
        RescueQuestion question = m_question;
        question.backup = path;
        return m_damaged->check(question);
    });
}

Status RescueDialog::run(const QString& what, const std::function<Result<RescueReport>(const Progress&)>& work)
{
    Result<RescueReport> result = Error{Error::Kind::Cancelled, {}, {}};
    runWithProgress(this, what, [&](const Progress& progress) { result = work(progress); });
    if (!result)
        return result.error();
    m_report = std::move(*result);
    return {};
}

Status RescueDialog::chooseBackup(const QString& path)
{
    const RescueQuestion before = m_question;
    const int offered = m_backups->findData(path);
    if (offered < 0)
        m_backups->addItem(QDir::toNativeSeparators(path), path);
    const int wanted = offered < 0 ? m_backups->count() - 1 : offered;
    m_backups->setCurrentIndex(wanted);
    m_question.backup = path;
    m_question.backupPassphrase = {};
    const auto status = examine();
    if (status) {
        m_chosen = wanted;
        return status;
    }
    m_question = before;
    m_backups->setCurrentIndex(m_chosen);
    if (offered < 0)
        m_backups->removeItem(wanted);
    return status;
}

void RescueDialog::tellFailure(const Status& status)
{
    if (!status)
        showError(this, status.error());
}

void RescueDialog::showReport()
{
    QStringList sentences = rescueSummary(m_report);
    if (m_report.lines.empty())
        sentences += tr("Nothing is lost.");
    m_summary->setText(sentences.join(u'\n'));
    std::vector<RowsModel::Row> rows;
    for (const RescueLine& line : m_report.lines)
        rows.push_back({.id = line.person.value,
                        .cells = {line.person ? QString::number(line.person.value) : QString(), line.name, line.unit,
                                  line.kind, rescueFindingText(line), rescueSourceText(line)},
                        .weak = isMended(line)});
    m_model->setRows(std::move(rows));
    m_export->setEnabled(!m_report.lines.empty());
}

void RescueDialog::browseBackups()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Backup of this office"), QFileInfo(m_question.path).absolutePath(), tr("Office file (*.tidui)"));
    if (!path.isEmpty())
        tellFailure(chooseBackup(path));
}

void RescueDialog::chooseTarget()
{
    const QFileInfo damaged(m_question.path);
    const QString name = tr("%1 rescued").arg(damaged.completeBaseName()) + u".tidui"_s;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the rescued office as"), damaged.absoluteDir().filePath(name),
                                     tr("Office file (*.tidui)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    const auto status = rescueTo(path);
    tellFailure(status);
    if (status)
        accept();
}

Status RescueDialog::rescueTo(const QString& path)
{
    return run(tr("Rescuing…"), [&](const Progress& progress) {
        auto report = rescueOffice(m_question, path, progress);
        if (!report || !m_exported)
            return report;
        const auto office = Office::open(path, Office::Mode::ReadWrite, m_question.login);
        if (const auto noted = office ? (*office)->noteUse(*m_exported) : Status(office.error()); !noted)
            report->remarks += noted.error().message;
        return report;
    });
}

void RescueDialog::chooseExport()
{
    const auto purpose = askPurpose(this, tr("Export the list"));
    if (!purpose)
        return;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the list"), tr("What is lost") + u".csv"_s, tr("Table (*.csv)"));
    if (!path.isEmpty())
        tellFailure(exportTo(path, *purpose));
}

Status RescueDialog::exportTo(const QString& path, const QString& purpose)
{
    QStringList header;
    for (int column = 0; column < m_model->columnCount(); ++column)
        header += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QString text = QChar(0xFEFF) + csvLine(header);
    for (int row = 0; row < m_model->rowCount(); ++row)
        text += csvLine(m_model->row(row).cells);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return Error{Error::Kind::Io, tr("%1 can't be written. Choose another folder.").arg(path), file.errorString()};
    QSet<CadreId> people;
    for (const RescueLine& line : m_report.lines)
        people += line.person;
    people.remove({});
    m_exported = Use{Use::Kind::Export, tr("What is lost"), people.size(), purpose};
    return {};
}

} // namespace tidui
