#pragma once

#include "core/cadre/fields.h"
#include "core/organization/unit.h"

namespace tidui {

template <>
struct Fields<Unit> {
    static constexpr auto list = std::tuple{
        Field{"parent_id", &Unit::parent, TIDUI_CAPTION("Superior unit")},
        Field{"name", &Unit::name, TIDUI_CAPTION("Unit")},
        Field{"short_name", &Unit::shortName, TIDUI_CAPTION("Short name")},
        Field{"code", &Unit::code, TIDUI_CAPTION("Unit code")},
        Field{"kind", &Unit::kind, TIDUI_CAPTION("Kind of unit"), "unit_kind"},
        Field{"level", &Unit::level, TIDUI_CAPTION("Level of unit"), "unit_level"},
        Field{"sort_order", &Unit::order, TIDUI_CAPTION("Order")},
        Field{"administrative", &Unit::administrative, TIDUI_CAPTION("Administrative establishment")},
        Field{"public_institution_managed", &Unit::publicInstitutionManaged,
              TIDUI_CAPTION("Public institution establishment under the civil service law")},
        Field{"public_institution", &Unit::publicInstitution, TIDUI_CAPTION("Public institution establishment")},
        Field{"workers", &Unit::workers, TIDUI_CAPTION("Workers' establishment")},
        Field{"other_places", &Unit::otherPlaces, TIDUI_CAPTION("Other establishment")},
        Field{"chief_posts", &Unit::chiefPosts, TIDUI_CAPTION("Chief posts")},
        Field{"deputy_posts", &Unit::deputyPosts, TIDUI_CAPTION("Deputy posts")},
        Field{"note", &Unit::note, TIDUI_CAPTION("Note")},
    };
};

} // namespace tidui
