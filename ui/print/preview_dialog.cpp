#include "ui/print/preview_dialog.h"

#include "ui/components/job.h"
#include "ui/components/report.h"
#include "ui/print/form_sheet.h"
#include "ui/print/print_preview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
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

PreviewDialog::PreviewDialog(Office& office, const QList<CadreId>& cadres, QDate today, QWidget* parent)
    : QDialog(parent), m_office(office), m_cadres(cadres), m_sheet(new FormSheet), m_scroll(new QScrollArea),
      m_day(new QDateEdit(today)), m_state(new QLabel), m_progress(new QProgressBar), m_job(new Job(this))
{
    setWindowTitle(tr("Appointment form: preview"));
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
    showForm();
}

PreviewDialog::~PreviewDialog() = default;

QWidget* PreviewDialog::buildBar()
{
    m_place = new QSpinBox;
    m_place->setRange(1, int(m_cadres.size()));
    m_place->setSuffix(tr(" of %1").arg(m_cadres.size()));
    m_place->setAccessibleName(tr("Person shown"));
    m_layout = new QComboBox;
    m_layout->addItems({tr("As the file says"), tr("Classic form"), tr("Form of 2025, with retirement month")});
    m_zoom = new QComboBox;
    m_zoom->addItem(tr("Whole pages"), 0.0);
    for (const int percent : {75, 100, 150, 200})
        m_zoom->addItem(tr("%1%").arg(percent), percent / 100.0);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setToolTip(tr("Ages are computed at this day where the file itself states none."));
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto& [text, widget] : std::initializer_list<std::pair<QString, QWidget*>>{
             {tr("P&erson:"), m_place}, {tr("&Form:"), m_layout}, {tr("A&ges at:"), m_day}, {tr("&Zoom:"), m_zoom}}) {
        auto* label = new QLabel(text);
        label->setBuddy(widget);
        layout->addWidget(label);
        layout->addWidget(widget);
        layout->addSpacing(fontMetrics().height());
    }
    layout->addStretch();
    connect(m_place, &QSpinBox::valueChanged, this, &PreviewDialog::showForm);
    connect(m_layout, &QComboBox::activated, this, &PreviewDialog::showForm);
    connect(m_day, &QDateEdit::dateChanged, this, &PreviewDialog::showForm);
    connect(m_zoom, &QComboBox::activated, this, &PreviewDialog::fit);
    return bar;
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

AppointmentPrint PreviewDialog::wanted() const
{
    return {{m_cadres.begin(), m_cadres.end()}, m_day->date(), AppointmentLayout(m_layout->currentIndex())};
}

void PreviewDialog::showForm()
{
    auto form = appointmentForms(m_office, wanted())(m_place->value() - 1);
    m_state->setVisible(!form);
    if (form) {
        m_sheet->showForm(std::move(*form));
    } else {
        m_state->setText(form.error().message);
        m_sheet->showForm(std::nullopt);
    }
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
    printer->setDocName(tr("Appointment form"));
    QPrintDialog dialog(printer.get(), this);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted)
        return;
    run([printer](const FormSource& source, int count,
                  const Progress& progress) { return printForms(*printer, count, source, progress); },
        tr("Sent to the printer %1").arg(printer->printerName()));
}

void PreviewDialog::choosePdf()
{
    const auto file = m_office.cadre(m_cadres.constFirst());
    const QString name = m_cadres.size() == 1 && file ? file->person.name : tr("Appointment form");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save as PDF"), name + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        writePdfTo(path);
}

void PreviewDialog::writePdfTo(const QString& path)
{
    run([path](const FormSource& source, int count,
               const Progress& progress) { return writePdf(path, count, source, progress); },
        tr("Written: %1").arg(path));
}

void PreviewDialog::run(std::function<Result<PrintReport>(const FormSource&, int, const Progress&)> task,
                        const QString& done)
{
    auto office = m_office.another();
    if (!office)
        return showError(this, office.error());
    m_work = std::make_shared<Work>();
    m_work->office = std::move(*office);
    m_work->done = done;
    for (QPushButton* button : {m_pdf, m_print})
        button->setEnabled(false);
    m_state->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_job->start([work = m_work, wanted = wanted(), task = std::move(task)](const Progress& progress) {
        const auto count = int(wanted.cadres.size());
        const auto report = task(appointmentForms(*work->office, wanted), count, progress);
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

void showPrintPreview(Office& office, const QList<CadreId>& cadres, QDate today, QWidget* parent)
{
    PreviewDialog dialog(office, cadres, today, parent);
    dialog.exec();
}

} // namespace tidui
