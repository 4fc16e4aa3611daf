#include "core/store/secret.h"

#include <sodium.h>

namespace tidui {

namespace {

QByteArray deepCopy(const QByteArray& bytes)
{
    return {bytes.constData(), bytes.size()};
}

} // namespace

Secret::Secret(QByteArray bytes) : m_bytes(deepCopy(bytes))
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
}

Secret::~Secret()
{
    if (!m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), std::size_t(m_bytes.size()));
}

Secret::Secret(const Secret& other) : m_bytes(deepCopy(other.m_bytes)) {}

Secret::Secret(Secret&& other) noexcept
{
    m_bytes.swap(other.m_bytes);
}

Secret& Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

} // namespace tidui
