#pragma once

#include "core/regulation/post_terms.h"

/// What the subjects about Party branches and supervision state.
namespace tidui {

/// A form of Party organization (党组织的设置); by form. Members are full members (正式党员).
struct PartyBody {
    int leastMembers = 0;
    int mostMembers = 0; ///< 0 = no end.
    int mostUnits = 0;   ///< That may join in it; 0 = not stated.
    int months = 0;      ///< The least length of a project that has one.
};
template <>
struct Terms<PartyBody> {
    static constexpr auto subject = "party_body";
    static constexpr auto list = std::tuple{TermField{"leastMembers", &PartyBody::leastMembers, false},
                                            TermField{"mostMembers", &PartyBody::mostMembers, false},
                                            TermField{"mostUnits", &PartyBody::mostUnits, false},
                                            TermField{"months", &PartyBody::months, false}};
};

/// Who leads a branch (支部委员会, 不设委员会的支部); by number of full members.
struct BranchLead {
    int leastMembers = 0;
    int mostMembers = 0; ///< 0 = no end.
    int leastSeats = 0;
    int usualSeats = 0; ///< 0 = as the least.
    int mostSeats = 0;
    QStringList posts{};
};
template <>
struct Terms<BranchLead> {
    static constexpr auto subject = "branch_lead";
    static constexpr auto list = std::tuple{
        TermField{"leastMembers", &BranchLead::leastMembers}, TermField{"mostMembers", &BranchLead::mostMembers, false},
        TermField{"leastSeats", &BranchLead::leastSeats},     TermField{"usualSeats", &BranchLead::usualSeats, false},
        TermField{"mostSeats", &BranchLead::mostSeats},       TermField{"posts", &BranchLead::posts}};
};

/// The term of a branch committee (支部委员会任期); by kind of unit.
struct BranchTerm {
    int months = 0;
};
template <>
struct Terms<BranchTerm> {
    static constexpr auto subject = "branch_term";
    static constexpr auto list = std::tuple{TermField{"months", &BranchTerm::months}};
};

/// When a Party meeting is valid and decides (党内会议的有效条件); by meeting. Parts of those who should attend.
struct PartyVote {
    int presentNumerator = 0; ///< 0 = no quorum stated.
    int presentDenominator = 1;
    bool presentExceeds = false; ///< More than that part; else at least.
    int passNumerator = 0;       ///< More than this part; 0 = not stated.
    int passDenominator = 1;
};
template <>
struct Terms<PartyVote> {
    static constexpr auto subject = "party_vote";
    static constexpr auto list = std::tuple{TermField{"presentNumerator", &PartyVote::presentNumerator, false},
                                            TermField{"presentDenominator", &PartyVote::presentDenominator, false},
                                            TermField{"presentExceeds", &PartyVote::presentExceeds, false},
                                            TermField{"passNumerator", &PartyVote::passNumerator, false},
                                            TermField{"passDenominator", &PartyVote::passDenominator, false}};
};

/// How often something is held (组织生活的频次); by its name.
struct PartyMeeting {
    int times = 0;   ///< At least, in each period.
    int months = 0;  ///< The period: 1, 3 or 12, from January on.
    int quarter = 0; ///< The one in which it is normally held; 0 = not stated.
};
template <>
struct Terms<PartyMeeting> {
    static constexpr auto subject = "party_meeting";
    static constexpr auto list =
        std::tuple{TermField{"times", &PartyMeeting::times, true, Bound::Least},
                   TermField{"months", &PartyMeeting::months}, TermField{"quarter", &PartyMeeting::quarter, false}};
};

/// Grades and duties of Party life (民主评议, 述职评议, 双重组织生活).
struct PartyLife : NamedCases {};
template <>
struct Terms<PartyLife> {
    static constexpr auto subject = "party_life";
    static constexpr auto list = namedCases;
};

/// One of the four forms of supervision (监督执纪“四种形态”); by form.
struct SupervisionForm : NamedCases {
    int order = 0;
    QString share{}; ///< 常态, 大多数 ...
};
template <>
struct Terms<SupervisionForm> {
    static constexpr auto subject = "supervision_form";
    static constexpr auto list =
        std::tuple{TermField{"order", &SupervisionForm::order}, TermField{"cases", &NamedCases::cases},
                   TermField{"share", &SupervisionForm::share}};
};

} // namespace tidui
