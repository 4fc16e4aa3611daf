#include "core/form/form_document.h"

#include "core/form/searchable_pdf.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr double unitsPerInch = 2540; // 1/100 mm

/// The whole sheet, from its corner on: a printer's own margins would shift the form.
bool setPaper(QPagedPaintDevice& device, const FormLayout& layout)
{
    const bool landscape = layout.paper.width() > layout.paper.height();
    QPageLayout page(QPageSize(landscape ? layout.paper.transposed() : layout.paper, QPageSize::Millimeter),
                     landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    return device.setPageLayout(page);
}

void paintForm(QPainter& painter, const FilledForm& form, FormRun& run, PrintReport& report)
{
    for (std::size_t page = 0; page < form.layout->pages.size(); ++page) {
        const QStringList overflowing = paintFormPage(painter, *form.layout, int(page), form.values, run);
        for (const QString& field : overflowing) {
            if (form.continued.contains(field))
                continue;
            report.warnings +=
                QCoreApplication::translate("Form", "%1: the text of “%2” does not fit even at the smallest "
                                                    "size. Shorten it, or add a page.")
                    .arg(form.name, form.layout->captions.value(field, field));
        }
        ++report.pages;
        if (page + 1 < form.layout->pages.size())
            dynamic_cast<QPagedPaintDevice*>(painter.device())->newPage();
    }
}

Result<PrintReport> paintForms(QPagedPaintDevice& device, FormRun& run, int count, const FormSource& source,
                               const Progress& progress)
{
    PrintReport report;
    QPainter painter;
    for (int index = 0; index < count; ++index) {
        if (!goOn(progress, index, count))
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Form", "Printing was cancelled."), {}};
        const auto form = source(index);
        if (!form)
            return form.error();
        if (index == 0) {
            if (!setPaper(device, *form->layout) || !painter.begin(&device))
                return Error{Error::Kind::Io,
                             QCoreApplication::translate("Form", "The printer or file can't be written to."),
                             {}};
            painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
        } else {
            device.newPage();
        }
        paintForm(painter, *form, run, report);
    }
    return report;
}

Result<PrintReport> paintPdf(SearchablePdf& target, int count, const FormSource& source, const Progress& progress)
{
    QPdfWriter writer(&target); // Writes the end of the file when it goes.
    writer.setResolution(1200);
    writer.setCreator(u"Tidui"_s);
    FormRun run{FormFonts(), &target};
    auto report = paintForms(writer, run, count, source, progress);
    target.setPainted(run.fonts.painted());
    return report;
}

} // namespace

Result<PrintReport> printForms(QPagedPaintDevice& device, int count, const FormSource& source, const Progress& progress)
{
    FormRun run;
    return paintForms(device, run, count, source, progress);
}

Result<PrintReport> writePdf(const QString& path, int count, const FormSource& source, const Progress& progress)
{
    if (count <= 0)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Form", "There is nobody to print. Choose at least one cadre."),
                     {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("Form", "%1 can't be written: %2").arg(path, file.errorString()),
                     {}};
    SearchablePdf pdf(file);
    const auto report = paintPdf(pdf, count, source, progress);
    if (!report) {
        file.cancelWriting();
        return report;
    }
    if (!pdf.finish() || !file.commit())
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("Form", "%1 can't be written: %2").arg(path, file.errorString()),
                     {}};
    return report;
}

} // namespace tidui
