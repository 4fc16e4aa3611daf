#include "core/cadre/check_context.h"
#include "core/cadre/code_table.h"
#include "core/cadre/fields.h"
#include "core/cadre/identity_number.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Severity = Finding::Severity;

void checkRequired(CheckContext& context, const QString& value, const char* field, const char* caption)
{
    if (value.isEmpty())
        context.add("field-missing", Severity::Warning, "person", -1, field,
                    CheckContext::tr("%1 is missing.").arg(QCoreApplication::translate("Field", caption)),
                    u"干部任免审批表填写说明"_s);
}

/// A word that its table lacks is kept, but it will not be counted with the others.
template <class Record>
void checkRecordWords(CheckContext& context, const Record& record, const char* set, int row)
{
    forEachField<Record>([&](const auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(record.*field.member)>, QString>) {
            const QString& words = record.*field.member;
            // Posts and parties are free texts which the tables only help to type.
            const QLatin1String codes(field.codes);
            if (words.isEmpty() || codes.isEmpty() || codes == QLatin1String("post_title")
                || QLatin1String(field.key) == QLatin1String("other_parties"))
                return;
            const CodeTable* table = codeTable(codes);
            if (table && !table->find(words))
                context.add("word-unknown", Severity::Note, set, row, field.key,
                            CheckContext::tr("“%1” is not in the table %2. Statistics will not count it.")
                                .arg(words, table->title()),
                            table->source());
        }
    });
}

} // namespace

void checkIdentity(CheckContext& context)
{
    const Person& person = context.file.person;
    if (person.identityNumber.isEmpty())
        return;
    const QString source = u"GB 11643-1999"_s;
    const auto add = [&](const char* rule, Severity severity, const QString& message) {
        context.add(rule, severity, "person", -1, "identity_number", message, source);
    };
    const IdentityNumber identity = readIdentityNumber(person.identityNumber);
    if (!identity.wellFormed)
        return add("identity-form", Severity::Error,
                   CheckContext::tr("The identity number must have 18 characters: 17 digits and a digit or X."));
    if (!identity.checksumFits)
        add("identity-checksum", Severity::Error,
            CheckContext::tr("The last character of the identity number should be %1. Compare it with the card.")
                .arg(*identityChecksum(person.identityNumber.left(17))));
    if (!identity.birth.isValid() || identity.birth > context.today)
        add("identity-date", Severity::Error, CheckContext::tr("The identity number holds no possible day of birth."));
    else if (person.birth.hasMonth() && monthsBetween(PartialDate(identity.birth), person.birth) != 0)
        add("identity-birth", Severity::Warning,
            CheckContext::tr("The identity number says born %1, the file %2. The file may differ by a decision; check it.")
                .arg(PartialDate(identity.birth.year(), identity.birth.month()).display(), person.birth.display()));
    if (!person.sex.isEmpty() && person.sex != identity.sex)
        add("identity-sex", Severity::Warning,
            CheckContext::tr("The identity number is that of a %1, the file says %2.").arg(identity.sex, person.sex));
    if (!identity.knownRegion)
        add("identity-region", Severity::Note, CheckContext::tr("The identity number begins with no known province."));
}

void checkPresence(CheckContext& context)
{
    const Person& person = context.file.person;
    checkRequired(context, person.sex, "sex", "Sex");
    checkRequired(context, person.birth.stored(), "birth", "Born");
    checkRequired(context, person.ethnicity, "ethnicity", "Ethnic group");
    checkRequired(context, person.nativePlace, "native_place", "Native place");
    checkRequired(context, person.workStart.stored(), "work_start", "Started work");
    checkRequired(context, person.currentPost, "current_post", "Present post");
    checkRequired(context, person.resume, "resume", "Résumé");
    checkRequired(context, person.identityNumber, "identity_number", "Identity number");
    forEachField<Person>([&](const auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(person.*field.member)>, PartialDate>) {
            if ((person.*field.member).isText())
                context.add("date-unreadable", Severity::Warning, "person", -1, field.key,
                            CheckContext::tr("“%1” is not a date. Write it as 1975.03.")
                                .arg((person.*field.member).display()));
        }
    });
}

void checkWords(CheckContext& context)
{
    checkRecordWords(context, context.file.person, "person", -1);
    forEachSet([&](const auto& set) {
        int row = 0;
        for (const auto& record : context.file.*set.member)
            checkRecordWords(context, record, set.key, row++);
    });
}

} // namespace tidui
