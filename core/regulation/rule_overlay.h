#pragma once

#include "core/regulation/rule_book.h"

namespace tidui {

/// Lays an office's provisions over a book, one by one.
class RuleOverlay {
public:
    /// `base`: the book without what the layer of the provisions to come has laid already.
    RuleOverlay(RuleBook& book, const RuleBook& base) : m_book(book), m_base(base) {}

    /// The reason why the book can't take it, and then it is left half changed; empty = it is laid.
    QString lay(const OfficeProvision& provision);

private:
    QString confirm(const OfficeProvision& provision);
    QString layOver(const OfficeProvision& provision, Layer layer);
    template <class T>
    QString confirmOn(std::map<QString, Timeline<T>>& shelf, const OfficeProvision& provision);
    template <class T>
    QString layOn(std::map<QString, Timeline<T>>& shelf, ProvisionHead head);
    template <class T>
    QString checkTerms(const T& terms, const Provision<T>* under, const ProvisionHead& head) const;
    template <class Visit>
    QString onShelf(const QString& subject, Visit&& visit);
    template <class T>
    void rebuildHeads(const QString& id, const Timeline<T>& timeline);
    QString titleOf(const QString& subject) const;

    RuleBook& m_book;
    const RuleBook& m_base;
};

} // namespace tidui
