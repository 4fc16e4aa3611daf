#pragma once

#include <QString>
#include <QStringList>

#include <tuple>
#include <vector>

/// What each subject of resources/regulations states. A new kind of rule is a struct here, its list of fields, a file
/// and a line in AllRuleKinds (rule_kinds.h). The names of the fields are the keys in the files.
namespace tidui {

/// Which way an office's own policy may go from the figure of the rule.
enum class Bound {
    Fixed, ///< No way.
    Least, ///< The rule states a minimum (不少于): only upwards.
    Most,  ///< The rule states a maximum (不超过): only downwards.
};

template <class T, class Value>
struct TermField {
    const char* key = "";
    Value T::*member = nullptr;
    bool required = true;
    Bound bound = Bound::Fixed;
};
// Clang deduces the arguments of an aggregate only from version 17 on.
template <class T, class Value>
TermField(const char*, Value T::*, bool = true, Bound = Bound::Fixed) -> TermField<T, Value>;

template <class T>
struct Terms; ///< `subject`: the name of its file; `list`: its TermFields.

/// A ladder of ranks (职级序列), highest first; by track (综合管理类 ...).
struct RankLadder {
    QStringList ranks{};
    QStringList equals{}; ///< For each, the rank of 综合管理类 that corresponds to it.
    QStringList grades{}; ///< For each, its 级别, lowest to highest: 13-8.
};
template <>
struct Terms<RankLadder> {
    static constexpr auto subject = "rank_ladder";
    static constexpr auto list =
        std::tuple{TermField{"ranks", &RankLadder::ranks}, TermField{"equals", &RankLadder::equals},
                   TermField{"grades", &RankLadder::grades}};
};

/// The lowest rank that corresponds to a leading post (领导职务对应的最低职级); by level of post.
struct PostRank {
    QString rank{};
};
template <>
struct Terms<PostRank> {
    static constexpr auto subject = "post_rank";
    static constexpr auto list = std::tuple{TermField{"rank", &PostRank::rank}};
};

/// Which ranks an organ may have (设置规格); by level of organ.
struct OrganRanks {
    QString highest{};  ///< The highest of the organ.
    QStringList team{}; ///< Besides, those of its leading team (领导班子).
};
template <>
struct Terms<OrganRanks> {
    static constexpr auto subject = "organ_ranks";
    static constexpr auto list =
        std::tuple{TermField{"highest", &OrganRanks::highest}, TermField{"team", &OrganRanks::team}};
};

/// A cap on the people of some ranks (职数比例); by organ and group.
struct RankQuota {
    QString organ{};
    QStringList ranks{};
    int percent = 0;
    QString of{};   ///< The group inside which it caps, by its key; empty = of the posts of the organ.
    QString body{}; ///< Only for bodies of this rank: 正部级, 副部级.
};
template <>
struct Terms<RankQuota> {
    static constexpr auto subject = "rank_quota";
    static constexpr auto list =
        std::tuple{TermField{"organ", &RankQuota::organ}, TermField{"ranks", &RankQuota::ranks},
                   TermField{"percent", &RankQuota::percent, true, Bound::Most}, TermField{"of", &RankQuota::of, false},
                   TermField{"body", &RankQuota::body, false}};
};

/// What an office decides about counting against rank quotas, since the national rule leaves it open
/// (职数核算的本地设定).
struct QuotaSetting {
    QString choice{};
    QStringList choices{};
    QStringList reasons{}; ///< The reasons of a rank (任职级事由) that the choice is about.
};
template <>
struct Terms<QuotaSetting> {
    static constexpr auto subject = "rank_quota_setting";
    static constexpr auto list =
        std::tuple{TermField{"choice", &QuotaSetting::choice}, TermField{"choices", &QuotaSetting::choices},
                   TermField{"reasons", &QuotaSetting::reasons, false}};
};

/// What must have been held for a rank (晋升职级的任职年限); by target rank.
struct RankStep {
    int months = 0;
    QString rank{}; ///< The rank below.
    QString post{}; ///< The level of leading post that serves as well; empty = none does.
};
template <>
struct Terms<RankStep> {
    static constexpr auto subject = "rank_step";
    static constexpr auto list =
        std::tuple{TermField{"months", &RankStep::months, true, Bound::Least}, TermField{"rank", &RankStep::rank},
                   TermField{"post", &RankStep::post, false}};
};

/// Which years count and what shortens the time (年限的计算).
struct RankCounting {
    QStringList counted{};   ///< Grades whose year counts.
    QStringList uncounted{}; ///< Grades, and words for none, whose year doesn't.
    QString shortening{};    ///< The grade that shortens the time.
    int shorteningMonths = 0;
};
template <>
struct Terms<RankCounting> {
    static constexpr auto subject = "rank_counting";
    static constexpr auto list =
        std::tuple{TermField{"counted", &RankCounting::counted}, TermField{"uncounted", &RankCounting::uncounted},
                   TermField{"shortening", &RankCounting::shortening},
                   TermField{"shorteningMonths", &RankCounting::shorteningMonths}};
};

/// What an office decides about the counting, since the national rule leaves it open.
struct CountingSetting {
    QString choice{};
    QStringList choices{};
};
template <>
struct Terms<CountingSetting> {
    static constexpr auto subject = "rank_counting_setting";
    static constexpr auto list =
        std::tuple{TermField{"choice", &CountingSetting::choice}, TermField{"choices", &CountingSetting::choices}};
};

/// A circumstance in which nobody is promoted, or must be lowered (不得晋升、应当降低).
struct RankBar {
    int months = 0; ///< How long after the year or the event; 0 = the text names no time.
};
template <>
struct Terms<RankBar> {
    static constexpr auto subject = "rank_bar";
    static constexpr auto list = std::tuple{TermField{"months", &RankBar::months, false, Bound::Least}};
};

/// A period in working days within a procedure (公示期).
struct Procedure {
    int workingDays = 0;
};
template <>
struct Terms<Procedure> {
    static constexpr auto subject = "rank_procedure";
    static constexpr auto list = std::tuple{TermField{"workingDays", &Procedure::workingDays, true, Bound::Least}};
};

/// How long a sanction or measure bars promotion (处分期、影响期); by its name.
struct SanctionPeriod {
    QString kind{}; ///< state (政务、行政处分), party, measure (组织处理、诫勉), expulsion
    int months = 0;
    int longest = 0;          ///< The longest the measure itself may last, when the decision chooses.
    int afterRestoration = 0; ///< Months after the restoration of rights (恢复党员权利).
};
template <>
struct Terms<SanctionPeriod> {
    static constexpr auto subject = "sanction_period";
    static constexpr auto list =
        std::tuple{TermField{"kind", &SanctionPeriod::kind}, TermField{"months", &SanctionPeriod::months},
                   TermField{"longest", &SanctionPeriod::longest, false},
                   TermField{"afterRestoration", &SanctionPeriod::afterRestoration, false}};
};

/// A new sanction during a period: what remains and the new one together, at most so many months.
struct SanctionCumulation {
    int longest = 0;
};
template <>
struct Terms<SanctionCumulation> {
    static constexpr auto subject = "sanction_cumulation";
    static constexpr auto list = std::tuple{TermField{"longest", &SanctionCumulation::longest}};
};

/// What a sanction does to the appraisal (处分对考核等次的影响): normal, not-excellent, no-grade or incompetent.
struct SanctionGrade {
    QString year{};   ///< Of the sanction.
    QString next{};   ///< The year after.
    QString second{}; ///< The year after that.
};
template <>
struct Terms<SanctionGrade> {
    static constexpr auto subject = "sanction_grade";
    static constexpr auto list =
        std::tuple{TermField{"year", &SanctionGrade::year}, TermField{"next", &SanctionGrade::next},
                   TermField{"second", &SanctionGrade::second}};
};

/// The cap on a grade of the appraisal (优秀等次比例).
struct AppraisalCap {
    int percent = 0;
    int percentWithConsent = 0; ///< 经同级公务员主管部门同意
};
template <>
struct Terms<AppraisalCap> {
    static constexpr auto subject = "appraisal_cap";
    static constexpr auto list =
        std::tuple{TermField{"percent", &AppraisalCap::percent, true, Bound::Most},
                   TermField{"percentWithConsent", &AppraisalCap::percentWithConsent, true, Bound::Most}};
};

/// What years of some grades bring (考核结果的使用).
struct AppraisalEffect {
    QStringList grades{};
    int years = 0;
    bool running = false; ///< 连续; else 累计.
};
template <>
struct Terms<AppraisalEffect> {
    static constexpr auto subject = "appraisal_effect";
    static constexpr auto list =
        std::tuple{TermField{"grades", &AppraisalEffect::grades}, TermField{"years", &AppraisalEffect::years},
                   TermField{"running", &AppraisalEffect::running}};
};

/// Who takes part in the appraisal and how (参加考核的情形); by circumstance.
struct AppraisalPart {
    QString part{}; ///< graded, comments (只写评语、不确定等次), open (不写评语、不定等次), elsewhere, outside, none
    QString verdict{}; ///< The grade that the circumstance itself brings; else empty.
    int months = 0;    ///< Of the year, from which on it holds; 0 = from the first day.
};
template <>
struct Terms<AppraisalPart> {
    static constexpr auto subject = "appraisal_part";
    static constexpr auto list =
        std::tuple{TermField{"part", &AppraisalPart::part}, TermField{"verdict", &AppraisalPart::verdict, false},
                   TermField{"months", &AppraisalPart::months, false}};
};

/// What an office decides about the appraisal, since the national rule leaves it open.
struct AppraisalSetting {
    QString choice{};
    QStringList choices{};
};
template <>
struct Terms<AppraisalSetting> {
    static constexpr auto subject = "appraisal_setting";
    static constexpr auto list =
        std::tuple{TermField{"choice", &AppraisalSetting::choice}, TermField{"choices", &AppraisalSetting::choices}};
};

/// Whose appraisal the rules on civil servants govern (适用人员); by 人员类别 (ZB125).
struct AppraisedPeople {
    QStringList categories{};
};
template <>
struct Terms<AppraisedPeople> {
    static constexpr auto subject = "appraised_people";
    static constexpr auto list = std::tuple{TermField{"categories", &AppraisedPeople::categories}};
};

/// A step that the procedure of the annual appraisal sets (年度考核程序).
struct AppraisalStep {
    QString who{}; ///< Who takes it.
};
template <>
struct Terms<AppraisalStep> {
    static constexpr auto subject = "appraisal_step";
    static constexpr auto list = std::tuple{TermField{"who", &AppraisalStep::who}};
};

/// A share of some grades of the regular appraisal (平时考核): of an organ's people in one period, or, where annual
/// grades are named, of a person's periods in the year; then those grades demand it.
struct RegularShare {
    QStringList grades{}; ///< 好, 较好, 一般, 较差
    int least = 0;        ///< Per cent, at least.
    int most = 100;       ///< Per cent, at most.
    QStringList annual{}; ///< The annual grades that demand it.
};
template <>
struct Terms<RegularShare> {
    static constexpr auto subject = "regular_share";
    static constexpr auto list = std::tuple{
        TermField{"grades", &RegularShare::grades}, TermField{"least", &RegularShare::least, false, Bound::Least},
        TermField{"most", &RegularShare::most, false, Bound::Most}, TermField{"annual", &RegularShare::annual, false}};
};

/// The age of retirement (法定退休年龄); by category M60, F55, F50, F60v.
struct RetirementAge {
    int formerAge = 0;           ///< 原法定退休年龄, in months.
    int monthsForOneOfDelay = 0; ///< One month of delay for so many; 0 = no delay.
    int longestDelay = 0;        ///< Months.
    int earlierBy = 0;           ///< 自愿提前, months.
};
template <>
struct Terms<RetirementAge> {
    static constexpr auto subject = "retirement_age";
    static constexpr auto list = std::tuple{TermField{"formerAge", &RetirementAge::formerAge},
                                            TermField{"monthsForOneOfDelay", &RetirementAge::monthsForOneOfDelay},
                                            TermField{"longestDelay", &RetirementAge::longestDelay},
                                            TermField{"earlierBy", &RetirementAge::earlierBy}};
};

/// The least time of contribution for a pension (最低缴费年限).
struct RetirementContribution {
    int months = 0;
    int raisedFromYear = 0;
    int monthsPerYear = 0;
    int mostMonths = 0;
};
template <>
struct Terms<RetirementContribution> {
    static constexpr auto subject = "retirement_contribution";
    static constexpr auto list = std::tuple{TermField{"months", &RetirementContribution::months},
                                            TermField{"raisedFromYear", &RetirementContribution::raisedFromYear},
                                            TermField{"monthsPerYear", &RetirementContribution::monthsPerYear},
                                            TermField{"mostMonths", &RetirementContribution::mostMonths}};
};

/// The first rank after probation (首次确定职级); by education.
struct FirstRank {
    QString rank{};
    QString grade{}; ///< 级别
};
template <>
struct Terms<FirstRank> {
    static constexpr auto subject = "first_rank";
    static constexpr auto list = std::tuple{TermField{"rank", &FirstRank::rank}, TermField{"grade", &FirstRank::grade}};
};

/// The probation of a recruit (试用期).
struct Probation {
    int months = 0;
};
template <>
struct Terms<Probation> {
    static constexpr auto subject = "probation";
    static constexpr auto list = std::tuple{TermField{"months", &Probation::months}};
};

/// The youngest age at which something is lawful (最低年龄): completed years.
struct MinimumAge {
    int years = 0;
};
template <>
struct Terms<MinimumAge> {
    static constexpr auto subject = "minimum_age";
    static constexpr auto list = std::tuple{TermField{"years", &MinimumAge::years, true, Bound::Least}};
};

/// One demand on a fact of the file (facts.h): "months_in_rank", "at-least", "36".
struct FactTest {
    QString fact{};
    QString comparison{}; ///< at-least, at-most, is, is-not or contains.
    QString value{};      ///< A whole number, a word of the fact's code table, or words joined by 、.
    int last = 0;         ///< For facts about the last years or months: how many.
    bool operator==(const FactTest&) const = default;
};

/// A condition of the office's own for the promotion to some ranks (附加条件); by the name that the office gives it.
struct OfficeCondition {
    static constexpr bool onlyOfOffice = true; ///< There is no built-in rule that it could be laxer than.

    QStringList ranks{}; ///< The target ranks; empty = all.
    QString join{};      ///< all or any of the facts.
    std::vector<FactTest> facts{};
};
template <>
struct Terms<OfficeCondition> {
    static constexpr auto subject = "office_condition";
    static constexpr auto list =
        std::tuple{TermField{"ranks", &OfficeCondition::ranks, false}, TermField{"join", &OfficeCondition::join},
                   TermField{"facts", &OfficeCondition::facts}};
};

} // namespace tidui
