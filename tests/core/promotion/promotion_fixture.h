#pragma once

#include "core/promotion/review.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

#include <map>

namespace tidui::test {

inline std::vector<RegulationFile> regulationFiles()
{
    std::vector<RegulationFile> files;
    const QDir folder(QStringLiteral(":/regulations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (name != QStringLiteral("working-calendar.json"))
            files.push_back({name, file.readAll()});
    }
    return files;
}

/// The program's rules with one file's text changed, as an office or an amendment changes them.
inline RuleBook rulesWith(const QString& fileName, const QString& from, const QString& to)
{
    auto files = regulationFiles();
    const auto file = std::ranges::find(files, fileName, &RegulationFile::name);
    REQUIRE(file != files.end());
    QString text = QString::fromUtf8(file->bytes);
    REQUIRE(text.count(from) == 1);
    file->bytes = text.replace(from, to).toUtf8();
    auto book = RuleBook::load(files);
    if (!book)
        FAIL(book.error().message.toStdString());
    return *book;
}

/// With a local setting chosen: its default is written just before its choices.
inline RuleBook rulesWithChoice(const QString& before, const QString& choice)
{
    return rulesWith(QStringLiteral("rank_counting_setting.json"), QStringLiteral("\"choice\": \"%1\"").arg(before),
                     QStringLiteral("\"choice\": \"%1\"").arg(choice));
}

/// A person with a rank since a day, and the grades of some years.
inline CadreFile holder(const QString& rank, const QString& since, const std::map<int, QString>& grades = {})
{
    CadreFile file;
    file.ranks.push_back({.name = rank, .since = PartialDate::parse(since)});
    for (const auto& [year, grade] : grades)
        file.appraisals.push_back({.year = year, .grade = grade});
    return file;
}

inline CadreFile leader(const QString& level, const QString& since, const std::map<int, QString>& grades = {})
{
    CadreFile file;
    file.postLevels.push_back({.name = level, .since = PartialDate::parse(since)});
    for (const auto& [year, grade] : grades)
        file.appraisals.push_back({.year = year, .grade = grade});
    return file;
}

/// 称职 in all years, both ends included.
inline std::map<int, QString> competent(int first, int last)
{
    std::map<int, QString> grades;
    for (int year = first; year <= last; ++year)
        grades[year] = QStringLiteral("称职");
    return grades;
}

inline Outcome outcomeOn(const CadreFile& file, const QString& target, QDate on, const RuleBook& rules = builtInRules())
{
    return reviewPromotion(file, target, rules, on).outcome;
}

/// Not met on the day before and met on the day, and each answer names that day.
inline void checkFirstDay(const CadreFile& file, const QString& target, QDate day,
                          const RuleBook& rules = builtInRules())
{
    INFO(target.toStdString() << " on " << day.toString(Qt::ISODate).toStdString());
    const Explanation before = reviewPromotion(file, target, rules, day.addDays(-1));
    const Explanation then = reviewPromotion(file, target, rules, day);
    CHECK(before.outcome == Outcome::NotMet);
    CHECK(then.outcome == Outcome::Met);
    CHECK(then.earliest == day);
}

/// The finding of that rule, at any depth; null when there is none.
inline const Explanation* findingOf(const Explanation& tree, const QString& rule)
{
    for (const Explanation& child : tree.children) {
        if (child.rule == rule)
            return &child;
        if (const Explanation* found = findingOf(child, rule))
            return found;
    }
    return nullptr;
}

} // namespace tidui::test
