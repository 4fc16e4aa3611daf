#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tidui {

/// The bytes (UTF-8) of a passphrase or password. They are wiped when the object goes; copies are deep, so that each
/// wipes its own.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes); ///< Also wipes what was handed in, unless somebody else still shares it.
    ~Secret();
    Secret(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret other) noexcept;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes{};
};

} // namespace tidui
