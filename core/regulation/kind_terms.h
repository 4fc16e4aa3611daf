#pragma once

#include "core/regulation/timeline.h"

namespace tidui {

/// What the reader and the office's provisions do with the terms of one kind.
struct KindTerms {
    const char* subject = nullptr; ///< The name of its file without the ending.
    std::size_t kind = 0;          ///< Its number (ruleKindOf).

    /// A provision with the terms that its head states; without any where the head is unset. The reason why they are
    /// wrong; empty = it was made.
    QString (*make)(const ProvisionHead& head, Timeline::Entry& made) = nullptr;

    /// The first term in which the policy is laxer than the rule, or other where the rule leaves nothing open.
    QString (*laxerTerm)(const AnyProvision& policy, const AnyProvision& rule) = nullptr;

    /// Why the policy's choice isn't one of the rule's; empty where the kind has none to choose.
    QString (*strangeChoice)(const AnyProvision& policy, const AnyProvision& rule) = nullptr;
};

/// Of the kind with that subject; null when there is none.
const KindTerms* kindTerms(const QString& subject);

} // namespace tidui
