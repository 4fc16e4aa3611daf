#include "core/cadre/roster.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int extraSlots = 4; // Search text and the three keys follow the texts.
constexpr int slotCount = rosterColumnCount + extraSlots;
constexpr int searchSlot = rosterColumnCount;
constexpr int strokeSlot = rosterColumnCount + 1;
constexpr int pinyinSlot = rosterColumnCount + 2;
constexpr int officialSlot = rosterColumnCount + 3;
constexpr std::size_t bytesPerPerson = 500; // Of a usual person: reserving too little costs one copy.

int digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return 0;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// year * 12 + month - 1 of "1975-03" or "1975-03-07"; 0 without a month.
int monthOf(std::string_view stored)
{
    if (stored.size() < 7 || stored[4] != '-')
        return 0;
    const int year = digits(stored.substr(0, 4));
    const int month = digits(stored.substr(5, 2));
    return year > 0 && month > 0 ? year * 12 + month - 1 : 0;
}

} // namespace

void Roster::reserve(int people)
{
    const auto count = std::size_t(people);
    m_ids.reserve(count);
    m_units.reserve(count);
    m_birthMonths.reserve(count);
    m_rankMonths.reserve(count);
    m_ends.reserve(count * slotCount);
    m_block.reserve(count * bytesPerPerson);
}

void Roster::append(const RawRow& row)
{
    m_ids.push_back(row.cadre);
    m_units.push_back(row.unit);
    m_birthMonths.push_back(monthOf(row.texts[std::size_t(RosterColumn::Birth)]));
    m_rankMonths.push_back(monthOf(row.texts[std::size_t(RosterColumn::RankSince)]));
    const auto add = [this](std::string_view text) {
        m_block.insert(m_block.end(), text.begin(), text.end());
        m_ends.push_back(quint32(m_block.size()));
    };
    for (const std::string_view text : row.texts)
        add(text);
    for (const std::string_view text : {row.searchText, row.strokeKey, row.pinyinKey, row.officialKey})
        add(text);
}

int Roster::rowOf(CadreId cadre) const
{
    if (m_rows.size() != size()) {
        m_rows.clear();
        m_rows.reserve(size());
        for (int row = 0; row < size(); ++row)
            m_rows.insert(id(row), row);
    }
    return m_rows.value(cadre, -1);
}

std::string_view Roster::slice(int row, int slot) const
{
    const std::size_t index = std::size_t(row) * slotCount + std::size_t(slot);
    const quint32 begin = index == 0 ? 0 : m_ends[index - 1];
    return {m_block.data() + begin, m_ends[index] - begin};
}

QString Roster::text(int row, RosterColumn column) const
{
    const auto view = bytes(row, column);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::string_view Roster::bytes(int row, RosterColumn column) const
{
    return slice(row, int(column));
}

std::string_view Roster::searchText(int row) const
{
    return slice(row, searchSlot);
}

std::string_view Roster::strokeKey(int row) const
{
    return slice(row, strokeSlot);
}

std::string_view Roster::pinyinKey(int row) const
{
    return slice(row, pinyinSlot);
}

std::string_view Roster::officialKey(int row) const
{
    return slice(row, officialSlot);
}

} // namespace tidui
