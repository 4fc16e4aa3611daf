#pragma once

#include "core/regulation/office_provision.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <functional>
#include <vector>

namespace tidui {

/// How sure a provision is.
enum class Certainty {
    InForce,     ///< Read in the text of the instrument.
    Unconfirmed, ///< 待核: ships with its figure, until an officer has compared it with a document.
    Unset,       ///< The figure isn't known: there are no terms, and what depends on it stays unknown.
    Setting,     ///< The national rule leaves it open: the terms are a default that the office may change.
};

/// Where a provision comes from, in the order in which one is laid over another.
enum class Layer {
    BuiltIn,    ///< resources/regulations
    Correction, ///< 更正: the figure as the instrument has it, entered by the office.
    Policy,     ///< 本机关规定
};

/// What an office entered about a provision: it confirmed the built-in one, or it laid its own over it.
struct OfficeEntry {
    OfficeProvisionId id{}; ///< None: the office said nothing about it.
    QString document{};     ///< What it rests on.
    QString account{};      ///< Who entered it.
    QDate entered{};
    bool operator==(const OfficeEntry&) const = default;
};

/// What every provision states, whatever its terms: where it stands and when it holds.
struct ProvisionHead {
    QString id{};         ///< "rank_step/一级调研员": the subject and the key; one timeline for each.
    QString subject{};    ///< The name of the file without its ending: rank_step.
    QString title{};      ///< Of the subject, Chinese.
    QString key{};        ///< What the provision is about within its subject.
    QString instrument{}; ///< 公务员职务与职级并行规定
    QString article{};    ///< 第十八条
    QDate from{};         ///< The first day in force.
    QDate to{};           ///< The last day in force; invalid = still in force.
    QString text{};       ///< A short statement in Chinese.
    Certainty certainty = Certainty::Unset;
    QJsonObject values{}; ///< The terms as the file states them; empty when they are unset.
    Layer layer = Layer::BuiltIn;
    OfficeEntry office{};
    bool operator==(const ProvisionHead&) const = default;

    QString source() const { return instrument + article; }
    bool holdsOn(QDate day) const { return from <= day && (!to.isValid() || day <= to); }
};

template <class T>
struct Provision {
    ProvisionHead head{};
    T terms{};
};

/// The provisions on one question in the order of their first days. No two hold on one day.
template <class T>
class Timeline {
public:
    /// The provision in force on that day; null before the first one and in a gap.
    const Provision<T>* at(QDate day) const
    {
        const auto next = std::ranges::upper_bound(m_provisions, day, {}, first);
        if (next == m_provisions.begin())
            return nullptr;
        const Provision<T>& last = *std::prev(next);
        return last.head.holdsOn(day) ? &last : nullptr;
    }

    /// Puts one in its place; false when another holds on one of its days.
    bool add(Provision<T> provision)
    {
        const auto next = std::ranges::lower_bound(m_provisions, provision.head.from, {}, first);
        if (next != m_provisions.end() &&
            (next->head.from == provision.head.from || !endsBefore(provision.head, next->head.from)))
            return false;
        if (next != m_provisions.begin() && !endsBefore(std::prev(next)->head, provision.head.from))
            return false;
        m_provisions.insert(next, std::move(provision));
        return true;
    }

    /// Takes away the days from `from` to `to` (invalid = all later ones), both included, of what lies in a lower
    /// layer, so that another can be put there. What begins before and goes on after is left in two parts.
    void clear(QDate from, QDate to, Layer layer)
    {
        std::vector<Provision<T>> kept;
        for (Provision<T>& provision : m_provisions) {
            const bool apart = !reaches(provision.head, from) || (to.isValid() && to < provision.head.from);
            if (apart || provision.head.layer >= layer) {
                kept.push_back(std::move(provision));
                continue;
            }
            if (provision.head.from < from) {
                kept.push_back(provision);
                kept.back().head.to = from.addDays(-1);
            }
            if (to.isValid() && reaches(provision.head, to.addDays(1))) {
                provision.head.from = to.addDays(1);
                kept.push_back(std::move(provision));
            }
        }
        m_provisions = std::move(kept);
    }

    /// As it stood on that day: what began later is gone, and what held on it holds on.
    void stopAt(QDate day)
    {
        std::erase_if(m_provisions, [day](const Provision<T>& provision) { return provision.head.from > day; });
        if (!m_provisions.empty() && m_provisions.back().head.holdsOn(day))
            m_provisions.back().head.to = {};
    }

    /// Replaces what a provision states beside its terms; `change` must leave its days.
    void mark(QDate from, const std::function<void(ProvisionHead&)>& change)
    {
        for (Provision<T>& provision : m_provisions) {
            if (provision.head.from == from)
                change(provision.head);
        }
    }

    /// Gives each provision without a last day the day before the next one begins.
    void close()
    {
        for (std::size_t i = 0; i + 1 < m_provisions.size(); ++i) {
            if (!m_provisions[i].head.to.isValid())
                m_provisions[i].head.to = m_provisions[i + 1].head.from.addDays(-1);
        }
    }

    const std::vector<Provision<T>>& provisions() const { return m_provisions; }

private:
    static QDate first(const Provision<T>& provision) { return provision.head.from; }
    /// An amendment needs no last day in the earlier one: that holds until the next begins.
    static bool endsBefore(const ProvisionHead& head, QDate day) { return !head.to.isValid() || head.to < day; }

    static bool reaches(const ProvisionHead& head, QDate day) { return !head.to.isValid() || day <= head.to; }

    std::vector<Provision<T>> m_provisions{};
};

} // namespace tidui
