#include "core/regulation/kind_terms.h"

#include "core/regulation/rule_kinds.h"
#include "core/regulation/term_reader.h"

#include <QCoreApplication>

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Regulation)
};

template <class T>
const T& termsOf(const AnyProvision& provision)
{
    return static_cast<const Provision<T>&>(provision).terms;
}

template <class T>
QString make(const ProvisionHead& head, Timeline::Entry& made)
{
    T terms;
    if (head.certainty != Certainty::Unset) {
        if (QString reason = readTerms(head.values, terms); !reason.isEmpty())
            return reason;
    }
    made = std::make_shared<Provision<T>>(head, std::move(terms));
    return {};
}

/// Whether a policy keeps to the way that the rule leaves it.
template <class Value>
bool mayBe(Bound bound, const Value& wanted, const Value& rule)
{
    if constexpr (std::same_as<Value, int>) {
        if (bound != Bound::Fixed)
            return bound == Bound::Least ? wanted >= rule : wanted <= rule;
    }
    return wanted == rule;
}

template <class T>
QString laxerTerm(const AnyProvision& policy, const AnyProvision& rule)
{
    QString laxer;
    const auto compare = [&](const auto& field) {
        if (laxer.isEmpty() && !mayBe(field.bound, termsOf<T>(policy).*field.member, termsOf<T>(rule).*field.member))
            laxer = QString::fromLatin1(field.key);
    };
    std::apply([&](const auto&... fields) { (compare(fields), ...); }, Terms<T>::list);
    return laxer;
}

template <class T>
QString strangeChoice([[maybe_unused]] const AnyProvision& policy, [[maybe_unused]] const AnyProvision& rule)
{
    if constexpr (requires(T terms) { terms.choice; }) {
        const T& wanted = termsOf<T>(policy);
        const QStringList& choices = termsOf<T>(rule).choices;
        if (wanted.choices != choices || !choices.contains(wanted.choice))
            return Tr::tr("%1 is none of the choices: %2.").arg(wanted.choice, choices.join(QStringLiteral(", ")));
    }
    return {};
}

std::vector<KindTerms> allKindTerms()
{
    std::vector<KindTerms> all;
    AllRuleKinds::forEach([&all]<class T>(const T*) {
        all.push_back({Terms<T>::subject, ruleKindOf<T>, make<T>, laxerTerm<T>, strangeChoice<T>});
    });
    return all;
}

} // namespace

const KindTerms* kindTerms(const QString& subject)
{
    static const std::vector<KindTerms> all = allKindTerms();
    const auto found =
        std::ranges::find_if(all, [&](const KindTerms& terms) { return subject == QLatin1String(terms.subject); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace tidui
