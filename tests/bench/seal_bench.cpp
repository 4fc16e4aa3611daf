#include "tests/bench/bench.h"
#include "tests/bench/raw_sqlite.h"

#include "core/exchange/lrmx.h"
#include "core/operation/import.h"
#include "core/sample/sample_office.h"
#include "core/store/connection.h"
#include "core/store/protection.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>

#include <ctime>
#include <random>

using namespace Qt::StringLiterals;

namespace tidui::bench {

namespace {

const QDate today(2026, 6, 1);
/// How often each is done: enough to measure, fewer in a small office.
struct Counts {
    explicit Counts(int people)
        : saves(std::min(200, people)), files(std::min(2'000, people)), commits(std::min(500, people)),
          rows(std::min(50'000, 3 * people))
    {
    }
    int saves;
    int files;
    int commits;
    int rows;
};

/// The same office twice. The key is derived as cheaply as possible: its price is paid once at the login, whatever the
/// file holds, and is no part of these figures.
struct Pair {
    Secret passphrase{QByteArray("bench")};
    QString plain{};
    QString sealed{};

    Login login(const QString& path) const
    {
        Login login(u"bench"_s);
        if (path == sealed)
            login.passphrase = passphrase;
        return login;
    }
    std::unique_ptr<Office> open(const QString& path) const
    {
        return orDie(Office::open(path, Office::Mode::ReadWrite, login(path)));
    }
    FileKey key(const QString& path) const { return path == sealed ? orDie(unlockKey(path, passphrase)) : FileKey(); }
};

void removeOffice(const QString& path)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

/// Both are written page after page, so that neither has the better order of pages.
Pair makePair(const Scale& scale)
{
    const Pair pair{.plain = scale.folder + u"/seal-plain.tidui"_s, .sealed = scale.folder + u"/seal-sealed.tidui"_s};
    for (const QString& path : {pair.plain, pair.sealed}) {
        removeOffice(path);
        RawDatabase database(officePath(scale), SQLITE_OPEN_READWRITE);
        const auto copy = database.prepare("VACUUM INTO ?");
        const QByteArray name = path.toUtf8();
        sqlite3_bind_text(copy.get(), 1, name.constData(), int(name.size()), SQLITE_STATIC);
        if (sqlite3_step(copy.get()) != SQLITE_DONE)
            qFatal("%s can't be written.", name.constData());
    }
    orDie(protect(pair.sealed, pair.passphrase, KeyCost::cheap()));
    return pair;
}

/// What a piece of work took. The processor's time counts where something else disturbs the clock.
struct Cost {
    double time = 0;      ///< Milliseconds by the clock.
    double processor = 0; ///< Milliseconds of the processor.
};

template <class Work>
Cost costOf(Work&& work)
{
    const std::clock_t start = std::clock();
    const double time = milliseconds(work);
    return {time, 1e3 * double(std::clock() - start) / CLOCKS_PER_SEC};
}

/// Prints the best time of the sealed file beside that of the plain one. `work` takes the path.
template <class Work>
void compare(const QString& what, const Pair& pair, const QString& goal, Work&& work)
{
    constexpr double most = std::numeric_limits<double>::max();
    const auto better = [](Cost a, Cost b) {
        return Cost{std::min(a.time, b.time), std::min(a.processor, b.processor)};
    };
    Cost sealed{most, most};
    Cost plain{most, most};
    for (int run = 0; run < 5; ++run) {
        sealed = better(sealed, work(pair.sealed));
        plain = better(plain, work(pair.plain));
    }
    report(what, sealed.time, plain.time, u"ms"_s,
           u"processor %1  %2"_s.arg(sealed.processor / plain.processor, 0, 'f', 2).arg(goal));
}

/// Single saves, as an officer makes them: each is a transaction, synced to the disk.
Cost commit(Office& office, int people)
{
    std::mt19937 random(1);
    Cost sum;
    for (int i = 0; i < Counts(people).saves; ++i) {
        CadreFile file = orDie(office.cadre(CadreId{qint64(random() % unsigned(people)) + 1}));
        file.person.note += u"。"_s;
        const Cost cost = costOf([&] { orDie(office.save(file)); });
        sum = {sum.time + cost.time, sum.processor + cost.processor};
    }
    return sum;
}

Cost lookUp(Office& office, int people)
{
    std::mt19937 random(2);
    return costOf([&] {
        for (int i = 0; i < Counts(people).files; ++i)
            orDie(office.cadre(CadreId{qint64(random() % unsigned(people)) + 1}));
    });
}

/// Commits of one changed row each: the least that SQLite can be asked to keep.
Cost commitRow(Connection& connection, int people)
{
    std::mt19937 random(3);
    Statement update(connection, u"UPDATE cadre SET note = ?2 WHERE id = ?1"_s);
    return costOf([&] {
        for (int i = 0; i < Counts(people).commits; ++i) {
            Transaction transaction(connection);
            orDie(update.bindAll(int(random() % unsigned(people)) + 1, QString::number(random())).run());
            orDie(transaction.commit());
        }
    });
}

Cost lookUpRow(Connection& connection, int people)
{
    std::mt19937 random(4);
    Statement select(connection, u"SELECT * FROM cadre WHERE id = ?1"_s);
    return costOf([&] {
        for (int i = 0; i < Counts(people).rows; ++i) {
            if (!select.bindAll(int(random() % unsigned(people)) + 1).next())
                qFatal("A cadre is missing.");
        }
    });
}

Cost showRoster(Office& office)
{
    return costOf([&] {
        const auto units = orDie(office.units());
        const Roster roster = orDie(office.roster());
        RosterView(roster, units, today);
    });
}

/// From the login to the first page of the window, with the check of the file that opening includes.
Cost openWindow(const Pair& pair, const QString& path)
{
    return costOf([&] { showRoster(*pair.open(path)); });
}

/// Every column of every row, by a connection that has read nothing yet.
Cost scan(const QString& path, const FileKey& key)
{
    auto connection = orDie(Connection::open(path, Connection::Access::ReadOnly, key));
    QStringList tables;
    Statement names(connection, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    while (names.next())
        tables += names.text(0);
    qint64 bytes = 0;
    const Cost cost = costOf([&] {
        for (const QString& table : tables) {
            Statement rows(connection, u"SELECT * FROM \"%1\""_s.arg(table));
            while (rows.next())
                bytes += rows.bytes(0).size();
        }
    });
    if (bytes == 0)
        qFatal("Nothing was read.");
    return cost;
}

Cost check(const QString& path, const FileKey& key)
{
    auto connection = orDie(Connection::open(path, Connection::Access::ReadOnly, key));
    return costOf([&] { orDie(connection.problems(false)); });
}

QString writeForms(const Scale& scale)
{
    const QString folder = u"%1/seal-forms-%2"_s.arg(scale.folder).arg(scale.files);
    QDir().mkpath(folder);
    const SampleOffice sample({.people = scale.files, .today = today});
    for (int index = 0; index < scale.files; ++index) {
        QFile file(u"%1/%2.lrmx"_s.arg(folder).arg(index, 6, 10, QChar(u'0')));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        file.write(writeLrmx(sample.person(index), {}));
    }
    return folder;
}

Cost importForms(const Pair& pair, bool sealed, const QString& path, const QString& forms)
{
    removeOffice(path);
    orDie(Office::create(path, u"样例局"_s, u"bench"_s)).reset();
    Login login(u"bench"_s);
    if (sealed) {
        orDie(protect(path, pair.passphrase, KeyCost::cheap()));
        login.passphrase = pair.passphrase;
    }
    const auto office = orDie(Office::open(path, Office::Mode::ReadWrite, login));
    return costOf([&] {
        const ImportPreview preview = orDie(prepareImport(*office, {forms}));
        orDie(applyImport(*office, preview, {}));
    });
}

/// SQLite's own work, with as little of the program around it as possible: the seal shows most here.
void measureRows(const Pair& pair, int people)
{
    auto sealed = orDie(Connection::open(pair.sealed, Connection::Access::ReadWrite, pair.key(pair.sealed)));
    auto plain = orDie(Connection::open(pair.plain, Connection::Access::ReadWrite));
    const auto at = [&](const QString& path) -> Connection& { return path == pair.sealed ? sealed : plain; };
    compare(u"%1 commits of one row"_s.arg(Counts(people).commits), pair, u"goal: at most 1.5 x"_s,
            [&](const QString& path) { return commitRow(at(path), people); });
    compare(u"%1 rows by id, warm"_s.arg(Counts(people).rows), pair, u"goal: at most 1.5 x"_s,
            [&](const QString& path) { return lookUpRow(at(path), people); });
}

void measureFiles(const Pair& pair, int people)
{
    {
        const auto sealed = pair.open(pair.sealed);
        const auto plain = pair.open(pair.plain);
        const auto at = [&](const QString& path) -> Office& { return path == pair.sealed ? *sealed : *plain; };
        compare(u"%1 saves of a cadre's file"_s.arg(Counts(people).saves), pair, u"goal: at most 1.5 x"_s,
                [&](const QString& path) { return commit(at(path), people); });
        compare(u"%1 cadres' files by id, warm"_s.arg(Counts(people).files), pair, u"goal: at most 1.5 x"_s,
                [&](const QString& path) { return lookUp(at(path), people); });
        // A connection that has read nothing yet, on an office that was checked.
        compare(u"roster shown"_s, pair, u"goal: at most 1.7 x"_s,
                [&](const QString& path) { return showRoster(*orDie(at(path).another())); });
    }
    compare(u"office opened and roster shown"_s, pair, u"goal: at most 1.7 x"_s,
            [&](const QString& path) { return openWindow(pair, path); });
}

} // namespace

void measureSeal(const Scale& scale)
{
    heading(u"a protected office of %1 people; baseline: the same office without a passphrase"_s.arg(scale.people));
    const Pair pair = makePair(scale);
    measureRows(pair, scale.people);
    measureFiles(pair, scale.people);
    const QString forms = writeForms(scale);
    compare(u"%1 forms imported"_s.arg(scale.files), pair, u"goal: at most 1.7 x"_s, [&](const QString& path) {
        return importForms(pair, path == pair.sealed, scale.folder + u"/seal-import.tidui"_s, forms);
    });
    compare(u"every row, cold"_s, pair, u"goal: at most 2.5 x"_s,
            [&](const QString& path) { return scan(path, pair.key(path)); });
    compare(u"quick_check, at each opening"_s, pair, {},
            [&](const QString& path) { return check(path, pair.key(path)); });
}

} // namespace tidui::bench
