#pragma once

#include "core/regulation/kind_terms.h"
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
    QString confirm(const KindTerms& terms, const OfficeProvision& provision);
    QString layOver(const KindTerms& terms, const OfficeProvision& provision, Layer layer);
    QString layOn(const KindTerms& terms, ProvisionHead head);
    QString checkTerms(const KindTerms& terms, const AnyProvision& wanted, const AnyProvision* under) const;
    void rebuildHeads(const QString& id, const Timeline& timeline);
    QString titleOf(const QString& subject) const;

    RuleBook& m_book;
    const RuleBook& m_base;
};

} // namespace tidui
