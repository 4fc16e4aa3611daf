#include "core/naming/character_table.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Table = std::unordered_map<char32_t, CharacterEntry>;

Table readTable()
{
    Table table;
    QFile file(u":/names/characters.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table of characters is not in the program.");
    const QByteArray bytes = file.readAll();
    table.reserve(70'000);
    for (const QByteArray& line : bytes.split('\n')) {
        const auto parts = line.split('\t');
        if (parts.size() != 4)
            continue;
        CharacterEntry entry{parts[1], {}, parts[3] == "0" ? '\0' : '\1'};
        if (!parts[2].isEmpty())
            entry.readings = QString::fromLatin1(parts[2]).split(u',');
        table.emplace(char32_t(parts[0].toUInt(nullptr, 16)), std::move(entry));
    }
    return table;
}

QHash<QString, QStringList> readSurnames()
{
    QFile file(u":/names/surname_readings.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The readings of surnames are not in the program.");
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    QHash<QString, QStringList> surnames;
    for (const QString& part : {u"surnames"_s, u"compound"_s}) {
        const QJsonObject entries = object.value(part).toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            surnames.insert(entry.key(), entry.value().toString().split(u' '));
    }
    return surnames;
}

} // namespace

const CharacterEntry* characterEntry(char32_t character)
{
    static const Table table = readTable();
    const auto found = table.find(character);
    return found == table.end() ? nullptr : &found->second;
}

SurnameReading surnameReading(const QString& name)
{
    static const QHash<QString, QStringList> surnames = readSurnames();
    for (const int length : {2, 1}) {
        const auto found = surnames.constFind(name.left(length));
        if (name.size() >= length && found != surnames.constEnd())
            return {length, *found};
    }
    return {};
}

} // namespace tidui
