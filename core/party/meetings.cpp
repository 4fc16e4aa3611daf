#include "core/party/meetings.h"

#include "core/regulation/influence_period.h"

#include <QCoreApplication>

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Party)
};

QString periodWords(QDate first, int months)
{
    if (months == 1)
        return PartialDate(first.year(), first.month()).display();
    return months == 12 ? PartialDate(first.year()).display()
                        : Tr::tr("%1 to %2")
                              .arg(PartialDate(first.year(), first.month()).display(),
                                   PartialDate(first.year(), first.month() + months - 1).display());
}

} // namespace

Explanation reviewMeetings(const QString& name, std::span<const QDate> held, int year, const RuleBook& rules, QDate on)
{
    const auto* rule = rules.at<PartyMeeting>(name, std::min(on, QDate(year, 12, 31)));
    if (!rule || rule->terms.months == 0)
        return {.text = name};
    Explanation finding = restingOn(rule->head, name);
    finding.required = Tr::tr("%1 in every %2 months").arg(rule->terms.times).arg(rule->terms.months);
    QStringList lacking;
    int over = 0;
    for (QDate first(year, 1, 1); first.year() == year; first = first.addMonths(rule->terms.months)) {
        const QDate next = first.addMonths(rule->terms.months);
        if (next > on)
            break;
        ++over;
        const auto inPeriod = [&](QDate day) { return first <= day && day < next; };
        if (std::ranges::count_if(held, inPeriod) < rule->terms.times)
            lacking += periodWords(first, rule->terms.months);
    }
    if (held.empty() || over == 0) {
        finding.actual = held.empty() ? Tr::tr("nothing on record") : Tr::tr("no period is over yet");
        return finding;
    }
    finding.outcome = lacking.isEmpty() ? Outcome::Met : Outcome::NotMet;
    finding.actual = lacking.isEmpty() ? Tr::tr("held in each of %1 periods").arg(over)
                                       : Tr::tr("lacking: %1").arg(lacking.join(u'、'));
    return finding;
}

const Provision<SupervisionForm>* supervisionFormOf(const QString& measure, const RuleBook& rules, QDate on)
{
    const QString key = sanctionKey(measure);
    for (const auto& [name, timeline] : rules.all<SupervisionForm>()) {
        const auto* form = timeline.at(on);
        if (form && form->terms.cases.contains(key))
            return form;
    }
    return nullptr;
}

} // namespace tidui
