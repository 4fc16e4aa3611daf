#include "tests/bench/bench.h"

#include "core/operation/promotion_review.h"
#include "ui/committee/committee_view.h"

#include <QApplication>
#include <QImage>
#include <QKeyEvent>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

const QDate today(2026, 6, 1);
constexpr std::size_t committeeSize = 2'000;

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

ReviewQuestion questionOf(Office& office)
{
    const Roster roster = orDie(office.roster());
    ReviewQuestion question{.on = today};
    for (int row = 0; row < roster.size() && std::size_t(row) < committeeSize; ++row)
        question.cadres += roster.id(row).value;
    return question;
}

Candidates candidatesOf(Office& office, const ReviewQuestion& question)
{
    return std::make_shared<const std::vector<Candidate>>(orDie(reviewCandidates(office, question)));
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

void reportKeys(std::vector<double> keys, double baseline)
{
    std::ranges::sort(keys);
    report(u"p50 of %1 keys"_s.arg(keys.size()), percentile(keys, 0.5), baseline, u"ms"_s, {});
    report(u"p99"_s, percentile(keys, 0.99), baseline, u"ms"_s, u"goal: below a frame, 16.7 ms"_s);
    report(u"max"_s, keys.back(), baseline, u"ms"_s, {});
}

void pressed(QWidget& widget, int key, const QString& text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &release);
}

/// The committee's view on its screen, and how long each key takes until the picture is there.
class KeyedView {
public:
    explicit KeyedView(CommitteeMatter matter) : m_view(std::move(matter))
    {
        m_view.setAttribute(Qt::WA_DeleteOnClose, false);
        m_view.resize(1366, 768);
        m_view.show();
        QCoreApplication::processEvents();
    }

    void press(int key, const QString& text = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            QWidget* focus = m_view.focusWidget();
            m_times.push_back(milliseconds([&] {
                pressed(*focus, key, text);
                QCoreApplication::processEvents(); // Lays out and paints what the key changed, as on a screen.
            }));
        }
    }

    void type(const QString& words)
    {
        press(Qt::Key_Slash, u"/"_s);
        for (const QChar letter : words)
            press(0, letter);
        press(Qt::Key_Backspace, {}, 2);
        press(Qt::Key_Escape);
    }

    double paintOnce()
    {
        return milliseconds([this] { m_view.render(&m_picture); });
    }

    std::vector<double> takeTimes() { return std::exchange(m_times, {}); }

private:
    CommitteeView m_view;
    QImage m_picture{1366, 768, QImage::Format_RGB32};
    std::vector<double> m_times{};
};

/// What a committee does with the list in one order.
void useList(KeyedView& view)
{
    for (const QString& words : {u"zhangwei"_s, u"lxm"_s, u"chen"_s, u"处长"_s, u"zzzz"_s})
        view.type(words);
    for (const int outcome : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_0})
        view.press(outcome);
    view.press(Qt::Key_Down, {}, 20);
    view.press(Qt::Key_PageDown, {}, 5);
    view.press(Qt::Key_Space, u" "_s, 2);
    view.press(Qt::Key_End);
    view.press(Qt::Key_Home);
}

} // namespace

void measureCommittee(const Scale& scale)
{
    auto office = orDie(Office::open(officePath(scale), Office::Mode::ReadOnly, u"bench"_s));
    const Candidates candidates = candidatesOf(*office, questionOf(*office));
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
    reportKeys(std::move(keys), baseline);
}

void measureCommitteeView(const Scale& scale)
{
    auto office = orDie(Office::open(officePath(scale), Office::Mode::ReadOnly, u"bench"_s));
    const ReviewQuestion question = questionOf(*office);
    const Candidates candidates = candidatesOf(*office, question);
    heading(u"the same until what it changed is laid out and painted; baseline: all of the 1366x768 picture"_s);
    KeyedView view({.candidates = candidates,
                    .question = question,
                    .read = [&office](const std::vector<CadreId>& ids) { return office->cadres(ids); },
                    .rules = office->rules()});
    double picture = std::numeric_limits<double>::max();
    for (int run = 0; run < 5; ++run)
        picture = std::min(picture, view.paintOnce());
    for (std::size_t order = 0; order < candidateOrders.size(); ++order) {
        useList(view);
        view.press(Qt::Key_S);
    }
    reportKeys(view.takeTimes(), picture);
    heading(u"a key that opens or turns over a certificate; baseline: the picture of the list"_s);
    view.press(Qt::Key_Return);
    view.press(Qt::Key_Right, {}, 50);
    reportKeys(view.takeTimes(), picture);
}

} // namespace tidui::bench
