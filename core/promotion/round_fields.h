#pragma once

#include "core/cadre/fields.h"
#include "core/promotion/round.h"

namespace tidui {

template <>
struct Table<Round> {
    static constexpr auto name = "promotion_round";
};
template <>
struct Fields<Round> {
    static constexpr auto list = std::tuple{
        Field{"name", &Round::name, QT_TRANSLATE_NOOP("Field", "Round")},
        Field{"kind", &Round::kind, QT_TRANSLATE_NOOP("Field", "Kind of round")},
        Field{"unit_id", &Round::unit, QT_TRANSLATE_NOOP("Field", "Unit")},
        Field{"organ", &Round::organ, QT_TRANSLATE_NOOP("Field", "Level of organ")},
        Field{"opened_on", &Round::openedOn, QT_TRANSLATE_NOOP("Field", "Opened")},
        Field{"document", &Round::document, QT_TRANSLATE_NOOP("Field", "Plan document")},
        Field{"simplified", &Round::simplified, QT_TRANSLATE_NOOP("Field", "Simplified procedure")},
        Field{"state", &Round::state, QT_TRANSLATE_NOOP("Field", "State")},
        Field{"decided_on", &Round::decidedOn, QT_TRANSLATE_NOOP("Field", "Decided")},
        Field{"approval", &Round::approval, QT_TRANSLATE_NOOP("Field", "Approval document")},
        Field{"registered_on", &Round::registeredOn, QT_TRANSLATE_NOOP("Field", "Registered")},
        Field{"note", &Round::note, QT_TRANSLATE_NOOP("Field", "Note")},
    };
};

template <>
struct Table<RoundTarget> {
    static constexpr auto name = "round_target";
};
template <>
struct Fields<RoundTarget> {
    static constexpr auto list = std::tuple{
        Field{"round_id", &RoundTarget::round, QT_TRANSLATE_NOOP("Field", "Round")},
        Field{"target", &RoundTarget::target, QT_TRANSLATE_NOOP("Field", "Target")},
        Field{"post", &RoundTarget::post, QT_TRANSLATE_NOOP("Field", "Post")},
        Field{"unit_id", &RoundTarget::unit, QT_TRANSLATE_NOOP("Field", "Unit")},
        Field{"planned", &RoundTarget::planned, QT_TRANSLATE_NOOP("Field", "Planned places")},
        Field{"vacant", &RoundTarget::vacant, QT_TRANSLATE_NOOP("Field", "Vacant places")},
        Field{"document", &RoundTarget::document, QT_TRANSLATE_NOOP("Field", "Document")},
    };
};

template <>
struct Table<RoundStep> {
    static constexpr auto name = "round_step";
};
template <>
struct Fields<RoundStep> {
    static constexpr auto list = std::tuple{
        Field{"round_id", &RoundStep::round, QT_TRANSLATE_NOOP("Field", "Round")},
        Field{"step", &RoundStep::key, QT_TRANSLATE_NOOP("Field", "Step")},
        Field{"papers", &RoundStep::papers, QT_TRANSLATE_NOOP("Field", "Papers")},
        Field{"document", &RoundStep::document, QT_TRANSLATE_NOOP("Field", "Document")},
        Field{"participants", &RoundStep::participants, QT_TRANSLATE_NOOP("Field", "Who took part")},
        Field{"first_day", &RoundStep::from, QT_TRANSLATE_NOOP("Field", "First day")},
        Field{"last_day", &RoundStep::until, QT_TRANSLATE_NOOP("Field", "Last day")},
        Field{"done_on", &RoundStep::doneOn, QT_TRANSLATE_NOOP("Field", "Done")},
        Field{"done_by", &RoundStep::doneBy, QT_TRANSLATE_NOOP("Field", "Done by")},
        Field{"exception", &RoundStep::exception, QT_TRANSLATE_NOOP("Field", "Reason of the exception")},
        Field{"reply", &RoundStep::reply, QT_TRANSLATE_NOOP("Field", "Number of the reply")},
        Field{"note", &RoundStep::note, QT_TRANSLATE_NOOP("Field", "Note")},
    };
};

template <>
struct Table<RoundCandidate> {
    static constexpr auto name = "round_candidate";
};
template <>
struct Fields<RoundCandidate> {
    static constexpr auto list = std::tuple{
        Field{"round_id", &RoundCandidate::round, QT_TRANSLATE_NOOP("Field", "Round")},
        Field{"cadre_id", &RoundCandidate::cadre, QT_TRANSLATE_NOOP("Field", "Cadre")},
        Field{"name", &RoundCandidate::name, QT_TRANSLATE_NOOP("Field", "Name")},
        Field{"present", &RoundCandidate::from, QT_TRANSLATE_NOOP("Field", "Present rank or level")},
        Field{"target", &RoundCandidate::target, QT_TRANSLATE_NOOP("Field", "Target")},
        Field{"post", &RoundCandidate::post, QT_TRANSLATE_NOOP("Field", "Proposed post")},
        Field{"ends_post", &RoundCandidate::endsPost, QT_TRANSLATE_NOOP("Field", "The present post ends")},
        Field{"state", &RoundCandidate::state, QT_TRANSLATE_NOOP("Field", "State")},
        Field{"reached", &RoundCandidate::reached, QT_TRANSLATE_NOOP("Field", "State before the return")},
        Field{"reason", &RoundCandidate::reason, QT_TRANSLATE_NOOP("Field", "Reason")},
        Field{"document", &RoundCandidate::document, QT_TRANSLATE_NOOP("Field", "Document")},
        Field{"former", &RoundCandidate::former, QT_TRANSLATE_NOOP("Field", "Before the registration")},
    };
};

template <>
struct Table<RoundVoter> {
    static constexpr auto name = "round_voter";
};
template <>
struct Fields<RoundVoter> {
    static constexpr auto list = std::tuple{
        Field{"round_id", &RoundVoter::round, QT_TRANSLATE_NOOP("Field", "Round")},
        Field{"cadre_id", &RoundVoter::cadre, QT_TRANSLATE_NOOP("Field", "Cadre")},
        Field{"name", &RoundVoter::name, QT_TRANSLATE_NOOP("Field", "Name")},
        Field{"category", &RoundVoter::category, QT_TRANSLATE_NOOP("Field", "Category of voters")},
        Field{"reason", &RoundVoter::reason, QT_TRANSLATE_NOOP("Field", "Reason")},
    };
};

template <>
struct Table<BallotTally> {
    static constexpr auto name = "ballot_tally";
};
template <>
struct Fields<BallotTally> {
    static constexpr auto list = std::tuple{
        Field{"round_id", &BallotTally::round, QT_TRANSLATE_NOOP("Field", "Round")},
        Field{"vote", &BallotTally::vote, QT_TRANSLATE_NOOP("Field", "Vote")},
        Field{"category", &BallotTally::category, QT_TRANSLATE_NOOP("Field", "Category of voters")},
        Field{"held_on", &BallotTally::heldOn, QT_TRANSLATE_NOOP("Field", "Held on")},
        Field{"expected", &BallotTally::expected, QT_TRANSLATE_NOOP("Field", "Should attend")},
        Field{"present", &BallotTally::present, QT_TRANSLATE_NOOP("Field", "Present")},
        Field{"issued", &BallotTally::issued, QT_TRANSLATE_NOOP("Field", "Ballots issued")},
        Field{"returned", &BallotTally::returned, QT_TRANSLATE_NOOP("Field", "Ballots returned")},
        Field{"valid", &BallotTally::valid, QT_TRANSLATE_NOOP("Field", "Valid ballots")},
        Field{"tellers", &BallotTally::tellers, QT_TRANSLATE_NOOP("Field", "Tellers")},
    };
};

template <>
struct Table<BallotVote> {
    static constexpr auto name = "ballot_vote";
};
template <>
struct Fields<BallotVote> {
    static constexpr auto list = std::tuple{
        Field{"tally_id", &BallotVote::tally, QT_TRANSLATE_NOOP("Field", "Tally")},
        Field{"candidate_id", &BallotVote::candidate, QT_TRANSLATE_NOOP("Field", "Candidate")},
        Field{"votes", &BallotVote::votes, QT_TRANSLATE_NOOP("Field", "Votes")},
        Field{"against", &BallotVote::against, QT_TRANSLATE_NOOP("Field", "Against")},
        Field{"abstained", &BallotVote::abstained, QT_TRANSLATE_NOOP("Field", "Abstained")},
        Field{"grades", &BallotVote::grades, QT_TRANSLATE_NOOP("Field", "Counts by grade")},
    };
};

template <>
struct Table<Objection> {
    static constexpr auto name = "objection";
};
template <>
struct Fields<Objection> {
    static constexpr auto list = std::tuple{
        Field{"round_id", &Objection::round, QT_TRANSLATE_NOOP("Field", "Round")},
        Field{"candidate_id", &Objection::candidate, QT_TRANSLATE_NOOP("Field", "Candidate")},
        Field{"date", &Objection::date, QT_TRANSLATE_NOOP("Field", "Raised on")},
        Field{"raised_by", &Objection::from, QT_TRANSLATE_NOOP("Field", "Raised by")},
        Field{"content", &Objection::content, QT_TRANSLATE_NOOP("Field", "Content")},
        Field{"outcome", &Objection::outcome, QT_TRANSLATE_NOOP("Field", "Outcome")},
        Field{"finding", &Objection::finding, QT_TRANSLATE_NOOP("Field", "What was found out")},
        Field{"settled_on", &Objection::settledOn, QT_TRANSLATE_NOOP("Field", "Settled on")},
    };
};

template <>
struct Table<ReportItem> {
    static constexpr auto name = "report_item";
};
template <>
struct Fields<ReportItem> {
    static constexpr auto list = std::tuple{
        Field{"round_id", &ReportItem::round, QT_TRANSLATE_NOOP("Field", "Round")},
        Field{"candidate_id", &ReportItem::candidate, QT_TRANSLATE_NOOP("Field", "Candidate")},
        Field{"trigger_key", &ReportItem::trigger, QT_TRANSLATE_NOOP("Field", "Matter to report")},
        Field{"article", &ReportItem::article, QT_TRANSLATE_NOOP("Field", "Article")},
        Field{"facts", &ReportItem::facts, QT_TRANSLATE_NOOP("Field", "Facts")},
        Field{"reply", &ReportItem::reply, QT_TRANSLATE_NOOP("Field", "Number of the reply")},
        Field{"replied_on", &ReportItem::repliedOn, QT_TRANSLATE_NOOP("Field", "Date of the reply")},
        Field{"judgement", &ReportItem::judgement, QT_TRANSLATE_NOOP("Field", "Why it needs no report")},
    };
};

template <>
struct Table<InspectionHeading> {
    static constexpr auto name = "inspection_heading";
};
template <>
struct Fields<InspectionHeading> {
    static constexpr auto list = std::tuple{
        Field{"name", &InspectionHeading::name, QT_TRANSLATE_NOOP("Field", "Heading")},
        Field{"sort_order", &InspectionHeading::order, QT_TRANSLATE_NOOP("Field", "Order")},
        Field{"active", &InspectionHeading::active, QT_TRANSLATE_NOOP("Field", "In use")},
    };
};

template <>
struct Table<InspectionEntry> {
    static constexpr auto name = "inspection_entry";
};
template <>
struct Fields<InspectionEntry> {
    static constexpr auto list = std::tuple{
        Field{"candidate_id", &InspectionEntry::candidate, QT_TRANSLATE_NOOP("Field", "Candidate")},
        Field{"heading_id", &InspectionEntry::heading, QT_TRANSLATE_NOOP("Field", "Heading")},
        Field{"date", &InspectionEntry::date, QT_TRANSLATE_NOOP("Field", "Date")},
        Field{"content", &InspectionEntry::text, QT_TRANSLATE_NOOP("Field", "Content")},
        Field{"source", &InspectionEntry::source, QT_TRANSLATE_NOOP("Field", "Source")},
    };
};

template <>
struct Table<OfficeDay> {
    static constexpr auto name = "office_day";
};
template <>
struct Fields<OfficeDay> {
    static constexpr auto list = std::tuple{
        Field{"date", &OfficeDay::date, QT_TRANSLATE_NOOP("Field", "Date")},
        Field{"worked", &OfficeDay::worked, QT_TRANSLATE_NOOP("Field", "Working day")},
        Field{"reason", &OfficeDay::reason, QT_TRANSLATE_NOOP("Field", "Reason")},
        Field{"document", &OfficeDay::document, QT_TRANSLATE_NOOP("Field", "Document")},
    };
};

} // namespace tidui
