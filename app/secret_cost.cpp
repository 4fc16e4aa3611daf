#include "core/operation/secret_cost.h"

namespace tidui {

KeyCost passphraseCost()
{
    return {};
}

PasswordCost passwordCost()
{
    return PasswordCost::Moderate;
}

} // namespace tidui
