#pragma once

#include "core/regulation/terms.h"

/// What the subjects about structure and succession state: settings of the office, no rules of the State.
namespace tidui {

/// Bands of years by which people are counted (年龄段、年限段); by what is counted: 年龄, 工龄, 任现职级年限.
struct StructureBand {
    QStringList starts{}; ///< The first whole year of each band but the first, rising: 26, 31, 36.
};
template <>
struct Terms<StructureBand> {
    static constexpr auto subject = "structure_band";
    static constexpr auto list = std::tuple{TermField{"starts", &StructureBand::starts}};
};

/// Which words of the files a group of a chart takes (分类口径); by chart and name: 学历/研究生.
struct StructureGroup {
    QString chart{}; ///< 学历, 学科, 政治面貌, 来源
    int order = 0;   ///< From 1, as the chart shows them. The longest word that a text contains decides.
    QStringList words{};
};
template <>
struct Terms<StructureGroup> {
    static constexpr auto subject = "structure_group";
    static constexpr auto list =
        std::tuple{TermField{"chart", &StructureGroup::chart}, TermField{"order", &StructureGroup::order},
                   TermField{"words", &StructureGroup::words}};
};

/// What counts as a gap in the echelon (断层); by a name that the office chooses. Which terms a kind needs:
///  - age-band: nobody from `fromAge` to `toAge` holds `lowest` or above.
///  - wave: in a year `atLeast` holders of `levels` or `ranks` retire, and fewer than `fewerThan` have the years.
///  - young-share: fewer than `percent` in a hundred are `toAge` or younger.
///  - average-age: the holders of `levels` or `ranks` are older on average than `fromAge`.
///  - empty-rank: places are free, and nobody holds one of the ranks of the group.
///  - single-successor: fewer than `fewerThan` have the years for `levels` or `ranks` now.
///  - one-sex: a unit of at least `atLeast` people has men only or women only.
struct EchelonGap {
    QString kind{};
    QString lowest{};     ///< A rank.
    QStringList levels{}; ///< Levels of leading posts (职务层次).
    QStringList ranks{};  ///< 职级
    int fromAge = 0;      ///< Years, completed.
    int toAge = 0;        ///< Years, completed; included.
    int atLeast = 0;      ///< People.
    int fewerThan = 0;    ///< People.
    int percent = 0;
    int years = 0; ///< How many years are looked ahead.
};
template <>
struct Terms<EchelonGap> {
    static constexpr auto subject = "echelon_gap";
    static constexpr auto list = std::tuple{TermField{"kind", &EchelonGap::kind},
                                            TermField{"lowest", &EchelonGap::lowest, false},
                                            TermField{"levels", &EchelonGap::levels, false},
                                            TermField{"ranks", &EchelonGap::ranks, false},
                                            TermField{"fromAge", &EchelonGap::fromAge, false},
                                            TermField{"toAge", &EchelonGap::toAge, false},
                                            TermField{"atLeast", &EchelonGap::atLeast, false},
                                            TermField{"fewerThan", &EchelonGap::fewerThan, false},
                                            TermField{"percent", &EchelonGap::percent, false},
                                            TermField{"years", &EchelonGap::years, false}};
};

} // namespace tidui
