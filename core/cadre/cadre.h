#pragma once

#include "core/base/id.h"
#include "core/base/partial_date.h"

#include <QString>

#include <optional>
#include <vector>

namespace tidui {

/// A cadre's basic information (干部基本信息, set A01) and the data of the appointment form in preparation (拟任免,
/// A53). Empty means that the file does not say. Code-table values are kept as the words that were written.
struct Person {
    QString name{};                 ///< 姓名 (A0101), without inner padding.
    QString sex{};                  ///< 性别 (A0104): 男, 女
    PartialDate birth{};            ///< 出生日期 (A0107)
    QString ethnicity{};            ///< 民族 (A0117): 汉族
    QString nativePlace{};          ///< 籍贯 (A0111)
    QString birthPlace{};           ///< 出生地 (A0114)
    QString politicalStatus{};      ///< 政治面貌 (A0141, GB/T 4762): 中共党员
    PartialDate partyJoined{};      ///< 入党时间 (A0144)
    QString otherParties{};         ///< 第二、第三党派 (A3921, A3927), joined by ；
    QString partyText{};            ///< 入党时间文字 (A0140): the form's own wording.
    PartialDate workStart{};        ///< 参加工作时间 (A0134)
    QString health{};               ///< 健康状况 (A0128)
    QString technicalPost{};        ///< 专业技术职务 (A0196)
    QString specialty{};            ///< 熟悉专业有何专长 (A0187)
    QString identityNumber{};       ///< 公民身份号码 (A0184, GB 11643)
    QString currentPost{};          ///< 工作单位及职务全称, 现任职务 (A0192)
    QString category{};             ///< 人员类别 (A0160, ZB125)
    QString status{};               ///< 人员管理状态 (A0163, ZB126): 现职人员
    QString management{};           ///< 管理类别 (A0165, ZB130)
    QString establishment{};        ///< 编制类型 (A0121, ZB135)
    QString grade{};                ///< 级别 (A0120, ZB134)
    PartialDate registered{};       ///< 公务员登记时间 (A2949)
    QString grassroots{};           ///< 两年以上基层工作经历 (A0197): 是, 否
    PartialDate retirement{};       ///< 到龄年月 (LRMX DaoLingNianYue), as the file states it.
    QString ageLimit{};             ///< 改革前任职年龄界限 (NLLB)
    QString resume{};               ///< 简历 (A1701): lines "YYYY.MM--YYYY.MM  text"; '\n' between lines.
    QString rewardText{};           ///< 奖惩综述 (A14Z101), the form's text.
    QString appraisalText{};        ///< 年度考核结果综述 (A15Z101), the form's text.
    QString proposedPost{};         ///< 拟任职务 (A5304)
    QString removedPost{};          ///< 拟免职务 (A5315)
    QString changeReason{};         ///< 任免理由 (A5317)
    QString reportingUnit{};        ///< 呈报单位 (A5319)
    PartialDate ageCutoff{};        ///< 计算年龄时间 (A5321)
    PartialDate filledOn{};         ///< 填表时间 (A5323)
    QString filledBy{};             ///< 填表人 (A5327)
    std::optional<int> unitOrder{}; ///< 集体内排序 (A0225): position inside the unit, ascending.
    QString pinyin{};      ///< The name's reading when it was corrected by hand, as "shan xiao ming"; else empty.
    QString phone{};       ///< 联系方式 (A3707)
    QString note{};        ///< 备注 (A0180)
    QString photo{};       ///< 照片 (A57): SHA-256 of the image in hexadecimal; empty without a photo.
    QString formVersion{}; ///< LRMX Version, as read.
    QString unknownXml{};  ///< LRMX elements that this program does not know, kept as XML for the next export.
    bool operator==(const Person&) const = default;
};

/// A post held now or before (职务, set A02).
struct Post {
    QString unitName{};    ///< 任职机构名称 (A0201A)
    QString title{};       ///< 职务名称 (A0215A)
    QString leading{};     ///< 是否领导职务 (A0219, ZB42): 领导职务, 非领导职务
    QString memberType{};  ///< 成员类别 (A0201E, ZB129): 正职, 副职, 其他
    QString method{};      ///< 选拔任用方式 (A0247, ZB122)
    PartialDate since{};   ///< 任职时间 (A0243)
    QString document{};    ///< 任职文号 (A0245)
    QString state{};       ///< 任职状态 (A0255, ZB14): 在任, 已免
    PartialDate until{};   ///< 免职时间 (A0265); inclusive of that decision's month.
    QString endDocument{}; ///< 免职文号 (A0267)
    QString main{};        ///< 主职务 (A0279): 是, 否
    bool operator==(const Post&) const = default;
};

/// A level of leading post held (职务层次, set A05 kind 0, list ZB09).
struct PostLevel {
    QString name{};      ///< 职务层次: 县处级正职
    PartialDate since{}; ///< 批准日期 (A0504)
    QString document{};  ///< 批准文号 (A0511)
    PartialDate until{}; ///< 终止日期 (A0517); empty while it is held.
    bool operator==(const PostLevel&) const = default;
};

/// A rank held (职级, set A05 kind 1, list ZB148).
struct Rank {
    QString name{};      ///< 职级: 二级调研员
    PartialDate since{}; ///< 批准日期 (A0504): the month the rank was given.
    QString document{};  ///< 批准文号 (A0511)
    QString reason{};    ///< 任职级事由: 晋升, 套转, 首次确定, 改任职级
    PartialDate until{}; ///< 终止日期 (A0517); empty while it is held.
    bool operator==(const Rank&) const = default;
};

/// One stage of education (学历学位, set A08). The two lines of school text are those of the appointment form.
struct Education {
    QString mode{};           ///< 教育类别 (A0837, ZB123): 全日制, 在职
    QString level{};          ///< 学历 (A0801, ZB64): 大学
    QString levelSchool{};    ///< 毕业院校系及专业 of the 学历 (A0814, A0824)
    QString degree{};         ///< 学位 (A0901, GB/T 6864): 工学学士
    QString degreeSchool{};   ///< 毕业院校系及专业 of the 学位; empty when it is the same.
    PartialDate enrolled{};   ///< 入学时间 (A0804)
    PartialDate graduated{};  ///< 毕(肄)业时间 (A0807)
    PartialDate degreeDate{}; ///< 学位授予时间 (A0904)
    QString onForm{};         ///< 任免表输出 (A0899): 是, 否
    bool operator==(const Education&) const = default;
};

/// A technical qualification (专业技术任职资格, set A06).
struct Title {
    QString name{};         ///< 资格名称 (A0602)
    PartialDate obtained{}; ///< 获得日期 (A0604)
    QString method{};       ///< 取得途径 (A0607, ZB24)
    QString body{};         ///< 评委会或考试名称 (A0611)
    bool operator==(const Title&) const = default;
};

/// An annual appraisal (年度考核, set A15).
struct Appraisal {
    std::optional<int> year{}; ///< 年度 (A1521)
    QString grade{}; ///< 考核结论 (A1517, ZB18): 优秀, 称职, 基本称职, 不称职, 不定等次, 不进行考核
    QString reason{};   ///< Why there is no grade.
    QString document{}; ///< 文号
    bool operator==(const Appraisal&) const = default;
};

/// A reward (奖励, set A14, list ZB65 01).
struct Reward {
    QString name{};      ///< 奖励名称 (A1404): 记三等功
    PartialDate date{};  ///< 批准日期 (A1407)
    QString authority{}; ///< 批准机关 (A1411)
    QString document{};  ///< 文号
    bool operator==(const Reward&) const = default;
};

/// A sanction or organisational measure (处分、组织处理, set A14, list ZB65 02 and XZ41).
struct Sanction {
    QString name{};       ///< 惩戒名称 (A1404): 记过, 党内警告, 诫勉谈话
    PartialDate date{};   ///< 批准日期 (A1407); the influence period begins on it.
    QString authority{};  ///< 批准机关 (A1411)
    QString document{};   ///< 文号
    PartialDate until{};  ///< 影响期满 by the decision; last day that still counts.
    PartialDate lifted{}; ///< 解除（撤销）日期 (A1424)
    QString cause{};      ///< 事由
    bool operator==(const Sanction&) const = default;
};

/// A family member or important relation (家庭主要成员及重要社会关系, set A36). The order of the list is the form's.
struct Relative {
    QString relation{};        ///< 称谓 (A3604, GB/T 4761)
    QString name{};            ///< 姓名 (A3601)
    PartialDate birth{};       ///< 出生日期 (A3607)
    QString politicalStatus{}; ///< 政治面貌 (A3627)
    QString workplace{};       ///< 工作单位及职务 (A3611), with （已退休）, （已去世）
    QString unknownXml{};      ///< Unknown LRMX elements of this item.
    bool operator==(const Relative&) const = default;
};

/// Entry into the unit or the civil service (进入管理, set A29).
struct Entry {
    PartialDate date{};         ///< 进入本单位日期 (A2907)
    QString method{};           ///< 进入方式 (A2911, ZB77)
    QString fromUnit{};         ///< 原单位 (A2921)
    QString fromPost{};         ///< 原职务 (A2941)
    PartialDate serviceSince{}; ///< 进入公务员队伍时间 (A2947)
    bool operator==(const Entry&) const = default;
};

/// Leaving the unit (退出管理, set A30).
struct Leaving {
    PartialDate date{}; ///< 退出日期 (A3004)
    QString method{};   ///< 退出方式 (A3001, ZB78)
    QString toUnit{};   ///< 调往单位 (A3007)
    QString note{};     ///< 备注 (A3034)
    bool operator==(const Leaving&) const = default;
};

/// Everything the office keeps about one cadre (干部): the basic record and the sets in the order of the dossier.
struct CadreFile {
    CadreId id{};
    UnitId unit{}; ///< Where the cadre is counted (统计关系所在单位, A0195); none = not placed yet.
    Person person{};
    std::vector<Post> posts{};
    std::vector<PostLevel> postLevels{};
    std::vector<Rank> ranks{};
    std::vector<Education> educations{};
    std::vector<Title> titles{};
    std::vector<Appraisal> appraisals{};
    std::vector<Reward> rewards{};
    std::vector<Sanction> sanctions{};
    std::vector<Relative> family{};
    std::vector<Entry> entries{};
    std::vector<Leaving> leavings{};
    bool operator==(const CadreFile&) const = default;
};

} // namespace tidui
