#include "core/operation/account.h"

#include <pwd.h>
#include <unistd.h>

namespace tidui {

QString accountName()
{
    if (const passwd* user = getpwuid(geteuid()))
        return QString::fromLocal8Bit(user->pw_name);
    return QString::number(geteuid());
}

} // namespace tidui
