#include "core/form/form_fonts.h"

#include <QFontDatabase>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tidui {

QStringList formFamilies(const QString& role)
{
    static const QHash<QString, QStringList> families{
        {u"title"_s, {u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"华文中宋"_s, u"Noto Serif CJK SC"_s}},
        {u"body"_s, {u"宋体"_s, u"SimSun"_s, u"华文宋体"_s, u"Noto Serif CJK SC"_s}},
        {u"fangsong"_s,
         {u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"FangSong"_s, u"仿宋"_s, u"STFangsong"_s, u"LXGW WenKai"_s,
          u"Noto Serif CJK SC"_s}},
        {u"kai"_s, {u"楷体_GB2312"_s, u"KaiTi"_s, u"STKaiti"_s, u"LXGW WenKai"_s, u"Noto Serif CJK SC"_s}},
        {u"hei"_s, {u"黑体"_s, u"SimHei"_s, u"Noto Sans CJK SC"_s}},
    };
    return families.value(role, families.value(u"body"_s));
}

QString resolvedFamily(const QString& role)
{
    for (const QString& family : formFamilies(role)) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

QFont formFont(const QString& role, double size)
{
    QFont font;
    font.setFamilies(formFamilies(role));
    font.setPixelSize(qRound(size));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Noto's bold serif is the nearest to 小标宋; the real one is bold by itself.
    if (role == u"title" && resolvedFamily(role).startsWith(u"Noto"))
        font.setBold(true);
    return font;
}

} // namespace tidui
