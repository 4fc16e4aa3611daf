#include "app/cli/leaving.h"

#include "app/cli/commands.h"
#include "core/operation/use.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tidui::cli {

QString commandTitle(const QString& command)
{
    static const QHash<QString, const char*> titles{
        {u"list"_s, QT_TRANSLATE_NOOP("CommandTitle", "Roster")},
        {u"show"_s, QT_TRANSLATE_NOOP("CommandTitle", "Cadre's file")},
        {u"check"_s, QT_TRANSLATE_NOOP("CommandTitle", "Findings of the check")},
        {u"audit"_s, QT_TRANSLATE_NOOP("CommandTitle", "Audit")},
        {u"eligibility"_s, QT_TRANSLATE_NOOP("CommandTitle", "Eligibility for promotion")},
        {u"forecast"_s, QT_TRANSLATE_NOOP("CommandTitle", "Forecast of the quotas")},
        {u"scenario"_s, QT_TRANSLATE_NOOP("CommandTitle", "Plans of the forecast")},
        {u"structure"_s, QT_TRANSLATE_NOOP("CommandTitle", "Structure and gaps")},
        {u"quota"_s, QT_TRANSLATE_NOOP("CommandTitle", "Quotas and who holds them")},
        {u"round"_s, QT_TRANSLATE_NOOP("CommandTitle", "Promotion round")},
        {u"appraisal"_s, QT_TRANSLATE_NOOP("CommandTitle", "Appraisal")},
        {u"report"_s, QT_TRANSLATE_NOOP("CommandTitle", "Report on the structure")},
        {u"appointment-form"_s, QT_TRANSLATE_NOOP("CommandTitle", "Appointment and removal form")},
        {u"eligibility-certificate"_s, QT_TRANSLATE_NOOP("CommandTitle", "Eligibility, article by article")},
        {u"promotion-roster"_s, QT_TRANSLATE_NOOP("CommandTitle", "Roster of those to be promoted")},
        {u"promotion-approval-form"_s, QT_TRANSLATE_NOOP("CommandTitle", "Approval form of a rank")},
        {u"comparison"_s, QT_TRANSLATE_NOOP("CommandTitle", "Comparison of candidates")},
        {u"not-eligible"_s, QT_TRANSLATE_NOOP("CommandTitle", "Those not eligible")},
        {u"growth-sheet"_s, QT_TRANSLATE_NOOP("CommandTitle", "Growth sheet")},
        {u"ballot"_s, QT_TRANSLATE_NOOP("CommandTitle", "Recommendation ballot")},
        {u"evaluation-ballot"_s, QT_TRANSLATE_NOOP("CommandTitle", "Evaluation ballot")},
        {u"participants"_s, QT_TRANSLATE_NOOP("CommandTitle", "Participants of the recommendation")},
        {u"tally"_s, QT_TRANSLATE_NOOP("CommandTitle", "Tally of the recommendation")},
        {u"inspection-material"_s, QT_TRANSLATE_NOOP("CommandTitle", "Inspection material")},
        {u"decision-record"_s, QT_TRANSLATE_NOOP("CommandTitle", "Record of the vote")},
        {u"publicity-notice"_s, QT_TRANSLATE_NOOP("CommandTitle", "Publicity notice")},
        {u"notification"_s, QT_TRANSLATE_NOOP("CommandTitle", "Notification of promotion")},
        {u"annual-appraisal-form"_s, QT_TRANSLATE_NOOP("CommandTitle", "Annual appraisal form")},
        {u"annual-appraisal-form-blank"_s, QT_TRANSLATE_NOOP("CommandTitle", "Annual appraisal form, blank")},
        {u"annual-appraisal-roster"_s, QT_TRANSLATE_NOOP("CommandTitle", "Roster of the annual appraisal")},
        {u"appraisal-notice"_s, QT_TRANSLATE_NOOP("CommandTitle", "Notice of the grade")},
        {u"regular-appraisal-form"_s, QT_TRANSLATE_NOOP("CommandTitle", "Regular appraisal form")},
        {u"regular-appraisal-form-blank"_s, QT_TRANSLATE_NOOP("CommandTitle", "Regular appraisal form, blank")},
        {u"regular-appraisal-roster"_s, QT_TRANSLATE_NOOP("CommandTitle", "Roster of the regular appraisal")},
        {u"award-form"_s, QT_TRANSLATE_NOOP("CommandTitle", "Approval form of an award")},
        {u"award-form-blank"_s, QT_TRANSLATE_NOOP("CommandTitle", "Approval form of an award, blank")},
    };
    const char* title = titles.value(command.section(u' ', 0, 0));
    return title ? QCoreApplication::translate("CommandTitle", "%1 (command line: %2)")
                       .arg(QCoreApplication::translate("CommandTitle", title), command)
                 : command;
}

namespace {

/// The log of changes is written beside the file.
bool canBeWritten(const QString& path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    return file.isWritable() && QFileInfo(file.path()).isWritable();
}

} // namespace

Status noteWritten(Office& office, const QString& command, qint64 people)
{
    return office.noteUse(
        {.kind = Use::Kind::Export, .what = commandTitle(command), .people = people, .purpose = statedPurpose()});
}

Status noteShown(Office& office, const QString& command, qint64 people)
{
    if (people == 0)
        return {};
    const auto noted = noteWritten(office, command, people);
    if (noted || !canBeWritten(office.path()))
        return {};
    return Error{noted.error().kind,
                 QCoreApplication::translate("Cli",
                                             "What is shown of people's files is noted in the office file before, "
                                             "and that was not possible: %1 Nothing is shown. If another program "
                                             "is just writing to the file, try again.")
                     .arg(noted.error().message),
                 noted.error().detail};
}

QString askedMark(const QCommandLineParser& parser, const Office& office)
{
    if (!parser.isSet(u"watermark"_s))
        return {};
    return printMark(office.account(), QDateTime::currentDateTime(), statedPurpose());
}

} // namespace tidui::cli
