#pragma once

#include "core/operation/office.h"
#include "core/operation/promotion_review.h"
#include "core/promotion/ballot.h"
#include "core/promotion/publicity.h"
#include "core/promotion/recommendation_range.h"
#include "core/promotion/registration.h"
#include "core/promotion/report_triggers.h"
#include "core/promotion/round_steps.h"

namespace tidui {

/// What a person does with promotion rounds (晋升批次) in an open office. Every writing function is one transaction and
/// one event, and can be taken back as any other. A round that is registered takes no change until it is reopened.
class RoundOffice {
    Q_DECLARE_TR_FUNCTIONS(RoundOffice)

public:
    explicit RoundOffice(Office& office) : m_office(office) {}

    const RuleBook& rules() const { return m_office.rules(); }
    Result<std::vector<Round>> rounds();               ///< By id.
    Result<RoundFacts> facts(RoundId id);              ///< NotFound when there is none.
    Result<WorkingCalendar> calendar();                ///< With the office's own days.
    Result<OfficeDayId> saveDay(const OfficeDay& day); ///< An added or changed day; Invalid without date or reason.

    /// The headings of inspection material; 德 能 勤 绩 廉 as long as the office keeps none.
    Result<std::vector<InspectionHeading>> headings();
    Result<InspectionHeadingId> saveHeading(const InspectionHeading& heading);

    /// Opens a round with its targets. Invalid without a name, a day, a kind that has steps, or a target.
    Result<RoundId> open(const Round& round, const std::vector<RoundTarget>& targets);
    Status save(const Round& round);
    Status save(const std::vector<RoundTarget>& targets); ///< Of one round; for example with the vacancies found.

    /// All steps and what they still lack.
    Result<std::vector<StepStanding>> standing(const RoundFacts& facts, QDate on);
    /// Keeps what was entered for a step without closing it. Invalid: an exception without reason or reply number.
    Status saveStep(const RoundStep& step);
    /// Closes the current step, and moves the candidates to its state. Conflict with what is lacking in the message.
    Status closeStep(RoundId id, const QString& key, QDate on);

    /// Opens the step closed last again, and moves the candidates back. Conflict for any other one.
    Status reopenStep(RoundId id, const QString& key);

    /// Who may be proposed for a target on a day, in the round's unit: whoever the review doesn't exclude, and those
    /// one step below, with their reviews.
    Result<std::vector<ReviewAnswer>> eligible(const RoundFacts& facts, const RoundTarget& target, QDate on,
                                               const Progress& progress = {});
    /// The review of one candidate: reviewPromotion or reviewLeadingPost.
    Explanation review(const RoundFacts& facts, const RoundCandidate& candidate, QDate on) const;
    /// Adds candidates; those who are in the round already, or in another open one, are refused by name. `endsPost`:
    /// see setEndsPost().
    Status propose(RoundId id, const std::vector<CadreId>& cadres, const RoundTarget& target, const QString& reason,
                   bool endsPost = false);
    /// Whether the present main post ends with the appointment (拟免). Invalid for a promotion in rank.
    Status setEndsPost(RoundCandidateId id, bool endsPost);
    Status returnCandidate(RoundCandidateId id, const QString& reason, const QString& document);

    /// Who takes part in the recommendation on a day, by rule.
    Result<std::vector<RangeMember>> range(const RoundFacts& facts, QDate on);
    Status saveVoters(RoundId id, const std::vector<RoundVoter>& voters); ///< Replaces those of the round.
    Status fixRange(RoundId id, QDate on); ///< Makes those whom the rule names on that day the round's voters.

    /// Keeps a count with the votes; replaces that of the same vote and category. Of an evaluation only the grades are
    /// read, and added up. Invalid when it doesn't balance.
    Status saveTally(const BallotTally& tally, const std::vector<BallotVote>& votes);

    /// What has to be reported, with everybody's family records. One pass over the files.
    Result<std::vector<FoundTrigger>> triggers(const RoundFacts& facts, QDate on);
    /// The candidates' near relatives in the office.
    Result<std::vector<KinPair>> kin(const RoundFacts& facts, QDate on);
    /// Whether the candidates may hold their posts beside near relatives (任职回避): one finding for each pair. A
    /// candidate for a leading post is judged in that post.
    Result<std::vector<Explanation>> avoidance(const RoundFacts& facts, QDate on);
    /// Records the triggers that aren't yet; answers how many were new.
    Result<int> recordTriggers(RoundId id, QDate on);
    Status saveReport(const ReportItem& item); ///< Its reply, or why it needs none.

    Result<ObjectionId> saveObjection(const Objection& objection); ///< An upheld one returns the candidate.
    Result<InspectionEntryId> saveEntry(const InspectionEntry& entry);

    /// Writes the new ranks or posts to all files and closes the round, in one transaction (登记). Conflict while a
    /// step before it isn't closed.
    Status registerRound(RoundId id, const Registration& registration, QDate on);
    /// Takes the registration back. Conflict when a later round of the kind has begun or a file has changed since.
    Status reopen(RoundId id);

private:
    Result<Round> find(RoundId id);
    Result<RoundCandidate> openCandidate(RoundCandidateId id); ///< NotFound when it is returned.
    /// One operation on an open round. Conflict when it is registered.
    Status change(RoundId id, const std::function<Status(Changes&)>& work);
    Status checkTriggers(const RoundFacts& facts, QDate on);
    Status takeBack(Changes& changes, const RoundFacts& facts);

    Office& m_office;
};

} // namespace tidui
