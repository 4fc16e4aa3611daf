#pragma once

#include "core/exchange/form_file.h"
#include "core/exchange/sheet_heads.h"
#include "core/exchange/sheet_values.h"

#include <QHash>

#include <functional>

namespace tidui {

/// A row of a table that is about a person.
struct TableRow {
    int number = 0; ///< As Excel shows it.
    QString name{};
    QString unit{}; ///< Named in a row or cell above for all people below it.
    std::vector<SheetValue> values{};
};

/// Finds the table in a sheet, row by row: the heads in one or two rows (全日制教育 over 学历) within the first ten,
/// then a row for each person. Rows of units, totals and notes, repeated heads and rows with nothing but a number are
/// passed over; a row with data and no name, and heads that mean nothing here, are reported.
class SheetTable {
public:
    /// `place` is what messages call the sheet.
    SheetTable(const HeadSet& heads, QString place, std::function<void(const TableRow&)> takeRow);

    bool take(const SheetRow& row); ///< False: there is no table in this sheet.
    void finish();                  ///< After the last row.

    bool isTable() const { return m_headRow != 0; }
    std::vector<ReadFailure> failures() const { return m_failures; }

private:
    struct Column {
        QString field{};
        QString head{};
    };
    bool isHeadRow(const SheetRow& row) const;
    bool isSecondHeadRow(const SheetRow& row) const;
    bool isKnown(const QString& word) const;
    QString spellingOf(const QString& group, const QString& upper, const QString& lower) const;
    void nameColumns(const SheetRow& second);
    void nameColumn(int column, const QString& word, const QString& shown, QStringList& unknown);
    void takeData(const SheetRow& row);
    bool isRepeatedHead(const SheetRow& row) const;
    void takeUnit(const SheetRow& row, const QString& text);

    const HeadSet& m_heads;
    QString m_place;
    std::function<void(const TableRow&)> m_takeRow;
    std::vector<ReadFailure> m_failures{};
    SheetRow m_above{}; ///< The row before the head row, which may name groups.
    SheetRow m_head{};
    SheetRow m_second{};
    QHash<int, Column> m_columns{};
    int m_nameColumn = -1;
    int m_headRow = 0;
    int m_rowsSeen = 0;
    bool m_inData = false;
    QString m_unit{};
};

} // namespace tidui
