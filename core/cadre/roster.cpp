#include "core/cadre/roster.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int strokeSlot = rosterColumnCount; // The keys follow the texts.
constexpr int pinyinSlot = rosterColumnCount + 1;
constexpr int officialSlot = rosterColumnCount + 2;
constexpr int slotCount = rosterColumnCount + 3;
constexpr std::size_t textBytes = 600; // Of a usual person; reserving too little costs a copy of everything.
constexpr std::size_t searchBytes = 200;

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
    m_block.reserve(count * textBytes);
    m_search.reserve(count * searchBytes);
    m_searchEnds.reserve(count);
    m_codes.reserve(count);
}

void Roster::append(const RawRow& row)
{
    m_ids.push_back(row.cadre);
    m_units.push_back(row.unit);
    m_birthMonths.push_back(monthOf(row.texts[std::size_t(RosterColumn::Birth)]));
    m_rankMonths.push_back(monthOf(row.texts[std::size_t(RosterColumn::RankSince)]));
    const std::size_t first = m_block.size();
    std::size_t size = row.strokeKey.size() + row.pinyinKey.size() + row.officialKey.size();
    for (const std::string_view text : row.texts)
        size += text.size();
    m_block.resize(first + size); // Once for the whole row: texts are many and short.
    m_ends.resize(m_ends.size() + slotCount);
    char* place = m_block.data() + first;
    quint32* end = m_ends.data() + m_ends.size() - slotCount;
    const auto add = [&place, &end, this](std::string_view text) {
        place = std::copy_n(text.data(), text.size(), place);
        *end++ = quint32(place - m_block.data());
    };
    for (const std::string_view text : row.texts)
        add(text);
    for (const std::string_view key : {row.strokeKey, row.pinyinKey, row.officialKey})
        add(key);
    auto& codes = m_codes.emplace_back();
    for (std::size_t coded = 0; coded < codes.size(); ++coded)
        codes[coded] = m_interners[coded].code(row.texts[std::size_t(codedColumns[coded])]);
    appendSearchText(row.searchText);
}

void Roster::appendSearchText(std::string_view text)
{
    constexpr std::size_t sampled = 64; // One person in so many tells which bytes are rare.
    if (m_searchEnds.size() % sampled == 0) {
        for (const char c : text)
            ++m_searchBytes[quint8(c)];
    }
    m_search.insert(m_search.end(), text.begin(), text.end());
    m_searchEnds.push_back(quint32(m_search.size()));
    m_search.push_back('\n');
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
    const quint32 begin = row == 0 ? 0 : m_searchEnds[std::size_t(row) - 1] + 1;
    return {m_search.data() + begin, m_searchEnds[std::size_t(row)] - begin};
}

std::vector<bool> Roster::rowsWith(std::string_view word) const
{
    std::vector<bool> rows(m_ids.size(), word.empty());
    if (word.empty())
        return rows;
    // memchr is by far the fastest search there is, and the rarest byte makes it stop least.
    const auto rarest = std::ranges::min_element(word, {}, [this](char c) { return m_searchBytes[quint8(c)]; });
    const std::ptrdiff_t before = rarest - word.begin();
    const char* const end = m_search.data() + m_search.size();
    std::size_t row = 0;
    for (const char* from = m_search.data() + before; from < end;) {
        const auto* hit = static_cast<const char*>(std::memchr(from, *rarest, std::size_t(end - from)));
        if (!hit)
            break;
        from = hit + 1;
        const char* const begin = hit - before;
        if (std::size_t(end - begin) < word.size() || std::memcmp(begin, word.data(), word.size()) != 0)
            continue;
        const auto place = quint32(begin - m_search.data());
        while (m_searchEnds[row] < place)
            ++row;
        rows[row] = true;
        from = m_search.data() + m_searchEnds[row] + 1 + before; // One hit is enough: on to the next person.
    }
    return rows;
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
