#include "app/cli/commands.h"

#include "core/promotion/review_json.h"
#include "core/regulation/rule_words.h"
#include "core/regulation/working_calendar.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

/// The purpose of the office's entry.
QString layerName(Layer layer)
{
    switch (layer) {
    case Layer::BuiltIn:
        return u"confirmation"_s;
    case Layer::Correction:
        return u"correction"_s;
    case Layer::Policy:
        break;
    }
    return u"policy"_s;
}

QJsonObject ruleJson(const ProvisionHead& head)
{
    QJsonObject rule{{u"id"_s, head.id},
                     {u"title"_s, head.title},
                     {u"instrument"_s, head.instrument},
                     {u"article"_s, head.article},
                     {u"from"_s, head.from.toString(Qt::ISODate)},
                     {u"text"_s, head.text},
                     {u"mark"_s, certaintyName(head.certainty)},
                     {u"values"_s, head.values}};
    if (head.to.isValid())
        rule.insert(u"to"_s, head.to.toString(Qt::ISODate));
    if (head.office.id)
        rule.insert(u"office"_s, QJsonObject{{u"layer"_s, layerName(head.layer)},
                                             {u"document"_s, head.office.document},
                                             {u"account"_s, head.office.account},
                                             {u"entered"_s, head.office.entered.toString(Qt::ISODate)}});
    return rule;
}

QString ruleLine(const ProvisionHead& head)
{
    return u"%1\t%2\t%3\t%4"_s.arg(head.id, citation(head), certaintyWords(head.certainty), head.text);
}

QString dayLine(const WorkingCalendar::Day& day, int number)
{
    const QString what = day.worked ? QCoreApplication::translate("WorkingCalendar", "working day %1").arg(number)
                                    : QCoreApplication::translate("WorkingCalendar", "off");
    const QString weekday = QLocale(QLocale::Chinese).dayName(day.date.dayOfWeek());
    return u"%1\t%2\t%3\t%4"_s.arg(day.date.toString(Qt::ISODate), weekday, what, day.holiday);
}

int listRules(const RuleBook& rules, QDate on, bool asJson)
{
    QJsonArray list;
    for (const ProvisionHead* head : rules.inForce(on)) {
        if (asJson)
            list.append(ruleJson(*head));
        else
            writeOut(ruleLine(*head));
    }
    if (asJson)
        writeOut(jsonText(list));
    return Done;
}

/// What the calendar can't know is said, since a holiday there would move the last day.
void warnOfUnknownYears(const std::vector<WorkingCalendar::Day>& days)
{
    for (int year = days.front().date.year(); year <= days.back().date.year(); ++year) {
        if (!builtInCalendar().covers(year))
            writeError(QCoreApplication::translate("WorkingCalendar",
                                                   "The holidays of %1 are not in the calendar: only weekends are off.")
                           .arg(year));
    }
}

} // namespace

Result<QDate> dayOption(const QCommandLineParser& parser, const QString& option, QDate otherwise)
{
    if (!parser.isSet(option))
        return otherwise;
    const QDate day = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!day.isValid())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Cli", "--%1 takes a day, as 2026-06-01.").arg(option),
                     {}};
    return day;
}

int runRules(const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto on = dayOption(parser, u"on"_s, QDate::currentDate());
    if (!on)
        return failed(on.error());
    if (arguments.isEmpty())
        return listRules(builtInRules(), *on, parser.isSet(u"json"_s));
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    for (const ProvisionProblem& problem : (*office)->ruleProblems())
        writeError(problem.message());
    return listRules((*office)->rules(), *on, parser.isSet(u"json"_s));
}

int runWorkdays(const QCommandLineParser& parser, const QStringList& arguments)
{
    Q_UNUSED(arguments)
    constexpr quint64 longest = 10'000;
    const auto from = dayOption(parser, u"from"_s, {});
    const auto count = numberOption(parser, u"count"_s, 1, longest, 0);
    if (!from || !count)
        return failed(from ? count.error() : from.error());
    if (!from->isValid() || *count == 0)
        return failed({Error::Kind::Invalid,
                       QCoreApplication::translate("Cli", "Name the first day with --from and the working days with "
                                                          "--count."),
                       {}});
    const auto days = builtInCalendar().period(*from, int(*count));
    int number = 0;
    for (const auto& day : days) {
        number += day.worked ? 1 : 0;
        writeOut(dayLine(day, number));
    }
    writeOut(QCoreApplication::translate("WorkingCalendar", "The last day of %1 working days is %2.")
                 .arg(*count)
                 .arg(days.back().date.toString(Qt::ISODate)));
    warnOfUnknownYears(days);
    return Done;
}

} // namespace tidui::cli
