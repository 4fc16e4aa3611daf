#include "core/cadre/facet_values.h"

#include "core/cadre/code_table.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QString tableOf(Facet facet)
{
    switch (facet) {
    case Facet::Rank:
        return u"rank"_s;
    case Facet::Sex:
        return u"sex"_s;
    case Facet::Education:
        return u"education"_s;
    case Facet::Political:
        return u"political_status"_s;
    case Facet::ManagementStatus:
        return u"management_status"_s;
    case Facet::PostLevel:
        return u"post_level"_s;
    case Facet::AgeBand:
    case Facet::YearsInRank:
    case Facet::Count:
        break;
    }
    return {};
}

} // namespace

QString ageBand(int years)
{
    if (years <= 25)
        return u"25岁及以下"_s;
    if (years > 60)
        return u"61岁及以上"_s;
    const int low = (years - 1) / 5 * 5 + 1;
    return u"%1—%2岁"_s.arg(low).arg(low + 4);
}

QString rankBand(int years)
{
    if (years >= 10)
        return u"10年及以上"_s;
    return years < 1 ? u"不满1年"_s : u"满%1年"_s.arg(years, 1);
}

int valueOrder(Facet facet, const QString& name)
{
    if (name.isEmpty())
        return 1'000'000;
    if (const CodeTable* table = codeTable(tableOf(facet))) {
        const CodeEntry* entry = table->find(name);
        return entry ? entry->order : 100'000;
    }
    if (name.startsWith(u"不满"))
        return 0;
    QString digits;
    for (const QChar c : name) {
        if (c.isDigit())
            digits += c;
        else if (!digits.isEmpty())
            break;
    }
    return digits.toInt();
}

} // namespace tidui
