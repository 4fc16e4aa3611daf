#include "core/regulation/facts.h"
#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Fact)
};

QString captionOf(const Fact& fact, int last)
{
    const QString caption = QCoreApplication::translate("Fact", fact.caption);
    if (fact.span == FactUnit::Years)
        return Tr::tr("%1 in the last %2 years").arg(caption).arg(last);
    return fact.span == FactUnit::Months ? Tr::tr("%1 in the last %2 months").arg(caption).arg(last) : caption;
}

QString amountWords(const Fact& fact, const QString& value)
{
    switch (fact.unit) {
    case FactUnit::Months:
        return Tr::tr("%1 months").arg(value);
    case FactUnit::Years:
        return Tr::tr("%1 years").arg(value);
    case FactUnit::Age:
        return Tr::tr("%1 years of age").arg(value);
    case FactUnit::Times:
        return Tr::tr("%1 times").arg(value);
    case FactUnit::Hours:
        return Tr::tr("%1 hours").arg(value);
    case FactUnit::None:
        break;
    }
    return value;
}

QString requiredWords(const Fact& fact, const FactTest& test)
{
    const QString amount = amountWords(fact, test.value);
    if (test.comparison == u"at-least")
        return Tr::tr("at least %1").arg(amount);
    if (test.comparison == u"at-most")
        return Tr::tr("at most %1").arg(amount);
    if (test.comparison == u"is-not")
        return Tr::tr("is not %1").arg(amount);
    return test.comparison == u"contains" ? Tr::tr("contains %1").arg(amount) : Tr::tr("is %1").arg(amount);
}

/// At least or at most, of a number of which only the bounds may be known.
Outcome compareNumber(const FactValue& value, bool atLeast, int wanted)
{
    const bool sure = atLeast ? value.least >= wanted : value.most <= wanted;
    const bool possible = atLeast ? value.most >= wanted : value.least <= wanted;
    return sure ? Outcome::Met : possible ? Outcome::Unknown : Outcome::NotMet;
}

Outcome compareWords(const FactValue& value, const FactTest& test)
{
    const QStringList wanted = test.value.split(u'、', Qt::SkipEmptyParts);
    const bool found = std::ranges::any_of(value.words, [&](const QString& word) {
        return test.comparison == u"contains"
                   ? std::ranges::any_of(wanted, [&word](const QString& part) { return word.contains(part); })
                   : wanted.contains(word);
    });
    return found != (test.comparison == u"is-not") ? Outcome::Met : Outcome::NotMet;
}

Outcome compareOrdered(const Fact& fact, const FactValue& value, const FactTest& test, const RuleBook& rules, QDate on)
{
    const auto wanted = fact.place(test.value, rules, on);
    if (!wanted)
        return Outcome::Unknown;
    if (value.words.isEmpty()) // The file says that there is none.
        return test.comparison == u"at-most" ? Outcome::Met : Outcome::NotMet;
    const auto held = fact.place(value.words.first(), rules, on);
    if (!held)
        return Outcome::Unknown;
    const bool met = test.comparison == u"at-least"  ? *held >= *wanted
                     : test.comparison == u"at-most" ? *held <= *wanted
                                                     : *held == *wanted;
    return met ? Outcome::Met : Outcome::NotMet;
}

Outcome compare(const Fact& fact, const FactValue& value, const FactTest& test, const RuleBook& rules, QDate on)
{
    switch (fact.type) {
    case FactType::Number:
        return compareNumber(value, test.comparison == u"at-least", test.value.toInt());
    case FactType::Ordered:
        return compareOrdered(fact, value, test, rules, on);
    case FactType::Words:
        break;
    }
    return compareWords(value, test);
}

/// When time alone brings the fact about, as far as the records of today tell; invalid when it doesn't.
QDate firstDayByTime(const Fact& fact, const FactValue& value, const FactTest& test)
{
    const int wanted = test.value.toInt();
    if (fact.type != FactType::Number)
        return {};
    if (value.since.isValid() && test.comparison == u"at-least")
        return monthsAfter(value.since, fact.unit == FactUnit::Months ? wanted : wanted * 12);
    const auto excess = std::size_t(wanted);
    if (fact.span == FactUnit::Months && test.comparison == u"at-most" && excess < value.counted.size() &&
        value.counted[excess].isValid())
        return monthsAfter(value.counted[excess], test.last);
    return {};
}

} // namespace

QStringList comparisonsOf(FactType type)
{
    switch (type) {
    case FactType::Number:
        return {u"at-least"_s, u"at-most"_s};
    case FactType::Ordered:
        return {u"at-least"_s, u"at-most"_s, u"is"_s};
    case FactType::Words:
        break;
    }
    return {u"is"_s, u"is-not"_s, u"contains"_s};
}

QString comparisonWords(const QString& comparison)
{
    const Fact plain{};
    return requiredWords(plain, {.comparison = comparison}).trimmed();
}

QString whyWrong(const FactTest& test, const RuleBook& rules, QDate on)
{
    const Fact* fact = factOf(test.fact);
    if (!fact)
        return Tr::tr("there is no fact %1.").arg(test.fact);
    const QString caption = QCoreApplication::translate("Fact", fact->caption);
    if (!comparisonsOf(fact->type).contains(test.comparison))
        return Tr::tr("%1 can't be compared by %2.").arg(caption, test.comparison);
    bool number = false;
    if (fact->type == FactType::Number && (test.value.toInt(&number) < 0 || !number))
        return Tr::tr("%1 needs a whole number, not %2.").arg(caption, test.value);
    if (fact->place && !fact->place(test.value, rules, on))
        return Tr::tr("%1 knows no value %2.").arg(caption, test.value);
    if (test.value.isEmpty())
        return Tr::tr("%1 needs a value.").arg(caption);
    if ((fact->span != FactUnit::None) != (test.last > 0))
        return Tr::tr("%1: say over how many last years or months exactly where the fact has such a span.")
            .arg(caption);
    return {};
}

QString demandWords(const FactTest& test)
{
    const Fact* fact = factOf(test.fact);
    return fact ? Tr::tr("%1 %2").arg(captionOf(*fact, test.last), requiredWords(*fact, test)) : test.fact;
}

Explanation reviewFact(const FactTest& test, const CadreFile& file, const RuleBook& rules, QDate on)
{
    const Fact* fact = factOf(test.fact);
    if (!fact)
        return {.rule = test.fact, .text = test.fact};
    Explanation finding{.rule = u"fact/"_s + test.fact, .text = captionOf(*fact, test.last)};
    finding.required = requiredWords(*fact, test);
    const auto value = fact->value({file, rules, on, test.last});
    if (!value) {
        finding.actual = Tr::tr("not on file");
        return finding;
    }
    finding.outcome = compare(*fact, *value, test, rules, on);
    finding.actual = value->shown;
    finding.evidence = value->evidence;
    const QDate day = firstDayByTime(*fact, *value, test);
    if (day.isValid())
        finding.earliest = day;
    return finding;
}

Explanation reviewCondition(const Provision<OfficeCondition>& condition, const CadreFile& file, const RuleBook& rules,
                            QDate on, QDate always)
{
    std::vector<Explanation> children;
    for (const FactTest& test : condition.terms.facts) {
        Explanation finding = reviewFact(test, file, rules, on);
        finding.certainty = condition.head.certainty;
        if (finding.outcome == Outcome::Met)
            finding.earliest = finding.earliest.value_or(always);
        children.push_back(std::move(finding));
    }
    Explanation head = restingOn(condition.head, condition.head.text);
    return condition.terms.join == u"any" ? anyOf(std::move(head), std::move(children))
                                          : allOf(std::move(head), std::move(children));
}

} // namespace tidui
