#pragma once

#include "core/cadre/cadre.h"

namespace tidui {

/// The texts of one line of the roster (干部名册): what the lists show, search and sort by. Derived from the file.
enum class RosterColumn {
    Name,               ///< 姓名
    CurrentPost,        ///< 现任职务
    Sex,                ///< 性别
    Ethnicity,          ///< 民族
    NativePlace,        ///< 籍贯
    FullTimeEducation,  ///< 全日制教育 学历学位
    FullTimeSchool,     ///< 全日制教育 毕业院校及专业
    InServiceEducation, ///< 在职教育 学历学位
    InServiceSchool,    ///< 在职教育 毕业院校及专业
    Birth,              ///< 出生年月 (stored form)
    WorkStart,          ///< 参加工作时间 (stored form)
    Party,              ///< 入党时间 as the form prints it
    PostSince,          ///< 任现职时间 (stored form): the main present post's.
    PostLevel,          ///< 现职务层次
    PostLevelSince,     ///< 任现职务层次时间 (stored form)
    Rank,               ///< 现职级
    RankSince,          ///< 任现职级时间 (stored form)
    Note,               ///< 备注
    PoliticalStatus,    ///< 政治面貌
    HighestEducation,   ///< 最高学历
    HighestDegree,      ///< 最高学位
    TechnicalPost,      ///< 专业技术职务
    ManagementStatus,   ///< 人员管理状态
    Category,           ///< 人员类别
    Establishment,      ///< 编制类型
    IdentityNumber,     ///< 公民身份号码
    Count
};
inline constexpr int rosterColumnCount = int(RosterColumn::Count);

/// One derived line: the texts by column, and what ordering and searching need.
struct RosterRow {
    CadreId cadre{};
    UnitId unit{};
    std::vector<QString> texts = std::vector<QString>(rosterColumnCount); ///< By RosterColumn.
    QString searchText{};     ///< Lower case: name, readings and initials, identity number, present post.
    QByteArray strokeKey{};   ///< 姓氏笔画 order by memcmp.
    QByteArray pinyinKey{};   ///< Pinyin order by memcmp.
    QByteArray officialKey{}; ///< Order inside the unit by memcmp: explicit order, post level, chief, rank, seniority,
                              ///< strokes.

    QString& operator[](RosterColumn column) { return texts[std::size_t(column)]; }
    const QString& operator[](RosterColumn column) const { return texts[std::size_t(column)]; }
};

/// Derives the line from the file. Pure.
RosterRow rosterRow(const CadreFile& file);

} // namespace tidui
