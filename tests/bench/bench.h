#pragma once

#include "core/operation/office.h"

#include <QElapsedTimer>

#include <cstdio>

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
void measureImport(const Scale& scale);
void measurePrinting(const Scale& scale);

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

/// The middle of some runs: one that something else disturbed doesn't count.
template <class Work>
double medianOf(int runs, Work&& work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(milliseconds(work));
    std::ranges::sort(times);
    return times[times.size() / 2];
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
