#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace tidui {

/// What went wrong in use. Mistakes in the code are asserted, not returned.
struct Error {
    enum class Kind { Invalid, NotFound, Conflict, Forbidden, Io, Database, NewerSchema, Cancelled };
    Kind kind = Kind::Invalid;
    QString message{}; ///< Translated: what failed, where, and what the user can do.
    QString detail{};  ///< Untranslated: statement, path or library text, for the log.
};

/// A value, or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_content.index() == 0; }
    T& operator*() & { return std::get<0>(m_content); }
    const T& operator*() const& { return std::get<0>(m_content); }
    T&& operator*() && { return std::get<0>(std::move(m_content)); }
    T* operator->() { return &std::get<0>(m_content); }
    const T* operator->() const { return &std::get<0>(m_content); }
    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or the reason of failure.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    explicit operator bool() const { return m_ok; }
    const Error& error() const { return m_error; }

private:
    Error m_error{};
    bool m_ok = true;
};
using Status = Result<void>;

} // namespace tidui
