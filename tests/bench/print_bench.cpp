#include "tests/bench/bench.h"

#include "core/form/appointment_form.h"
#include "core/form/form_document.h"
#include "core/sample/sample_office.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

const QDate today(2026, 6, 1);

/// As many pages with the same texts in one font, set nowhere in particular: what Qt's PDF costs.
void writeBarePdf(const QString& path, const SampleOffice& sample, int forms, int pages)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(600);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringList{u"LXGW WenKai"_s, u"Noto Serif CJK SC"_s}, 10));
    int page = 0;
    for (int index = 0; index < forms; ++index) {
        const FormValues values = appointmentValues(sample.person(index), {}, today);
        QStringList texts = values.texts.values();
        for (const auto& list : values.lists) {
            for (const auto& row : list)
                texts += row.values();
        }
        int y = 0;
        for (const QString& line : texts.join(u'\n').split(u'\n', Qt::SkipEmptyParts))
            painter.drawText(0, y += 100, line);
        for (; page < pages * (index + 1) / forms - (index + 1 == forms ? 1 : 0); ++page)
            writer.newPage();
    }
}

} // namespace

void measurePrinting(const Scale& scale)
{
    heading(u"%1 forms in one PDF; baseline: the same texts on as many pages by QPdfWriter, without a layout"_s.arg(
        scale.forms));
    const SampleOffice sample({.people = scale.forms, .today = today});
    const QString path = scale.folder + u"/forms.pdf"_s;
    std::vector<CadreFile> files;
    for (int index = 0; index < scale.forms; ++index)
        files.push_back(sample.person(index));
    const auto source = [&](int index) -> Result<FilledForm> {
        const CadreFile& file = files[std::size_t(index)];
        return FilledForm{&appointmentLayout(file), appointmentValues(file, {}, today), file.person.name};
    };
    PrintReport printed;
    const double own = milliseconds([&] { printed = orDie(writePdf(path, scale.forms, source)); });
    const QString barePath = scale.folder + u"/bare.pdf"_s;
    const double bare = milliseconds([&] { writeBarePdf(barePath, sample, scale.forms, printed.pages); });
    report(u"all forms"_s, own / 1000, bare / 1000, u"s"_s, {});
    report(u"pages in a second"_s, printed.pages / own * 1000, printed.pages / bare * 1000, u""_s, {});
    report(u"bytes of a form"_s, double(QFile(path).size()) / scale.forms, double(QFile(barePath).size()) / scale.forms,
           u"B"_s, {});
}

} // namespace tidui::bench
