#pragma once

#include "core/base/partial_date.h"

#include <vector>

namespace tidui {

/// One entry of a résumé (简历, set A17): a period and what was done in it.
struct ResumeEntry {
    PartialDate from{};
    PartialDate until{};
    bool open = false;  ///< The period goes on (present post).
    QString text{};     ///< With its bracketed meanwhile entries; lines joined without a space.
    int line = 0;       ///< First line of the entry in the text, from 1.
    bool operator==(const ResumeEntry&) const = default;
};

/// Reads "1993.09--1997.07  text" lines in every form that files contain: other dashes, 199309, 至今, blanks, wrapped
/// lines. Text before the first dated line becomes an entry without dates.
std::vector<ResumeEntry> parseResume(const QString& text);

/// Writes the canonical form: YYYY.MM--YYYY.MM and two blanks, nine blanks after -- for an open end.
QString formatResume(const std::vector<ResumeEntry>& entries);

} // namespace tidui
