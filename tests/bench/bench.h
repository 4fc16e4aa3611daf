#pragma once

#include "core/operation/office.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace tidui::bench {

/// How much is measured, and where the files of the run stand.
struct Scale {
    QString folder{};
    int people = 200'000;
    int files = 5'000;
    int forms = 1'000;
};

void measureRoster(const Scale& scale);
void measureSearch(const Scale& scale);
void measureMemory(const Scale& scale);
void measureReview(const Scale& scale);
void measureCommittee(const Scale& scale);
void measureCommitteeView(const Scale& scale);
void measureQuotas(const Scale& scale);
void measureStructure(const Scale& scale);
void measureForecast(const Scale& scale);
void measureImport(const Scale& scale);
void measurePrinting(const Scale& scale);
void measureAppraisalForms(const Scale& scale);
void measureAppraisalGrid(const Scale& scale);
void measureSeal(const Scale& scale);

/// Makes the sample office of that size where it is missing.
void makeOffice(const Scale& scale);

/// The child process of measureMemory: opens the office, and the roster too when wanted, and prints its peak.
int printPeakMemory(const QString& office, bool withRoster);

/// A bench has nothing to mend: what fails ends it.
template <class T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}
inline void orDie(const Status& status)
{
    if (!status)
        qFatal("%s %s", qPrintable(status.error().message), qPrintable(status.error().detail));
}

/// Milliseconds of one call.
template <class Work>
double milliseconds(Work&& work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// The best of five runs of each, taken in turn: what something else on the machine disturbed doesn't count.
template <class Work, class Baseline>
std::pair<double, double> bestOfEach(Work&& work, Baseline&& baseline, int runs = 5)
{
    std::pair best{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
    for (int run = 0; run < runs; ++run)
        best = {std::min(best.first, milliseconds(work)), std::min(best.second, milliseconds(baseline))};
    return best;
}

inline double percentile(const std::vector<double>& sorted, double part)
{
    return sorted[std::size_t(part * double(sorted.size() - 1))];
}

inline void heading(const QString& text)
{
    std::printf("\n%s\n", qPrintable(text));
    std::fflush(stdout);
}

/// One line: what was measured, the figure, and how it relates to the baseline of the same run.
inline void report(const QString& what, double figure, double baseline, const QString& unit, const QString& goal)
{
    std::printf("  %-34s %10.2f %-4s baseline %10.2f %-4s ratio %7.2f  %s\n", qPrintable(what), figure,
                qPrintable(unit), baseline, qPrintable(unit), figure / baseline, qPrintable(goal));
    std::fflush(stdout);
}

inline QString officePath(const Scale& scale)
{
    return scale.folder + QStringLiteral("/office-%1.tidui").arg(scale.people);
}

} // namespace tidui::bench
