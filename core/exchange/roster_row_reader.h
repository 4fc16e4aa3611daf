#pragma once

#include "core/exchange/form_file.h"
#include "core/exchange/sheet_table.h"

namespace tidui {

/// Reads the row of a roster (花名册) or of the sheet A01: a person with the education, rank, level and post it names.
FormFile personOfRow(const TableRow& row);

/// Adds what a row of another sheet of the collection workbook (A02 to A36) says to the file of its person.
void addRecordOfRow(const TableRow& row, FormFile& form);

} // namespace tidui
