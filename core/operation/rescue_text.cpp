#include "core/operation/rescue_work.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

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

} // namespace tidui
