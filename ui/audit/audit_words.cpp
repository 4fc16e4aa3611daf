#include "ui/audit/audit_words.h"

#include "core/cadre/cadre_json.h"
#include "core/operation/account.h"
#include "core/operation/record_types.h"
#include "core/operation/table_words.h"
#include "ui/audit/stored_words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

template <class Record>
void addCaptions(const QString& table, QHash<QString, QString>& captions)
{
    if (table != QLatin1String(Table<Record>::name))
        return;
    forEachField<Record>([&captions](const auto& field) {
        captions.insert(QLatin1String(field.key), QCoreApplication::translate("Field", field.caption));
    });
}

/// What an entry's keys are called.
QHash<QString, QString> captionsOf(const QString& table)
{
    QHash<QString, QString> captions{{u"what"_s, Tr::tr("Content")},
                                     {u"people"_s, Tr::tr("People")},
                                     {u"purpose"_s, Tr::tr("Purpose")},
                                     {u"name"_s, Tr::tr("Name")},
                                     {u"content"_s, Tr::tr("Content")},
                                     {u"role"_s, Tr::tr("Role")},
                                     {u"active"_s, Tr::tr("Active")},
                                     {u"password"_s, Tr::tr("Has a password")},
                                     {u"new_password"_s, Tr::tr("New password")},
                                     {u"units"_s, table == u"account" ? Tr::tr("Units it sees") : Tr::tr("Units")},
                                     {u"rounds"_s, Tr::tr("Promotion rounds it sees")},
                                     {u"backup.folder"_s, Tr::tr("Folder of the backups")},
                                     {u"backup.keep"_s, Tr::tr("Automatic backups kept")},
                                     {u"backup.on_close"_s, Tr::tr("Back up on closing")},
                                     {u"print.mark"_s, Tr::tr("Print account and time")}};
    [&]<class... Record>(const std::tuple<Record...>*) {
        (addCaptions<Record>(table, captions), ...);
    }(static_cast<const RecordTypes*>(nullptr));
    return captions;
}

/// Records by their names; one that was removed since, or has no name, by its number.
QString referenceText(const QJsonValue& value, const QHash<qint64, QString>& names)
{
    if (value.isArray()) {
        QStringList texts;
        for (const auto& one : value.toArray())
            texts += referenceText(one, names);
        return texts.join(u'、');
    }
    const qint64 number = value.toVariant().toLongLong(); // Lists hold them as texts.
    return number == 0 ? QString() : names.value(number, QString::number(number));
}

/// A setting stands in the file as a text.
QJsonValue settingValue(const QJsonValue& stored)
{
    return stored == u"yes"_s || stored == u"no"_s ? QJsonValue(stored == u"yes"_s) : stored;
}

QString roleText(const QString& stored)
{
    const auto role = roleFrom(stored);
    return role ? roleName(*role) : stored;
}

std::vector<Difference> recordDifferences(const AuditRow& row, const RecordNames& names)
{
    const auto captions = captionsOf(row.table);
    const auto references = referencesOf(row.table);
    QStringList keys = row.parts.before.keys() + row.parts.after.keys();
    keys.removeDuplicates();
    std::vector<Difference> differences;
    for (const QString& key : keys) {
        const auto text = [&](const QJsonObject& side) {
            const QJsonValue value = row.table == u"setting" ? settingValue(side.value(key)) : side.value(key);
            if (row.table == u"account" && key == u"role")
                return roleText(value.toString());
            return references.contains(key) ? referenceText(value, names.value(references.value(key)))
                                            : storedWords(key, value, captions);
        };
        const QString before = text(row.parts.before);
        const QString after = text(row.parts.after);
        if (before != after)
            differences.push_back({key, captions.value(key, key), before, after});
    }
    return differences;
}

} // namespace

QString recordWords(const AuditRow& row, const RecordNames& names)
{
    if (row.table.isEmpty())
        return {};
    const QString words = tableWords(row.table);
    if (row.record == 0)
        return words;
    const QString name = names.value(row.table).value(row.record);
    return name.isEmpty() ? Tr::tr("%1 %2").arg(words).arg(row.record)
                          : Tr::tr("%1 %2 (%3)").arg(words).arg(row.record).arg(name);
}

std::vector<Difference> auditDifferences(const AuditRow& row, const RecordNames& names)
{
    if (row.table != u"cadre")
        return recordDifferences(row, names);
    CadreFile before;
    CadreFile after;
    // Entries of an older program may hold parts that the file no longer has: they are shown as they are stored.
    if (!applyParts(row.parts.before, before) || !applyParts(row.parts.after, after))
        return recordDifferences(row, names);
    std::vector<Difference> differences = compareFiles(before, after);
    if (before.unit != after.unit) {
        const auto units = names.value(u"unit"_s);
        differences.insert(differences.begin(), {u"unit"_s, Tr::tr("Unit"), referenceText(before.unit.value, units),
                                                 referenceText(after.unit.value, units)});
    }
    return differences;
}

QString integrityText(const IntegrityReport& report, const QDateTime& now)
{
    QStringList lines;
    lines += report.sound() ? Tr::tr("The file and its audit are complete and unchanged.")
                            : Tr::tr("The file or its audit is not as the program left it. Keep it as it is, make no "
                                     "backup over an older one, and inform who is responsible for it.");
    lines += Tr::tr("Checked: %1 people, %2 audit entries, %3 operations.")
                 .arg(report.people)
                 .arg(report.auditEntries)
                 .arg(report.events);
    if (report.uncoveredEvents > 0)
        lines +=
            Tr::tr("Of %1 operations from an older program only the entries are covered.").arg(report.uncoveredEvents);
    for (const ChainProblem& problem : report.chain)
        lines += chainProblemText(problem);
    lines += clockTexts(report, now);
    return (lines + report.problems).join(u'\n');
}

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
            cell.prepend(u'\'');
        quoted += u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace tidui
