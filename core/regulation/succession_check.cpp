#include "core/regulation/succession_check.h"

#include "core/regulation/ladder.h"
#include "core/regulation/succession_terms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Regulation)
};

QString checkBands(const StructureBand& terms)
{
    int last = 0;
    for (const QString& start : terms.starts) {
        bool number = false;
        const int years = start.toInt(&number);
        if (!number || years <= last)
            return Tr::tr("the bands begin with whole years that rise, as 26, 31, 36; %1 doesn't.").arg(start);
        last = years;
    }
    return terms.starts.isEmpty() ? Tr::tr("there is no band.") : QString();
}

/// The first term that the kind of gap needs and that isn't there; empty = none.
QString missingTerm(const EchelonGap& gap)
{
    const bool holders = !gap.levels.isEmpty() || !gap.ranks.isEmpty();
    const auto needs = [](bool there, const char* key) { return there ? QString() : QString::fromLatin1(key); };
    if (gap.kind == u"age-band")
        return gap.lowest.isEmpty() ? u"lowest"_s : needs(gap.fromAge > 0 && gap.toAge >= gap.fromAge, "toAge");
    if (gap.kind == u"wave")
        return !holders ? u"levels"_s : gap.atLeast < 1 ? u"atLeast"_s : needs(gap.years > 0, "years");
    if (gap.kind == u"young-share")
        return gap.toAge < 1 ? u"toAge"_s : needs(gap.percent > 0, "percent");
    if (gap.kind == u"average-age")
        return !holders ? u"levels"_s : needs(gap.fromAge > 0, "fromAge");
    if (gap.kind == u"single-successor")
        return !holders ? u"levels"_s : needs(gap.fewerThan > 0, "fewerThan");
    return gap.kind == u"one-sex" ? needs(gap.atLeast > 1, "atLeast") : QString();
}

QString checkGap(const EchelonGap& gap, const ProvisionHead& head, const RuleBook& book)
{
    const QStringList kinds{u"age-band"_s,   u"wave"_s,    u"young-share"_s,     u"average-age"_s,
                            u"empty-rank"_s, u"one-sex"_s, u"single-successor"_s};
    if (!kinds.contains(gap.kind))
        return Tr::tr("there is no kind of gap %1; the kinds are %2.").arg(gap.kind, kinds.join(u", "));
    if (const QString term = missingTerm(gap); !term.isEmpty())
        return Tr::tr("a gap of the kind %1 needs the term %2.").arg(gap.kind, term);
    QStringList ranks = gap.ranks;
    if (!gap.lowest.isEmpty())
        ranks += gap.lowest;
    for (const QString& rank : ranks) {
        // The settings hold from before there were ranks: any ladder there ever was will do.
        const QDate day = head.to.isValid() ? head.to : QDate(2100, 1, 1);
        if (!ladderOf(rank, book, day))
            return Tr::tr("no ladder has the rank %1.").arg(rank);
    }
    return {};
}

} // namespace

std::optional<RuleMisfit> checkSuccessionRules(const RuleBook& book)
{
    for (const auto& [key, timeline] : book.all<StructureBand>()) {
        for (const auto& provision : timeline.provisions()) {
            if (const QString reason = checkBands(provision.terms); !reason.isEmpty())
                return RuleMisfit{provision.head, reason};
        }
    }
    for (const auto& [key, timeline] : book.all<EchelonGap>()) {
        for (const auto& provision : timeline.provisions()) {
            if (const QString reason = checkGap(provision.terms, provision.head, book); !reason.isEmpty())
                return RuleMisfit{provision.head, reason};
        }
    }
    return std::nullopt;
}

} // namespace tidui
