#pragma once

#include "core/regulation/rule_book.h"

namespace tidui {

/// The rules in the words of the office: captions for the terms, and the demands computed from them.

/// What one term of a subject takes.
struct TermShape {
    enum class Kind { Number, YesNo, Word, Words, Facts };
    QString key{};
    Kind kind = Kind::Word;
    bool required = true;
    Bound bound = Bound::Fixed;
};

/// The terms of a subject in their order; empty when the program has no rule about it.
std::vector<TermShape> termsOf(const QString& subject);

QString termCaption(const QString& key);                               ///< 月数, 下一职级
QString certaintyWords(Certainty certainty);                           ///< 有效, 待核, 未定, 本地设定
QString choiceWords(const ProvisionHead& head, const QString& choice); ///< As the provision's text explains it.

/// Caption and value of each term that the provision states, in words.
std::vector<std::pair<QString, QString>> termWords(const ProvisionHead& head);

/// The demands computed from a provision on a day, each a sentence: "…满36个月" "1965年3月出生的，2025年5月退休".
QStringList computedDemands(const ProvisionHead& head, const RuleBook& rules, QDate on);

} // namespace tidui
