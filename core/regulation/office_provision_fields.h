#pragma once

#include "core/cadre/fields.h"
#include "core/regulation/office_provision.h"

namespace tidui {

template <>
struct Fields<OfficeProvision> {
    static constexpr auto list = std::tuple{
        Field{"purpose", &OfficeProvision::purpose, QT_TRANSLATE_NOOP("Field", "Purpose")},
        Field{"subject", &OfficeProvision::subject, QT_TRANSLATE_NOOP("Field", "Subject")},
        Field{"key", &OfficeProvision::key, QT_TRANSLATE_NOOP("Field", "About")},
        Field{"valid_from", &OfficeProvision::from, QT_TRANSLATE_NOOP("Field", "In force from")},
        Field{"valid_to", &OfficeProvision::to, QT_TRANSLATE_NOOP("Field", "In force to")},
        Field{"instrument", &OfficeProvision::instrument, QT_TRANSLATE_NOOP("Field", "Instrument")},
        Field{"article", &OfficeProvision::article, QT_TRANSLATE_NOOP("Field", "Article")},
        Field{"text", &OfficeProvision::text, QT_TRANSLATE_NOOP("Field", "Text")},
        Field{"terms", &OfficeProvision::terms, QT_TRANSLATE_NOOP("Field", "Values")},
        Field{"document", &OfficeProvision::document, QT_TRANSLATE_NOOP("Field", "Document")},
        Field{"account", &OfficeProvision::account, QT_TRANSLATE_NOOP("Field", "Entered by")},
        Field{"entered", &OfficeProvision::entered, QT_TRANSLATE_NOOP("Field", "Entered on")},
        Field{"end_document", &OfficeProvision::endDocument, QT_TRANSLATE_NOOP("Field", "Document of the end")},
        Field{"withdrawn", &OfficeProvision::withdrawn, QT_TRANSLATE_NOOP("Field", "Withdrawn")},
    };
};
template <>
struct Table<OfficeProvision> {
    static constexpr auto name = "office_provision";
};

} // namespace tidui
