#include "tests/bench/bench.h"

#include "core/form/appointment_form.h"
#include "core/form/appraisal_forms.h"
#include "core/form/form_document.h"
#include "core/sample/sample_office.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

const QDate today(2026, 6, 1);

/// Of as many characters as a summary may have at most, as most are shorter: 300 to 1,500.
QString summaryOf(int index)
{
    const QString sentence =
        u"一年来，本人认真履行岗位职责，完成了全年预算编制、12个县区的专项检查和“一网通办”改造等工作。"_s;
    QString summary;
    for (int count = 1; summary.size() < 300 + index * 97 % 1200; ++count)
        summary += count % 4 == 0 ? sentence + u'\n' : sentence;
    return summary;
}

AnnualForm annualOf(const SampleOffice& sample, int index)
{
    AnnualForm form{.file = sample.person(index), .year = 2025, .office = sample.name()};
    form.entry.duties = u"负责综合协调、文电、会务和信息工作"_s;
    form.entry.summary = summaryOf(index);
    form.acts = {{.act = appraisal_act::proposed,
                  .grade = appraisal_grade::competent,
                  .text = u"工作扎实，按时完成任务。"_s,
                  .by = u"样例乙"_s,
                  .on = {2025, 12, 28}},
                 {.act = appraisal_act::decided,
                  .grade = appraisal_grade::competent,
                  .by = u"考核委员会"_s,
                  .on = {2026, 1, 12}}};
    return form;
}

} // namespace

void measureAppraisalForms(const Scale& scale)
{
    const int forms = 2 * scale.forms;
    heading(
        u"%1 annual appraisal forms in one PDF; baseline: as many appointment forms of the same people"_s.arg(forms));
    const SampleOffice sample({.people = forms, .today = today});
    std::vector<AnnualForm> people;
    for (int index = 0; index < forms; ++index)
        people.push_back(annualOf(sample, index));
    FormFonts fonts;
    const auto annual = [&](int index) -> Result<FilledForm> {
        return annualAppraisalForm(people[std::size_t(index)], fonts);
    };
    const auto appointment = [&](int index) -> Result<FilledForm> {
        const CadreFile& file = people[std::size_t(index)].file;
        return FilledForm{&appointmentLayout(file), appointmentValues(file, {}, today), file.person.name};
    };
    const QString path = scale.folder + u"/appraisal-forms.pdf"_s;
    const QString basePath = scale.folder + u"/appointment-forms.pdf"_s;
    PrintReport printed;
    PrintReport basePrinted;
    const double own = milliseconds([&] { printed = orDie(writePdf(path, forms, annual)); });
    const double base = milliseconds([&] { basePrinted = orDie(writePdf(basePath, forms, appointment)); });
    report(u"all forms"_s, own / 1000, base / 1000, u"s"_s, {});
    report(u"pages in a second"_s, printed.pages / own * 1000, basePrinted.pages / base * 1000, {}, {});
    report(u"bytes of a form"_s, double(QFile(path).size()) / forms, double(QFile(basePath).size()) / forms, u"B"_s,
           {});
}

} // namespace tidui::bench
