#pragma once

#include "core/exchange/form_file.h"

namespace tidui {

/// Reads an LRMX file of the 任免表编辑器 ("3.0"): with or without BOM, any line ends, dirty dates and blanks, all
/// forms of empty elements, unknown elements (kept). Raw & and < in texts are repaired with a warning. Refused with
/// the line: a DOCTYPE, other roots, broken or truncated XML, more than 20 MB.
std::variant<FormFile, ReadFailure> readLrmx(const QByteArray& bytes);

/// Writes the editor's form: BOM, CRLF, canonical order. Texts of rewards and appraisals are made from the records when the
/// file has no wording of its own.
QByteArray writeLrmx(const CadreFile& file, const QByteArray& photo);

/// What the form prints for the party field, 奖惩情况 and 年度考核结果: the file's own wording as long as it still says
/// what the records say.
QString partyFieldOf(const Person& person);
QString rewardTextOf(const CadreFile& file);
QString appraisalTextOf(const CadreFile& file);

/// Turns the texts that were read into records: party field, rewards, sanctions, appraisals.
void deriveRecords(const QString& partyField, FormFile& form);

} // namespace tidui
