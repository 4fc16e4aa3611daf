#include "app/cli/commands.h"

#include "core/exchange/json_file.h"
#include "core/exchange/lrmx.h"
#include "core/form/appointment_form.h"
#include "core/form/form_document.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

std::optional<RosterOrder> orderNamed(const QString& name)
{
    static const QHash<QString, RosterOrder> orders{{QString(), RosterOrder::Official}, {u"official"_s, RosterOrder::Official},
                                                    {u"stroke"_s, RosterOrder::Stroke}, {u"pinyin"_s, RosterOrder::Pinyin},
                                                    {u"age"_s, RosterOrder::Age}};
    return orders.contains(name) ? std::optional(orders.value(name)) : std::nullopt;
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

/// A file name that every system can hold; two people of one name get their number.
QString fileNameFor(const CadreFile& file, QSet<QString>& used)
{
    QString name = file.person.name;
    for (const QChar c : u"/\\:*?\"<>|"_s)
        name.replace(c, u'_');
    if (used.contains(name))
        name += u'+' + QString::number(file.id.value);
    used.insert(name);
    return name + u".lrmx"_s;
}

} // namespace

int runList(const QCommandLineParser& parser, const QStringList& arguments)
{
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto roster = (*office)->roster();
    const auto units = (*office)->units();
    if (!roster || !units)
        return failed(roster ? units.error() : roster.error());
    const auto order = orderNamed(parser.value(u"sort"_s));
    if (!order)
        return failed({Error::Kind::Invalid, QCoreApplication::translate("Cli", "Sort by official, stroke, pinyin or age."), {}});
    RosterFilter filter{.search = parser.value(u"search"_s)};
    if (parser.isSet(u"unit"_s)) {
        const auto unit = std::ranges::find(*units, parser.value(u"unit"_s), &Unit::name);
        if (unit == units->end())
            return failed({Error::Kind::NotFound, QCoreApplication::translate("Cli", "There is no unit %1.").arg(parser.value(u"unit"_s)), {}});
        filter.unit = unit->id;
    }
    RosterView view(*roster, *units, QDate::currentDate());
    view.setOrder(*order);
    view.setFilter(filter);
    const auto limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toULongLong() : view.rows().size();
    QJsonArray list;
    for (std::size_t i = 0; i < std::min<std::size_t>(limit, view.rows().size()); ++i) {
        const QJsonObject object = rowJson(*roster, *units, view.rows()[i]);
        list.append(object);
        if (!parser.isSet(u"json"_s))
            writeOut(u"%1\t%2\t%3\t%4"_s.arg(object.value(u"id"_s).toInteger()).arg(object.value(u"name"_s).toString(),
                     object.value(u"post"_s).toString(), object.value(u"birth"_s).toString()));
    }
    if (parser.isSet(u"json"_s))
        writeOut(jsonText(list));
    return Done;
}

int runShow(const QCommandLineParser& parser, const QStringList& arguments)
{
    Q_UNUSED(parser) // JSON is the only form so far; --json says so explicitly.
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto file = (*office)->cadre(CadreId{arguments.value(1).toLongLong()});
    if (!file)
        return failed(file.error());
    const auto photo = (*office)->photo(file->person.photo);
    if (!photo)
        return failed(photo.error());
    writeOut(jsonText(jsonFileOf(*file, *photo)));
    return Done;
}

int runExport(const QCommandLineParser& parser, const QStringList& arguments)
{
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const QDir folder(parser.value(u"out"_s));
    if (!parser.isSet(u"out"_s) || !folder.mkpath(u"."_s))
        return failed({Error::Kind::Io, QCoreApplication::translate("Cli", "Name a folder that can be written to with --out."), {}});
    const auto ids = chosenCadres(**office, parser);
    if (!ids)
        return failed(ids.error());
    QSet<QString> used;
    for (const CadreId id : *ids) {
        const auto file = (*office)->cadre(id);
        const auto photo = file ? (*office)->photo(file->person.photo) : Result<QByteArray>(file.error());
        if (!photo)
            return failed(photo.error());
        QSaveFile out(folder.filePath(fileNameFor(*file, used)));
        const QByteArray bytes = writeLrmx(*file, *photo);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
            return failed({Error::Kind::Io, out.errorString(), out.fileName()});
    }
    return Done;
}

int runPrint(const QCommandLineParser& parser, const QStringList& arguments)
{
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const QDate day = parser.isSet(u"on"_s) ? QDate::fromString(parser.value(u"on"_s), Qt::ISODate) : QDate::currentDate();
    if (arguments.value(1) != u"appointment-form" || !parser.isSet(u"out"_s) || !day.isValid())
        return failed({Error::Kind::Invalid, QCoreApplication::translate("Cli", "Print appointment-form with --out FILE.pdf and, if wanted, --on YYYY-MM-DD."), {}});
    const auto ids = chosenCadres(**office, parser);
    if (!ids)
        return failed(ids.error());
    const auto source = [&](int index) -> Result<FilledForm> {
        const auto file = (*office)->cadre((*ids)[std::size_t(index)]);
        if (!file)
            return file.error();
        const auto photo = (*office)->photo(file->person.photo);
        if (!photo)
            return photo.error();
        return FilledForm{&appointmentLayout(*file), appointmentValues(*file, *photo, day), file->person.name};
    };
    const auto report = writePdf(parser.value(u"out"_s), int(ids->size()), source);
    if (!report)
        return failed(report.error());
    for (const QString& warning : report->warnings)
        writeError(warning);
    return Done;
}

} // namespace tidui::cli
