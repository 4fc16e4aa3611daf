#include "core/operation/secret_cost.h"

namespace tidui {

KeyCost passphraseCost()
{
    return KeyCost::cheap();
}

PasswordCost passwordCost()
{
    return PasswordCost::Least;
}

} // namespace tidui
