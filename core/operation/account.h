#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace tidui {

/// What an account (账户) is for. The words are those of the office file.
enum class Role {
    Sole,          ///< 单人账户: everything, in an office with one account. Nobody checks what it does.
    Administrator, ///< 管理员: accounts and backups, no dossiers.
    Officer,       ///< 组工干部: files, records, rounds, appraisal years.
    UnitOfficer,   ///< 限定机构的组工干部: the files of its units and those below them.
    Reviewer,      ///< 审阅人: reads the rounds opened to it and their candidates.
    Auditor        ///< 审计员: reads the audit, nothing else.
};
QString roleKey(Role role);                         ///< "officer", as it is stored.
std::optional<Role> roleFrom(const QString& stored); ///< None for an unknown word.
QString roleName(Role role);                        ///< Translated: 组工干部

/// What a role may do; the operations ask for these, the pages only show what they allow.
enum class Right {
    ReadFiles,      ///< Cadres' files, the roster and what is counted from them; in the limits of the account.
    WriteFiles,     ///< Change files.
    ReadRecords,    ///< Units, quotas, rounds, appraisal years and the rules of the office; in the limits.
    WriteRecords,   ///< Change them; an officer of some units only what concerns people there.
    ManageAccounts, ///< 账户管理
    BackUp,         ///< Copies of the office file by hand, and restoring.
    ReadAudit       ///< The audit of everybody, and its anchors.
};
bool grants(Role role, Right right);

/// One account of an office.
struct Account {
    AccountId id{};
    QString name{};
    Role role = Role::Officer;
    bool active = true;
    bool hasPassword = false;
    std::vector<UnitId> units{};   ///< Of a UnitOfficer: with the units below them.
    std::vector<RoundId> rounds{}; ///< Opened to a Reviewer or a UnitOfficer.
    bool operator==(const Account&) const = default;
};

/// The account that acts where none is named: the name of the system's user who runs the program. Not $USER: the audit
/// must name who acted, and anyone can set a variable.
QString accountName();

} // namespace tidui
