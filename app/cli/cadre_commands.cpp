#include "app/cli/commands.h"
#include "app/cli/leaving.h"

#include "core/exchange/json_file.h"
#include "core/operation/export.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

constexpr quint64 largestLimit = 1'000'000'000;

std::optional<RosterOrder> orderNamed(const QString& name)
{
    static const QHash<QString, RosterOrder> orders{{u"official"_s, RosterOrder::Official},
                                                    {u"stroke"_s, RosterOrder::Stroke},
                                                    {u"pinyin"_s, RosterOrder::Pinyin},
                                                    {u"age"_s, RosterOrder::Age}};
    return orders.contains(name) ? std::optional(orders.value(name)) : std::nullopt;
}

Result<RosterFilter> filterOf(const QCommandLineParser& parser, const std::vector<Unit>& units)
{
    RosterFilter filter{.search = parser.value(u"search"_s)};
    if (!parser.isSet(u"unit"_s))
        return filter;
    const QString name = parser.value(u"unit"_s);
    const auto unit = std::ranges::find(units, name, &Unit::name);
    if (unit == units.end())
        return Error{Error::Kind::NotFound, QCoreApplication::translate("Cli", "There is no unit %1.").arg(name), {}};
    filter.unit = unit->id;
    return filter;
}

QJsonObject rowJson(const Roster& roster, const std::vector<Unit>& units, int row)
{
    const auto unit = std::ranges::find(units, roster.unit(row), &Unit::id);
    const auto text = [&](RosterColumn column) { return roster.text(row, column); };
    return {{u"id"_s, roster.id(row).value},
            {u"name"_s, text(RosterColumn::Name)},
            {u"unit"_s, unit == units.end() ? QString() : unit->name},
            {u"post"_s, text(RosterColumn::CurrentPost)},
            {u"rank"_s, text(RosterColumn::Rank)},
            {u"rank_since"_s, text(RosterColumn::RankSince)},
            {u"birth"_s, text(RosterColumn::Birth)},
            {u"sex"_s, text(RosterColumn::Sex)},
            {u"identity_number"_s, text(RosterColumn::IdentityNumber)},
            {u"status"_s, text(RosterColumn::ManagementStatus)}};
}

void writeRows(const Roster& roster, const std::vector<Unit>& units, std::span<const int> rows, bool json)
{
    QJsonArray list;
    for (const int row : rows) {
        if (json)
            list.append(rowJson(roster, units, row));
        else
            writeOut(u"%1\t%2\t%3\t%4"_s.arg(roster.id(row).value)
                         .arg(roster.text(row, RosterColumn::Name), roster.text(row, RosterColumn::CurrentPost),
                              roster.text(row, RosterColumn::Birth)));
    }
    if (json)
        writeOut(jsonText(list));
}

} // namespace

int runList(const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto limit = numberOption(parser, u"limit"_s, 1, largestLimit, largestLimit);
    if (!limit)
        return failed(limit.error());
    const auto order = orderNamed(parser.isSet(u"sort"_s) ? parser.value(u"sort"_s) : u"official"_s);
    if (!order)
        return failed(
            {Error::Kind::Invalid, QCoreApplication::translate("Cli", "Sort by official, stroke, pinyin or age."), {}});
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto roster = (*office)->roster();
    const auto units = (*office)->units();
    if (!roster || !units)
        return failed(roster ? units.error() : roster.error());
    const auto filter = filterOf(parser, *units);
    if (!filter)
        return failed(filter.error());
    RosterView view(*roster, *units, QDate::currentDate());
    view.setOrder(*order);
    view.setFilter(*filter);
    const auto rows = std::span(view.rows()).first(std::min<std::size_t>(*limit, view.rows().size()));
    if (const auto noted = noteShown(**office, u"list"_s, qint64(rows.size())); !noted)
        return failed(noted.error());
    writeRows(*roster, *units, rows, parser.isSet(u"json"_s));
    return Done;
}

int runShow(const QCommandLineParser& parser, const QStringList& arguments)
{
    Q_UNUSED(parser) // JSON is the only form so far; --json says so explicitly.
    const auto id = cadreNumber(arguments.at(1));
    if (!id)
        return failed(id.error());
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto file = (*office)->cadre(*id);
    if (!file)
        return failed(file.error());
    const auto photo = (*office)->photo(file->person.photo);
    if (!photo)
        return failed(photo.error());
    if (const auto noted = noteWritten(**office, u"show"_s, 1); !noted)
        return failed(noted.error());
    writeOut(jsonText(jsonFileOf(*file, *photo)));
    return Done;
}

int runExport(const QCommandLineParser& parser, const QStringList& arguments)
{
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const QString folder = parser.value(u"out"_s);
    if (folder.isEmpty())
        return failed({Error::Kind::Invalid,
                       QCoreApplication::translate("Cli", "Name a folder that can be written to with --out."),
                       {}});
    const auto ids = chosenCadres(**office, parser);
    if (!ids)
        return failed(ids.error());
    const auto written = exportLrmx(**office, *ids, folder, statedPurpose());
    return written ? Done : failed(written.error());
}

} // namespace tidui::cli
