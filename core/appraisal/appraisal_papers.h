#pragma once

#include "core/appraisal/appraisal_year.h"
#include "core/cadre/cadre.h"
#include "core/regulation/rule_book.h"

/// What the papers of an appraisal year (考核) state: plain values, printed by core/form/appraisal_forms.h. Texts are
/// printed as they are given; what is empty leaves room to be filled in by hand.
namespace tidui {

/// Who stands on a form that is else left blank for handwriting.
struct BlankFor {
    QString name{};
    QString post{}; ///< 单位及职务职级
};

/// 公务员年度考核登记表: one person's year, as far as it has come.
struct AnnualForm {
    CadreFile file{};
    AppraisalEntry entry{};
    std::vector<AppraisalAct> acts{};
    int year = 0;
    QString office{};     ///< The organ whose head or committee decides.
    QString partReason{}; ///< Why there is no grade or no part, with its article; empty for who is graded.
};

/// A text of a form with who signed it and when.
struct SignedText {
    QString text{}; ///< '\n' between paragraphs.
    QString by{};
    QDate on{};

    /// A signature is printed only whole: who and when.
    bool isSigned() const { return !by.isEmpty() && on.isValid(); }
};

/// What the steps of a year make of the opinions on its form: neither a grade nor a day that isn't on record.
struct AnnualOpinions {
    SignedText proposed{}; ///< 主管领导评语和考核等次建议, and the unit's opinion.
    SignedText decided{};  ///< 机关负责人或考核委员会意见
    SignedText own{};      ///< 本人意见, the objection and what its review decided; signed by the person alone.
    SignedText noGrade{}; ///< 未确定等次或不参加考核情况说明, and the grade that was supplied later (补定).
};
AnnualOpinions annualOpinions(const AnnualForm& form);

/// What the form calls 单位及职务职级: as the year has it, else as the file has it on its last day.
QString annualPost(const AnnualForm& form);

/// How often an office appraises in a year (平时考核周期).
inline constexpr int periodsByHalf = 2;
inline constexpr int periodsByQuarter = 4;
inline constexpr int periodsByMonth = 12;

/// The name of a period, from 1: 上半年, 第一季度, 3月. `periods`: how many a year has. Of a period that the year
/// hasn't, with blanks to be filled in: 第　　季度.
QString periodName(int period, int periods);

/// 公务员平时考核登记表: one person in one period.
struct RegularForm {
    CadreFile file{};
    RegularGrade grade{}; ///< Year and period are always stated.
    int periods = periodsByQuarter;
    QString post{}; ///< 单位及职务职级; empty = as in the file.
};

/// What is on record of the opinions on the form of a regular appraisal.
struct RegularOpinions {
    SignedText review{};   ///< 主管领导审核评鉴意见及等次建议
    SignedText approval{}; ///< 机关负责人审定
};
RegularOpinions regularOpinions(const RegularForm& form);

/// 公务员平时考核结果名册: the periods of a year side by side.
struct RegularRoster {
    struct Person {
        QString name{};
        QString post{};
        QStringList grades{}; ///< One a period; empty = not appraised (yet).
        QString note{};
    };
    struct Group {
        QString unit{};
        std::vector<Person> people{};
    };
    QString office{};
    int year = 0;
    int periods = periodsByQuarter; ///< 2, 4 or 12.
    std::vector<Group> groups{};    ///< In official order.
    QDate on{};                     ///< 填报日期
};

/// 年度考核结果名册: the people by unit, the totals by grade with their shares, and the cap on 优秀 of each scope.
struct AnnualRoster {
    struct Person {
        QString name{};
        QString sex{};
        QString birth{};  ///< 1975.03
        QString post{};   ///< 单位及职务
        QString rank{};   ///< 职级
        QString grade{};  ///< Of annualGrades() or appraisal_grade::none; empty = not decided yet.
        QString former{}; ///< 上年度等次
        QString note{};
    };
    struct Group {
        QString unit{};
        std::vector<Person> people{};
    };
    /// One scope of 优秀 (核定范围).
    struct Cap {
        QString scope{};
        int excellent = 0;
        int places = 0;
        QString arithmetic{}; ///< Of ExcellentCap.
        QString article{};
    };
    QString office{};
    int year = 0;
    QString document{};          ///< 确定等次的文号
    std::vector<Group> groups{}; ///< In official order.
    std::vector<Cap> caps{};
    QDate on{}; ///< 填报日期
};

/// A person's line of the roster: the grade is that of the last step that gives one.
AnnualRoster::Person rosterLine(const AnnualForm& form);

/// 公务员奖励审批表: for 嘉奖, 记三等功 and higher.
struct AwardForm {
    CadreFile file{};
    QByteArray photo{};
    QString award{};   ///< 拟授奖励: 嘉奖, 记三等功
    QString reason{};  ///< Which years it rests on, with the article; printed below the award.
    QString honours{}; ///< 奖惩情况; empty = as in the file.
    QString deeds{};   ///< 主要事迹
    QString note{};    ///< 备注
    QDate filledOn{};
};

/// What a person may do against the result (公务员法第九十五条): days, counted from the day after knowing it.
struct Recourse {
    int reviewDays = 0; ///< 申请复核
    int appealDays = 0; ///< 申诉, after the decision of the review.
    int directDays = 0; ///< 申诉 without a review before.
    QString article{};
};

/// By the rules in force on the day of the notice; none for grades against which the law gives none, or without a rule.
std::optional<Recourse> recourseAgainst(const QString& grade, const RuleBook& rules, QDate on);

/// 年度考核结果通知书, with the receipt that the person signs (回执).
struct ResultNotice {
    QString office{};
    QString document{}; ///< 文号
    QString name{};
    QString unit{};
    int year = 0;
    QString grade{};   ///< As in AnnualRoster::Person.
    QString reason{};  ///< Why there is no grade.
    QString article{}; ///< What the result rests on.
    QDate decided{};
    std::optional<Recourse> recourse{}; ///< Stated where the law gives it: for 不称职.
    QDate day{};                        ///< Of the letter.
};

} // namespace tidui
