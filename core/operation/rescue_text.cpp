#include "core/operation/rescue_work.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

} // namespace

bool isMended(const RescueLine& line)
{
    return line.source == RescueLine::Source::Audit || line.source == RescueLine::Source::Backup;
}

bool RescueReport::complete() const
{
    return std::ranges::all_of(lines, isMended);
}

QString rescueFindingText(const RescueLine& line)
{
    switch (line.finding) {
    case RescueLine::Finding::Lost:
        return line.records > 0 ? Tr::tr("%1 lost").arg(line.records) : Tr::tr("some lost");
    case RescueLine::Finding::Doubtful:
        return Tr::tr("perhaps some lost");
    case RescueLine::Finding::Changed:
        break;
    }
    return Tr::tr("not as last saved");
}

QString rescueSourceText(const RescueLine& line)
{
    switch (line.source) {
    case RescueLine::Source::Audit:
        return Tr::tr("from the audit");
    case RescueLine::Source::Backup:
        return Tr::tr("from the backup");
    case RescueLine::Source::Roster:
        return Tr::tr("in part, from the roster");
    case RescueLine::Source::None:
        break;
    }
    switch (line.finding) {
    case RescueLine::Finding::Lost:
        return Tr::tr("not to be had");
    case RescueLine::Finding::Doubtful:
        return Tr::tr("not known");
    case RescueLine::Finding::Changed:
        break;
    }
    return Tr::tr("kept as read: compare with the paper");
}

QStringList rescueSummary(const RescueReport& report)
{
    QStringList text;
    text += report.badPages.empty()
                ? Tr::tr("All %1 pages of the file can be read.").arg(report.pages)
                : Tr::tr("%1 of %2 pages of the file can't be read.").arg(report.badPages.size()).arg(report.pages);
    text += Tr::tr("%1 people can be rescued, %2 of them with everything that is known of them.")
                .arg(report.people)
                .arg(report.wholePeople);
    if (!report.backup.isEmpty())
        text += Tr::tr("What is missing is taken from the backup %1.").arg(QFileInfo(report.backup).fileName());
    return text + report.remarks;
}

QString tableName(const QString& table)
{
    static const QHash<QString, const char*> names{
        {u"unit"_s, QT_TRANSLATE_NOOP("Rescue", "Units")},
        {u"office_provision"_s, QT_TRANSLATE_NOOP("Rescue", "Rules of the office")},
        {u"quota_scope"_s, QT_TRANSLATE_NOOP("Rescue", "Quotas: for whom")},
        {u"quota_approval"_s, QT_TRANSLATE_NOOP("Rescue", "Quotas: approved")},
        {u"digestion_step"_s, QT_TRANSLATE_NOOP("Rescue", "Quotas: how excess goes down")},
        {u"promotion_round"_s, QT_TRANSLATE_NOOP("Rescue", "Promotion rounds")},
        {u"round_target"_s, QT_TRANSLATE_NOOP("Rescue", "Promotion rounds: ranks")},
        {u"round_step"_s, QT_TRANSLATE_NOOP("Rescue", "Promotion rounds: steps")},
        {u"round_candidate"_s, QT_TRANSLATE_NOOP("Rescue", "Promotion rounds: candidates")},
        {u"round_voter"_s, QT_TRANSLATE_NOOP("Rescue", "Promotion rounds: voters")},
        {u"ballot_tally"_s, QT_TRANSLATE_NOOP("Rescue", "Promotion rounds: tallies")},
        {u"ballot_vote"_s, QT_TRANSLATE_NOOP("Rescue", "Promotion rounds: votes")},
        {u"objection"_s, QT_TRANSLATE_NOOP("Rescue", "Promotion rounds: objections")},
        {u"report_item"_s, QT_TRANSLATE_NOOP("Rescue", "Promotion rounds: matters to report")},
        {u"inspection_heading"_s, QT_TRANSLATE_NOOP("Rescue", "Inspection: headings")},
        {u"inspection_entry"_s, QT_TRANSLATE_NOOP("Rescue", "Inspection: material")},
        {u"office_day"_s, QT_TRANSLATE_NOOP("Rescue", "Working days of the office")},
        {u"appraisal_year"_s, QT_TRANSLATE_NOOP("Rescue", "Annual appraisal: years")},
        {u"excellent_scope"_s, QT_TRANSLATE_NOOP("Rescue", "Annual appraisal: shares of excellent")},
        {u"appraisal_entry"_s, QT_TRANSLATE_NOOP("Rescue", "Annual appraisal: people")},
        {u"appraisal_act"_s, QT_TRANSLATE_NOOP("Rescue", "Annual appraisal: acts")},
        {u"regular_grade"_s, QT_TRANSLATE_NOOP("Rescue", "Regular appraisals")},
        {u"special_task"_s, QT_TRANSLATE_NOOP("Rescue", "Special appraisals: tasks")},
        {u"special_result"_s, QT_TRANSLATE_NOOP("Rescue", "Special appraisals: results")},
        {u"scenario"_s, QT_TRANSLATE_NOOP("Rescue", "Forecast plans")},
        {u"cadre"_s, QT_TRANSLATE_NOOP("Rescue", "Cadres' files")},
        {u"account"_s, QT_TRANSLATE_NOOP("Rescue", "Accounts")},
        {u"account_unit"_s, QT_TRANSLATE_NOOP("Rescue", "Limits of accounts")},
        {u"account_round"_s, QT_TRANSLATE_NOOP("Rescue", "Limits of accounts")},
        {u"roster_row"_s, QT_TRANSLATE_NOOP("Rescue", "Lines of the roster")},
    };
    const char* known = names.value(table);
    return known ? Tr::tr(known) : table;
}

} // namespace tidui
