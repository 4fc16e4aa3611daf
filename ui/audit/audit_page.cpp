#include "ui/audit/audit_page.h"

#include "core/operation/anchor.h"
#include "core/operation/use.h"
#include "ui/audit/audit_words.h"
#include "ui/components/ask_purpose.h"
#include "ui/components/difference_table.h"
#include "ui/components/event_table.h"
#include "ui/components/list_look.h"
#include "ui/components/progress_run.h"
#include "ui/components/report.h"
#include "ui/components/rows_model.h"
#include "ui/print/print_preview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QSet>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

AuditPage::AuditPage(Office& office, QWidget* parent)
    : QWidget(parent), m_office(office), m_state(new QLabel), m_table(new QTableView), m_words(new QLabel),
      m_differences(new DifferenceTable(tr("Before"), tr("After")))
{
    m_model = new RowsModel({tr("Time"), tr("Account"), tr("Kind"), tr("Record"), tr("Summary")}, this);
    m_table->setModel(m_model);
    m_table->setObjectName(u"audit"_s);
    m_table->setAccessibleName(tr("Audit"));
    setListLook(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, fontMetrics().horizontalAdvance(u"2026-12-28 00:00:00"_s) + 16);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { showRow(index.row()); });
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    m_words->setWordWrap(true);
    auto* detail = new QWidget;
    auto* detailLayout = new QVBoxLayout(detail);
    detailLayout->setContentsMargins(0, 0, 0, 0);
    detailLayout->addWidget(m_words);
    detailLayout->addWidget(m_differences, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(filterBar());
    layout->addWidget(m_state);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttonBar());
    reload();
}

QWidget* AuditPage::filterBar()
{
    m_account = new QLineEdit;
    m_account->setObjectName(u"account"_s);
    m_account->setPlaceholderText(tr("Account"));
    m_person = new QLineEdit;
    m_person->setObjectName(u"person"_s);
    m_person->setPlaceholderText(m_office.may(Right::ReadFiles) ? tr("Person's name or file number")
                                                                : tr("File number"));
    m_limited = new QCheckBox(tr("Only from"));
    m_limited->setToolTip(tr("Without the tick the days are not limited."));
    m_from = new QDateEdit(QDate::currentDate().addMonths(-1));
    m_until = new QDateEdit(QDate::currentDate());
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(tr("All kinds"), QString());
    for (const QString& kind : eventKinds())
        m_kind->addItem(eventWords(Event{.kind = kind}), kind);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QDateEdit* day : {m_from, m_until}) {
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        day->setCalendarPopup(true);
        day->setEnabled(false);
        connect(m_limited, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(day, &QDateEdit::dateChanged, this, &AuditPage::reload);
    }
    layout->addWidget(m_account, 1);
    layout->addWidget(m_person, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_limited);
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(tr("to")));
    layout->addWidget(m_until);
    connect(m_limited, &QCheckBox::toggled, this, &AuditPage::reload);
    connect(m_account, &QLineEdit::editingFinished, this, &AuditPage::reload);
    connect(m_person, &QLineEdit::editingFinished, this, &AuditPage::reload);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuditPage::reload);
    return bar;
}

QWidget* AuditPage::buttonBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& name, void (AuditPage::*slot)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
    };
    add(tr("&Verify"), u"verify"_s, &AuditPage::verify);
    add(tr("&Anchor code"), u"anchor"_s, &AuditPage::showAnchor);
    add(tr("&Print the anchor…"), u"printAnchor"_s, &AuditPage::printAnchor);
    add(tr("&Check an anchor code…"), u"checkAnchor"_s, &AuditPage::checkPaper);
    layout->addStretch();
    add(tr("&Export CSV…"), u"export"_s, &AuditPage::exportRows);
    return bar;
}

std::optional<CadreId> AuditPage::person()
{
    const QString text = m_person->text().trimmed();
    bool isNumber = false;
    if (const qint64 number = text.toLongLong(&isNumber); text.isEmpty() || isNumber)
        return CadreId{number};
    const auto roster = m_office.roster();
    if (!roster) {
        m_state->setText(tr("The account may not look up names. Enter the number of the file."));
        return std::nullopt;
    }
    QStringList numbers;
    for (int row = 0; row < roster->size(); ++row) {
        if (roster->text(row, RosterColumn::Name) == text)
            numbers += QString::number(roster->id(row).value);
    }
    if (numbers.size() == 1)
        return CadreId{numbers.front().toLongLong()};
    m_state->setText(
        numbers.isEmpty()
            ? tr("There is no file of “%1”. Enter the whole name, or the number of a removed file.").arg(text)
            : tr("Several people are called “%1”. Enter one of their file numbers: %2.")
                  .arg(text, numbers.join(u'、')));
    return std::nullopt;
}

std::optional<AuditQuestion> AuditPage::question()
{
    AuditQuestion question{.account = m_account->text().trimmed(), .kind = m_kind->currentData().toString()};
    if (m_limited->isChecked()) {
        question.from = m_from->date();
        question.until = m_until->date();
        if (question.from > question.until) {
            m_state->setText(tr("The first day is after the last one. Change one of them."));
            return std::nullopt;
        }
    }
    const auto cadre = person();
    if (!cadre)
        return std::nullopt;
    question.cadre = *cadre;
    return question;
}

void AuditPage::reload()
{
    m_rows.clear();
    m_names.clear();
    if (const auto question = this->question()) {
        auto rows = m_office.audit(*question);
        if (rows)
            m_rows = std::move(*rows);
        if (auto names = namesIn(m_office, m_rows))
            m_names = std::move(*names);
        const bool cut = int(m_rows.size()) >= question->most;
        m_state->setText(
            !rows ? rows.error().message
            : cut ? tr("Only the newest %1 entries are shown. Narrow the filters for others.").arg(question->most)
                  : tr("Entries: %1").arg(m_rows.size()));
    }
    std::vector<RowsModel::Row> shown;
    for (const AuditRow& row : m_rows)
        shown.push_back({row.change.value,
                         {row.event.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), row.event.account,
                          eventWords(Event{.kind = row.event.kind}), recordWords(row, m_names), row.event.summary}});
    m_model->setRows(std::move(shown));
    showRow(-1);
    if (!m_rows.empty())
        m_table->selectRow(0);
}

void AuditPage::showRow(int row)
{
    if (row < 0 || row >= int(m_rows.size())) {
        m_words->clear();
        return m_differences->showDifferences({});
    }
    const AuditRow& shown = m_rows[std::size_t(row)];
    m_differences->showDifferences(auditDifferences(shown, m_names));
    m_words->setText(shown.table.isEmpty()
                         ? tr("This operation changed no record.")
                         : tr("Audit entry %1: %2").arg(shown.change.value).arg(recordWords(shown, m_names)));
}

void AuditPage::verify()
{
    const auto office = m_office.another();
    if (!office)
        return showError(this, office.error());
    Result<IntegrityReport> report = IntegrityReport();
    runWithProgress(this, tr("Checking the file and its audit…"),
                    [&](const Progress& progress) { report = verifyOffice(**office, progress); });
    if (!report)
        return showError(this, report.error());
    if (report->sound())
        QMessageBox::information(this, tr("Verify"), integrityText(*report, QDateTime::currentDateTimeUtc()));
    else
        QMessageBox::critical(this, tr("Verify"), integrityText(*report, QDateTime::currentDateTimeUtc()));
}

void AuditPage::showAnchor()
{
    const auto code = anchor(m_office);
    if (!code)
        return showError(this, code.error());
    QMessageBox box(QMessageBox::Information, tr("Anchor code"),
                    tr("%1\n\nWrite or print it with today's day, and keep the paper away from this computer. It shows "
                       "later whether anything up to now was rewritten.")
                        .arg(*code),
                    QMessageBox::Close, this);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton* copy = box.addButton(tr("C&opy"), QMessageBox::ActionRole);
    box.exec();
    if (box.clickedButton() == copy)
        QGuiApplication::clipboard()->setText(*code);
}

void AuditPage::printAnchor()
{
    const auto code = anchor(m_office);
    if (!code)
        return showError(this, code.error());
    const QDateTime now = QDateTime::currentDateTime();
    showPaperPreview(
        m_office, tr("Audit anchor"),
        [code = *code, now](Office& office) -> Result<PaperRun> { return anchorPaper(office, code, now); }, this);
}

void AuditPage::checkPaper()
{
    const QString code = QInputDialog::getText(this, tr("Check an anchor code"), tr("The code on the paper:"));
    if (code.trimmed().isEmpty())
        return;
    const auto check = checkAnchor(m_office, code);
    if (!check)
        return showError(this, check.error());
    if (check->verdict == AnchorCheck::Verdict::Holds)
        QMessageBox::information(this, tr("Check an anchor code"), anchorCheckText(*check));
    else
        QMessageBox::critical(this, tr("Check an anchor code"), anchorCheckText(*check));
}

void AuditPage::exportRows()
{
    const auto purpose = askPurpose(this, tr("Export the audit"));
    if (!purpose)
        return;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the audit"), tr("Audit") + u".csv"_s, tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto status = exportTo(path, *purpose); !status)
        showError(this, status.error());
}

Status AuditPage::exportTo(const QString& path, const QString& purpose)
{
    QSet<qint64> people;
    for (const AuditRow& row : m_rows) {
        if (row.table == u"cadre")
            people.insert(row.record);
    }
    const Use use{Use::Kind::Export, tr("Audit"), people.size(), purpose};
    if (auto status = m_office.noteUse(use); !status)
        return status;
    QString text = QChar(0xFEFF) + csvLine({tr("Time"), tr("Account"), tr("Kind"), tr("Record"), tr("Summary")});
    for (int row = 0; row < m_model->rowCount(); ++row)
        text += csvLine(m_model->row(row).cells);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return Error{Error::Kind::Io, tr("%1 can't be written. Choose another folder.").arg(path), file.errorString()};
    return {};
}

} // namespace tidui
