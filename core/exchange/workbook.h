#pragma once

#include "core/base/partial_date.h"
#include "core/base/result.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace tidui {

/// A cell of a sheet that holds something.
struct SheetCell {
    enum class Kind { Text, Number, Date, Boolean, Error };
    Kind kind = Kind::Text;
    int column = 0;     ///< From 0 (A) to 16,383 (XFD).
    QString text{};     ///< Text without phonetic guides; a number's digits as stored; 1975.03; TRUE, FALSE; #N/A.
    double number = 0;  ///< Number and Date: the value as stored.
    int decimals = -1;  ///< Number: how many places its format shows (0.00: 2); -1 = as many as it has.
    PartialDate date{}; ///< Date: as precise as the cell's format shows it: yyyy.mm gives a month.
    bool operator==(const SheetCell&) const = default;
};

/// A row with at least one such cell, in the order of the columns.
struct SheetRow {
    int number = 0; ///< From 1 to 1,048,576, as Excel shows it.
    std::vector<SheetCell> cells{};
    const SheetCell* at(int column) const; ///< Null when the cell is empty.
};

/// An Excel workbook (.xlsx: ECMA-376, ISO/IEC 29500 transitional and strict) as Excel, WPS and LibreOffice write it.
/// Hidden sheets and rows are read like others; of merged cells the first holds the value; of formulas the last result
/// is read. Sheets may be large: their rows are read one by one.
class Workbook {
public:
    /// `name` is what messages call the file. Invalid: damaged, protected by a password, an old .xls, or too large
    /// (64 MB packed, 1 GB for each sheet, 256 MB of texts, 4 million different texts).
    static Result<Workbook> open(QByteArray bytes, const QString& name);
    Workbook(Workbook&& other) noexcept;
    Workbook& operator=(Workbook&& other) noexcept;
    ~Workbook();

    const QStringList& sheets() const; ///< Names of the sheets with cells, in the order of the tabs.

    /// Hands over each row of a sheet from the top; false from `take` ends it. Invalid, with what is wrong, when the
    /// sheet is damaged or too large: then nothing that was handed over is to be relied on.
    Status readRows(qsizetype sheet, const std::function<bool(const SheetRow&)>& take) const;

private:
    struct Content;
    explicit Workbook(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

/// Largest workbook that is read, packed: 64 MB.
inline constexpr qint64 largestWorkbook = 64 * 1024 * 1024;

} // namespace tidui
