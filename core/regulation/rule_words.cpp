#include "core/regulation/rule_words.h"

#include "core/regulation/facts.h"
#include "core/regulation/rule_kinds.h"
#include "core/regulation/term_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RuleTerm)
};

TermShape::Kind kindOf(const int*)
{
    return TermShape::Kind::Number;
}
TermShape::Kind kindOf(const bool*)
{
    return TermShape::Kind::YesNo;
}
TermShape::Kind kindOf(const QString*)
{
    return TermShape::Kind::Word;
}
TermShape::Kind kindOf(const QStringList*)
{
    return TermShape::Kind::Words;
}
TermShape::Kind kindOf(const std::vector<FactTest>*)
{
    return TermShape::Kind::Facts;
}

template <class T, class Value>
TermShape shapeOf(const TermField<T, Value>& field)
{
    return {QString::fromLatin1(field.key), kindOf(static_cast<const Value*>(nullptr)), field.required, field.bound};
}

const QHash<QString, const char*>& captions()
{
    static const QHash<QString, const char*> all{
        {u"ranks"_s, QT_TRANSLATE_NOOP("RuleTerm", "Ranks")},
        {u"equals"_s, QT_TRANSLATE_NOOP("RuleTerm", "Corresponding ranks of the general track")},
        {u"grades"_s, QT_TRANSLATE_NOOP("RuleTerm", "Grades")},
        {u"rank"_s, QT_TRANSLATE_NOOP("RuleTerm", "Rank held before")},
        {u"highest"_s, QT_TRANSLATE_NOOP("RuleTerm", "Highest rank")},
        {u"team"_s, QT_TRANSLATE_NOOP("RuleTerm", "Ranks of the leading team")},
        {u"organ"_s, QT_TRANSLATE_NOOP("RuleTerm", "Organ")},
        {u"percent"_s, QT_TRANSLATE_NOOP("RuleTerm", "Share")},
        {u"of"_s, QT_TRANSLATE_NOOP("RuleTerm", "Of the group")},
        {u"body"_s, QT_TRANSLATE_NOOP("RuleTerm", "Only bodies of the rank")},
        {u"months"_s, QT_TRANSLATE_NOOP("RuleTerm", "Months")},
        {u"post"_s, QT_TRANSLATE_NOOP("RuleTerm", "Or level of leading post")},
        {u"counted"_s, QT_TRANSLATE_NOOP("RuleTerm", "Grades whose year counts")},
        {u"uncounted"_s, QT_TRANSLATE_NOOP("RuleTerm", "Grades whose year doesn't count")},
        {u"shortening"_s, QT_TRANSLATE_NOOP("RuleTerm", "Grade that shortens")},
        {u"shorteningMonths"_s, QT_TRANSLATE_NOOP("RuleTerm", "Shortened by")},
        {u"choice"_s, QT_TRANSLATE_NOOP("RuleTerm", "Chosen")},
        {u"choices"_s, QT_TRANSLATE_NOOP("RuleTerm", "Choices")},
        {u"reasons"_s, QT_TRANSLATE_NOOP("RuleTerm", "Reasons of a rank that it is about")},
        {u"workingDays"_s, QT_TRANSLATE_NOOP("RuleTerm", "Working days")},
        {u"kind"_s, QT_TRANSLATE_NOOP("RuleTerm", "Kind")},
        {u"longest"_s, QT_TRANSLATE_NOOP("RuleTerm", "At the longest")},
        {u"afterRestoration"_s, QT_TRANSLATE_NOOP("RuleTerm", "After the restoration of rights")},
        {u"year"_s, QT_TRANSLATE_NOOP("RuleTerm", "In the year of the sanction")},
        {u"next"_s, QT_TRANSLATE_NOOP("RuleTerm", "In the year after")},
        {u"second"_s, QT_TRANSLATE_NOOP("RuleTerm", "In the second year after")},
        {u"percentWithConsent"_s, QT_TRANSLATE_NOOP("RuleTerm", "Share with consent")},
        {u"years"_s, QT_TRANSLATE_NOOP("RuleTerm", "Years")},
        {u"running"_s, QT_TRANSLATE_NOOP("RuleTerm", "One after the other")},
        {u"part"_s, QT_TRANSLATE_NOOP("RuleTerm", "Part in the appraisal")},
        {u"verdict"_s, QT_TRANSLATE_NOOP("RuleTerm", "Grade that it brings")},
        {u"formerAge"_s, QT_TRANSLATE_NOOP("RuleTerm", "Former age of retirement")},
        {u"monthsForOneOfDelay"_s, QT_TRANSLATE_NOOP("RuleTerm", "One month of delay for each")},
        {u"longestDelay"_s, QT_TRANSLATE_NOOP("RuleTerm", "Longest delay")},
        {u"earlierBy"_s, QT_TRANSLATE_NOOP("RuleTerm", "Earlier at will by at most")},
        {u"raisedFromYear"_s, QT_TRANSLATE_NOOP("RuleTerm", "Raised from the year")},
        {u"monthsPerYear"_s, QT_TRANSLATE_NOOP("RuleTerm", "Raised each year by")},
        {u"mostMonths"_s, QT_TRANSLATE_NOOP("RuleTerm", "At most")},
        {u"grade"_s, QT_TRANSLATE_NOOP("RuleTerm", "Grade of pay")},
        {u"join"_s, QT_TRANSLATE_NOOP("RuleTerm", "How the facts are joined")},
        {u"facts"_s, QT_TRANSLATE_NOOP("RuleTerm", "Facts")},
        {u"relations"_s, QT_TRANSLATE_NOOP("RuleTerm", "Kin that it concerns")},
        {u"units"_s, QT_TRANSLATE_NOOP("RuleTerm", "Units that it concerns")},
        {u"words"_s, QT_TRANSLATE_NOOP("RuleTerm", "Words of the file that it concerns")},
        {u"levels"_s, QT_TRANSLATE_NOOP("RuleTerm", "Levels of posts that it concerns")},
        {u"education"_s, QT_TRANSLATE_NOOP("RuleTerm", "Lowest education")},
        {u"normally"_s, QT_TRANSLATE_NOOP("RuleTerm", "As a rule")},
        {u"ways"_s, QT_TRANSLATE_NOOP("RuleTerm", "One of these held before")},
        {u"categories"_s, QT_TRANSLATE_NOOP("RuleTerm", "Categories")},
        {u"groups"_s, QT_TRANSLATE_NOOP("RuleTerm", "Whom each category takes")},
        {u"demand"_s, QT_TRANSLATE_NOOP("RuleTerm", "Approval or filing")},
        {u"authority"_s, QT_TRANSLATE_NOOP("RuleTerm", "To whom")},
        {u"kinds"_s, QT_TRANSLATE_NOOP("RuleTerm", "Kinds of rounds")},
        {u"names"_s, QT_TRANSLATE_NOOP("RuleTerm", "What it concerns")},
        {u"presentNumerator"_s, QT_TRANSLATE_NOOP("RuleTerm", "Quorum, numerator")},
        {u"presentDenominator"_s, QT_TRANSLATE_NOOP("RuleTerm", "Quorum, denominator")},
        {u"passNumerator"_s, QT_TRANSLATE_NOOP("RuleTerm", "More than, numerator")},
        {u"passDenominator"_s, QT_TRANSLATE_NOOP("RuleTerm", "More than, denominator")},
        {u"validMonths"_s, QT_TRANSLATE_NOOP("RuleTerm", "Valid for")},
        {u"who"_s, QT_TRANSLATE_NOOP("RuleTerm", "By whom")},
        {u"least"_s, QT_TRANSLATE_NOOP("RuleTerm", "At least (per cent)")},
        {u"most"_s, QT_TRANSLATE_NOOP("RuleTerm", "At most (per cent)")},
        {u"annual"_s, QT_TRANSLATE_NOOP("RuleTerm", "Annual grades that demand it")},
        {u"favourable"_s, QT_TRANSLATE_NOOP("RuleTerm", "Grades that count as votes for the person")},
        {u"aspects"_s, QT_TRANSLATE_NOOP("RuleTerm", "Aspects that are judged")},
        {u"order"_s, QT_TRANSLATE_NOOP("RuleTerm", "Place in the order")},
        {u"name"_s, QT_TRANSLATE_NOOP("RuleTerm", "Step")},
        {u"papers"_s, QT_TRANSLATE_NOOP("RuleTerm", "Papers")},
        {u"participants"_s, QT_TRANSLATE_NOOP("RuleTerm", "Who takes part")},
        {u"check"_s, QT_TRANSLATE_NOOP("RuleTerm", "What is found out")},
        {u"state"_s, QT_TRANSLATE_NOOP("RuleTerm", "State of the candidates after it")},
        {u"omittable"_s, QT_TRANSLATE_NOOP("RuleTerm", "May be left out by the simplified procedure")},
        {u"becomes"_s, QT_TRANSLATE_NOOP("RuleTerm", "Becomes the rank")},
        {u"lowest"_s, QT_TRANSLATE_NOOP("RuleTerm", "Lowest rank")},
        {u"cases"_s, QT_TRANSLATE_NOOP("RuleTerm", "Items")},
        {u"times"_s, QT_TRANSLATE_NOOP("RuleTerm", "Times")},
        {u"barred"_s, QT_TRANSLATE_NOOP("RuleTerm", "Barred meanwhile")},
        {u"lowered"_s, QT_TRANSLATE_NOOP("RuleTerm", "Lowered or taken")},
        {u"restored"_s, QT_TRANSLATE_NOOP("RuleTerm", "Restored afterwards")},
        {u"automatic"_s, QT_TRANSLATE_NOOP("RuleTerm", "Ends by itself")},
        {u"longServiceMonths"_s, QT_TRANSLATE_NOOP("RuleTerm", "Enough service by itself")},
        {u"nearMonths"_s, QT_TRANSLATE_NOOP("RuleTerm", "Nearer to retirement than")},
        {u"nearServiceMonths"_s, QT_TRANSLATE_NOOP("RuleTerm", "With service of")},
        {u"start"_s, QT_TRANSLATE_NOOP("RuleTerm", "Counted from")},
        {u"days"_s, QT_TRANSLATE_NOOP("RuleTerm", "Days")},
        {u"longestDays"_s, QT_TRANSLATE_NOOP("RuleTerm", "Days with an extension")},
        {u"longestMonths"_s, QT_TRANSLATE_NOOP("RuleTerm", "With an extension")},
        {u"before"_s, QT_TRANSLATE_NOOP("RuleTerm", "Counted backwards")},
        {u"amount"_s, QT_TRANSLATE_NOOP("RuleTerm", "Bonus in yuan")},
        {u"medal"_s, QT_TRANSLATE_NOOP("RuleTerm", "With a medal")},
        {u"approvers"_s, QT_TRANSLATE_NOOP("RuleTerm", "Who approves")},
        {u"hours"_s, QT_TRANSLATE_NOOP("RuleTerm", "Hours")},
        {u"numerator"_s, QT_TRANSLATE_NOOP("RuleTerm", "Part, numerator")},
        {u"denominator"_s, QT_TRANSLATE_NOOP("RuleTerm", "Part, denominator")},
        {u"firstYear"_s, QT_TRANSLATE_NOOP("RuleTerm", "First year of a cycle")},
        {u"fromMonths"_s, QT_TRANSLATE_NOOP("RuleTerm", "From")},
        {u"belowMonths"_s, QT_TRANSLATE_NOOP("RuleTerm", "Below")},
        {u"sickMonths"_s, QT_TRANSLATE_NOOP("RuleTerm", "Lost by sick leave of")},
        {u"daysBefore"_s, QT_TRANSLATE_NOOP("RuleTerm", "Of them before the birth")},
        {u"halfDay"_s, QT_TRANSLATE_NOOP("RuleTerm", "Half a day for some")},
        {u"month"_s, QT_TRANSLATE_NOOP("RuleTerm", "Month")},
        {u"day"_s, QT_TRANSLATE_NOOP("RuleTerm", "Day")},
        {u"sanctions"_s, QT_TRANSLATE_NOOP("RuleTerm", "Sanctions")},
        {u"serious"_s, QT_TRANSLATE_NOOP("RuleTerm", "In serious cases")},
        {u"leastMembers"_s, QT_TRANSLATE_NOOP("RuleTerm", "Members, at least")},
        {u"mostMembers"_s, QT_TRANSLATE_NOOP("RuleTerm", "Members, at most")},
        {u"mostUnits"_s, QT_TRANSLATE_NOOP("RuleTerm", "Units, at most")},
        {u"leastSeats"_s, QT_TRANSLATE_NOOP("RuleTerm", "Seats, at least")},
        {u"usualSeats"_s, QT_TRANSLATE_NOOP("RuleTerm", "Seats, usually at most")},
        {u"mostSeats"_s, QT_TRANSLATE_NOOP("RuleTerm", "Seats, at most")},
        {u"posts"_s, QT_TRANSLATE_NOOP("RuleTerm", "Posts")},
        {u"presentExceeds"_s, QT_TRANSLATE_NOOP("RuleTerm", "More than the quorum")},
        {u"quarter"_s, QT_TRANSLATE_NOOP("RuleTerm", "Normally in the quarter")},
        {u"share"_s, QT_TRANSLATE_NOOP("RuleTerm", "Share")},
        {u"starts"_s, QT_TRANSLATE_NOOP("RuleTerm", "First year of each band")},
        {u"chart"_s, QT_TRANSLATE_NOOP("RuleTerm", "Counted in the chart")},
        {u"fromAge"_s, QT_TRANSLATE_NOOP("RuleTerm", "Age from")},
        {u"toAge"_s, QT_TRANSLATE_NOOP("RuleTerm", "Age up to")},
        {u"atLeast"_s, QT_TRANSLATE_NOOP("RuleTerm", "People, at least")},
        {u"fewerThan"_s, QT_TRANSLATE_NOOP("RuleTerm", "People, fewer than")},
    };
    return all;
}

/// Words that stand in the files as codes.
const QHash<QString, const char*>& codeWords()
{
    static const QHash<QString, const char*> all{
        {u"state"_s, QT_TRANSLATE_NOOP("RuleTerm", "state sanction")},
        {u"party"_s, QT_TRANSLATE_NOOP("RuleTerm", "Party sanction")},
        {u"measure"_s, QT_TRANSLATE_NOOP("RuleTerm", "organisational measure")},
        {u"expulsion"_s, QT_TRANSLATE_NOOP("RuleTerm", "expulsion")},
        {u"normal"_s, QT_TRANSLATE_NOOP("RuleTerm", "graded as usual")},
        {u"not-excellent"_s, QT_TRANSLATE_NOOP("RuleTerm", "not 优秀")},
        {u"no-grade"_s, QT_TRANSLATE_NOOP("RuleTerm", "comments only, no grade")},
        {u"incompetent"_s, QT_TRANSLATE_NOOP("RuleTerm", "不称职")},
        {u"graded"_s, QT_TRANSLATE_NOOP("RuleTerm", "takes part and is graded")},
        {u"comments"_s, QT_TRANSLATE_NOOP("RuleTerm", "comments only, no grade")},
        {u"open"_s, QT_TRANSLATE_NOOP("RuleTerm", "no comments and no grade for now")},
        {u"elsewhere"_s, QT_TRANSLATE_NOOP("RuleTerm", "appraised where the person worked")},
        {u"outside"_s, QT_TRANSLATE_NOOP("RuleTerm", "appraised by the superior")},
        {u"none"_s, QT_TRANSLATE_NOOP("RuleTerm", "takes no part")},
        {u"all"_s, QT_TRANSLATE_NOOP("RuleTerm", "all of them")},
        {u"any"_s, QT_TRANSLATE_NOOP("RuleTerm", "one of them is enough")},
        {u"targets"_s, QT_TRANSLATE_NOOP("RuleTerm", "targets and places")},
        {u"quota"_s, QT_TRANSLATE_NOOP("RuleTerm", "quota")},
        {u"vote"_s, QT_TRANSLATE_NOOP("RuleTerm", "vote")},
        {u"inspection"_s, QT_TRANSLATE_NOOP("RuleTerm", "inspection")},
        {u"checks"_s, QT_TRANSLATE_NOOP("RuleTerm", "discipline and personal matters")},
        {u"discussion"_s, QT_TRANSLATE_NOOP("RuleTerm", "discussion")},
        {u"publicity"_s, QT_TRANSLATE_NOOP("RuleTerm", "publicity")},
        {u"approval"_s, QT_TRANSLATE_NOOP("RuleTerm", "approval")},
        {u"registration"_s, QT_TRANSLATE_NOOP("RuleTerm", "registration")},
        {u"recommended"_s, QT_TRANSLATE_NOOP("RuleTerm", "recommended")},
        {u"inspected"_s, QT_TRANSLATE_NOOP("RuleTerm", "inspected")},
        {u"decided"_s, QT_TRANSLATE_NOOP("RuleTerm", "decided")},
        {u"publicised"_s, QT_TRANSLATE_NOOP("RuleTerm", "publicity over")},
        {u"approved"_s, QT_TRANSLATE_NOOP("RuleTerm", "approved")},
        {u"registered"_s, QT_TRANSLATE_NOOP("RuleTerm", "registered")},
        {u"team"_s, QT_TRANSLATE_NOOP("RuleTerm", "leading team")},
        {u"heads"_s, QT_TRANSLATE_NOOP("RuleTerm", "heads of internal bodies")},
        {u"body"_s, QT_TRANSLATE_NOOP("RuleTerm", "people of the unit concerned")},
        {u"others"_s, QT_TRANSLATE_NOOP("RuleTerm", "others")},
        {u"age-band"_s, QT_TRANSLATE_NOOP("RuleTerm", "nobody of an age holds the rank")},
        {u"wave"_s, QT_TRANSLATE_NOOP("RuleTerm", "many retire in one year")},
        {u"young-share"_s, QT_TRANSLATE_NOOP("RuleTerm", "too few young people")},
        {u"average-age"_s, QT_TRANSLATE_NOOP("RuleTerm", "average age too high")},
        {u"empty-rank"_s, QT_TRANSLATE_NOOP("RuleTerm", "free places and no holder")},
        {u"single-successor"_s, QT_TRANSLATE_NOOP("RuleTerm", "too few successors")},
        {u"one-sex"_s, QT_TRANSLATE_NOOP("RuleTerm", "men only or women only")},
    };
    return all;
}

bool countsMonths(const QString& key)
{
    return key.contains(u"onths") || key == u"longest" || key == u"afterRestoration" || key == u"formerAge" ||
           key == u"longestDelay" || key == u"earlierBy";
}

QString numberWords(const QString& key, int number)
{
    if (key.startsWith(u"percent"))
        return u"%1%"_s.arg(number);
    if (countsMonths(key) && number > 0 && number % 12 == 0)
        return Tr::tr("%1 months (%2 years)").arg(number).arg(number / 12);
    return countsMonths(key) ? Tr::tr("%1 months").arg(number) : QString::number(number);
}

QString factsWords(const QJsonValue& value)
{
    std::vector<FactTest> facts;
    QStringList words;
    if (take(value, facts)) {
        for (const FactTest& test : facts)
            words += demandWords(test);
    }
    return words.join(u'；');
}

QString valueWords(const ProvisionHead& head, const TermShape& shape, const QJsonValue& value)
{
    const auto word = [&](const QString& text) {
        if (shape.key.startsWith(u"choice"))
            return choiceWords(head, text);
        const char* words = codeWords().value(text);
        return words ? Tr::tr(words) : text;
    };
    switch (shape.kind) {
    case TermShape::Kind::Number:
        return numberWords(shape.key, value.toInt());
    case TermShape::Kind::YesNo:
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    case TermShape::Kind::Facts:
        return factsWords(value);
    case TermShape::Kind::Word:
        return word(value.toString());
    case TermShape::Kind::Words:
        break;
    }
    QStringList words;
    const QJsonArray entries = value.toArray();
    for (const auto& entry : entries)
        words += word(entry.toString());
    return words.join(shape.key == u"choices" ? u'；' : u'、');
}

} // namespace

std::vector<TermShape> termsOf(const QString& subject)
{
    std::vector<TermShape> shapes;
    AllRuleKinds::forEach([&]<class T>(const T*) {
        if (subject != QLatin1String(Terms<T>::subject))
            return;
        std::apply([&](const auto&... fields) { (shapes.push_back(shapeOf(fields)), ...); }, Terms<T>::list);
    });
    return shapes;
}

QString termCaption(const QString& key)
{
    const char* caption = captions().value(key);
    return caption ? Tr::tr(caption) : key;
}

QString certaintyWords(Certainty certainty)
{
    switch (certainty) {
    case Certainty::InForce:
        return QCoreApplication::translate("Regulation", "in force");
    case Certainty::Unconfirmed:
        return QCoreApplication::translate("Regulation", "to be confirmed");
    case Certainty::Unset:
        return QCoreApplication::translate("Regulation", "unset");
    case Certainty::Setting:
        break;
    }
    return QCoreApplication::translate("Regulation", "local setting");
}

/// The text of a setting explains its choices: "…：decision-date 批准之日；first-of-month 批准当月1日。"
QString choiceWords(const ProvisionHead& head, const QString& choice)
{
    const qsizetype place = head.text.indexOf(choice + u' ');
    if (place < 0)
        return choice;
    const QString rest = head.text.mid(place + choice.size() + 1);
    const qsizetype end = rest.indexOf(QRegularExpression(u"[；。]"_s));
    return end < 0 ? rest : rest.left(end);
}

std::vector<std::pair<QString, QString>> termWords(const ProvisionHead& head)
{
    std::vector<std::pair<QString, QString>> words;
    for (const TermShape& shape : termsOf(head.subject)) {
        const QJsonValue value = head.values.value(shape.key);
        if (!value.isUndefined())
            words.emplace_back(termCaption(shape.key), valueWords(head, shape, value));
    }
    return words;
}

} // namespace tidui
