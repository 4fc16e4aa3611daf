#pragma once

#include <QByteArray>
#include <QString>

namespace tidui {

/// What names are ordered and searched by.
struct NameKeys {
    QString pinyin{};       ///< "shan xiao ming": the surname in its reading as a surname, ü as v.
    QString initials{};     ///< "sxm"
    QString searchText{};   ///< Every reading without spaces and its initials, separated by spaces; at most 16 readings.
    QByteArray pinyinKey{}; ///< memcmp order = pinyin order; equal syllables by strokes.
    QByteArray strokeKey{}; ///< memcmp order = 按姓氏笔画, style SurnameFirst.
    bool complete = true;   ///< False when a character is not in the tables (it sorts last).
};

/// The keys of a name. `corrected` is the reading as an officer corrected it ("shan xiao ming"), or empty.
NameKeys nameKeys(const QString& name, const QString& corrected = {});

/// How two-character names lie to longer ones of the same surname.
enum class StrokeStyle {
    SurnameFirst, ///< 按姓氏笔画: the missing middle counts as blank, so 丁一 and 丁丙 come before 丁一甲. The default.
    WholeName     ///< 按姓名笔画: character by character, so 丁一, 丁一甲, 丁乙甲, 丁丙.
};

/// Key of the stroke order (memcmp): per character the number of strokes, then the strokes 横竖撇点折, then the code
/// point. Source: GF 3003-1999 order as built from stroke sequences; the dot of minority names is passed over.
QByteArray strokeKey(const QString& name, StrokeStyle style);

} // namespace tidui
