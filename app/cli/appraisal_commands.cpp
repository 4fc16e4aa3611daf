#include "app/cli/commands.h"
#include "app/cli/leaving.h"

#include "core/operation/appraisal_office.h"
#include "core/promotion/review_json.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

/// One call of `appraisal`: the office, the year and what follows the action.
struct AppraisalCall {
    Office& office;
    AppraisalOffice appraisals{office};
    int year = 0;
    QStringList arguments{}; ///< After the action.
    const QCommandLineParser& parser;
    QDate on{};

    bool json() const { return parser.isSet(u"json"_s); }
};

struct GradeWord {
    const char* word = "";
    const QString* grade = nullptr;
};

const std::array gradeWords{
    GradeWord{"excellent", &appraisal_grade::excellent}, GradeWord{"competent", &appraisal_grade::competent},
    GradeWord{"basically-competent", &appraisal_grade::basic}, GradeWord{"incompetent", &appraisal_grade::incompetent},
    GradeWord{"ungraded", &appraisal_grade::ungraded}};

Error invalid(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

Result<QSet<UnitId>> unitsOf(const AppraisalCall& call)
{
    if (!call.parser.isSet(u"unit"_s))
        return QSet<UnitId>();
    const auto units = call.office.units();
    if (!units)
        return units.error();
    return unitsNamed(*units, call.parser.value(u"unit"_s));
}

Status openYear(const AppraisalCall& call)
{
    const auto units = call.office.units();
    if (!units)
        return units.error();
    std::vector<UnitId> chosen;
    const QStringList names = call.parser.values(u"unit"_s);
    for (const QString& name : names) {
        const auto unit = std::ranges::find(*units, name, &Unit::name);
        if (unit == units->end())
            return invalid(QCoreApplication::translate("Cli", "There is no unit %1.").arg(name));
        chosen.push_back(unit->id);
    }
    AppraisalOffice appraisals(call.office);
    const auto id = appraisals.open(call.year, chosen, !call.parser.isSet(u"each-unit"_s), call.on);
    return id ? Status() : Status(id.error());
}

QJsonArray casesJson(const std::vector<AppraisalOffice::OpenCase>& cases)
{
    QJsonArray list;
    for (const auto& open : cases) {
        QJsonObject object = toJson(open.matter);
        object.insert(u"cadre"_s, open.cadre ? QJsonValue(open.cadre.value) : QJsonValue());
        object.insert(u"name"_s, open.name);
        list.append(object);
    }
    return list;
}

QJsonObject scopeJson(const AppraisalBook& book, std::size_t index, const ScopeStanding& standing,
                      const std::vector<AppraisalOffice::OpenCase>& cases)
{
    std::vector<AppraisalOffice::OpenCase> own;
    for (const auto& open : cases) {
        const AppraisedPerson* person = open.cadre ? book.person(open.cadre) : nullptr;
        if (person && person->scope == int(index))
            own.push_back(open);
    }
    QJsonObject grades;
    for (const auto& [grade, people] : standing.grades)
        grades.insert(grade, people);
    const ExcellentCap& cap = standing.cap;
    const double share = cap.base > 0 ? 100.0 * standing.excellent() / cap.base : 0.0;
    return {{u"scope"_s, book.scopes[index].name},
            {u"taking"_s, standing.taking},
            {u"ungraded"_s, standing.ungraded},
            {u"base"_s, cap.base},
            {u"excellent"_s, standing.excellent()},
            {u"cap"_s, cap.places},
            {u"percent"_s, cap.percent},
            {u"share"_s, qRound(share * 100) / 100.0},
            {u"over"_s, standing.isOver()},
            {u"grades"_s, grades},
            {u"article"_s, cap.provision ? QJsonValue(citation(cap.provision->head)) : QJsonValue()},
            {u"certainty"_s, cap.provision ? QJsonValue(certaintyName(cap.provision->head.certainty)) : QJsonValue()},
            {u"arithmetic"_s, cap.arithmetic},
            {u"open"_s, casesJson(own)}};
}

void keepUnits(AppraisalBook& book, const QSet<UnitId>& units)
{
    if (units.isEmpty())
        return;
    QSet<int> scopes;
    for (const AppraisedPerson& person : book.people) {
        if (units.contains(person.entry.unit))
            scopes += person.scope;
    }
    std::erase_if(book.people, [&scopes](const AppraisedPerson& person) { return !scopes.contains(person.scope); });
}

void sayStatus(const AppraisalBook& book, const std::vector<ScopeStanding>& standings,
               const std::vector<AppraisalOffice::OpenCase>& cases)
{
    for (std::size_t i = 0; i < standings.size(); ++i) {
        if (standings[i].taking > 0)
            writeOut(QCoreApplication::translate("Cli", "%1: %2 excellent of at most %3 (%4); %5 open")
                         .arg(book.scopes[i].name, QString::number(standings[i].excellent()),
                              QString::number(standings[i].cap.places), standings[i].cap.arithmetic,
                              QString::number(standings[i].open)));
    }
    for (const auto& open : cases)
        writeOut(u"%1\t%2\t%3\t%4"_s.arg(open.name, open.matter.text, open.matter.actual, open.matter.article));
}

Status showStatus(const AppraisalCall& call)
{
    AppraisalOffice appraisals(call.office);
    auto book = appraisals.book(call.year);
    const auto units = unitsOf(call);
    if (!book || !units)
        return book ? units.error() : book.error();
    keepUnits(*book, *units);
    const auto cases = appraisals.openCases(*book, call.on);
    if (!cases)
        return cases.error();
    const auto standings = scopeStandings(*book, appraisals.rules());
    if (!call.json()) {
        sayStatus(*book, standings, *cases);
        return {};
    }
    QJsonArray scopes;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        if (standings[i].taking > 0 || units->isEmpty())
            scopes.append(scopeJson(*book, i, standings[i], *cases));
    }
    std::vector<AppraisalOffice::OpenCase> ofYear;
    std::ranges::copy_if(*cases, std::back_inserter(ofYear), [](const auto& open) { return !open.cadre; });
    writeOut(jsonText(QJsonObject{{u"year"_s, call.year},
                                  {u"state"_s, book->year.state},
                                  {u"people"_s, qint64(book->people.size())},
                                  {u"scopes"_s, scopes},
                                  {u"open"_s, casesJson(ofYear)}}));
    return {};
}

/// The person of the year whom the first argument names.
Result<AppraisedPerson> personOf(const AppraisalCall& call, const AppraisalBook& book)
{
    const auto cadre = cadreNumber(call.arguments.value(0));
    if (!cadre)
        return cadre.error();
    const AppraisedPerson* person = book.person(*cadre);
    if (!person)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Cli", "Nobody with the number %1 is in the appraisal of %2.")
                         .arg(cadre->value)
                         .arg(call.year),
                     {}};
    return *person;
}

Status giveGrade(const AppraisalCall& call)
{
    AppraisalOffice appraisals(call.office);
    const auto book = appraisals.book(call.year);
    if (!book)
        return book.error();
    const auto person = personOf(call, *book);
    if (!person)
        return person.error();
    const QString word = call.arguments.value(1);
    const auto known =
        std::ranges::find_if(gradeWords, [&word](const GradeWord& each) { return word == QLatin1String(each.word); });
    if (known == gradeWords.end())
        return invalid(QCoreApplication::translate(
            "Cli", "Name the grade: excellent, competent, basically-competent, incompetent or ungraded."));
    return appraisals.take(book->year, {{.entry = person->entry.id,
                                         .act = appraisal_act::decided,
                                         .grade = *known->grade,
                                         .text = call.parser.value(u"reason"_s),
                                         .by = call.office.account(),
                                         .on = call.on}});
}

Status ruleCase(const AppraisalCall& call)
{
    AppraisalOffice appraisals(call.office);
    const auto book = appraisals.book(call.year);
    if (!book)
        return book.error();
    const auto person = personOf(call, *book);
    if (!person)
        return person.error();
    return appraisals.rule(person->entry, call.arguments.value(1), call.parser.value(u"reason"_s), call.on);
}

/// Everybody whose grade was decided, and of the unit if one is named, was told on that day.
Status notifyPeople(const AppraisalCall& call)
{
    AppraisalOffice appraisals(call.office);
    const auto book = appraisals.book(call.year);
    const auto units = unitsOf(call);
    if (!book || !units)
        return book ? units.error() : book.error();
    std::vector<AppraisalAct> acts;
    for (const AppraisedPerson& person : book->people) {
        const bool asked = units->isEmpty() || units->contains(person.entry.unit);
        if (asked && person.governing() && !person.act(appraisal_act::notified))
            acts.push_back(
                {.entry = person.entry.id, .act = appraisal_act::notified, .by = call.office.account(), .on = call.on});
    }
    return appraisals.take(book->year, acts);
}

Status enterPublicity(const AppraisalCall& call)
{
    AppraisalOffice appraisals(call.office);
    auto year = appraisals.find(call.year);
    if (!year)
        return year.error();
    const auto from = dayOption(call.parser, u"from"_s, year->noticeFrom);
    const auto until = dayOption(call.parser, u"until"_s, year->noticeUntil);
    if (!from || !until)
        return from ? until.error() : from.error();
    year->noticeFrom = *from;
    year->noticeUntil = *until;
    if (call.parser.isSet(u"document"_s))
        year->document = call.parser.value(u"document"_s);
    return appraisals.save(*year);
}

Status closeYear(const AppraisalCall& call)
{
    return AppraisalOffice(call.office).close(call.year, call.on);
}

Status reopenYear(const AppraisalCall& call)
{
    return AppraisalOffice(call.office).reopen(call.year);
}

Status listConsequences(const AppraisalCall& call)
{
    const auto due = AppraisalOffice(call.office).consequences(call.year);
    if (!due)
        return due.error();
    QJsonArray list;
    for (const DueConsequence& each : *due) {
        const Explanation& why = each.consequence.why;
        if (!call.json()) {
            writeOut(u"%1\t%2\t%3\t%4\t%5"_s.arg(QString::number(each.cadre.value), each.name, each.consequence.kind,
                                                 why.actual, why.article));
            continue;
        }
        QJsonObject object = toJson(why);
        object.insert(u"cadre"_s, each.cadre.value);
        object.insert(u"name"_s, each.name);
        object.insert(u"kind"_s, each.consequence.kind);
        list.append(object);
    }
    if (call.json())
        writeOut(jsonText(list));
    return {};
}

struct Action {
    const char* name = "";
    const char* usage = "";
    bool writes = false;
    Status (*run)(const AppraisalCall& call) = nullptr;
};

constexpr std::array actions{
    Action{"open", "[--unit UNIT]... [--each-unit] [--on DATE]", true, openYear},
    Action{"status", "[--unit UNIT] [--on DATE]", false, showStatus},
    Action{"grade", "CADRE_ID excellent|competent|basically-competent|incompetent|ungraded [--reason TEXT] [--on DATE]",
           true, giveGrade},
    Action{"rule", "CADRE_ID graded|comments|open|elsewhere|outside|none|as-found --reason TEXT [--on DATE]", true,
           ruleCase},
    Action{"notify", "[--unit UNIT] [--on DATE]", true, notifyPeople},
    Action{"publicity", "[--from DATE] [--until DATE] [--document NO]", true, enterPublicity},
    Action{"close", "[--on DATE]", true, closeYear},
    Action{"reopen", "", true, reopenYear},
    Action{"consequences", "", false, listConsequences},
};

QString actionUsage()
{
    QStringList lines;
    for (const Action& action : actions)
        lines += u"  tidui-cli appraisal OFFICE --year YEAR %1 %2 [--json]"_s.arg(QLatin1String(action.name),
                                                                                  QLatin1String(action.usage));
    return lines.join(u'\n');
}

Result<qint64> appraisedPeople(Office& office, int year)
{
    const auto years = office.records<AppraisalYear>("year", year);
    if (!years || years->empty())
        return years ? Result<qint64>(0) : Result<qint64>(years.error());
    const auto entries = office.records<AppraisalEntry>("year_id", years->front().id.value);
    return entries ? Result<qint64>(qint64(entries->size())) : Result<qint64>(entries.error());
}

} // namespace

int runAppraisal(const QCommandLineParser& parser, const QStringList& arguments)
{
    const auto year = numberOption(parser, u"year"_s, 1994, 2100, 0);
    const auto on = dayOption(parser, u"on"_s, QDate::currentDate());
    if (!year || !on)
        return failed(year ? on.error() : year.error());
    const auto action = std::ranges::find_if(
        actions, [&arguments](const Action& each) { return arguments.value(1) == QLatin1String(each.name); });
    if (action == actions.end() || *year == 0)
        return failed(
            invalid(QCoreApplication::translate("Cli", "Name the year with --year, and one of these actions:\n%1")
                        .arg(actionUsage())));
    auto office = openOffice(arguments, action->writes ? Office::Mode::ReadWrite : Office::Mode::ReadOnly);
    if (!office)
        return failed(office.error());
    if (!action->writes) {
        const auto people = appraisedPeople(**office, int(*year));
        if (!people)
            return failed(people.error());
        if (const auto noted = noteShown(**office, u"appraisal "_s + arguments.value(1), *people); !noted)
            return failed(noted.error());
    }
    const AppraisalCall call{
        .office = **office, .year = int(*year), .arguments = arguments.mid(2), .parser = parser, .on = *on};
    const Status status = action->run(call);
    return status ? int(Done) : failed(status.error());
}

} // namespace tidui::cli
