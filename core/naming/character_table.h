#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace tidui {

/// Strokes and readings of one character. Source: rime-data-stroke and Unihan, made at build time.
struct CharacterEntry {
    QByteArray strokes{};    ///< Digits 1 to 5: 横竖撇点折.
    QStringList readings{};  ///< Without tones, the usual one first.
    char tie = 1;            ///< 0: leads the characters of equal strokes against its code point.
};

/// Null for a character that is not in the table.
const CharacterEntry* characterEntry(char32_t character);

/// Readings of surnames that differ from the character's usual one, and of compound surnames (复姓).
struct SurnameReading {
    int length = 0;        ///< Characters of the surname; 0 = no special reading.
    QStringList reading{}; ///< One syllable for each character.
};
SurnameReading surnameReading(const QString& name);

} // namespace tidui
