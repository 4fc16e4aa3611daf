#pragma once

#include "core/regulation/provision.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <utility>
#include <vector>

namespace tidui {

/// The provisions on one question in the order of their first days. No two hold on one day.
class Timeline {
public:
    using Entry = std::shared_ptr<const AnyProvision>;

    /// The provision in force on that day; null before the first one and in a gap.
    const AnyProvision* at(QDate day) const;

    /// Puts one in its place; false when another holds on one of its days.
    bool add(Entry provision);

    /// Takes away the days from `from` to `to` (invalid = all later ones), both included, of what lies in a lower
    /// layer, so that another can be put there. What begins before and goes on after is left in two parts.
    void clear(QDate from, QDate to, Layer layer);

    /// As it stood on that day: what began later is gone, and what held on it holds on.
    void stopAt(QDate day);

    /// Replaces what a provision states beside its terms; `change` must leave its days.
    void mark(QDate from, const std::function<void(ProvisionHead&)>& change);

    /// Gives each provision without a last day the day before the next one begins.
    void close();

    const std::vector<Entry>& provisions() const { return m_provisions; }

private:
    std::vector<Entry> m_provisions{};
};

/// The timelines of one kind, by key.
using Shelf = std::map<QString, Timeline>;

/// A timeline seen as one of provisions with terms T.
template <class T>
class TimelineOf {
public:
    explicit TimelineOf(const Timeline& timeline) : m_timeline(&timeline) {}

    const Provision<T>* at(QDate day) const { return static_cast<const Provision<T>*>(m_timeline->at(day)); }

    auto provisions() const
    {
        return std::views::transform(m_timeline->provisions(), [](const Timeline::Entry& entry) -> const Provision<T>& {
            return static_cast<const Provision<T>&>(*entry);
        });
    }

private:
    const Timeline* m_timeline;
};

/// A shelf seen as one of provisions with terms T: pairs of a key and its timeline.
template <class T>
class ShelfOf {
public:
    explicit ShelfOf(const Shelf& shelf) : m_shelf(&shelf) {}

    class Iterator {
    public:
        explicit Iterator(Shelf::const_iterator place) : m_place(place) {}
        std::pair<const QString&, TimelineOf<T>> operator*() const
        {
            return {m_place->first, TimelineOf<T>(m_place->second)};
        }
        Iterator& operator++()
        {
            ++m_place;
            return *this;
        }
        bool operator==(const Iterator&) const = default;

    private:
        Shelf::const_iterator m_place;
    };
    Iterator begin() const { return Iterator(m_shelf->begin()); }
    Iterator end() const { return Iterator(m_shelf->end()); }
    bool empty() const { return m_shelf->empty(); }

    std::optional<TimelineOf<T>> find(const QString& key) const
    {
        const auto found = m_shelf->find(key);
        return found == m_shelf->end() ? std::nullopt : std::optional(TimelineOf<T>(found->second));
    }

private:
    const Shelf* m_shelf;
};

} // namespace tidui
