#pragma once

#include "core/base/result.h"
#include "core/regulation/provision.h"
#include "core/regulation/terms.h"

#include <map>

namespace tidui {

/// A file of regulations as it was read: its name for messages, and its bytes.
struct RegulationFile {
    QString name{};
    QByteArray bytes{};
};

/// The rules (规则库): dated provisions by subject and key.
class RuleBook {
public:
    /// Reads the files together. Refused with file, place and reason: an unknown subject or field, a term that is
    /// missing or of the wrong type, a provision without its article, two that hold on one day, a rank that no ladder
    /// has, and provisions that build on themselves.
    static Result<RuleBook> load(const std::vector<RegulationFile>& files);

    /// Null when nothing is in force on that day about it.
    template <class T>
    const Provision<T>* at(const QString& key, QDate day) const
    {
        const auto& shelf = all<T>();
        const auto timeline = shelf.find(key);
        return timeline == shelf.end() ? nullptr : timeline->second.at(day);
    }

    template <class T>
    const std::map<QString, Timeline<T>>& all() const
    {
        return std::get<std::map<QString, Timeline<T>>>(m_shelves);
    }

    /// In the order of the files.
    std::vector<const ProvisionHead*> inForce(QDate day) const;
    const std::vector<ProvisionHead>& heads() const { return m_heads; }

private:
    template <class... T>
    using ShelvesOf = std::tuple<std::map<QString, Timeline<T>>...>;
    using Shelves = ShelvesOf<RankLadder, PostRank, OrganRanks, RankQuota, RankStep, RankCounting, CountingSetting,
                              RankBar, Procedure, SanctionPeriod, SanctionCumulation, SanctionGrade, AppraisalCap,
                              AppraisalEffect, AppraisalPart, AppraisalSetting, RetirementAge, RetirementContribution,
                              FirstRank, Probation, MinimumAge>;
    friend class RuleReader;

    void close();
    Status checkTogether() const;
    Status checkRanks() const;
    template <class T>
    Status checkChain(QString T::*next, bool mustExist) const;

    Shelves m_shelves{};
    std::vector<ProvisionHead> m_heads{};
};

/// The rules of the program (resources/regulations). Loaded once; may be called from any thread.
const RuleBook& builtInRules();

} // namespace tidui
