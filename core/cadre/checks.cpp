#include "core/cadre/checks.h"

#include "core/cadre/check_context.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tidui {

std::vector<Finding> checkFile(const CadreFile& file, const RuleBook& rules, QDate today)
{
    std::vector<Finding> findings;
    CheckContext context{file, rules, today, findings};
    checkPresence(context);
    checkIdentity(context);
    checkDates(context);
    checkResume(context);
    checkRanks(context);
    checkFamily(context);
    checkWords(context);
    return findings;
}

std::vector<Finding> checkDuplicates(const std::vector<PersonKey>& people)
{
    std::vector<Finding> findings;
    const auto report = [&findings](const PersonKey& person, const PersonKey& other, const char* rule,
                                    const char* field, const QString& message) {
        findings.push_back({QString::fromLatin1(rule),
                            Finding::Severity::Error,
                            person.id,
                            u"person"_s,
                            -1,
                            QString::fromLatin1(field),
                            message.arg(other.name, QString::number(other.id.value)),
                            {}});
    };
    QHash<QString, const PersonKey*> byIdentity;
    QHash<QString, const PersonKey*> byName;
    for (const PersonKey& person : people) {
        const QString identity = person.identityNumber.toUpper();
        if (!identity.isEmpty()) {
            if (const PersonKey* other = byIdentity.value(identity))
                report(person, *other, "duplicate-identity", "identity_number",
                       CheckContext::tr("%1 (number %2) has the same identity number. Correct one of the two, or "
                                        "remove the double file."));
            byIdentity.insert(identity, &person);
        }
        if (!person.birth.hasMonth())
            continue;
        const QString key = person.name + person.birth.stored().left(7);
        if (const PersonKey* other = byName.value(key))
            report(person, *other, "duplicate-name", "name",
                   CheckContext::tr(
                       "%1 (number %2) has the same name and month of birth. Make sure that they are two people."));
        byName.insert(key, &person);
    }
    return findings;
}

} // namespace tidui
