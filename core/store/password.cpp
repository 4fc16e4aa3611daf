#include "core/store/password.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>

namespace tidui {

Result<QString> passwordHash(const Secret& password, PasswordCost cost)
{
    const bool least = cost == PasswordCost::Least;
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const auto view = password.view();
    const int code = sodium_init() < 0
                         ? -1
                         : crypto_pwhash_str(text.data(), view.data(), quint64(view.size()),
                                             least ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_MODERATE,
                                             least ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_MODERATE);
    if (code != 0)
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("Store", "The password could not be prepared: 256 MB of memory are "
                                                          "needed for a moment. Close other programs and try again."),
                     {}};
    return QString::fromLatin1(text.data());
}

bool passwordFits(const Secret& password, const QString& hash)
{
    const auto view = password.view();
    return !password.isEmpty() && sodium_init() >= 0 && // libsodium takes no pointer to nothing.
           crypto_pwhash_str_verify(hash.toLatin1().constData(), view.data(), quint64(view.size())) == 0;
}

} // namespace tidui
