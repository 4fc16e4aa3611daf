#pragma once

#include "core/cadre/fields.h"
#include "core/organization/quota.h"

namespace tidui {

template <>
struct Table<QuotaScope> {
    static constexpr auto name = "quota_scope";
};

template <>
struct Fields<QuotaScope> {
    static constexpr auto list = std::tuple{
        Field{"name", &QuotaScope::name, QT_TRANSLATE_NOOP("Field", "Quota scope")},
        Field{"organ", &QuotaScope::organ, QT_TRANSLATE_NOOP("Field", "Level of organ")},
        Field{"body", &QuotaScope::body, QT_TRANSLATE_NOOP("Field", "Rank of the body")},
        Field{"base", &QuotaScope::base, QT_TRANSLATE_NOOP("Field", "Base of the quotas")},
        Field{"rounding", &QuotaScope::rounding, QT_TRANSLATE_NOOP("Field", "Rounding")},
        Field{"chain", &QuotaScope::chain, QT_TRANSLATE_NOOP("Field", "Base inside a group")},
        Field{"units", &QuotaScope::units, QT_TRANSLATE_NOOP("Field", "Units")},
        Field{"pooled", &QuotaScope::pooled, QT_TRANSLATE_NOOP("Field", "Pooled")},
        Field{"team", &QuotaScope::team, QT_TRANSLATE_NOOP("Field", "Leading team")},
        Field{"document", &QuotaScope::document, QT_TRANSLATE_NOOP("Field", "Document")},
        Field{"valid_from", &QuotaScope::from, QT_TRANSLATE_NOOP("Field", "From")},
        Field{"valid_to", &QuotaScope::to, QT_TRANSLATE_NOOP("Field", "Until")},
    };
};

template <>
struct Table<QuotaApproval> {
    static constexpr auto name = "quota_approval";
};

template <>
struct Fields<QuotaApproval> {
    static constexpr auto list = std::tuple{
        Field{"scope_id", &QuotaApproval::scope, QT_TRANSLATE_NOOP("Field", "Quota scope")},
        Field{"ranks", &QuotaApproval::ranks, QT_TRANSLATE_NOOP("Field", "Ranks")},
        Field{"places", &QuotaApproval::places, QT_TRANSLATE_NOOP("Field", "Approved places")},
        Field{"document", &QuotaApproval::document, QT_TRANSLATE_NOOP("Field", "Document")},
        Field{"valid_from", &QuotaApproval::from, QT_TRANSLATE_NOOP("Field", "From")},
        Field{"valid_to", &QuotaApproval::to, QT_TRANSLATE_NOOP("Field", "Until")},
    };
};

template <>
struct Table<DigestionStep> {
    static constexpr auto name = "digestion_step";
};

template <>
struct Fields<DigestionStep> {
    static constexpr auto list = std::tuple{
        Field{"scope_id", &DigestionStep::scope, QT_TRANSLATE_NOOP("Field", "Quota scope")},
        Field{"ranks", &DigestionStep::ranks, QT_TRANSLATE_NOOP("Field", "Ranks")},
        Field{"cadre_id", &DigestionStep::cadre, QT_TRANSLATE_NOOP("Field", "Cadre")},
        Field{"way", &DigestionStep::way, QT_TRANSLATE_NOOP("Field", "Way out"), "digestion_way"},
        Field{"year", &DigestionStep::year, QT_TRANSLATE_NOOP("Field", "Year")},
        Field{"quarter", &DigestionStep::quarter, QT_TRANSLATE_NOOP("Field", "Quarter")},
        Field{"note", &DigestionStep::note, QT_TRANSLATE_NOOP("Field", "Note")},
    };
};

} // namespace tidui
