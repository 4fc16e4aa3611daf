#include "ui/audit/audit_words.h"

#include "core/cadre/cadre_json.h"
#include "core/operation/record_types.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

/// The tables by the part of the program that an officer knows them from.
QString tableWords(const QString& table)
{
    static const QHash<QString, const char*> words{
        {u"cadre"_s, QT_TRANSLATE_NOOP("AuditWords", "Cadre's file")},
        {u"unit"_s, QT_TRANSLATE_NOOP("AuditWords", "Unit")},
        {u"account"_s, QT_TRANSLATE_NOOP("AuditWords", "Account")},
        {u"setting"_s, QT_TRANSLATE_NOOP("AuditWords", "Setting")},
        {u"saved_view"_s, QT_TRANSLATE_NOOP("AuditWords", "Saved view")},
        {u"office"_s, QT_TRANSLATE_NOOP("AuditWords", "Office file")},
        {u"use"_s, QT_TRANSLATE_NOOP("AuditWords", "Printing and exporting")},
    };
    const char* known = words.value(table);
    return known ? Tr::tr(known) : table;
}

template <class Record>
void addCaptions(const QString& table, QHash<QString, QString>& captions)
{
    if (table != QLatin1String(Table<Record>::name))
        return;
    forEachField<Record>([&captions](const auto& field) {
        captions.insert(QLatin1String(field.key), QCoreApplication::translate("Field", field.caption));
    });
}

/// The captions of a table's fields by their keys.
QHash<QString, QString> captionsOf(const QString& table)
{
    QHash<QString, QString> captions{{u"what"_s, Tr::tr("Content")},
                                     {u"people"_s, Tr::tr("People")},
                                     {u"purpose"_s, Tr::tr("Purpose")},
                                     {u"name"_s, Tr::tr("Name")},
                                     {u"role"_s, Tr::tr("Role")},
                                     {u"active"_s, Tr::tr("Active")},
                                     {u"password"_s, Tr::tr("Has a password")},
                                     {u"new_password"_s, Tr::tr("New password")},
                                     {u"units"_s, Tr::tr("Units it sees")},
                                     {u"rounds"_s, Tr::tr("Promotion rounds it sees")},
                                     {u"value"_s, Tr::tr("Value")}};
    [&]<class... Record>(const std::tuple<Record...>*) {
        (addCaptions<Record>(table, captions), ...);
    }(static_cast<const RecordTypes*>(nullptr));
    return captions;
}

QString valueText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? Tr::tr("Yes") : Tr::tr("No");
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

std::vector<Difference> recordDifferences(const AuditRow& row)
{
    const QHash<QString, QString> captions = captionsOf(row.table);
    QStringList keys = row.parts.before.keys() + row.parts.after.keys();
    keys.removeDuplicates();
    std::vector<Difference> differences;
    for (const QString& key : keys) {
        const QString before = valueText(row.parts.before.value(key));
        const QString after = valueText(row.parts.after.value(key));
        if (before != after)
            differences.push_back({key, captions.value(key, key), before, after});
    }
    return differences;
}

} // namespace

QString recordWords(const AuditRow& row)
{
    if (row.table.isEmpty())
        return {};
    const QString words = tableWords(row.table);
    return row.record == 0 ? words : Tr::tr("%1 %2").arg(words).arg(row.record);
}

std::vector<Difference> auditDifferences(const AuditRow& row)
{
    if (row.table != u"cadre")
        return recordDifferences(row);
    CadreFile before;
    CadreFile after;
    // Entries of an older program may hold parts that the file no longer has: they are shown as they are stored.
    if (!applyParts(row.parts.before, before) || !applyParts(row.parts.after, after))
        return recordDifferences(row);
    std::vector<Difference> differences = compareFiles(before, after);
    if (before.unit != after.unit)
        differences.insert(differences.begin(),
                           {u"unit"_s, Tr::tr("Number of the unit"), QString::number(before.unit.value),
                            QString::number(after.unit.value)});
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
