#include "core/operation/use.h"

#include "core/operation/office_state.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Use)
};

const QString markKey = u"print.mark"_s;
constexpr qsizetype longestPurpose = 60; // Characters: the line must fit on a page.

} // namespace

QString printMark(const QString& account, const QDateTime& now, const QString& purpose)
{
    const QString time = now.toString(u"yyyy-MM-dd HH:mm"_s);
    if (purpose.isEmpty())
        return Tr::tr("Printed: %1 %2").arg(account, time);
    const QString kept = purpose.size() > longestPurpose ? purpose.first(longestPurpose - 1) + u'…' : purpose;
    return Tr::tr("Printed: %1 %2  Purpose: %3").arg(account, time, kept);
}

Result<bool> printsMark(Office& office)
{
    const auto chosen = office.setting(markKey);
    if (!chosen)
        return chosen.error();
    if (!chosen->isEmpty())
        return *chosen == u"yes";
    const auto accounts = Office::State::of(office).accounts.all();
    if (!accounts)
        return accounts.error();
    return std::ranges::count_if(*accounts, &AccountStore::Row::active) > 1;
}

Status setPrintsMark(Office& office, bool on)
{
    return office.setSetting(markKey, on ? u"yes"_s : u"no"_s);
}

} // namespace tidui
