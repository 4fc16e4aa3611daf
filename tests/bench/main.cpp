#include "tests/bench/bench.h"

#include "core/operation/sample_fill.h"
#include "core/sample/sample_office.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTranslator>

using namespace tidui;
using namespace tidui::bench;
using namespace Qt::StringLiterals;

namespace tidui::bench {

void makeOffice(const Scale& scale)
{
    if (QFile::exists(officePath(scale)))
        return;
    const SampleOffice sample({.people = scale.people, .today = QDate(2026, 6, 1)});
    const double time = milliseconds([&] {
        auto office = orDie(Office::create(officePath(scale), sample.name(), u"bench"_s));
        orDie(fillWithSample(*office, sample, QDate(2026, 6, 1), {}));
    });
    heading(u"sample office of %1 people made in %2 s"_s.arg(sample.people()).arg(time / 1000, 0, 'f', 1));
}

} // namespace tidui::bench

namespace {

int number(const QCommandLineParser& parser, const QString& option)
{
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (!ok || value < 20)
        qFatal("--%s takes a number of at least 20", qPrintable(option));
    return value;
}

} // namespace

/// Measures what has to be fast and prints each figure beside a baseline of the same run: the least work that could do
/// the same. Figures depend on the machine, ratios hardly; nothing fails here.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tidui-bench"_s);
    QTranslator texts; // Findings are worded in Chinese, as the officer reads them.
    if (texts.load(u":/i18n/tidui_zh_CN.qm"_s))
        QCoreApplication::installTranslator(&texts);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"people"_s, u"People of the office."_s, u"N"_s, u"200000"_s});
    parser.addOption({u"files"_s, u"Form files to import."_s, u"N"_s, u"5000"_s});
    parser.addOption({u"forms"_s, u"Forms to print."_s, u"N"_s, u"1000"_s});
    parser.addOption(
        {u"folder"_s, u"Keep the files there, and use an office of that size that is there already."_s, u"DIR"_s});
    parser.addOption(
        {u"only"_s,
         u"roster, search, memory, review, committee, committee-view, quota, structure, forecast, import, print, appraisal-forms, appraisal-grid or seal."_s,
         u"NAME"_s});
    parser.addOption({u"peak-of"_s, u"Print the peak memory with this office open."_s, u"OFFICE"_s});
    parser.addOption({u"roster"_s, u"With --peak-of: with its roster, too."_s});
    parser.process(application);
    if (parser.isSet(u"peak-of"_s))
        return printPeakMemory(parser.value(u"peak-of"_s), parser.isSet(u"roster"_s));

    const QTemporaryDir temporary;
    const Scale scale{parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path(),
                      number(parser, u"people"_s), number(parser, u"files"_s), number(parser, u"forms"_s)};
    QDir().mkpath(scale.folder);
    makeOffice(scale);
    const QString only = parser.value(u"only"_s);
    const std::initializer_list<std::pair<QString, void (*)(const Scale&)>> parts{
        {u"roster"_s, measureRoster},
        {u"search"_s, measureSearch},
        {u"memory"_s, measureMemory},
        {u"review"_s, measureReview},
        {u"committee"_s, measureCommittee},
        {u"committee-view"_s, measureCommitteeView},
        {u"quota"_s, measureQuotas},
        {u"structure"_s, measureStructure},
        {u"forecast"_s, measureForecast},
        {u"import"_s, measureImport},
        {u"print"_s, measurePrinting},
        {u"appraisal-forms"_s, measureAppraisalForms},
        {u"appraisal-grid"_s, measureAppraisalGrid},
        {u"seal"_s, measureSeal}};
    for (const auto& [name, measure] : parts) {
        if (only.isEmpty() || only == name)
            measure(scale);
    }
    return 0;
}
