#include "core/exchange/sheet_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SheetTable)
};

constexpr int mostRowsAbove = 10;
constexpr qsizetype longestBareName = 4;
const QString nameField = u"person.name"_s;
const QString unitField = u"unit.name"_s;

/// A head as it is compared: 姓  名, 出生\n年月 and *性别 without what is for the eye alone.
QString wordOf(const SheetCell* cell)
{
    return cell ? withoutSpaces(textOf(*cell)).remove(u'*').remove(u'★') : QString();
}

bool beginsWithAny(const QString& text, const QStringList& beginnings)
{
    return std::ranges::any_of(beginnings, [&text](const QString& begin) { return text.startsWith(begin); });
}

/// A unit's name without its number in the list and the count of its people: 一、样例局办公室（5人）.
QString unitNameIn(QString text)
{
    static const QRegularExpression number(u"^[(（]?[一二三四五六七八九十\\d]+[)）]?[、.．]?(?=\\D)"_s);
    static const QRegularExpression count(u"[(（][^()（）]*\\d+[^()（）]*[)）]$"_s);
    static const QRegularExpression separated(u"^[(（]?[一二三四五六七八九十\\d]+([)）]|[、.．])"_s);
    text = withoutSpaces(text);
    if (separated.match(text).hasMatch()) // Else the number belongs to the name: 一中, 二大队.
        text.remove(number);
    return text.remove(count);
}

} // namespace

SheetTable::SheetTable(const HeadSet& heads, QString place, std::function<void(const TableRow&)> takeRow)
    : m_heads(heads), m_place(std::move(place)), m_takeRow(std::move(takeRow))
{
}

bool SheetTable::take(const SheetRow& row)
{
    if (m_inData) {
        takeData(row);
    } else if (isTable()) {
        m_inData = true;
        const bool second = isSecondHeadRow(row);
        nameColumns(second ? row : SheetRow());
        if (!second)
            takeData(row);
    } else if (isHeadRow(row)) {
        m_head = row;
        m_headRow = row.number;
    } else {
        m_above = row;
        return ++m_rowsSeen < mostRowsAbove;
    }
    return true;
}

void SheetTable::finish()
{
    if (isTable() && !m_inData)
        nameColumns({});
}

bool SheetTable::isKnown(const QString& word) const
{
    return m_heads.skipped.contains(word) || appraisalYearOf(word) > 0 ||
           std::ranges::find(m_heads.heads, word, &HeadSet::Head::word) != m_heads.heads.end();
}

bool SheetTable::isHeadRow(const SheetRow& row) const
{
    bool hasName = false;
    int others = 0;
    for (const SheetCell& cell : row.cells) {
        const QString word = wordOf(&cell);
        const auto head = std::ranges::find(m_heads.heads, word, &HeadSet::Head::word);
        if (m_heads.foreign.contains(word))
            return false;
        if (head != m_heads.heads.end() && head->field == nameField)
            hasName = true;
        else if (m_heads.groups.contains(word) || !spellingOf({}, word, {}).isEmpty())
            ++others;
    }
    return hasName && others >= 2;
}

/// Under a merged head of several columns their own heads stand in the next row; what is under 姓名 is empty then.
bool SheetTable::isSecondHeadRow(const SheetRow& row) const
{
    QString group;
    int last = 0;
    for (const SheetCell& cell : row.cells) {
        for (; last <= cell.column; ++last) {
            if (const SheetCell* upper = m_head.at(last))
                group = wordOf(upper);
        }
        if (m_heads.groups.contains(group) && isKnown(group + u'/' + wordOf(&cell)))
            return true;
    }
    return false;
}

/// How the heads of a column read among the known ones; empty when they don't.
QString SheetTable::spellingOf(const QString& group, const QString& upper, const QString& lower) const
{
    static const QRegularExpression remark(u"[(（][^()（）]*[)）]$"_s); // 出生年月（岁）
    const QString own = lower.isEmpty() ? upper : lower;
    const QString over = lower.isEmpty() ? group : upper;
    for (const QString& word : {own, QString(own).remove(remark)}) {
        if (m_heads.groups.contains(over) && isKnown(over + u'/' + word))
            return over + u'/' + word;
        if (isKnown(word))
            return word;
    }
    return {};
}

void SheetTable::nameColumns(const SheetRow& second)
{
    m_second = second;
    int last = m_head.cells.back().column;
    if (!second.cells.empty())
        last = std::max(last, second.cells.back().column);
    QString group; // Merged over several columns, a head stands in the first alone.
    QString upper;
    QStringList unknown;
    for (int column = 0; column <= last; ++column) {
        if (const SheetCell* cell = m_above.at(column))
            group = wordOf(cell);
        const QString own = wordOf(m_head.at(column));
        const QString lower = wordOf(second.at(column));
        if (!own.isEmpty())
            upper = own;
        if (!own.isEmpty() || !lower.isEmpty())
            nameColumn(column, spellingOf(group, upper, lower), lower.isEmpty() ? own : lower, unknown);
    }
    if (!unknown.isEmpty())
        m_failures.push_back({m_place, m_headRow,
                              Tr::tr("These columns are unknown and were not read: %1. Name them as in the cadre "
                                     "roster, or enter them by hand.")
                                  .arg(unknown.join(u'、'))});
}

void SheetTable::nameColumn(int column, const QString& word, const QString& shown, QStringList& unknown)
{
    if (m_heads.skipped.contains(word))
        return;
    if (const int year = appraisalYearOf(word); year > 0) {
        m_columns.insert(column, {u"appraisal_of.%1"_s.arg(year), shown});
        return;
    }
    for (const HeadSet::Head& head : m_heads.heads) {
        const bool given = std::ranges::any_of(
            m_columns, [&](const Column& other) { return other.field == head.field && other.head == shown; });
        if (head.word != word || given)
            continue;
        m_columns.insert(column, {head.field, shown});
        if (head.field == nameField)
            m_nameColumn = column;
        return;
    }
    unknown += shown;
}

bool SheetTable::isRepeatedHead(const SheetRow& row) const
{
    const auto repeats = [&row](const SheetRow& head) {
        return std::ranges::all_of(
            row.cells, [&head](const SheetCell& cell) { return wordOf(head.at(cell.column)) == wordOf(&cell); });
    };
    return repeats(m_head) || repeats(m_second);
}

void SheetTable::takeData(const SheetRow& row)
{
    const QString first = withoutSpaces(textOf(row.cells.front()));
    const SheetCell* nameCell = row.at(m_nameColumn);
    TableRow person{.number = row.number, .name = nameCell ? withoutSpaces(textOf(*nameCell)) : QString()};
    const bool counts = beginsWithAny(first, sheetHeads().totals) || beginsWithAny(person.name, sheetHeads().totals);
    if (counts || beginsWithAny(first, sheetHeads().notes) || isRepeatedHead(row))
        return;
    if (row.cells.size() == 1 && row.cells.front().column <= std::max(m_nameColumn, 1))
        return takeUnit(row, first);
    for (const SheetCell& cell : row.cells) {
        const auto column = m_columns.constFind(cell.column);
        if (column == m_columns.constEnd() || textOf(cell).isEmpty())
            continue;
        if (column->field == unitField)
            m_unit = unitNameIn(textOf(cell));
        else if (column->field != nameField)
            person.values.push_back({column->field, column->head, cell});
    }
    person.unit = m_unit;
    if (!person.name.isEmpty())
        m_takeRow(person);
    else if (!person.values.empty())
        m_failures.push_back(
            {m_place, row.number,
             Tr::tr("The row has data and no name, and was not read. Write the name into the column %1.")
                 .arg(m_columns.value(m_nameColumn).head)});
}

/// A row with one cell: the unit of the people below it, or a person of whom nothing is known but the name.
void SheetTable::takeUnit(const SheetRow& row, const QString& text)
{
    const bool isNumber = row.cells.front().kind == SheetCell::Kind::Number;
    const QString unit = unitNameIn(text);
    if (isNumber || unit.isEmpty()) // What is left of numbering.
        return;
    const bool endsAsUnit =
        std::ranges::any_of(sheetHeads().unitEndings, [&unit](const QString& ending) { return unit.endsWith(ending); });
    const bool isBareName = row.cells.front().column == m_nameColumn && unit.size() <= longestBareName && !endsAsUnit;
    if (isBareName)
        m_failures.push_back(
            {m_place, row.number,
             Tr::tr("%1 stands alone in its row, which was not read. Fill in the row of a person; write "
                    "a unit's full name.")
                 .arg(text)});
    else
        m_unit = unit;
}

} // namespace tidui
