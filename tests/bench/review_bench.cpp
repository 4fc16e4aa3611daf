#include "tests/bench/bench.h"

#include "core/operation/promotion_review.h"

#include <QThread>

#include <ctime>

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

const QDate today(2026, 6, 1);

struct Cost {
    double wall = 0;      ///< Seconds.
    double processor = 0; ///< Seconds, of all threads together.
};

template <class Work>
Cost costOf(Work&& work)
{
    const std::clock_t before = std::clock();
    const double wall = milliseconds(work) / 1000;
    return {wall, double(std::clock() - before) / CLOCKS_PER_SEC};
}

} // namespace

void measureReview(const Scale& scale)
{
    heading(u"full review of %1 people with all findings, once; baseline: a bare pass over the same records"_s.arg(
        scale.people));
    auto office = orDie(Office::open(officePath(scale), Office::Mode::ReadOnly, u"bench"_s));
    const Cost pass = costOf([&] { orDie(office->forEachCadre([](CadreFile&&) { return true; })); });
    int people = 0;
    std::size_t findings = 0;
    const auto take = [&](const ReviewAnswer& answer) {
        ++people;
        findings += answer.review.children.size();
    };
    const Cost own = costOf([&] { orDie(reviewOffice(*office, {.on = today}, take)); });
    report(u"wall, %1 cores"_s.arg(QThread::idealThreadCount()), own.wall, pass.wall, u"s"_s, {});
    report(u"processor time"_s, own.processor, pass.processor, u"s"_s, {});
    std::printf("  %d people, %zu findings at the top: %.0f people per second, %.0f per second and core\n", people,
                findings, people / own.wall, people / own.processor);
}

} // namespace tidui::bench
