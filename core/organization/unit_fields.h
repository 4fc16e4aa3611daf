#pragma once

#include "core/cadre/fields.h"
#include "core/organization/unit.h"

namespace tidui {

template <>
struct Table<Unit> {
    static constexpr auto name = "unit";
};

template <>
struct Fields<Unit> {
    static constexpr auto list = std::tuple{
        Field{"parent_id", &Unit::parent, QT_TRANSLATE_NOOP("Field", "Superior unit")},
        Field{"name", &Unit::name, QT_TRANSLATE_NOOP("Field", "Unit")},
        Field{"short_name", &Unit::shortName, QT_TRANSLATE_NOOP("Field", "Short name")},
        Field{"code", &Unit::code, QT_TRANSLATE_NOOP("Field", "Unit code")},
        Field{"kind", &Unit::kind, QT_TRANSLATE_NOOP("Field", "Kind of unit"), "unit_kind"},
        Field{"level", &Unit::level, QT_TRANSLATE_NOOP("Field", "Level of unit"), "unit_level"},
        Field{"sort_order", &Unit::order, QT_TRANSLATE_NOOP("Field", "Order")},
        Field{"administrative", &Unit::administrative, QT_TRANSLATE_NOOP("Field", "Administrative establishment")},
        Field{"public_institution_managed", &Unit::publicInstitutionManaged,
              QT_TRANSLATE_NOOP("Field", "Public institution establishment under the civil service law")},
        Field{"public_institution", &Unit::publicInstitution,
              QT_TRANSLATE_NOOP("Field", "Public institution establishment")},
        Field{"workers", &Unit::workers, QT_TRANSLATE_NOOP("Field", "Workers' establishment")},
        Field{"other_places", &Unit::otherPlaces, QT_TRANSLATE_NOOP("Field", "Other establishment")},
        Field{"chief_posts", &Unit::chiefPosts, QT_TRANSLATE_NOOP("Field", "Chief posts")},
        Field{"deputy_posts", &Unit::deputyPosts, QT_TRANSLATE_NOOP("Field", "Deputy posts")},
        Field{"note", &Unit::note, QT_TRANSLATE_NOOP("Field", "Note")},
    };
};

} // namespace tidui
