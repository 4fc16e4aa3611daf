#pragma once

#include "core/cadre/fields.h"
#include "core/succession/scenario.h"

namespace tidui {

template <>
struct Table<Scenario> {
    static constexpr auto name = "scenario";
};
template <>
struct Fields<Scenario> {
    static constexpr auto list = std::tuple{
        Field{"name", &Scenario::name, QT_TRANSLATE_NOOP("Field", "Scenario")},
        Field{"plan", &Scenario::plan, QT_TRANSLATE_NOOP("Field", "Plan of the forecast")},
        Field{"note", &Scenario::note, QT_TRANSLATE_NOOP("Field", "Note")},
        Field{"changed_by", &Scenario::changedBy, QT_TRANSLATE_NOOP("Field", "Changed by")},
        Field{"changed_on", &Scenario::changedOn, QT_TRANSLATE_NOOP("Field", "Changed on")},
    };
};

} // namespace tidui
