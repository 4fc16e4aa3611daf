#pragma once

#include "core/appraisal/appraisal_book.h"

namespace tidui {

/// The appraisal record that closing the year writes to the person's file; none when nothing is known here
/// (result() is empty).
std::optional<Appraisal> recordOf(const AppraisedPerson& person, const AppraisalYear& year);

/// Puts a year's record into the file: in the place of the one that was there, else behind the earlier years.
void putRecord(CadreFile& file, const Appraisal& record);

/// What stood there before and what was written, for the entry to keep (AppraisalEntry::former).
QJsonObject closingOf(const CadreFile& before, const Appraisal& record);

/// Takes a record back. False when the file doesn't have it as it was written.
bool takeBackRecord(CadreFile& file, const QJsonObject& closing);

} // namespace tidui
