#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace tidui {

/// The figures of the rule book that the sample office keeps, as they hold on one day.
struct SampleRules {
    explicit SampleRules(QDate day);

    /// A sanction (处分) that the sample gives.
    struct Measure {
        int months = 0;      ///< 处分期
        bool graded = false; ///< Whether the year still gets a grade (other than 优秀).
    };

    QDate day{};
    QHash<QString, int> monthsInRankBelow{}; ///< By rank: 公务员职务与职级并行规定第十八条.
    int inspectorPercent = 0;                ///< Art. 11: 一级、二级巡视员 of a provincial organ.
    int firstInspectorPercent = 0;           ///< 一级巡视员 among them.
    int excellentPercent = 0;                ///< At most so many of a unit are 优秀.
    int excellentYearsForMerit = 0;          ///< 优秀 so many years running: 记三等功.
    QHash<QString, Measure> measures{};

    /// The month (year * 12 + month - 1) of statutory retirement (到龄年月) of a person born in `birth`, whose age was
    /// `formerAge` before the reform. The figures of the delay are those in force on the rules' day.
    int retirementMonth(int birth, int formerAge) const;
};

} // namespace tidui
