#pragma once

#include "core/cadre/interner.h"
#include "core/cadre/roster_row.h"
#include "core/organization/unit.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <array>
#include <map>
#include <string_view>

namespace tidui {

/// The columns whose few different texts the roster also keeps as codes, for counting without reading texts.
inline constexpr std::array codedColumns{RosterColumn::Rank,
                                         RosterColumn::Sex,
                                         RosterColumn::HighestEducation,
                                         RosterColumn::PoliticalStatus,
                                         RosterColumn::ManagementStatus,
                                         RosterColumn::PostLevel};
using RosterCodes = std::array<quint32, codedColumns.size()>;

/// All people of an office as compact columns: UTF-8 texts in one block, small codes for what the filters count.
/// 200,000 people take about 100 MB; a cell becomes a QString only when it is shown.
class Roster {
public:
    /// One row as the store hands it over; the views need to live only during the call.
    struct RawRow {
        CadreId cadre{};
        UnitId unit{};
        std::array<std::string_view, rosterColumnCount> texts{};
        std::string_view searchText{};
        std::string_view strokeKey{};
        std::string_view pinyinKey{};
        std::string_view officialKey{};
    };

    void reserve(int people);
    void append(const RawRow& row);

    int size() const { return int(m_ids.size()); }
    CadreId id(int row) const { return m_ids[std::size_t(row)]; }
    UnitId unit(int row) const { return m_units[std::size_t(row)]; }
    int rowOf(CadreId cadre) const; ///< -1 when the person is not in the roster.
    QString text(int row, RosterColumn column) const;
    std::string_view bytes(int row, RosterColumn column) const;
    std::string_view searchText(int row) const;
    /// Marks the rows whose search text holds the word (lower case, UTF-8): one pass over one block of memory.
    std::vector<bool> rowsWith(std::string_view word) const;
    std::string_view strokeKey(int row) const;
    std::string_view pinyinKey(int row) const;
    std::string_view officialKey(int row) const;
    int birthMonth(int row) const { return m_birthMonths[std::size_t(row)]; } ///< year * 12 + month - 1; 0 = unknown.
    const RosterCodes& codes(int row) const { return m_codes[std::size_t(row)]; } ///< Indices into names().
    const QStringList& names(std::size_t coded) const
    {
        return m_interners[coded].names();
    }                                                                       ///< Of codedColumns[coded].
    int rankMonth(int row) const { return m_rankMonths[std::size_t(row)]; } ///< The same for the present rank.

private:
    void appendSearchText(std::string_view text);
    std::string_view slice(int row, int slot) const;

    std::vector<CadreId> m_ids{};
    std::vector<UnitId> m_units{};
    std::vector<int> m_birthMonths{};
    std::vector<int> m_rankMonths{};
    std::vector<quint32> m_ends{}; ///< Per row: the end of each text and key in m_block.
    std::vector<char> m_block{};
    std::vector<char> m_search{};             ///< Search texts, each followed by a line end, which no word holds.
    std::vector<quint32> m_searchEnds{};      ///< Per row: where its search text ends.
    std::array<quint32, 256> m_searchBytes{}; ///< How often each byte occurs in some of the search texts.
    std::vector<RosterCodes> m_codes{};
    std::array<Interner, codedColumns.size()> m_interners{};
    mutable QHash<CadreId, int> m_rows{};
};

/// A dimension by which the roster is narrowed. Each shows its values with the number of people they would leave.
enum class Facet { Rank, AgeBand, Sex, Education, Political, ManagementStatus, YearsInRank, PostLevel, Count };
inline constexpr int facetCount = int(Facet::Count);

struct FacetValue {
    QString name{}; ///< The value's words; empty = not on file.
    int count = 0;  ///< People with it under all the other filters.
    bool selected = false;
};

enum class RosterOrder { Official, Stroke, Pinyin, Age, TimeInRank, Column };

/// What the viewer asked for. Nothing selected in a facet = no restriction by it.
struct RosterFilter {
    QString search{};             ///< Words separated by spaces; all must occur (name, pinyin, initials, ID, post).
    std::optional<UnitId> unit{}; ///< Restrict to a unit; UnitId{} = people not placed in a unit.
    bool withSubunits = true;
    std::array<QStringList, facetCount> values{};
    bool operator==(const RosterFilter&) const = default;
};

struct RosterSummary {
    int people = 0;
    int women = 0;
    int party = 0;      ///< 中共党员 and 预备党员
    int bachelor = 0;   ///< 学历 大学 and above
    int aged = 0;       ///< People whose age is known; the mean is over them.
    double meanAge = 0; ///< At the view's day, in years.
};

/// The rows of a roster under a filter and an order. The roster must outlive the view.
class RosterView {
public:
    RosterView(const Roster& roster, const std::vector<Unit>& units, QDate today);

    void setFilter(const RosterFilter& filter);
    void setOrder(RosterOrder order, bool descending = false, RosterColumn column = RosterColumn::Name);
    const RosterFilter& filter() const { return m_filter; }

    const std::vector<int>& rows() const { return m_rows; } ///< Indices into the roster, in order.
    std::vector<FacetValue> facet(Facet facet) const;       ///< In the order of the official tables.
    int peopleIn(UnitId unit) const;                        ///< People of the unit and its sub-units, unfiltered.
    RosterSummary summary(const std::vector<int>& rows) const;

private:
    /// What narrowing asks of a person, in the order of the view: one pass in one direction of memory.
    struct Line {
        int row = 0;
        int unit = -1;                           ///< Index of the unit; -1 = not placed.
        std::array<quint32, facetCount> codes{}; ///< Indices into m_names.
    };

    void countUnits(const std::vector<Unit>& units);
    void codeFacets();
    void findWords();
    std::vector<bool> unitScope() const;
    void narrow();

    const Roster* m_roster = nullptr;
    QDate m_today{};
    RosterFilter m_filter{};
    std::vector<Line> m_lines{};
    std::vector<int> m_rows{};
    std::vector<UnitId> m_unitIds{};
    std::vector<int> m_unitParents{}; ///< Index into m_unitIds, -1 for a root; preorder positions.
    QHash<UnitId, int> m_unitIndex{};
    std::vector<int> m_unitPeople{};
    std::array<QStringList, facetCount> m_names{};
    std::array<std::vector<int>, facetCount> m_counts{};
    std::map<QString, std::vector<bool>> m_hits{}; ///< Rows by word of the search: a keystroke changes only one word.
    std::vector<bool> m_found{};                   ///< Rows that hold all words; empty when nothing is searched.
};

} // namespace tidui
