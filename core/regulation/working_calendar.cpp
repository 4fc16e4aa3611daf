#include "core/regulation/working_calendar.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

Error refused(const QString& fileName, const QString& place)
{
    return {
        Error::Kind::Invalid,
        QCoreApplication::translate("WorkingCalendar", "The working calendar %1 is wrong at %2.").arg(fileName, place),
        {}};
}

WorkingCalendar loadBuiltIn()
{
    QFile file(u":/regulations/working-calendar.json"_s);
    auto calendar = file.open(QIODevice::ReadOnly) ? WorkingCalendar::load(file.readAll(), file.fileName())
                                                   : refused(file.fileName(), u"1"_s);
    if (!calendar) // It is compiled in, and a test loads it.
        qFatal("%s", qPrintable(calendar.error().message));
    return *std::move(calendar);
}

} // namespace

Result<WorkingCalendar> WorkingCalendar::load(const QByteArray& json, const QString& fileName)
{
    const QJsonObject content = QJsonDocument::fromJson(json).object();
    const QJsonObject years = content.value(u"years"_s).toObject();
    if (years.isEmpty())
        return refused(fileName, u"years"_s);
    WorkingCalendar calendar;
    for (auto year = years.begin(); year != years.end(); ++year) {
        bool number = false;
        calendar.m_years += year.key().toInt(&number);
        const QJsonObject lists = year.value().toObject();
        for (const QString& key : lists.keys()) {
            if (!number || (key != u"notice" && key != u"off" && key != u"worked"))
                return refused(fileName, u"years.%1.%2"_s.arg(year.key(), key));
        }
        for (const QString& key : {u"off"_s, u"worked"_s}) {
            const QString place = u"years.%1.%2"_s.arg(year.key(), key);
            if (auto status = calendar.readDays(lists.value(key).toArray(), key == u"worked", fileName, place); !status)
                return status.error();
        }
    }
    return calendar;
}

Status WorkingCalendar::readDays(const QJsonArray& days, bool worked, const QString& fileName, const QString& place)
{
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QJsonArray entry = days.at(i).toArray();
        const QDate date = QDate::fromString(entry.at(0).toString(), Qt::ISODate);
        const Day day{date, worked, entry.at(1).toString()};
        const auto before = m_special.constFind(date);
        if (!date.isValid() || day.holiday.isEmpty() || (before != m_special.constEnd() && before->worked != worked))
            return refused(fileName, u"%1[%2]"_s.arg(place).arg(i));
        m_special.insert(date, day);
    }
    return {};
}

WorkingCalendar::Day WorkingCalendar::day(QDate date) const
{
    const auto special = m_special.constFind(date);
    return special != m_special.constEnd() ? *special : Day{date, date.dayOfWeek() <= Qt::Friday, {}};
}

std::vector<WorkingCalendar::Day> WorkingCalendar::period(QDate from, int count) const
{
    std::vector<Day> days;
    int worked = 0;
    for (QDate date = from; worked < count; date = date.addDays(1)) {
        days.push_back(day(date));
        worked += days.back().worked ? 1 : 0;
    }
    return days;
}

WorkingCalendar WorkingCalendar::with(const std::vector<Day>& days) const
{
    WorkingCalendar calendar = *this;
    for (const Day& day : days)
        calendar.m_special.insert(day.date, day);
    return calendar;
}

const WorkingCalendar& builtInCalendar()
{
    static const WorkingCalendar calendar = loadBuiltIn();
    return calendar;
}

} // namespace tidui
