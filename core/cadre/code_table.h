#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace tidui {

/// One value of a code table (代码表).
struct CodeEntry {
    QString code{};         ///< Code in the table's source; empty when it has none.
    QString name{};         ///< The words that forms print.
    int order = 0;          ///< Position in the table, from 0.
    int weight = 0;         ///< How high it counts where a table ranks its values (学历); 0 = it does not.
    QStringList synonyms{}; ///< Other spellings that are read as this value.
};

/// A table of official values with its source. Kept in resources/codes, so that it is easy to correct.
class CodeTable {
public:
    CodeTable(QString title, QString source, std::vector<CodeEntry> entries);

    const QString& title() const { return m_title; }
    const QString& source() const { return m_source; } ///< The standard and its year.
    const std::vector<CodeEntry>& entries() const { return m_entries; }
    const CodeEntry* find(const QString& words) const; ///< By name or synonym; null when the table lacks it.

private:
    QString m_title{};
    QString m_source{};
    std::vector<CodeEntry> m_entries{};
    QHash<QString, int> m_places{};
};

/// Reads a table; an unknown key, an entry without a name or a name twice is refused with file and place.
Result<CodeTable> loadCodeTable(const QByteArray& json, const QString& fileName);

/// The table resources/codes/<name>.json; null when there is none. Loaded once; may be called from any thread.
const CodeTable* codeTable(const QString& name);

} // namespace tidui
