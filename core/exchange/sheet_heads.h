#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace tidui {

/// The heads (表头) of one kind of sheet.
struct HeadSet {
    QString sheet{}; ///< How the collection workbook's (采集表) sheet begins: A08. Rosters are read as A01.
    struct Head {
        QString word{};  ///< Without spaces; under a head of several columns 全日制教育/学历.
        QString field{}; ///< Where its cells go: person.birth, rank.since.
    };
    std::vector<Head> heads{}; ///< In the order in which columns with the same head are given away.
    QSet<QString> skipped{};   ///< Heads of what is derived or of no use here: 序号, 年龄.
    QSet<QString> foreign{}; ///< Heads of other tables, which are not read as this one: 称谓 of a table of relatives.
    QSet<QString> groups{};  ///< What stands before a / in the heads.
};

/// What the sheets of offices are headed with. Kept in resources/exchange/heads.json, so that it is easy to extend.
struct SheetHeads {
    std::vector<HeadSet> sets{}; ///< The first is that of people.
    QStringList notes{};         ///< How rows begin that say something about the sheet: 注：
    QStringList totals{};        ///< What stands in the place of a name in rows that count: 合计
    QStringList unitEndings{};   ///< How names of units end: 局
};

/// Reads such a file; an unknown key, a set without heads or a head without field is refused with file and place.
Result<SheetHeads> loadSheetHeads(const QByteArray& json, const QString& fileName);

/// The year of a column that holds the appraisals of one year: 2024年, 2024年度考核结果; 0 for another head.
int appraisalYearOf(const QString& word);

/// Those of the program. Loaded once; may be called from any thread.
const SheetHeads& sheetHeads();

} // namespace tidui
