#pragma once

#include "core/regulation/terms.h"

/// What the subjects about levels, grades, terms of office and leaving them state.
namespace tidui {

/// A rule that only names things: circumstances, matters, conditions.
struct NamedCases {
    QStringList cases{};
};
inline constexpr auto namedCases = std::tuple{TermField{"cases", &NamedCases::cases}};

/// A level of leading post and its grades (领导职务层次与级别); by level.
struct PostGrade {
    int order = 0;    ///< From 1, the highest.
    QString grades{}; ///< 级别, lowest to highest: 13-8.
};
template <>
struct Terms<PostGrade> {
    static constexpr auto subject = "post_grade";
    static constexpr auto list =
        std::tuple{TermField{"order", &PostGrade::order}, TermField{"grades", &PostGrade::grades}};
};

/// The rank that a non-leading post of before 2019 became (套转); by that post.
struct RankConversion {
    QString becomes{};
};
template <>
struct Terms<RankConversion> {
    static constexpr auto subject = "rank_conversion";
    static constexpr auto list = std::tuple{TermField{"becomes", &RankConversion::becomes}};
};

/// The ranks into which one may come from outside (录用、调任的职级范围); by way of entry.
struct EntryRank {
    QString highest{};
    QString lowest{};
};
template <>
struct Terms<EntryRank> {
    static constexpr auto subject = "entry_rank";
    static constexpr auto list =
        std::tuple{TermField{"highest", &EntryRank::highest, false}, TermField{"lowest", &EntryRank::lowest, false}};
};

/// How rank quotas are fixed: for an organ or together (职数的核定方式).
struct QuotaScopeRule : NamedCases {};
template <>
struct Terms<QuotaScopeRule> {
    static constexpr auto subject = "quota_scope_rule";
    static constexpr auto list = namedCases;
};

/// What pay and other treatment follow (职级待遇).
struct Treatment : NamedCases {};
template <>
struct Terms<Treatment> {
    static constexpr auto subject = "treatment";
    static constexpr auto list = namedCases;
};

/// How long a post or a level may be held (任期、交流).
struct PostTerm {
    int months = 0;
    int times = 0; ///< Terms running, or moves within a term.
};
template <>
struct Terms<PostTerm> {
    static constexpr auto subject = "post_term";
    static constexpr auto list = std::tuple{TermField{"months", &PostTerm::months, false, Bound::Most},
                                            TermField{"times", &PostTerm::times, false}};
};

/// What a sanction keeps away and takes while its period runs (处分期间的待遇); by its name.
struct SanctionEffect {
    QStringList barred{};  ///< 职务, 职级, 级别, 工资档次
    QStringList lowered{}; ///< What is lowered at once.
    bool restored = false; ///< 期满恢复原级别、原职务
    int months = 0;        ///< 开除党籍: before readmission.
};
template <>
struct Terms<SanctionEffect> {
    static constexpr auto subject = "sanction_effect";
    static constexpr auto list = std::tuple{
        TermField{"barred", &SanctionEffect::barred, false}, TermField{"lowered", &SanctionEffect::lowered, false},
        TermField{"restored", &SanctionEffect::restored, false}, TermField{"months", &SanctionEffect::months, false}};
};

/// Whether a sanction ends by itself (处分的解除).
struct SanctionEnd {
    bool automatic = false;
};
template <>
struct Terms<SanctionEnd> {
    static constexpr auto subject = "sanction_end";
    static constexpr auto list = std::tuple{TermField{"automatic", &SanctionEnd::automatic}};
};

/// Early retirement on application (申请提前退休).
struct EarlyRetirement {
    int longServiceMonths = 0; ///< Enough by itself.
    int nearMonths = 0;        ///< 距法定退休年龄不足, or
    int nearServiceMonths = 0; ///< with so long a service.
};
template <>
struct Terms<EarlyRetirement> {
    static constexpr auto subject = "early_retirement";
    static constexpr auto list = std::tuple{TermField{"longServiceMonths", &EarlyRetirement::longServiceMonths},
                                            TermField{"nearMonths", &EarlyRetirement::nearMonths},
                                            TermField{"nearServiceMonths", &EarlyRetirement::nearServiceMonths}};
};

/// How much later somebody may retire by agreement (弹性延迟退休); by kind of person.
struct LaterRetirement {
    int months = 0; ///< 0 = not at all.
};
template <>
struct Terms<LaterRetirement> {
    static constexpr auto subject = "later_retirement";
    static constexpr auto list = std::tuple{TermField{"months", &LaterRetirement::months}};
};

/// Within which time something is done (办理期限); by its name. Days are calendar days.
struct TimeLimit {
    QString start{}; ///< The event from which, or before which, it is counted.
    int days = 0;
    int months = 0;
    int longestDays = 0; ///< With a lawful extension.
    int longestMonths = 0;
    bool before = false; ///< Counted backwards from the event.
};
template <>
struct Terms<TimeLimit> {
    static constexpr auto subject = "time_limit";
    static constexpr auto list = std::tuple{TermField{"start", &TimeLimit::start},
                                            TermField{"days", &TimeLimit::days, false, Bound::Most},
                                            TermField{"months", &TimeLimit::months, false},
                                            TermField{"longestDays", &TimeLimit::longestDays, false, Bound::Most},
                                            TermField{"longestMonths", &TimeLimit::longestMonths, false, Bound::Most},
                                            TermField{"before", &TimeLimit::before, false}};
};

/// What a grade of the annual appraisal says of a person (年度考核等次的条件); by grade.
struct AppraisalGradeRule : NamedCases {
    int order = 0; ///< From 1, the highest.
};
template <>
struct Terms<AppraisalGradeRule> {
    static constexpr auto subject = "appraisal_grade";
    static constexpr auto list =
        std::tuple{TermField{"order", &AppraisalGradeRule::order}, TermField{"cases", &NamedCases::cases}};
};

} // namespace tidui
