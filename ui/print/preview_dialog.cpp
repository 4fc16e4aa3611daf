#include "ui/print/preview_dialog.h"

#include "core/form/page_foot.h"
#include "core/operation/reach.h"
#include "ui/components/job.h"
#include "ui/components/report.h"
#include "ui/print/form_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tidui {

/// Written by the worker, read after it has ended.
struct PreviewDialog::Work {
    std::unique_ptr<Office> office{};
    QString done{};
    PrintReport report{};
    std::optional<Error> error{};
};

PreviewDialog::PreviewDialog(Office& office, const QString& title, int count, QWidget* parent)
    : QDialog(parent), m_office(office), m_title(title), m_count(count), m_people(count), m_sheet(new FormSheet),
      m_scroll(new QScrollArea), m_state(new QLabel), m_progress(new QProgressBar), m_job(new Job(this))
{
    setWindowTitle(tr("%1: preview").arg(title));
    m_scroll->setWidget(m_sheet);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setBackgroundRole(QPalette::Mid);
    m_scroll->setAccessibleName(tr("Pages of the form"));
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->hide();
    m_progress->setAccessibleName(tr("Progress of printing"));
    m_progress->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildBar());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(buildButtons());
    const int unit = fontMetrics().height();
    resize(68 * unit, 40 * unit);
    connect(m_job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(m_job, &Job::finished, this, &PreviewDialog::finish);
}

PreviewDialog::~PreviewDialog() = default;

QWidget* PreviewDialog::buildBar()
{
    m_place = new QSpinBox;
    m_place->setRange(1, m_count);
    m_place->setSuffix(tr(" of %1").arg(m_count));
    m_place->setAccessibleName(tr("Form shown"));
    m_zoom = new QComboBox;
    m_zoom->addItem(tr("Whole pages"), 0.0);
    for (const int percent : {75, 100, 150, 200})
        m_zoom->addItem(tr("%1%").arg(percent), percent / 100.0);
    auto* bar = new QWidget;
    m_bar = new QHBoxLayout(bar);
    m_bar->setContentsMargins(0, 0, 0, 0);
    m_bar->addStretch();
    addOption(tr("N&umber:"), m_place);
    addOption(tr("&Zoom:"), m_zoom);
    m_purpose = new QLineEdit;
    m_purpose->setObjectName(u"purpose"_s);
    m_purpose->setPlaceholderText(tr("noted in the audit"));
    addOption(tr("Purp&ose:"), m_purpose);
    m_mark = buildMark();
    m_bar->insertWidget(m_bar->count() - 1, m_mark);
    connect(m_purpose, &QLineEdit::editingFinished, this, &PreviewDialog::showForm);
    connect(m_place, &QSpinBox::valueChanged, this, &PreviewDialog::showForm);
    connect(m_zoom, &QComboBox::activated, this, &PreviewDialog::fit);
    return bar;
}

/// The office decides for everybody: who may not change its records sees what it is.
QCheckBox* PreviewDialog::buildMark()
{
    auto* box = new QCheckBox(tr("Pri&nt account and time"));
    box->setObjectName(u"mark"_s);
    box->setToolTip(tr("A line at the foot of each page says who printed it, when and what for."));
    const auto on = printsMark(m_office);
    box->setChecked(on && *on);
    box->setEnabled(changesRecords(m_office));
    connect(box, &QCheckBox::toggled, this, [this](bool checked) {
        showForm();
        if (const auto kept = setPrintsMark(m_office, checked); !kept)
            showError(this, kept.error());
    });
    return box;
}

QString PreviewDialog::mark() const
{
    if (!m_mark->isChecked())
        return {};
    return printMark(m_office.account(), QDateTime::currentDateTime(), m_purpose->text().trimmed());
}

void PreviewDialog::addOption(const QString& text, QWidget* widget)
{
    auto* label = new QLabel(text);
    label->setBuddy(widget);
    for (QWidget* one : std::initializer_list<QWidget*>{label, widget})
        m_bar->insertWidget(m_bar->count() - 1, one); // Before the stretch.
    m_bar->insertSpacing(m_bar->count() - 1, fontMetrics().height());
}

QWidget* PreviewDialog::buildButtons()
{
    m_pdf = new QPushButton(tr("Save as P&DF…"));
    m_print = new QPushButton(tr("&Print…"));
    m_print->setDefault(true);
    m_pdf->setObjectName(u"pdf"_s);
    m_pdf->setAutoDefault(false);
    auto* close = new QPushButton(tr("&Close"));
    connect(m_pdf, &QPushButton::clicked, this, &PreviewDialog::choosePdf);
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::print);
    connect(close, &QPushButton::clicked, this, &PreviewDialog::reject);
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    for (QPushButton* button : {m_pdf, m_print, close})
        layout->addWidget(button);
    return buttons;
}

QString PreviewDialog::fileName() const
{
    return m_title;
}

void PreviewDialog::showForm()
{
    const auto source = maker()(m_office);
    auto form = source ? withFoot(*source, mark())(m_place->value() - 1) : Result<FilledForm>(source.error());
    m_state->setVisible(!form);
    if (form) {
        m_sheet->showForm(std::move(*form));
    } else {
        m_state->setText(form.error().message);
        m_sheet->showForm(std::nullopt);
    }
    for (QPushButton* button : {m_pdf, m_print})
        button->setEnabled(bool(form));
    fit();
}

void PreviewDialog::fit()
{
    const double pixelsPerMillimetre = logicalDpiX() / 25.4;
    m_sheet->fitInto(m_scroll->maximumViewportSize());
    m_sheet->setScale(m_zoom->currentData().toDouble() * pixelsPerMillimetre);
}

void PreviewDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fit();
}

void PreviewDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fit();
}

void PreviewDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(m_title);
    QPrintDialog dialog(printer.get(), this);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted)
        return;
    run([printer](const FormSource& source, int count,
                  const Progress& progress) { return printForms(*printer, count, source, progress); },
        Use::Kind::Print, tr("Sent to the printer %1").arg(printer->printerName()));
}

void PreviewDialog::choosePdf()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save as PDF"), fileName() + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        writePdfTo(path);
}

void PreviewDialog::writePdfTo(const QString& path)
{
    run([path](const FormSource& source, int count,
               const Progress& progress) { return writePdf(path, count, source, progress); },
        Use::Kind::Export, tr("Written: %1").arg(path));
}

void PreviewDialog::run(std::function<Result<PrintReport>(const FormSource&, int, const Progress&)> task,
                        Use::Kind kind, const QString& done)
{
    auto office = m_office.another();
    if (!office)
        return showError(this, office.error());
    const Use use{.kind = kind, .what = m_title, .people = m_people, .purpose = m_purpose->text().trimmed()};
    if (const auto noted = m_office.noteUse(use); !noted)
        return showError(this, noted.error());
    m_work = std::make_shared<Work>();
    m_work->office = std::move(*office);
    m_work->done = done;
    for (QPushButton* button : {m_pdf, m_print})
        button->setEnabled(false);
    m_state->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_job->start([work = m_work, make = maker(), count = m_count, task = std::move(task),
                  foot = mark()](const Progress& progress) {
        const auto source = make(*work->office);
        const auto report =
            source ? task(withFoot(*source, foot), count, progress) : Result<PrintReport>(source.error());
        if (report)
            work->report = *report;
        else
            work->error = report.error();
    });
}

void PreviewDialog::finish()
{
    const auto work = std::exchange(m_work, nullptr);
    m_progress->hide();
    for (QPushButton* button : {m_pdf, m_print})
        button->setEnabled(true);
    if (work->error) {
        showError(this, *work->error);
    } else {
        QStringList lines{tr("%1 (%2 pages)").arg(work->done).arg(work->report.pages)};
        lines += work->report.warnings.mid(0, 5);
        if (work->report.warnings.size() > 5)
            lines += tr("… and %1 more remarks").arg(work->report.warnings.size() - 5);
        m_state->setText(lines.join(u'\n'));
        m_state->show();
    }
    emit printed(!work->error);
}

void PreviewDialog::reject()
{
    if (m_job->isRunning())
        return m_job->cancel();
    QDialog::reject();
}

} // namespace tidui
