#pragma once

#include "core/base/result.h"
#include "core/regulation/office_provision.h"
#include "core/regulation/rule_kinds.h"
#include "core/regulation/timeline.h"

#include <array>

namespace tidui {

/// A file of regulations as it was read: its name for messages, and its bytes.
struct RegulationFile {
    QString name{};
    QByteArray bytes{};
};

struct OverlaidRules;

/// Where provisions don't fit together, and why.
struct RuleMisfit {
    ProvisionHead head{};
    QString reason{};
};

/// The rules (规则库): dated provisions by subject and key. A copy shares them.
class RuleBook {
public:
    /// Reads the files together. Refused with file, place and reason: an unknown subject or field, a term that is
    /// missing or of the wrong type, a provision without its article, two that hold on one day, a rank that no ladder
    /// has, and provisions that build on themselves.
    static Result<RuleBook> load(const std::vector<RegulationFile>& files);

    /// A book with what an office entered laid over this one: first what it confirmed, then what it corrected, then its
    /// policy. Policy may only be stricter than the rule, or choose where the rule leaves it open. What is wrong is
    /// left out and told, and so is what the readers of files would refuse.
    OverlaidRules overlaid(std::vector<OfficeProvision> provisions) const;

    /// The book as it stood on a day: what began later is gone, and what held on that day holds on.
    RuleBook asOf(QDate day) const;

    /// Null when nothing is in force on that day about it. It lives as long as a book that has it.
    template <class T>
    const Provision<T>* at(const QString& key, QDate day) const
    {
        return static_cast<const Provision<T>*>(at(ruleKindOf<T>, key, day));
    }

    /// Pairs of a key and its timeline, in the order of the keys.
    template <class T>
    ShelfOf<T> all() const
    {
        return ShelfOf<T>(m_shelves[ruleKindOf<T>]);
    }

    /// In the order of the files.
    std::vector<const ProvisionHead*> inForce(QDate day) const;
    const std::vector<ProvisionHead>& heads() const { return m_heads; }

private:
    friend class RuleReader;
    friend class RuleOverlay;

    const AnyProvision* at(std::size_t kind, const QString& key, QDate day) const;
    void close();
    std::optional<RuleMisfit> checkTogether() const;
    std::optional<RuleMisfit> checkRanks() const;
    template <class T>
    std::optional<RuleMisfit> checkChain(QString T::*next, bool mustExist) const;

    std::array<Shelf, AllRuleKinds::count> m_shelves{};
    std::vector<ProvisionHead> m_heads{};
};

/// A book with an office's provisions over it, and those that it couldn't take.
struct OverlaidRules {
    RuleBook book{};
    std::vector<ProvisionProblem> problems{};
};

/// The rules of the program (resources/regulations). Loaded once; may be called from any thread.
const RuleBook& builtInRules();

} // namespace tidui
