#include "core/operation/account.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include <pwd.h>
#include <unistd.h>

namespace tidui {

namespace {

struct Words {
    Role role = Role::Officer;
    const char* key = "";
    const char* name = "";
};

constexpr std::array roles{
    Words{Role::Sole, "sole", QT_TRANSLATE_NOOP("Role", "Only account")},
    Words{Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Role", "Administrator")},
    Words{Role::Officer, "officer", QT_TRANSLATE_NOOP("Role", "HR officer")},
    Words{Role::UnitOfficer, "unit_officer", QT_TRANSLATE_NOOP("Role", "HR officer of some units")},
    Words{Role::Reviewer, "reviewer", QT_TRANSLATE_NOOP("Role", "Reviewer")},
    Words{Role::Auditor, "auditor", QT_TRANSLATE_NOOP("Role", "Auditor")}};

const Words& wordsOf(Role role)
{
    return *std::ranges::find(roles, role, &Words::role);
}

} // namespace

QString roleKey(Role role)
{
    return QString::fromLatin1(wordsOf(role).key);
}

std::optional<Role> roleFrom(const QString& stored)
{
    const auto found =
        std::ranges::find_if(roles, [&](const Words& role) { return stored == QLatin1String(role.key); });
    return found == roles.end() ? std::nullopt : std::optional(found->role);
}

QString roleName(Role role)
{
    return QCoreApplication::translate("Role", wordsOf(role).name);
}

bool grants(Role role, Right right)
{
    switch (role) {
    case Role::Sole:
        return true;
    case Role::Administrator:
        return right == Right::ManageAccounts || right == Right::BackUp;
    case Role::Officer:
    case Role::UnitOfficer:
        return right == Right::ReadFiles || right == Right::WriteFiles || right == Right::ReadRecords ||
               right == Right::WriteRecords;
    case Role::Reviewer:
        return right == Right::ReadFiles || right == Right::ReadRecords;
    case Role::Auditor:
        return right == Right::ReadAudit;
    }
    return false;
}

QString accountName()
{
    if (const passwd* user = getpwuid(getuid()))
        return QString::fromLocal8Bit(user->pw_name);
    return QString::number(getuid());
}

} // namespace tidui
