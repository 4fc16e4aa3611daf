#include "core/naming/name_keys.h"

#include "core/naming/character_table.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr qsizetype mostReadings = 16;

bool isDot(char32_t c)
{
    return c == U'·' || c == 0x2022 || c == 0x2027 || c == 0x30FB || c == U'.' || c == U' ' || c == 0x3000;
}

QList<char32_t> charactersOf(const QString& name)
{
    QList<char32_t> characters;
    for (const uint c : name.toUcs4()) {
        if (!isDot(c))
            characters += c;
    }
    return characters;
}

void appendCodePoint(QByteArray& key, char32_t c)
{
    for (int shift = 16; shift >= 0; shift -= 8)
        key.append(char((c >> shift) & 0xFF));
}

/// Stroke count, strokes, tie, code point: the count first, so a shorter sequence never runs into the next character.
void appendStrokes(QByteArray& key, char32_t c)
{
    const CharacterEntry* entry = characterEntry(c);
    const bool known = entry && !entry->strokes.isEmpty();
    key.append(known ? char(entry->strokes.size()) : char(0x7F)); // Unknown characters sort last.
    if (known)
        key.append(entry->strokes);
    key.append(entry ? entry->tie : '\1');
    appendCodePoint(key, c);
}

/// All readings of each character, the surname's in its reading as a surname first.
QList<QStringList> readingsOf(const QString& name, const QList<char32_t>& characters, bool& complete)
{
    const SurnameReading surname = surnameReading(name);
    QList<QStringList> readings;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const CharacterEntry* entry = characterEntry(characters[i]);
        QStringList all;
        if (entry)
            all = entry->readings;
        else if (characters[i] < 0x80)
            all += QString(QChar(char16_t(characters[i]))).toLower();
        if (i < surname.length)
            all.prepend(surname.reading.at(i));
        all.removeDuplicates();
        complete = complete && entry && !entry->strokes.isEmpty() && !all.isEmpty();
        readings += all.isEmpty() ? QStringList{QString()} : all;
    }
    return readings;
}

/// The ways of reading the whole name, the first choices first, at most `mostReadings`.
QList<QStringList> combinations(const QList<QStringList>& readings)
{
    QList<QStringList> ways{{}};
    for (const QStringList& choices : readings) {
        QList<QStringList> longer;
        for (const QString& choice : choices) {
            for (const QStringList& way : ways) {
                if (longer.size() < mostReadings)
                    longer += way + QStringList{choice};
            }
        }
        ways = longer;
    }
    return ways;
}

QString initialsOf(const QStringList& syllables)
{
    QString initials;
    for (const QString& syllable : syllables)
        initials += syllable.left(1);
    return initials;
}

} // namespace

QByteArray strokeKey(const QString& name, StrokeStyle style)
{
    const auto characters = charactersOf(name);
    QByteArray key;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        // A name of two characters has a blank where longer names have their middle one.
        if (i == 1 && characters.size() == 2 && style == StrokeStyle::SurnameFirst)
            key.append('\0');
        appendStrokes(key, characters[i]);
    }
    return key;
}

NameKeys nameKeys(const QString& name, const QString& corrected)
{
    NameKeys keys;
    const auto characters = charactersOf(name);
    auto ways = combinations(readingsOf(name, characters, keys.complete));
    if (!corrected.isEmpty())
        ways.prepend(corrected.toLower().split(u' ', Qt::SkipEmptyParts));
    keys.pinyin = ways.first().join(u' ');
    keys.initials = initialsOf(ways.first());
    QStringList searched;
    for (const QStringList& way : ways)
        searched << way.join(QString()) << initialsOf(way);
    searched.removeDuplicates();
    keys.searchText = searched.join(u' ');
    keys.strokeKey = strokeKey(name, StrokeStyle::SurnameFirst);
    keys.pinyinKey = keys.pinyin.toLatin1() + '\0' + keys.strokeKey;
    return keys;
}

} // namespace tidui
