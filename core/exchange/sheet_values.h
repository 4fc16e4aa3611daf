#pragma once

#include "core/exchange/workbook.h"

namespace tidui {

/// A cell of a table under one of the known heads.
struct SheetValue {
    QString field{}; ///< As in SheetHeads.
    QString head{};  ///< As it stands in the sheet, for messages.
    SheetCell cell{};
};

/// What a cell shows: whole numbers without exponent, dates as 1975.03; nothing for an error such as #N/A, and for a
/// stroke (—, /), which says that there is nothing.
QString textOf(const SheetCell& cell);

/// Reads a date in every form of rosters: a date cell, 1975.03, 197503, 19750312, 1975年3月 as text or number, a day
/// number (Excel's serial) without a date's format, with the age in brackets behind. The number 1975.1 is January or
/// October, whose zero Excel drops: only the year is taken, unless the cell shows two places. 无 is no date. What is
/// doubtful adds a warning.
PartialDate dateOf(const SheetValue& value, QStringList& warnings);

/// True when an identity number is stored as a number of more than 15 digits: Excel has put zeros in the place of the
/// last ones, so it is lost.
bool hasLostDigits(const SheetCell& cell);

} // namespace tidui
