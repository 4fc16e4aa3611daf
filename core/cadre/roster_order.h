#pragma once

#include <QtGlobal>

#include <algorithm>
#include <string_view>
#include <vector>

namespace tidui {

/// What a line of a list is ordered by: a number, then bytes as memcmp compares them, then its place before.
class OrderKey {
public:
    OrderKey(int number, std::string_view bytes, int place) : m_number(number), m_place(place), m_bytes(bytes)
    {
        for (std::size_t i = 0; i < sizeof m_head; ++i)
            m_head = (m_head << 8) | (i < bytes.size() ? quint8(bytes[i]) : 0U);
    }
    int place() const { return m_place; }

    static void sort(std::vector<OrderKey>& keys, bool descending)
    {
        std::ranges::sort(keys, [descending](const OrderKey& left, const OrderKey& right) {
            const auto order = left.compare(right);
            return order == 0 ? left.m_place < right.m_place : (order < 0) != descending;
        });
    }

private:
    std::weak_ordering compare(const OrderKey& other) const
    {
        if (m_number != other.m_number)
            return m_number <=> other.m_number;
        if (m_head != other.m_head)
            return m_head <=> other.m_head;
        return m_bytes <=> other.m_bytes;
    }

    int m_number;
    int m_place;
    quint64 m_head = 0; ///< The first bytes: mostly they decide, without going to where the bytes are.
    std::string_view m_bytes;
};

} // namespace tidui
