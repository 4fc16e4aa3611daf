#include "core/regulation/timeline.h"

#include <algorithm>

namespace tidui {

namespace {

QDate first(const Timeline::Entry& provision)
{
    return provision->head.from;
}

/// An amendment needs no last day in the earlier one: that holds until the next begins.
bool endsBefore(const ProvisionHead& head, QDate day)
{
    return !head.to.isValid() || head.to < day;
}

bool reaches(const ProvisionHead& head, QDate day)
{
    return !head.to.isValid() || day <= head.to;
}

/// The same terms under another head.
Timeline::Entry changed(const Timeline::Entry& provision, const std::function<void(ProvisionHead&)>& change)
{
    auto copy = provision->copy();
    change(copy->head);
    return copy;
}

} // namespace

const AnyProvision* Timeline::at(QDate day) const
{
    const auto next = std::ranges::upper_bound(m_provisions, day, {}, first);
    if (next == m_provisions.begin())
        return nullptr;
    const AnyProvision& last = **std::prev(next);
    return last.head.holdsOn(day) ? &last : nullptr;
}

bool Timeline::add(Entry provision)
{
    const ProvisionHead& head = provision->head;
    const auto next = std::ranges::lower_bound(m_provisions, head.from, {}, first);
    if (next != m_provisions.end() && (first(*next) == head.from || !endsBefore(head, first(*next))))
        return false;
    if (next != m_provisions.begin() && !endsBefore((*std::prev(next))->head, head.from))
        return false;
    m_provisions.insert(next, std::move(provision));
    return true;
}

void Timeline::clear(QDate from, QDate to, Layer layer)
{
    std::vector<Entry> kept;
    for (const Entry& provision : m_provisions) {
        const ProvisionHead& head = provision->head;
        const bool apart = !reaches(head, from) || (to.isValid() && to < head.from);
        if (apart || head.layer >= layer) {
            kept.push_back(provision);
            continue;
        }
        if (head.from < from)
            kept.push_back(changed(provision, [&](ProvisionHead& before) { before.to = from.addDays(-1); }));
        if (to.isValid() && reaches(head, to.addDays(1)))
            kept.push_back(changed(provision, [&](ProvisionHead& after) { after.from = to.addDays(1); }));
    }
    m_provisions = std::move(kept);
}

void Timeline::stopAt(QDate day)
{
    std::erase_if(m_provisions, [day](const Entry& provision) { return provision->head.from > day; });
    if (!m_provisions.empty() && m_provisions.back()->head.holdsOn(day) && m_provisions.back()->head.to.isValid())
        m_provisions.back() = changed(m_provisions.back(), [](ProvisionHead& head) { head.to = {}; });
}

void Timeline::mark(QDate from, const std::function<void(ProvisionHead&)>& change)
{
    for (Entry& provision : m_provisions) {
        if (provision->head.from == from)
            provision = changed(provision, change);
    }
}

void Timeline::close()
{
    for (std::size_t i = 0; i + 1 < m_provisions.size(); ++i) {
        const QDate last = first(m_provisions[i + 1]).addDays(-1);
        if (!m_provisions[i]->head.to.isValid())
            m_provisions[i] = changed(m_provisions[i], [last](ProvisionHead& head) { head.to = last; });
    }
}

} // namespace tidui
