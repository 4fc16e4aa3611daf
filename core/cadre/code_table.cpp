#include "core/cadre/code_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

Error refused(const QString& fileName, const QString& place)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("CodeTable", "The code table %1 is wrong at %2.").arg(fileName, place), {}};
}

/// The first key that is not among the allowed ones; null when all are.
QString unknownKey(const QJsonObject& object, const QStringList& allowed)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!allowed.contains(it.key()))
            return it.key();
    }
    return {};
}

CodeEntry entryFrom(const QJsonObject& object, int order)
{
    CodeEntry entry{object.value(u"code"_s).toString(), object.value(u"name"_s).toString(), order,
                    object.value(u"weight"_s).toInt(), {}};
    for (const auto& synonym : object.value(u"synonyms"_s).toArray())
        entry.synonyms += synonym.toString();
    return entry;
}

std::map<QString, CodeTable> loadAll()
{
    std::map<QString, CodeTable> tables;
    const QDir folder(u":/codes"_s);
    for (const QString& fileName : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto table = loadCodeTable(file.readAll(), fileName);
        if (!table) // The tables are compiled in, and a test loads each: a wrong one is a mistake in the program.
            qFatal("%s", qPrintable(table.error().message));
        tables.emplace(fileName.section(u'.', 0, 0), *table);
    }
    return tables;
}

} // namespace

CodeTable::CodeTable(QString title, QString source, std::vector<CodeEntry> entries)
    : m_title(std::move(title)), m_source(std::move(source)), m_entries(std::move(entries))
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        for (const QString& synonym : m_entries[i].synonyms)
            m_places.insert(synonym, int(i));
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) // A name wins over another entry's synonym.
        m_places.insert(m_entries[i].name, int(i));
}

const CodeEntry* CodeTable::find(const QString& words) const
{
    const auto place = m_places.constFind(words);
    return place == m_places.constEnd() ? nullptr : &m_entries[std::size_t(*place)];
}

Result<CodeTable> loadCodeTable(const QByteArray& json, const QString& fileName)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return refused(fileName, problem.errorString());
    if (const QString key = unknownKey(object, {u"title"_s, u"source"_s, u"checkedOn"_s, u"entries"_s}); !key.isNull())
        return refused(fileName, key);
    std::vector<CodeEntry> entries;
    QStringList names;
    for (const auto& value : object.value(u"entries"_s).toArray()) {
        const QJsonObject item = value.toObject();
        const QString place = u"entries[%1]"_s.arg(entries.size());
        if (const QString key = unknownKey(item, {u"code"_s, u"name"_s, u"weight"_s, u"synonyms"_s}); !key.isNull())
            return refused(fileName, place + u'.' + key);
        const CodeEntry entry = entryFrom(item, int(entries.size()));
        if (entry.name.isEmpty() || names.contains(entry.name))
            return refused(fileName, place + u".name"_s);
        names += entry.name;
        entries.push_back(entry);
    }
    if (entries.empty() || object.value(u"source"_s).toString().isEmpty())
        return refused(fileName, u"entries, source"_s);
    return CodeTable(object.value(u"title"_s).toString(), object.value(u"source"_s).toString(), std::move(entries));
}

const CodeTable* codeTable(const QString& name)
{
    static const std::map<QString, CodeTable> tables = loadAll();
    const auto found = tables.find(name);
    return found == tables.end() ? nullptr : &found->second;
}

} // namespace tidui
