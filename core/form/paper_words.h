#pragma once

#include "core/cadre/cadre.h"
#include "core/regulation/explanation.h"

namespace tidui {

/// The words that the papers of the promotion review print. They are Chinese whatever the window's language is.

QString outcomeOnPaper(Outcome outcome);               ///< 符合, 不符合, 资料不足, 待人工判断
QString monthOnPaper(const std::optional<QDate>& day); ///< 2026.06; empty for none.
QString dayOnPaper(QDate day);                         ///< 2026年6月1日
QString orBlank(const QString& text);                  ///< A line to be filled in by hand where it is empty.
QString orBlank(QDate day);                            ///< The same for an invalid day.
QString monthOfBirth(const Person& person);            ///< 1975.03
QString educationOnPaper(const CadreFile& file);       ///< 大学 and, on the next line, 工学学士
QString partyOnPaper(const Person& person);            ///< 1996.06, or the party's name, or 群众
QString appraisalsOnPaper(const CadreFile& file, QDate on, int years); ///< 2024年优秀, a year a line, the last first.

/// The record a finding rests on, with the document it stands on: 职级：四级调研员，2021.06起，样委〔2021〕3号
QString recordOnPaper(const CadreFile& file, const Evidence& evidence);

/// The findings that keep it from being met, in words: what a list of reasons prints, one a line.
QStringList reasonsAgainst(const Explanation& review);

} // namespace tidui
