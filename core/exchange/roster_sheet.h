#pragma once

#include "core/exchange/source.h"
#include "core/exchange/workbook.h"

namespace tidui {

/// Reads the people of an Excel workbook: every sheet with a roster (花名册, 名册: heads of heads.json), and the
/// national collection workbook (采集表, sheets A01 人员 and A02 to A36, which are joined by name and identity number).
/// `name` is what messages call the file. Sheets, columns and rows that are not read are named among the failures.
SourceContent readRoster(QByteArray bytes, const QString& name);
SourceContent readRoster(const Workbook& book, const QString& name); ///< The same of one that is open.

} // namespace tidui
