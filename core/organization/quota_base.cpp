#include "core/organization/quota_base.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr std::size_t mostNamed = 20; // More units make a sum that nobody reads.

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Quota)
};

QString sumWords(const QuotaBase& base)
{
    QStringList terms;
    for (const QuotaBase::Part& part : base.parts) {
        const QString posts = part.posts ? QString::number(*part.posts) : Tr::tr("(not on file)");
        terms += part.unit + posts;
    }
    return terms.join(u" + "_s);
}

QString wordsOf(const QuotaBase& base, const QuotaScope& scope)
{
    if (!base.posts)
        return Tr::tr("no administrative establishment is on file");
    if (scope.base)
        return Tr::tr("%1 posts as entered").arg(*base.posts);
    const auto missing = std::ranges::count_if(base.parts, [](const auto& part) { return !part.posts; });
    QString words;
    if (base.parts.size() <= mostNamed)
        words = Tr::tr("administrative establishment of %1 (%2)").arg(*base.posts).arg(sumWords(base));
    else if (missing > 0)
        words = Tr::tr("administrative establishment of %1 (sum of %2 units, of which %3 have none on file)")
                    .arg(*base.posts)
                    .arg(base.parts.size())
                    .arg(missing);
    else
        words = Tr::tr("administrative establishment of %1 (sum of %2 units)").arg(*base.posts).arg(base.parts.size());
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
