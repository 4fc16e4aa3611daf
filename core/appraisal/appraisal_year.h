#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What an office keeps of its appraisals (考核): the year and its people, and the regular and special appraisals that
/// the annual one builds on. Grades are kept as the instruments name them; states are the names of the constants.
namespace tidui {

using AppraisalYearId = Id<struct AppraisalYearTag>;   ///< 考核年度
using ExcellentScopeId = Id<struct ExcellentScopeTag>; ///< 优秀名额的核定范围
using AppraisalEntryId = Id<struct AppraisalEntryTag>; ///< 年度考核对象
using AppraisalActId = Id<struct AppraisalActTag>;     ///< 年度考核的环节
using RegularGradeId = Id<struct RegularGradeTag>;     ///< 平时考核结果
using SpecialTaskId = Id<struct SpecialTaskTag>;       ///< 专项考核
using SpecialResultId = Id<struct SpecialResultTag>;   ///< 专项考核结果

/// 年度考核的等次 (公务员法第三十八条), and what stands in a file for a year without one (ZB18).
namespace appraisal_grade {
inline const QString excellent = QStringLiteral("优秀");
inline const QString competent = QStringLiteral("称职");
inline const QString basic = QStringLiteral("基本称职");
inline const QString incompetent = QStringLiteral("不称职");
inline const QString ungraded = QStringLiteral("不定等次");
inline const QString none = QStringLiteral("不进行考核"); ///< Didn't take part.
} // namespace appraisal_grade

/// The five that an annual appraisal can end with, the best first; the last is "no grade".
const QStringList& annualGrades();

/// 好, 较好, 一般, 较差 (公务员平时考核办法).
const QStringList& regularGrades();

namespace appraisal_state {
inline const QString open = QStringLiteral("open");
inline const QString closed = QStringLiteral("closed"); ///< The files have the results.
} // namespace appraisal_state

/// An appraisal year (考核年度) that the office opened. At most one for each calendar year.
struct AppraisalYear {
    AppraisalYearId id{};
    int year = 0;
    QDate openedOn{};
    QString openedBy{};
    QDate noticeFrom{};  ///< First day on which the 优秀 are published inside the organ (公示).
    QDate noticeUntil{}; ///< Last day, included.
    QString document{};  ///< The document that decided the results (确定等次的文号); goes into the files.
    QString state = appraisal_state::open;
    QDate closedOn{};
    QString closedBy{};
    bool operator==(const AppraisalYear&) const = default;

    bool isOpen() const { return state == appraisal_state::open; }
};

/// Units whose people share one number of 优秀 (优秀名额的核定范围): one unit, or several that are pooled.
struct ExcellentScope {
    ExcellentScopeId id{};
    AppraisalYearId year{};
    QString name{};
    /// Ids of its units; the units below one belong to it unless a scope names them. 0: people not placed in a unit.
    QStringList units{};
    bool withConsent = false; ///< The civil service department agreed to the higher share.
    QString document{};       ///< What says so; needed for the higher share.
    bool operator==(const ExcellentScope&) const = default;

    std::vector<UnitId> unitIds() const;
    void setUnits(const std::vector<UnitId>& ids);
};

/// A person of an appraisal year (考核对象), with what the year's form asks and the file doesn't say.
struct AppraisalEntry {
    AppraisalEntryId id{};
    AppraisalYearId year{};
    CadreId cadre{};
    QString name{}; ///< As on the day of opening.
    UnitId unit{};  ///< Where the person is appraised: of that day, until changed.
    QString post{}; ///< 单位及职务职级 as on the form.

    int leaveDays = 0;               ///< 病、事假累计, working days of the year.
    int elsewhereMonths = 0;         ///< 援派、挂职 in the year.
    bool underInvestigation = false; ///< 立案审查调查, not concluded at the end of the year.
    bool refused = false;            ///< 经教育后仍然拒绝参加考核
    bool leadingMember = false;      ///< 领导成员, appraised by the superior.

    QString ruling{};       ///< How a person decided an odd case: a part of AppraisalPart, "as-found", or empty.
    QString rulingReason{}; ///< Why; never empty beside a ruling.
    QString ruledBy{};
    QDate ruledOn{};

    QString duties{};     ///< 从事或分管工作
    QString summary{};    ///< 个人总结
    QString training{};   ///< 参加脱产培训情况
    QString remark{};     ///< 未确定等次或不参加考核情况说明
    QJsonObject former{}; ///< The appraisal of this year that stood in the file before the year was closed.
    bool operator==(const AppraisalEntry&) const = default;
};

/// The steps of one person's annual appraisal, in their order (公务员考核规定第十二条).
namespace appraisal_act {
inline const QString proposed = QStringLiteral("proposed"); ///< 主管领导评语和考核等次建议
inline const QString unit = QStringLiteral("unit");         ///< 所在单位意见
inline const QString decided = QStringLiteral("decided");   ///< 机关负责人或者考核委员会确定等次
inline const QString notified = QStringLiteral("notified"); ///< 书面通知本人, 本人意见
inline const QString objected = QStringLiteral("objected"); ///< 本人申请复核
inline const QString reviewed = QStringLiteral("reviewed"); ///< 复核决定; its grade is the one that stands.
inline const QString supplied = QStringLiteral("supplied"); ///< 结案后补定等次
} // namespace appraisal_act

/// In the order in which they are taken.
const QStringList& appraisalActs();

/// One step with its author and its day: the form says no more than happened. One of each for an entry.
struct AppraisalAct {
    AppraisalActId id{};
    AppraisalYearId year{};
    AppraisalEntryId entry{};
    QString act{};   ///< Of appraisal_act.
    QString grade{}; ///< Of annualGrades(); empty for notified and objected.
    QString text{};  ///< Comment, opinion, or what is objected.
    QString by{};
    QDate on{};
    bool operator==(const AppraisalAct&) const = default;
};

/// A regular appraisal (平时考核) of one person in one period of a year.
struct RegularGrade {
    RegularGradeId id{};
    CadreId cadre{};
    int year = 0;
    int period = 0;       ///< From 1; how many a year has is the office's setting.
    QString grade{};      ///< 好, 较好, 一般, 较差; empty = not graded yet.
    QString summary{};    ///< 个人小结: what work was done.
    QString attendance{}; ///< 考勤与奖惩
    QString comment{};    ///< 主管领导评鉴
    QString by{};
    QDate on{};
    QString approval{}; ///< 机关负责人审定意见
    QString approvedBy{};
    QDate approvedOn{};
    bool operator==(const RegularGrade&) const = default;

    /// Neither a grade nor a text: nothing to keep.
    bool isEmpty() const
    {
        return grade.isEmpty() && summary.isEmpty() && attendance.isEmpty() && comment.isEmpty() && approval.isEmpty();
    }
};

/// A task whose people are appraised specially (专项考核).
struct SpecialTask {
    SpecialTaskId id{};
    QString name{};
    QDate from{};
    QDate until{}; ///< Included; invalid while it goes on.
    QString document{};
    bool operator==(const SpecialTask&) const = default;
};

/// One participant's result in a special appraisal.
struct SpecialResult {
    SpecialResultId id{};
    SpecialTaskId task{};
    CadreId cadre{};
    QString name{};
    QString role{};
    QString result{}; ///< As the office words it.
    QString comment{};
    QString by{};
    QDate on{};
    bool operator==(const SpecialResult&) const = default;
};

} // namespace tidui
