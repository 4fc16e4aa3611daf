#pragma once

#include "core/regulation/terms.h"

/// What the subjects about promotion rounds and leading posts state.
namespace tidui {

/// A step of a round (晋升程序的环节); by kind of round and step.
struct RoundStepRule {
    QString kind{}; ///< 职级晋升, 选拔任用
    int order = 0;  ///< From 1, in the order of the instrument.
    QString name{};
    QStringList papers{};   ///< The papers it asks.
    QString participants{}; ///< Who takes part.
    /// What must be found out besides papers, participants and dates: targets, quota, vote, inspection, checks,
    /// discussion, publicity, approval, registration.
    QString check{};
    QString state{};        ///< What the candidates become when it is done (candidate_state); empty = as before.
    bool omittable = false; ///< 简化程序 may leave it out.
};
template <>
struct Terms<RoundStepRule> {
    static constexpr auto subject = "round_step";
    static constexpr auto list = std::tuple{TermField{"kind", &RoundStepRule::kind},
                                            TermField{"order", &RoundStepRule::order},
                                            TermField{"name", &RoundStepRule::name},
                                            TermField{"papers", &RoundStepRule::papers},
                                            TermField{"participants", &RoundStepRule::participants},
                                            TermField{"check", &RoundStepRule::check},
                                            TermField{"state", &RoundStepRule::state, false},
                                            TermField{"omittable", &RoundStepRule::omittable, false}};
};

/// When a vote is valid and what passes (有效和通过的条件); by its purpose. A fraction is a numerator and a
/// denominator.
struct VoteRule {
    int presentNumerator = 0; ///< At least this part of those who should attend; 0 = no quorum.
    int presentDenominator = 1;
    int passNumerator = 0; ///< More than this part of those who should attend; 0 = the vote only orders.
    int passDenominator = 1;
    int validMonths = 0;      ///< How long the result may be used; 0 = no limit stated.
    QStringList grades{};     ///< 总体评价的等次, of a vote by grades, best first; empty = for or against.
    QStringList favourable{}; ///< Those of the grades that count as votes for the person.
    QStringList aspects{};    ///< What the ballot asks besides: 德 能 勤 绩 廉.
};
template <>
struct Terms<VoteRule> {
    static constexpr auto subject = "round_vote";
    static constexpr auto list = std::tuple{TermField{"presentNumerator", &VoteRule::presentNumerator, false},
                                            TermField{"presentDenominator", &VoteRule::presentDenominator, false},
                                            TermField{"passNumerator", &VoteRule::passNumerator, false},
                                            TermField{"passDenominator", &VoteRule::passDenominator, false},
                                            TermField{"validMonths", &VoteRule::validMonths, false},
                                            TermField{"grades", &VoteRule::grades, false},
                                            TermField{"favourable", &VoteRule::favourable, false},
                                            TermField{"aspects", &VoteRule::aspects, false}};
};

/// A fact that must be reported before the discussion (报批报备事项); by its name.
struct ReportTrigger {
    QString demand{};    ///< 报批 or 报备.
    QString authority{}; ///< To whom.
    QStringList kinds{}; ///< Of rounds that it concerns.
    int months = 0;      ///< How near or how recent; 0 = no time.
    QStringList names{}; ///< The ranks, words of a file ... that it concerns.
};
template <>
struct Terms<ReportTrigger> {
    static constexpr auto subject = "report_trigger";
    static constexpr auto list =
        std::tuple{TermField{"demand", &ReportTrigger::demand}, TermField{"authority", &ReportTrigger::authority},
                   TermField{"kinds", &ReportTrigger::kinds}, TermField{"months", &ReportTrigger::months, false},
                   TermField{"names", &ReportTrigger::names, false}};
};

/// Who takes part in a recommendation (参加民主推荐人员范围); by kind of round. The first group that a person belongs
/// to is theirs.
struct RecommendationRange {
    QStringList categories{}; ///< 领导班子成员, 内设机构负责人, 其他人员
    QStringList groups{};     ///< For each, whom it takes: team, heads, body, others.
};
template <>
struct Terms<RecommendationRange> {
    static constexpr auto subject = "recommendation_range";
    static constexpr auto list = std::tuple{TermField{"categories", &RecommendationRange::categories},
                                            TermField{"groups", &RecommendationRange::groups}};
};

/// What must have been held for a leading post (任职资格); by its level.
struct LeadingPost {
    int months = 0;
    QStringList ways{}; ///< One is enough; levels and ranks joined by 、 are added together.
};
template <>
struct Terms<LeadingPost> {
    static constexpr auto subject = "leading_post";
    static constexpr auto list =
        std::tuple{TermField{"months", &LeadingPost::months}, TermField{"ways", &LeadingPost::ways}};
};

/// A basic qualification for leading posts (基本资格); by its name.
struct LeadingCondition {
    QStringList levels{};  ///< Of posts that it concerns.
    int months = 0;        ///< 工作年限, 党龄 ...
    QString education{};   ///< The lowest 学历.
    bool normally = false; ///< 一般应当: a person judges an exception.
};
template <>
struct Terms<LeadingCondition> {
    static constexpr auto subject = "leading_condition";
    static constexpr auto list = std::tuple{TermField{"levels", &LeadingCondition::levels},
                                            TermField{"months", &LeadingCondition::months, false},
                                            TermField{"education", &LeadingCondition::education, false},
                                            TermField{"normally", &LeadingCondition::normally, false}};
};

/// Why somebody must not be named as candidate (不得列为考察对象); by its name.
struct CandidateBar {
    QStringList words{}; ///< What a file says of such a person; empty = no record tells.
};
template <>
struct Terms<CandidateBar> {
    static constexpr auto subject = "candidate_bar";
    static constexpr auto list = std::tuple{TermField{"words", &CandidateBar::words, false}};
};

/// Which work must not be done beside a relative's leading post (任职回避); by its name.
struct AvoidanceRule {
    QStringList relations{}; ///< Groups of kin (codes/kinship.json) that it concerns.
    QStringList units{};     ///< Words in the names of the units that it concerns; empty = any.
};
template <>
struct Terms<AvoidanceRule> {
    static constexpr auto subject = "avoidance";
    static constexpr auto list =
        std::tuple{TermField{"relations", &AvoidanceRule::relations}, TermField{"units", &AvoidanceRule::units, false}};
};

} // namespace tidui
