#include "app/cli/commands.h"

#include "core/succession/retirement_outlook.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

Error invalid(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// The month of birth, of somebody who can be at work or retired.
Result<int> bornOption(const QCommandLineParser& parser)
{
    const QString written = parser.value(u"born"_s);
    const PartialDate born = PartialDate::parse(written);
    if (!born.hasMonth() || born.year() > QDate::currentDate().year())
        return invalid(QCoreApplication::translate("Cli", "--born takes the month of birth as YYYY-MM, for example "
                                                          "1971-02; \"%1\" isn't one.")
                           .arg(written));
    return *born.monthIndex();
}

Result<RetirementFacts> factsOf(const QCommandLineParser& parser)
{
    const auto born = bornOption(parser);
    if (!born)
        return born.error();
    const QString sex = parser.value(u"sex"_s);
    if (sex != u"male" && sex != u"female")
        return invalid(QCoreApplication::translate("Cli", "--sex is male or female; \"%1\" is neither.").arg(sex));
    const QString category = parser.isSet(u"category"_s) ? parser.value(u"category"_s) : u"cadre"_s;
    if (category != u"cadre" && category != u"worker" && category != u"division")
        return invalid(QCoreApplication::translate("Cli", "--category is cadre (women at 55 before 2025), worker "
                                                          "(women at 50) or division (women of 处级 and above, at "
                                                          "60); \"%1\" is none of them.")
                           .arg(category));
    // Men have one category; it decides only whether they may retire later.
    const auto women = category == u"cadre"    ? RetirementCategory::F55
                       : category == u"worker" ? RetirementCategory::F50
                                               : RetirementCategory::F60v;
    return RetirementFacts{.birth = *born,
                           .category = sex == u"male" ? RetirementCategory::M60 : women,
                           .kind = category == u"worker" ? u"其他职工"_s : u"公务员"_s};
}

QJsonValue monthJson(std::optional<int> month)
{
    return month ? QJsonValue(PartialDate(*month / 12, *month % 12 + 1).stored()) : QJsonValue();
}

QJsonObject outlookJson(const RetirementOutlook& outlook)
{
    const Retirement& statutory = *outlook.statutory;
    return {{u"age"_s, u"%1y%2m"_s.arg(statutory.ageMonths / 12).arg(statutory.ageMonths % 12)},
            {u"month"_s, monthJson(outlook.month)},
            {u"delay"_s, statutory.delay},
            {u"earliest"_s, monthJson(outlook.earliest)},
            {u"latest"_s, monthJson(outlook.latest)},
            {u"contribution-months"_s, statutory.contributionMonths},
            {u"article"_s, outlook.articles.join(u'；')},
            {u"steps"_s, QJsonArray::fromStringList(outlook.steps)}};
}

} // namespace

int runRetirement(const QCommandLineParser& parser, const QStringList&)
{
    const auto facts = factsOf(parser);
    if (!facts)
        return failed(facts.error());
    const RetirementOutlook outlook = retirementOutlook(*facts, builtInRules(), QDate::currentDate());
    if (!outlook.statutory)
        return failed(invalid(outlook.missing.join(u'\n')));
    if (parser.isSet(u"json"_s)) {
        writeOut(jsonText(outlookJson(outlook)));
        return Done;
    }
    writeOut(outlook.steps.join(u'\n'));
    writeOut(outlook.articles.join(u'；'));
    return Done;
}

} // namespace tidui::cli
