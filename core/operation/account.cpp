#include "core/operation/account.h"

#include <pwd.h>
#include <unistd.h>

namespace tidui {

QString accountName()
{
    if (const passwd* user = getpwuid(getuid()))
        return QString::fromLocal8Bit(user->pw_name);
    return QString::number(getuid());
}

} // namespace tidui
