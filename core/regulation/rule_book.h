#pragma once

#include "core/base/result.h"
#include "core/regulation/office_provision.h"
#include "core/regulation/party_terms.h"
#include "core/regulation/provision.h"
#include "core/regulation/round_terms.h"
#include "core/regulation/service_terms.h"
#include "core/regulation/terms.h"

#include <map>
#include <memory>

namespace tidui {

/// A file of regulations as it was read: its name for messages, and its bytes.
struct RegulationFile {
    QString name{};
    QByteArray bytes{};
};

struct OverlaidRules;
struct RuleShelves;

/// Where provisions don't fit together, and why.
struct RuleMisfit {
    ProvisionHead head{};
    QString reason{};
};

/// The rules (规则库): dated provisions by subject and key.
class RuleBook {
public:
    RuleBook(); ///< Without any provision.
    RuleBook(const RuleBook& other);
    RuleBook(RuleBook&& other) noexcept;
    RuleBook& operator=(const RuleBook& other);
    RuleBook& operator=(RuleBook&& other) noexcept;
    ~RuleBook();

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

    /// Null when nothing is in force on that day about it.
    template <class T>
    const Provision<T>* at(const QString& key, QDate day) const
    {
        const auto& shelf = all<T>();
        const auto timeline = shelf.find(key);
        return timeline == shelf.end() ? nullptr : timeline->second.at(day);
    }

    template <class T>
    const std::map<QString, Timeline<T>>& all() const; // Of every kind of terms in rule_shelves.h; made there alone.

    /// In the order of the files.
    std::vector<const ProvisionHead*> inForce(QDate day) const;
    const std::vector<ProvisionHead>& heads() const { return m_heads; }

private:
    friend class RuleReader;
    friend class RuleOverlay;

    void close();
    std::optional<RuleMisfit> checkTogether() const;
    std::optional<RuleMisfit> checkRanks() const;
    template <class T>
    std::optional<RuleMisfit> checkChain(QString T::*next, bool mustExist) const;

    std::unique_ptr<RuleShelves> m_shelves;
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
