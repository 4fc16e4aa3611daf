#pragma once

#include "core/cadre/cadre.h"

#include <array>
#include <variant>

namespace tidui {

/// An element of LRMX and the field of the basic record that holds it. Education, party, family, photo and version
/// have their own handling.
struct LrmxElement {
    const char* name = "";
    std::variant<std::monostate, QString Person::*, PartialDate Person::*> member{};
};

/// In the editor's order (LRMX 3.0; the two elements of 2025 where newer editors put them).
inline constexpr std::array lrmxElements{
    LrmxElement{"XingMing", &Person::name},
    LrmxElement{"XingBie", &Person::sex},
    LrmxElement{"ChuShengNianYue", &Person::birth},
    LrmxElement{"MinZu", &Person::ethnicity},
    LrmxElement{"JiGuan", &Person::nativePlace},
    LrmxElement{"ChuShengDi", &Person::birthPlace},
    LrmxElement{"RuDangShiJian", {}},
    LrmxElement{"ZhengZhiMianMao", {}},
    LrmxElement{"CanJiaGongZuoShiJian", &Person::workStart},
    LrmxElement{"DaoLingNianYue", &Person::retirement},
    LrmxElement{"JianKangZhuangKuang", &Person::health},
    LrmxElement{"ZhuanYeJiShuZhiWu", &Person::technicalPost},
    LrmxElement{"ShuXiZhuanYeYouHeZhuanChang", &Person::specialty},
    LrmxElement{"QuanRiZhiJiaoYu_XueLi", {}},
    LrmxElement{"QuanRiZhiJiaoYu_XueWei", {}},
    LrmxElement{"QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", {}},
    LrmxElement{"QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi", {}},
    LrmxElement{"ZaiZhiJiaoYu_XueLi", {}},
    LrmxElement{"ZaiZhiJiaoYu_XueWei", {}},
    LrmxElement{"ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", {}},
    LrmxElement{"ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi", {}},
    LrmxElement{"XianRenZhiWu", &Person::currentPost},
    LrmxElement{"NiRenZhiWu", &Person::proposedPost},
    LrmxElement{"NiMianZhiWu", &Person::removedPost},
    LrmxElement{"JianLi", &Person::resume},
    LrmxElement{"JiangChengQingKuang", &Person::rewardText},
    LrmxElement{"NianDuKaoHeJieGuo", &Person::appraisalText},
    LrmxElement{"RenMianLiYou", &Person::changeReason},
    LrmxElement{"JiaTingChengYuan", {}},
    LrmxElement{"ChengBaoDanWei", &Person::reportingUnit},
    LrmxElement{"GaiGeQianRenZhiNianLingJieXian", &Person::ageLimit},
    LrmxElement{"JiSuanNianLingShiJian", &Person::ageCutoff},
    LrmxElement{"TianBiaoShiJian", &Person::filledOn},
    LrmxElement{"TianBiaoRen", &Person::filledBy},
    LrmxElement{"ShenFenZheng", &Person::identityNumber},
    LrmxElement{"ZhaoPian", {}},
    LrmxElement{"Version", &Person::formVersion},
};

/// The children of a relative's Item, in the editor's order.
struct LrmxRelativeElement {
    const char* name = "";
    std::variant<QString Relative::*, PartialDate Relative::*> member{};
};
inline constexpr std::array lrmxRelativeElements{
    LrmxRelativeElement{"ChengWei", &Relative::relation},
    LrmxRelativeElement{"XingMing", &Relative::name},
    LrmxRelativeElement{"ChuShengRiQi", &Relative::birth},
    LrmxRelativeElement{"ZhengZhiMianMao", &Relative::politicalStatus},
    LrmxRelativeElement{"GongZuoDanWeiJiZhiWu", &Relative::workplace},
};

/// The four elements of one education mode and their fields.
struct LrmxEducation {
    const char16_t* mode = u"";
    const char* prefix = "";
};
inline constexpr std::array lrmxEducations{LrmxEducation{u"全日制", "QuanRiZhiJiaoYu"},
                                           LrmxEducation{u"在职", "ZaiZhiJiaoYu"}};
struct LrmxEducationElement {
    const char* suffix = "";
    QString Education::*member = nullptr;
};
inline constexpr std::array lrmxEducationElements{
    LrmxEducationElement{"_XueLi", &Education::level},
    LrmxEducationElement{"_XueWei", &Education::degree},
    LrmxEducationElement{"_XueLi_BiYeYuanXiaoXi", &Education::levelSchool},
    LrmxEducationElement{"_XueWei_BiYeYuanXiaoXi", &Education::degreeSchool},
};

} // namespace tidui
