#pragma once

#include "core/operation/account.h"
#include "core/operation/record_types.h"
#include "core/store/connection.h"

#include <QSet>

namespace tidui {

struct CadreFile;

/// What an account sees and may change: the one place that decides it, for files and for every kind of record. Worked
/// out anew for each question, since units, rounds and candidates change.
class Sight {
public:
    static Result<Sight> of(const Account& account, Connection& connection);

    /// Whether files and records are seen without limit.
    bool everything() const { return m_everything; }
    /// Whether identity numbers and families are hidden from it (masking.h).
    bool masked() const { return m_role == Role::Reviewer; }
    bool sees(CadreId cadre, UnitId unit) const
    {
        return m_everything || (m_byUnit ? m_units.contains(unit) : m_cadres.contains(cadre));
    }

    /// Whether files of that unit may be made, changed and removed.
    bool writesIn(UnitId unit) const { return m_everything || (m_byUnit && m_units.contains(unit)); }

    template <class Record>
    bool sees(const Record& record) const;
    /// A record that may be stored or removed as it is.
    template <class Record>
    bool writes(const Record& record) const;

private:
    bool seesCadre(CadreId cadre) const { return m_everything || !cadre || m_cadres.contains(cadre); }
    Status readLimits(const Account& account, Connection& connection);
    Status readUnits(const Account& account, Connection& connection);

    Role m_role = Role::Reviewer;
    bool m_everything = false;
    bool m_byUnit = false;
    QSet<UnitId> m_units{};
    QSet<CadreId> m_cadres{}; ///< Who is seen, by number.
    QSet<RoundId> m_rounds{};
    QSet<RoundCandidateId> m_candidates{};
    QSet<BallotTallyId> m_tallies{};
    QSet<AppraisalEntryId> m_entries{};
};

namespace sight {

template <class Record, class... Kinds>
inline constexpr bool isOneOf = (std::is_same_v<Record, Kinds> || ...);

/// What the whole office shares, without a word about a person.
template <class Record>
inline constexpr bool isCommon =
    isOneOf<Record, Unit, OfficeProvision, QuotaScope, QuotaApproval, InspectionHeading, OfficeDay>;

/// What an officer of some units enters about the people there.
template <class Record>
inline constexpr bool isEnteredByUnits = isOneOf<Record, AppraisalEntry, AppraisalAct, RegularGrade, SpecialResult>;

} // namespace sight

template <class Record>
bool Sight::sees(const Record& record) const
{
    if (m_everything || std::is_same_v<Record, Unit>)
        return true;
    if (std::is_same_v<Record, Round> && grants(m_role, Right::ManageAccounts))
        return true; // To open it to somebody: the round itself, nothing below it.
    if (!grants(m_role, Right::ReadRecords))
        return false;
    if constexpr (sight::isCommon<Record>)
        return true;
    else if constexpr (std::is_same_v<Record, Round>)
        return m_rounds.contains(record.id);
    else if constexpr (requires { record.round; })
        return m_rounds.contains(record.round);
    else if constexpr (std::is_same_v<Record, BallotVote>)
        return m_tallies.contains(record.tally);
    else if constexpr (std::is_same_v<Record, InspectionEntry>)
        return m_candidates.contains(record.candidate);
    else if constexpr (std::is_same_v<Record, AppraisalAct>)
        return m_byUnit && (!record.entry || m_entries.contains(record.entry));
    else if constexpr (requires { record.cadre; })
        return m_byUnit && seesCadre(record.cadre);
    else // Years, scopes, tasks and scenarios: of the office as a whole.
        return m_byUnit;
}

template <class Record>
bool Sight::writes(const Record& record) const
{
    if (m_everything)
        return true;
    if constexpr (sight::isEnteredByUnits<Record>)
        return grants(m_role, Right::WriteRecords) && sees(record);
    else
        return false;
}

} // namespace tidui
