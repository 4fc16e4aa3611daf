#include "ui/checks/rule_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tidui {

namespace {

struct RuleName {
    const char* key;
    const char* name;
};

constexpr std::array ruleNames{
    RuleName{"appraisal-missing", QT_TRANSLATE_NOOP("Rule", "Appraisal missing")},
    RuleName{"before-work", QT_TRANSLATE_NOOP("Rule", "Before the start of work")},
    RuleName{"date-in-future", QT_TRANSLATE_NOOP("Rule", "Date in the future")},
    RuleName{"date-unreadable", QT_TRANSLATE_NOOP("Rule", "Date unreadable")},
    RuleName{"duplicate-identity", QT_TRANSLATE_NOOP("Rule", "Identity number twice")},
    RuleName{"duplicate-name", QT_TRANSLATE_NOOP("Rule", "Same name and month of birth")},
    RuleName{"field-missing", QT_TRANSLATE_NOOP("Rule", "Entry missing")},
    RuleName{"identity-birth", QT_TRANSLATE_NOOP("Rule", "Identity number against birth")},
    RuleName{"identity-checksum", QT_TRANSLATE_NOOP("Rule", "Check digit of the identity number")},
    RuleName{"identity-date", QT_TRANSLATE_NOOP("Rule", "Date in the identity number")},
    RuleName{"identity-form", QT_TRANSLATE_NOOP("Rule", "Form of the identity number")},
    RuleName{"identity-region", QT_TRANSLATE_NOOP("Rule", "Region of the identity number")},
    RuleName{"identity-sex", QT_TRANSLATE_NOOP("Rule", "Identity number against sex")},
    RuleName{"party-before-age", QT_TRANSLATE_NOOP("Rule", "Joined the Party too young")},
    RuleName{"period-reversed", QT_TRANSLATE_NOOP("Rule", "End before beginning")},
    RuleName{"rank-overlap", QT_TRANSLATE_NOOP("Rule", "Ranks overlap")},
    RuleName{"rank-start-missing", QT_TRANSLATE_NOOP("Rule", "Rank without a beginning")},
    RuleName{"relative-age", QT_TRANSLATE_NOOP("Rule", "Age of a relative")},
    RuleName{"relative-sex", QT_TRANSLATE_NOOP("Rule", "Relation against sex")},
    RuleName{"resume-ended", QT_TRANSLATE_NOOP("Rule", "Résumé ended")},
    RuleName{"resume-gap", QT_TRANSLATE_NOOP("Rule", "Gap in the résumé")},
    RuleName{"resume-open", QT_TRANSLATE_NOOP("Rule", "Open line inside the résumé")},
    RuleName{"resume-overlap", QT_TRANSLATE_NOOP("Rule", "Overlap in the résumé")},
    RuleName{"resume-undated", QT_TRANSLATE_NOOP("Rule", "Résumé line without dates")},
    RuleName{"word-unknown", QT_TRANSLATE_NOOP("Rule", "Not a word of the code table")},
    RuleName{"work-before-age", QT_TRANSLATE_NOOP("Rule", "Started work too young")},
};

} // namespace

QString ruleName(const QString& rule)
{
    const auto found =
        std::ranges::find_if(ruleNames, [&rule](const RuleName& one) { return rule == QLatin1StringView(one.key); });
    return found == ruleNames.end() ? rule : QCoreApplication::translate("Rule", found->name);
}

} // namespace tidui
