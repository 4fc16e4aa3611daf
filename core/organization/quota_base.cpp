#include "core/organization/quota_base.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Quota)
};

constexpr std::size_t mostNamed = 12; // More units make a sum that nobody reads.

QString sumWords(const QuotaBase& base)
{
    QStringList terms;
    for (const QuotaBase::Part& part : base.parts)
        terms += part.unit + (part.posts ? QString::number(*part.posts) : Tr::tr("(not on file)"));
    return terms.join(Tr::tr(" + ", "sum of units"));
}

QString wordsOf(const QuotaBase& base, const QuotaScope& scope)
{
    if (!base.posts)
        return Tr::tr("no administrative establishment is on file");
    if (scope.base)
        return Tr::tr("%1 posts as entered").arg(*base.posts);
    const auto missing = std::ranges::count_if(base.parts, [](const auto& part) { return !part.posts; });
    QString words = Tr::tr("administrative establishment of %1").arg(*base.posts);
    if (base.parts.size() <= mostNamed)
        words += Tr::tr(" (%1)").arg(sumWords(base));
    else if (missing > 0)
        words += Tr::tr(" (sum of %1 units, of which %2 have none on file)").arg(base.parts.size()).arg(missing);
    else
        words += Tr::tr(" (sum of %1 units)").arg(base.parts.size());
    return scope.pooled ? Tr::tr("pooled: %1").arg(words) : words;
}

} // namespace

QuotaBase quotaBase(const QuotaScope& scope, const std::vector<Unit>& units)
{
    QuotaBase base{.posts = scope.base};
    if (!scope.base) {
        const auto members = scope.unitIds();
        const QSet<UnitId> wanted(members.begin(), members.end());
        for (const Unit& unit : units) {
            if (!wanted.contains(unit.id))
                continue;
            base.parts.push_back({unit.name, unit.administrative});
            if (unit.administrative)
                base.posts = base.posts.value_or(0) + *unit.administrative;
        }
    }
    base.words = wordsOf(base, scope);
    return base;
}

} // namespace tidui
