#include "tests/bench/bench.h"

#include "core/sample/sample_office.h"
#include "ui/appraisal/annual_tab.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

constexpr int year = 2025;
constexpr int mostPeople = 10'000;
const QDate today(2026, 1, 20);

/// The grid on its screen; a frame is a key with what it writes, and the picture after it.
class Grid {
public:
    explicit Grid(Office& office) : m_desk(office, today, nullptr), m_tab(m_desk)
    {
        m_tab.resize(1240, 640);
        m_tab.show();
        orDie(m_desk.load(year));
        QCoreApplication::processEvents();
        m_table = m_tab.findChild<QTableView*>(u"grades"_s);
    }

    double press(int key)
    {
        return milliseconds([&] {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(m_table, &press);
            QCoreApplication::sendPostedEvents();
            m_tab.render(&m_picture);
        });
    }

    double paint()
    {
        return milliseconds([&] { m_tab.render(&m_picture); });
    }

private:
    AppraisalDesk m_desk;
    AnnualTab m_tab;
    QTableView* m_table = nullptr;
    QImage m_picture{1240, 640, QImage::Format_RGB32};
};

void say(const QString& what, std::vector<double> times, double baseline)
{
    std::ranges::sort(times);
    report(what + u", p50"_s, percentile(times, 0.5), baseline, u"ms"_s, {});
    report(what + u", p99"_s, percentile(times, 0.99), baseline, u"ms"_s, {});
}

} // namespace

void measureAppraisalGrid(const Scale& scale)
{
    const int people = std::min(scale.people, mostPeople);
    heading(
        u"the grid of annual grades with %1 people, a key and its picture; baseline: the picture alone"_s.arg(people));
    const QString path = scale.folder + u"/appraisal-%1.tidui"_s.arg(people);
    if (!QFile::exists(path)) {
        auto made = orDie(Office::create(path, u"样例"_s, u"bench"_s));
        const SampleOffice sample({.people = people, .today = {2026, 1, 1}});
        orDie(made->fill(sample.units(), sample.people(), [&sample](int i) { return sample.person(i); }, {}));
        orDie(AppraisalOffice(*made).open(year, {}, true, today));
    }
    auto office = orDie(Office::open(path, Office::Mode::ReadWrite, u"bench"_s));
    Grid grid(*office);
    std::vector<double> pictures;
    std::vector<double> moves;
    std::vector<double> grades;
    for (int i = 0; i < 60; ++i) {
        pictures.push_back(grid.paint());
        moves.push_back(grid.press(Qt::Key_Down));
        grades.push_back(grid.press(i % 5 == 0 ? Qt::Key_1 : Qt::Key_2));
    }
    std::ranges::sort(pictures);
    const double baseline = percentile(pictures, 0.5);
    say(u"arrow key"_s, moves, baseline);
    say(u"grade given and stored"_s, grades, baseline);
}

} // namespace tidui::bench
