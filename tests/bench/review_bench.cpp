#include "tests/bench/bench.h"

#include "core/operation/promotion_review.h"

#include <QThread>

#include <ctime>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

const QDate today(2026, 6, 1);
constexpr std::size_t committeeSize = 2'000;

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

/// What a committee types, one key after the other.
QStringList typedTexts()
{
    QStringList typed;
    for (const QString& text : {u"zhangwei"_s, u"lxm"_s, u"chen 处长"_s, u"二级调研员"_s, u"王 主任"_s, u"zzzz"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            typed += text.left(length);
    }
    return typed;
}

Candidates candidatesOf(const Scale& scale)
{
    auto office = orDie(Office::open(officePath(scale), Office::Mode::ReadOnly, u"bench"_s));
    const Roster roster = orDie(office->roster());
    ReviewQuestion question{.on = today};
    for (int row = 0; row < roster.size() && std::size_t(row) < committeeSize; ++row)
        question.cadres += roster.id(row).value;
    return std::make_shared<const std::vector<Candidate>>(orDie(reviewCandidates(*office, question)));
}

/// The least that any order costs: the numbers of the rows, sorted by one number of each.
double sortRawRows(const std::vector<Candidate>& candidates)
{
    std::vector<int> rows(candidates.size());
    return milliseconds([&] {
        std::iota(rows.begin(), rows.end(), 0);
        std::ranges::sort(rows, {},
                          [&](int row) { return candidates[std::size_t(row)].facts.birth.monthIndex().value_or(0); });
    });
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

void measureCommittee(const Scale& scale)
{
    const Candidates candidates = candidatesOf(scale);
    heading(u"a key in the committee's view over %1 candidates; baseline: the raw rows sorted once"_s.arg(
        candidates->size()));
    double baseline = std::numeric_limits<double>::max();
    for (int run = 0; run < 5; ++run)
        baseline = std::min(baseline, sortRawRows(*candidates));
    CandidateList list;
    list.setCandidates(candidates);
    std::vector<double> keys;
    const auto key = [&](auto&& work) { keys.push_back(milliseconds(work)); };
    for (const CandidateOrder order : candidateOrders) {
        key([&] { list.setOrder(order); });
        for (const QString& typed : typedTexts())
            key([&] { list.setSearch(typed); });
        list.setSearch({});
        for (const Outcome outcome : {Outcome::Met, Outcome::NotMet, Outcome::Unknown, Outcome::Judgement})
            key([&] { list.setOutcome(outcome); });
        list.setOutcome({});
    }
    std::ranges::sort(keys);
    report(u"p50 of %1 keys"_s.arg(keys.size()), percentile(keys, 0.5), baseline, u"ms"_s, {});
    report(u"p99"_s, percentile(keys, 0.99), baseline, u"ms"_s, u"goal: below 16 ms"_s);
    report(u"max"_s, keys.back(), baseline, u"ms"_s, {});
}

} // namespace tidui::bench
