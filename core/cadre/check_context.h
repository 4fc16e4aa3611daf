#pragma once

#include "core/cadre/cadre.h"
#include "core/cadre/finding.h"
#include "core/regulation/rule_book.h"

#include <QCoreApplication>

namespace tidui {

/// What the checks of one file share: the file, the rules, the day, and where findings go. Private to the checks.
struct CheckContext {
    Q_DECLARE_TR_FUNCTIONS(Checks)

public:
    const CadreFile& file;
    const RuleBook& rules;
    QDate today{};
    std::vector<Finding>& findings;

    void add(const char* rule, Finding::Severity severity, const char* set, int row, const char* field,
             const QString& message, const QString& source = {})
    {
        findings.push_back({QString::fromLatin1(rule), severity, file.id, QString::fromLatin1(set), row,
                            QString::fromLatin1(field), message, source});
    }
};

void checkIdentity(CheckContext& context);
void checkDates(CheckContext& context);
void checkResume(CheckContext& context);
void checkRanks(CheckContext& context);
void checkFamily(CheckContext& context);
void checkPresence(CheckContext& context);
void checkWords(CheckContext& context);

} // namespace tidui
