#include "tests/bench/bench.h"
#include "tests/bench/raw_sqlite.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

const QDate today(2026, 6, 1);

/// Every byte that the roster shows, searches and orders by, read and dropped.
qint64 readAllRows(RawDatabase& database)
{
    const auto select = database.prepare("SELECT * FROM roster_row");
    qint64 bytes = 0;
    const int columns = sqlite3_column_count(select.get());
    while (sqlite3_step(select.get()) == SQLITE_ROW) {
        bytes += sqlite3_column_int64(select.get(), 0) + sqlite3_column_int64(select.get(), 1); // The ids.
        for (int column = 2; column < columns; ++column) {
            const auto* data = static_cast<const char*>(sqlite3_column_blob(select.get(), column));
            bytes += data ? sqlite3_column_bytes(select.get(), column) : 0;
        }
    }
    return bytes;
}

/// What an officer types, one key after the other.
QStringList typedTexts(const Roster& roster)
{
    QStringList texts{u"zhangwei"_s,   u"lixiaoming"_s, u"zw"_s,        u"lxm"_s,
                      u"9901011975"_s, u"办公室主任"_s, u"副处长"_s,    u"二级调研员"_s,
                      u"zhang 处长"_s, u"li 科 主任"_s, u"王 副局长"_s, u"zzzz"_s};
    for (int i = 1; i <= 4; ++i) {
        const int row = roster.size() / 5 * i;
        texts += roster.text(row, RosterColumn::Name);
        texts += roster.text(row, RosterColumn::IdentityNumber).right(8);
    }
    QStringList typed;
    for (const QString& text : texts) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            typed += text.left(length);
    }
    return typed;
}

/// All that the page shows after a keystroke: the rows, the counts of every facet, the summary.
void answer(RosterView& view, const QString& typed)
{
    view.setFilter({.search = typed});
    for (int facet = 0; facet < facetCount; ++facet)
        (void)view.facet(Facet(facet));
    (void)view.summary(view.rows());
}

/// The same question to SQLite: every word somewhere in the same text.
int likeCount(RawDatabase& database, const QString& typed)
{
    const QStringList words = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    QByteArray sql("SELECT cadre_id FROM roster_row WHERE 1");
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += " AND search_text LIKE ?";
    const auto select = database.prepare(sql);
    for (int i = 0; i < words.size(); ++i) {
        const QByteArray pattern = '%' + words.at(i).toUtf8() + '%';
        sqlite3_bind_text(select.get(), i + 1, pattern.constData(), int(pattern.size()), SQLITE_TRANSIENT);
    }
    int found = 0;
    while (sqlite3_step(select.get()) == SQLITE_ROW)
        ++found;
    return found;
}

double peakMegabytes(const QString& office, const QStringList& options)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QGuiApplication::applicationFilePath(), QStringList{u"--peak-of"_s, office} + options);
    if (!child.waitForFinished(-1) || child.exitCode() != 0)
        qFatal("The child that measures memory failed.");
    return child.readAllStandardOutput().trimmed().toDouble() / 1024;
}

} // namespace

void measureRoster(const Scale& scale)
{
    heading(
        u"roster of %1 people ready to show; baseline: the same SELECT through the sqlite3 C API"_s.arg(scale.people));
    RawDatabase database(officePath(scale), SQLITE_OPEN_READONLY);
    auto office = orDie(Office::open(officePath(scale), Office::Mode::ReadOnly, u"bench"_s));
    const auto units = orDie(office->units());
    double view = std::numeric_limits<double>::max();
    const auto ready = [&] {
        const Roster roster = orDie(office->roster());
        view = std::min(view, milliseconds([&] { RosterView(roster, units, today); }));
    };
    const auto [own, baseline] = bestOfEach(ready, [&] { readAllRows(database); });
    report(u"Office::roster() and RosterView"_s, own, baseline, u"ms"_s, u"goal: at most 2 x"_s);
    report(u"  RosterView alone"_s, view, baseline, u"ms"_s, {});
}

void measureSearch(const Scale& scale)
{
    heading(u"a keystroke in the search field over %1 people; baseline: LIKE on the same texts"_s.arg(scale.people));
    auto office = orDie(Office::open(officePath(scale), Office::Mode::ReadOnly, u"bench"_s));
    const auto units = orDie(office->units());
    const Roster roster = orDie(office->roster());
    RosterView view(roster, units, today);
    RawDatabase database(officePath(scale), SQLITE_OPEN_READONLY);
    std::vector<double> own;
    std::vector<double> like;
    for (const QString& typed : typedTexts(roster)) {
        own.push_back(milliseconds([&] { answer(view, typed); }));
        int found = 0;
        like.push_back(milliseconds([&] { found = likeCount(database, typed); }));
        if (found != int(view.rows().size()))
            qFatal("%s: %d people, but LIKE finds %d", qPrintable(typed), int(view.rows().size()), found);
    }
    std::ranges::sort(own);
    std::ranges::sort(like);
    report(u"p50 of %1 keystrokes"_s.arg(own.size()), percentile(own, 0.5), percentile(like, 0.5), u"ms"_s,
           u"goal: at most 0.05 x"_s);
    report(u"p99"_s, percentile(own, 0.99), percentile(like, 0.99), u"ms"_s, u"goal: below 16 ms"_s);
    report(u"max"_s, own.back(), like.back(), u"ms"_s, {});
}

void measureMemory(const Scale& scale)
{
    heading(
        u"peak memory with %1 people open; baseline: the same program with the file opened only"_s.arg(scale.people));
    report(u"VmHWM"_s, peakMegabytes(officePath(scale), {u"--roster"_s}), peakMegabytes(officePath(scale), {}), u"MB"_s,
           {});
}

int printPeakMemory(const QString& path, bool withRoster)
{
    auto office = orDie(Office::open(path, Office::Mode::ReadOnly, u"bench"_s));
    if (withRoster) {
        const auto units = orDie(office->units());
        const Roster roster = orDie(office->roster());
        RosterView view(roster, units, today);
        view.setFilter({.search = u"zhang"_s});
    }
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (line.startsWith("VmHWM:"))
            std::printf("%s\n", line.mid(6).trimmed().split(' ').first().constData());
    }
    return 0;
}

} // namespace tidui::bench
