#include "core/naming/name_keys.h"

#include <QStringList>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

QStringList sortedByStrokes(QStringList names, StrokeStyle style)
{
    std::ranges::sort(names, {}, [style](const QString& name) { return strokeKey(name, style); });
    return names;
}

} // namespace

TEST_CASE("frequent surnames stand in the official stroke order (GF 3003-1999)", "[stroke]")
{
    const QStringList official =
        u"一 乙 二 丁 三 于 万 上 己 子 习 马 王 五 区 毛 壬 仇 六 文 方 尹 丑 孔 邓 丙 石 龙 戊 卢 叶 甲 田 史 四 白 冯 司 "
        "朴 吕 朱 乔 任 刘 江 汤 许 孙 阳 苏 杜 李 杨 吴 邱 何 余 邹 辛 汪 沈 宋 张 陆 陈 邵 武 范 林 欧 易 罗 金 周 庚 郑 单 官 孟 "
        "赵 郝 胡 查 钟 段 侯 姜 姚 贺 癸 秦 袁 贾 夏 顾 钱 徐 高 郭 唐 诸 黄 萧 曹 龚 常 崔 康 阎 盖 梁 寅 尉 "
        "彭 葛 董 蒋 韩 程 傅 曾 谢 赖 雷 解 蔡 廖 谭 翟 熊 黎 潘 薛 戴 魏"_s.split(u' ');
    QStringList shuffled = official;
    std::ranges::reverse(shuffled);
    CHECK(sortedByStrokes(shuffled, StrokeStyle::SurnameFirst) == official);
}

TEST_CASE("two-character names come first by surname, or in their place by whole name", "[stroke]")
{
    const QStringList names{u"丁乙甲"_s, u"丁丙"_s, u"丁一甲"_s, u"丁一"_s};
    CHECK(sortedByStrokes(names, StrokeStyle::SurnameFirst) == QStringList{u"丁一"_s, u"丁丙"_s, u"丁一甲"_s, u"丁乙甲"_s});
    CHECK(sortedByStrokes(names, StrokeStyle::WholeName) == QStringList{u"丁一"_s, u"丁一甲"_s, u"丁乙甲"_s, u"丁丙"_s});
}

TEST_CASE("surnames are read as surnames", "[pinyin]")
{
    const auto [name, pinyin] = GENERATE(table<QString, QString>({
        {u"单明"_s, u"shan ming"_s},  {u"仇明"_s, u"qiu ming"_s},    {u"解明"_s, u"xie ming"_s},
        {u"区明"_s, u"ou ming"_s},    {u"曾明"_s, u"zeng ming"_s},   {u"查明"_s, u"zha ming"_s},
        {u"盖明"_s, u"ge ming"_s},    {u"任明"_s, u"ren ming"_s},    {u"华明"_s, u"hua ming"_s},
        {u"翟明"_s, u"zhai ming"_s},  {u"乐明"_s, u"yue ming"_s},    {u"种明"_s, u"chong ming"_s},
        {u"朴明"_s, u"piao ming"_s},  {u"缪明"_s, u"miao ming"_s},   {u"冼明"_s, u"xian ming"_s},
        {u"尉明"_s, u"wei ming"_s},   {u"尉迟明"_s, u"yu chi ming"_s}, {u"长孙明"_s, u"zhang sun ming"_s},
        {u"令狐明"_s, u"ling hu ming"_s}, {u"万俟明"_s, u"mo qi ming"_s}, {u"吕明"_s, u"lv ming"_s},
    }));
    CHECK(nameKeys(name).pinyin == pinyin);
}

TEST_CASE("a name is found by any reading and by its initials", "[pinyin]")
{
    const QString text = nameKeys(u"单小明"_s).searchText;
    CHECK(text.contains(u"shanxiaoming"));
    CHECK(text.contains(u"danxiaoming"));
    CHECK(text.split(u' ').contains(u"sxm"));
    CHECK_FALSE(text.contains(u"wang"));
}

TEST_CASE("a reading corrected by hand wins", "[pinyin]")
{
    CHECK(nameKeys(u"覃明"_s).pinyin == u"qin ming");
    const NameKeys keys = nameKeys(u"覃明"_s, u"tan ming"_s);
    CHECK(keys.pinyin == u"tan ming");
    CHECK(keys.initials == u"tm");
}

TEST_CASE("the dot of minority names does not count", "[stroke]")
{
    CHECK(strokeKey(u"测试·样例"_s, StrokeStyle::SurnameFirst) == strokeKey(u"测试样例"_s, StrokeStyle::SurnameFirst));
    CHECK(nameKeys(u"测试·样例"_s).initials == u"csyl");
}

TEST_CASE("a character outside the tables sorts last and is reported", "[stroke]")
{
    CHECK(nameKeys(u"王明"_s).complete);
    CHECK_FALSE(nameKeys(u"王\uE000"_s).complete);
    CHECK(strokeKey(u"王\uE000明"_s, StrokeStyle::SurnameFirst) > strokeKey(u"王鑫明"_s, StrokeStyle::SurnameFirst));
}
