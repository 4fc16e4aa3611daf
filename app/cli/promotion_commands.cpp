#include "app/cli/commands.h"
#include "app/cli/leaving.h"

#include "core/promotion/review_json.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

QJsonObject reviewJson(const ReviewAnswer& answer)
{
    const auto known = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonArray findings;
    for (const Explanation& finding : answer.review.children)
        findings.append(toJson(finding));
    return {{u"cadre"_s, answer.cadre.value},
            {u"name"_s, answer.name},
            {u"rank"_s, known(answer.rank)},
            {u"target"_s, known(answer.target)},
            {u"outcome"_s, outcomeName(answer.review.outcome)},
            {u"earliest"_s, monthJson(answer.review.earliest)},
            {u"findings"_s, findings}};
}

QString reviewLine(const QJsonObject& review)
{
    return u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(review.value(u"cadre"_s).toInteger())
        .arg(review.value(u"name"_s).toString(), review.value(u"rank"_s).toString(),
             review.value(u"target"_s).toString(), review.value(u"outcome"_s).toString(),
             review.value(u"earliest"_s).toString());
}

} // namespace

Result<ReviewQuestion> reviewQuestion(Office& office, const QCommandLineParser& parser)
{
    const auto on = askedDay(parser);
    if (!on)
        return on.error();
    ReviewQuestion scope{.on = *on, .target = parser.value(u"rank"_s)};
    if (parser.isSet(u"rank"_s) && !ladderOf(scope.target, office.rules(), *on))
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Cli", "On %1 there is no rank %2.")
                         .arg(on->toString(Qt::ISODate), scope.target),
                     {}};
    if (parser.isSet(u"unit"_s)) {
        const auto units = office.units();
        if (!units)
            return units.error();
        const auto chosen = unitsNamed(*units, parser.value(u"unit"_s));
        if (!chosen)
            return chosen.error();
        scope.units = *chosen;
    }
    for (const QString& text : parser.values(u"cadre"_s)) {
        const auto id = cadreNumber(text);
        if (!id)
            return id.error();
        const auto file = office.cadre(*id);
        if (!file)
            return file.error();
        scope.cadres += id->value;
    }
    return scope;
}

int runEligibility(const QCommandLineParser& parser, const QStringList& arguments)
{
    auto office = openOffice(arguments, Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    const auto scope = reviewQuestion(**office, parser);
    if (!scope)
        return failed(scope.error());
    QJsonArray list;
    const auto status =
        reviewOffice(**office, *scope, [&list](const ReviewAnswer& answer) { list.append(reviewJson(answer)); });
    if (!status)
        return failed(status.error());
    if (const auto noted = noteShown(**office, u"eligibility"_s, list.size()); !noted)
        return failed(noted.error());
    if (parser.isSet(u"json"_s)) {
        writeOut(jsonText(list));
        return Done;
    }
    for (const auto& review : list)
        writeOut(reviewLine(review.toObject()));
    return Done;
}

} // namespace tidui::cli
