#pragma once

#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_map>

namespace tidui {

/// Gives each distinct text a small number, in the order in which they come.
class Interner {
public:
    quint32 code(std::string_view text)
    {
        if (const auto known = m_codes.find(text); known != m_codes.end())
            return known->second;
        const auto code = quint32(m_names.size());
        m_codes.emplace(text, code);
        m_names += QString::fromUtf8(text.data(), qsizetype(text.size()));
        return code;
    }
    const QStringList& names() const { return m_names; }

private:
    /// Lets the table be asked with a view, without making a text.
    struct ViewHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    QStringList m_names{};
    std::unordered_map<std::string, quint32, ViewHash, std::equal_to<>> m_codes{};
};

} // namespace tidui
