#include "core/operation/appraisal_office.h"

#include "core/appraisal/regular.h"
#include "core/operation/person_texts.h"
#include "core/sample/sample_office.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

constexpr int year = 2025; // The sample stands at 2025-12-01: the files have grades up to the year before.

/// A sample office of which one unit's people are appraised.
struct AppraisalSample {
    const QDate day{2026, 1, 20};
    QTemporaryDir folder{};
    SampleOffice sample{{.seed = 7, .people = 120, .today = {2025, 12, 1}}};
    std::unique_ptr<Office> office =
        std::move(*Office::create(folder.filePath(u"office.tidui"_s), sample.name(), u"甲"_s));
    AppraisalOffice appraisals{*office};

    AppraisalSample()
    {
        REQUIRE(office->fill(sample.units(), sample.people(), [this](int i) { return sample.person(i); }, {}));
        REQUIRE(appraisals.open(year, {}, true, day));
    }

    AppraisalBook book()
    {
        auto read = appraisals.book(year);
        REQUIRE(read);
        return std::move(*read);
    }

    /// The first `excellent` who may be are 优秀, everybody else who gets a grade 称职; all are told.
    void grade(int excellent)
    {
        std::vector<AppraisalAct> acts;
        const AppraisalBook present = book();
        for (const AppraisedPerson& person : present.people) {
            if (person.part() != AppraisalStanding::Part::Graded)
                continue;
            const bool first = person.found.mayBeExcellent && person.verdict().isEmpty() && excellent > 0;
            excellent -= first ? 1 : 0;
            const QString grade = first ? appraisal_grade::excellent : appraisal_grade::competent;
            acts.push_back({.entry = person.entry.id,
                            .act = appraisal_act::decided,
                            .grade = person.verdict().isEmpty() ? grade : person.verdict(),
                            .by = u"考核委员会"_s,
                            .on = day});
            acts.push_back({.entry = person.entry.id, .act = appraisal_act::notified, .by = u"甲"_s, .on = day});
        }
        REQUIRE(appraisals.take(present.year, acts));
    }

    void publicise()
    {
        AppraisalYear record = book().year;
        record.noticeFrom = {2026, 1, 12};
        record.noticeUntil = {2026, 1, 16};
        record.document = u"虚考〔2026〕1号"_s;
        REQUIRE(appraisals.save(record));
    }

    /// Odd cases stand as they were found.
    void settleOddCases()
    {
        for (const AppraisedPerson& person : book().people) {
            if (person.isOpen())
                REQUIRE(appraisals.rule(person.entry, u"as-found"_s, u"核对了档案"_s, day));
        }
    }

    std::vector<CadreFile> files()
    {
        std::vector<CadreFile> all;
        REQUIRE(office->forEachCadre([&all](CadreFile&& file) {
            all.push_back(std::move(file));
            return true;
        }));
        return all;
    }
};

} // namespace

TEST_CASE(
    "a year is opened for those who were there in it, in official order, each with the article of how they take part",
    "[operation][appraisal]")
{
    AppraisalSample sample;
    const AppraisalBook book = sample.book();
    REQUIRE(book.people.size() > 80);
    REQUIRE(book.scopes.size() == 1);
    int without = 0;
    for (const AppraisedPerson& person : book.people) {
        const CadreFile file = *sample.office->cadre(person.entry.cadre);
        CHECK((file.leavings.empty() || file.leavings.front().date.stored() >= u"2025"));
        if (person.part() != AppraisalStanding::Part::Graded) {
            ++without;
            CHECK_FALSE(person.found.reasons.front().article.isEmpty());
        }
    }
    CHECK(without > 0);
    CHECK_FALSE(sample.appraisals.open(year, {}, true, sample.day));
    CHECK_FALSE(sample.appraisals.open(year + 1, {}, true, sample.day)); // This one isn't closed.
}

TEST_CASE(
    "going over the cap of 优秀 can be entered and not closed; then the year writes all files in one event and takes "
    "them back",
    "[operation][appraisal]")
{
    AppraisalSample sample;
    const std::vector<CadreFile> before = sample.files();
    sample.publicise();
    sample.grade(1000);
    sample.settleOddCases();
    const Status over = sample.appraisals.close(year, sample.day);
    REQUIRE_FALSE(over);
    CHECK(over.error().kind == Error::Kind::Conflict);
    CHECK(sample.files() == before);

    const int places = scopeStandings(sample.book(), sample.appraisals.rules()).front().cap.places;
    REQUIRE(places > 0);
    sample.grade(places);
    REQUIRE(sample.appraisals.close(year, sample.day));
    int excellent = 0;
    for (const CadreFile& file : sample.files()) {
        for (const Appraisal& appraisal : file.appraisals)
            excellent += appraisal.year == year && appraisal.grade == appraisal_grade::excellent ? 1 : 0;
    }
    CHECK(excellent == places);
    CHECK(sample.office->events(1)->front().kind == u"appraisal");

    // Closed: nothing more is entered.
    const AppraisalBook closed = sample.book();
    CHECK_FALSE(sample.appraisals.take(closed.year, {{.entry = closed.people.front().entry.id,
                                                      .act = appraisal_act::decided,
                                                      .grade = appraisal_grade::basic,
                                                      .on = sample.day}}));
    REQUIRE(sample.appraisals.reopen(year));
    CHECK(sample.files() == before);
    CHECK(sample.book().year.isOpen());
}

TEST_CASE("a closed year stays closed once the next one is open, and where a file's record was changed since",
          "[operation][appraisal]")
{
    AppraisalSample sample;
    sample.publicise();
    sample.grade(1);
    sample.settleOddCases();
    REQUIRE(sample.appraisals.close(year, sample.day));
    const AppraisalBook book = sample.book();
    const auto graded = std::ranges::find_if(
        book.people, [](const AppraisedPerson& person) { return person.part() == AppraisalStanding::Part::Graded; });
    REQUIRE(graded != book.people.end());
    CadreFile file = *sample.office->cadre(graded->entry.cadre);
    const auto record = std::ranges::find(file.appraisals, std::optional(year), &Appraisal::year);
    REQUIRE(record != file.appraisals.end());
    const CadreFile written = file;
    record->grade = appraisal_grade::basic;
    REQUIRE(sample.office->save(file));
    CHECK_FALSE(sample.appraisals.reopen(year));
    REQUIRE(sample.office->save(written));
    REQUIRE(sample.appraisals.open(year + 1, {}, true, {2026, 12, 20}));
    CHECK_FALSE(sample.appraisals.reopen(year));
}

TEST_CASE("the consequences of a closed year name 嘉奖 for each 优秀 and the pay steps of two years",
          "[operation][appraisal]")
{
    AppraisalSample sample;
    sample.publicise();
    sample.grade(3);
    sample.settleOddCases();
    REQUIRE(sample.appraisals.close(year, sample.day));
    const auto due = sample.appraisals.consequences(year);
    REQUIRE(due);
    const auto count = [&due](const QString& kind) {
        return std::ranges::count_if(*due, [&kind](const DueConsequence& each) {
            return each.consequence.kind == kind && each.consequence.why.outcome == Outcome::Met;
        });
    };
    CHECK(count(u"嘉奖"_s) == 3);
    CHECK(count(u"晋升职级年限缩短"_s) == 3);
    CHECK(count(u"工资档次"_s) > 0);
    const auto histories = sample.appraisals.histories(2023, year);
    REQUIRE(histories);
    CHECK(std::ranges::count_if(*histories, [](const GradeHistory& each) {
              const auto found = each.grades.find(year);
              return found != each.grades.end() && found->second == appraisal_grade::excellent;
          }) == 3);
}

TEST_CASE("平时考核办法: quarters are entered, replaced and taken away; the annual page has them",
          "[operation][appraisal]")
{
    AppraisalSample sample;
    const CadreId cadre = sample.book().people.front().entry.cadre;
    const auto enter = [&](int period, const QString& grade) {
        return sample.appraisals.saveRegular(year, {{.cadre = cadre, .period = period, .grade = grade}});
    };
    REQUIRE(sample.appraisals.periods(year) == 4);
    REQUIRE(enter(1, u"好"_s));
    REQUIRE(enter(2, u"较好"_s));
    REQUIRE(enter(2, u"一般"_s));
    CHECK_FALSE(enter(5, u"好"_s));
    CHECK_FALSE(enter(3, u"优良"_s));
    const auto regular = sample.book().people.front().regular;
    REQUIRE(regular.size() == 2);
    CHECK(regular[1].grade == u"一般");
    REQUIRE(enter(1, {}));
    CHECK(sample.book().people.front().regular.size() == 1);
}

TEST_CASE("a step of the appraisal has its author and day, and an odd case its reason", "[operation][appraisal]")
{
    AppraisalSample sample;
    const AppraisalBook book = sample.book();
    const AppraisalEntry entry = book.people.front().entry;
    CHECK_FALSE(sample.appraisals.take(
        book.year, {{.entry = entry.id, .act = appraisal_act::decided, .grade = appraisal_grade::competent}}));
    CHECK_FALSE(sample.appraisals.take(
        book.year, {{.entry = entry.id, .act = appraisal_act::decided, .grade = u"良好"_s, .on = sample.day}}));
    CHECK_FALSE(sample.appraisals.rule(entry, u"none"_s, u" "_s, sample.day));
    REQUIRE(sample.appraisals.rule(entry, u"none"_s, u"当年借调外单位"_s, sample.day));
    const AppraisedPerson ruled = *sample.book().person(entry.cadre);
    CHECK(ruled.part() == AppraisalStanding::Part::None);
    CHECK(ruled.entry.ruledBy == u"甲");
    // Undone as any other event.
    REQUIRE(sample.office->undo(sample.office->events(1)->front().id));
    CHECK(sample.book().person(entry.cadre)->entry.ruling.isEmpty());
}

TEST_CASE("公务员考核规定: special appraisals of the year stand beside the annual grade, those of other years don't",
          "[operation][appraisal]")
{
    AppraisalSample sample;
    const AppraisalEntry entry = sample.book().people.front().entry;
    CHECK_FALSE(sample.appraisals.saveTask({.name = u" "_s}));
    const auto task = sample.appraisals.saveTask({.name = u"防汛救灾"_s, .from = {2025, 7, 1}, .until = {2025, 8, 31}});
    const auto former = sample.appraisals.saveTask({.name = u"旧任务"_s, .from = {2024, 1, 1}, .until = {2024, 2, 1}});
    REQUIRE(task);
    REQUIRE(former);
    REQUIRE(sample.appraisals.saveResults(
        {{.task = *task, .cadre = entry.cadre, .name = entry.name, .result = u"好"_s, .by = u"甲"_s, .on = sample.day},
         {.task = *former, .cadre = entry.cadre, .name = entry.name, .result = u"好"_s}}));
    CHECK(sample.book().people.front().special == QStringList{u"防汛救灾：好"_s});
    const auto tasks = sample.appraisals.tasks();
    REQUIRE(sample.appraisals.removeTask(tasks->front()));
    CHECK(sample.book().people.front().special.isEmpty());
}

TEST_CASE("people who aren't placed in a unit have a part in the number of 优秀 of the whole office",
          "[operation][appraisal]")
{
    const QTemporaryDir folder;
    const auto office = Office::create(folder.filePath(u"office.tidui"_s), u"样例局"_s, u"甲"_s);
    REQUIRE(office);
    for (int i = 0; i < 5; ++i)
        REQUIRE((*office)->save({.person = {.name = u"测试"_s, .category = u"公务员"_s}}));
    AppraisalOffice appraisals(**office);
    REQUIRE(appraisals.open(year, {}, true, {2026, 1, 20}));
    const auto book = appraisals.book(year);
    REQUIRE(book);
    CHECK(scopeStandings(*book, appraisals.rules()).front().cap.places == 1);
}

TEST_CASE(
    "公务员考核规定第二十六条: who came from elsewhere in July is taken in, graded here, and gets the year's record",
    "[operation][appraisal]")
{
    AppraisalSample sample;
    const auto before = sample.book().people.size();
    const AppraisalBook opened = sample.book();
    const auto like = std::ranges::find_if(opened.people, [](const AppraisedPerson& person) {
        return person.part() == AppraisalStanding::Part::Graded && person.found.reasons.empty();
    });
    REQUIRE(like != opened.people.end());
    CadreFile come = *sample.office->cadre(like->entry.cadre);
    come.id = {};
    come.person.name = u"测试转"_s;
    come.person.identityNumber.clear();
    come.appraisals.clear();
    come.sanctions.clear();
    come.leavings.clear();
    come.entries = {
        {.date = PartialDate(year, 7, 1), .method = u"从实施公务员法机关调入"_s, .fromUnit = u"样例县局"_s}};
    const auto id = sample.office->save(come);
    REQUIRE(id);
    const auto added = sample.appraisals.addNewcomers(sample.book().year);
    REQUIRE(added);
    CHECK(*added == 1);
    CHECK(*sample.appraisals.addNewcomers(sample.book().year) == 0);
    REQUIRE(sample.book().people.size() == before + 1);

    const AppraisalBook book = sample.book();
    const AppraisedPerson& person = *book.person(*id);
    CHECK(person.part() == AppraisalStanding::Part::Graded);
    CHECK(person.found.mayBeExcellent);
    REQUIRE(person.found.reasons.size() == 1);
    CHECK(person.found.reasons.front().article.contains(u"第二十六条"));
    CHECK(person.found.reasons.front().actual.contains(u"2025.07.01"));
    sample.publicise();
    sample.grade(0);
    sample.settleOddCases();
    REQUIRE(sample.appraisals.close(year, sample.day));
    const CadreFile file = *sample.office->cadre(*id);
    REQUIRE(file.appraisals.size() == 1);
    CHECK(file.appraisals.front().grade == appraisal_grade::competent);
}

TEST_CASE(
    "公务员考核规定第二十六条: who changes the unit within the office in the year is graded and counted where they are "
    "now",
    "[operation][appraisal]")
{
    AppraisalSample sample;
    const auto units = *sample.office->units();
    std::vector<UnitId> roots;
    for (const Unit& unit : units) {
        if (unit.parent && roots.size() < 2)
            roots.push_back(unit.id);
    }
    AppraisalBook book = sample.book();
    ExcellentScope first = book.scopes.front();
    first.name = u"甲处"_s;
    first.setUnits({roots[0]});
    ExcellentScope second{.name = u"乙处"_s};
    second.setUnits({roots[1]});
    REQUIRE(sample.appraisals.saveScopes(book.year, {first, second}));
    book = sample.book();
    const auto moved = std::ranges::find(book.people, 0, &AppraisedPerson::scope);
    REQUIRE(moved != book.people.end());
    const auto before = scopeStandings(book, sample.appraisals.rules());
    AppraisalEntry entry = moved->entry;
    entry.unit = roots[1];
    REQUIRE(sample.appraisals.save({entry}));
    const AppraisalBook after = sample.book();
    CHECK(after.person(entry.cadre)->scope == 1);
    CHECK(after.person(entry.cadre)->part() == moved->part());
    const auto counted = scopeStandings(after, sample.appraisals.rules());
    CHECK(counted[0].taking + counted[1].taking == before[0].taking + before[1].taking);
    CHECK(counted[0].taking == before[0].taking - (moved->isCounted() ? 1 : 0));
}

TEST_CASE("平时考核办法: the summary and attendance of a period stay when its grade is given or taken away",
          "[operation][appraisal]")
{
    AppraisalSample sample;
    const CadreId cadre = sample.book().people.front().entry.cadre;
    RegularGrade form = sample.book().people.front().regularIn(1);
    form.summary = u"完成了季度任务"_s;
    form.attendance = u"出勤60天"_s;
    REQUIRE(sample.appraisals.saveRegularForms(year, {form}));
    const PeriodShare none = periodShare(sample.book(), 1, sample.appraisals.rules());
    CHECK(none.graded == 0); // A text is no grade.

    REQUIRE(sample.appraisals.saveRegular(
        year, {{.cadre = cadre, .period = 1, .grade = u"好"_s, .by = u"甲"_s, .on = QDate(2025, 4, 3)}}));
    RegularGrade kept = sample.book().person(cadre)->regularIn(1);
    CHECK(kept.grade == u"好");
    CHECK(kept.summary == form.summary);
    CHECK(periodShare(sample.book(), 1, sample.appraisals.rules()).good == 1);

    kept.approval = u"同意"_s;
    kept.approvedBy = u"乙"_s;
    kept.approvedOn = QDate(2025, 4, 9);
    REQUIRE(sample.appraisals.saveRegularForms(year, {kept}));
    CHECK(sample.book().person(cadre)->regularIn(1) == kept);

    REQUIRE(sample.appraisals.saveRegular(year, {{.cadre = cadre, .period = 1}}));
    CHECK(sample.book().person(cadre)->regularIn(1).summary == form.summary);
    RegularGrade nothing = sample.book().person(cadre)->regularIn(1);
    nothing.summary = nothing.attendance = nothing.approval = QString();
    REQUIRE(sample.appraisals.saveRegularForms(year, {nothing}));
    CHECK(sample.appraisals.regular(year)->empty());
}

TEST_CASE("leaders' comments of a folder go beside the grades they propose; without one they wait",
          "[operation][appraisal]")
{
    AppraisalSample sample;
    AppraisalBook book = sample.book();
    const AppraisedPerson proposed = book.people[0];
    const AppraisedPerson waiting = book.people[1];
    REQUIRE(sample.appraisals.take(book.year, {{.entry = proposed.entry.id,
                                                .act = appraisal_act::proposed,
                                                .grade = appraisal_grade::competent,
                                                .by = u"乙"_s,
                                                .on = sample.day}}));
    book = sample.book();
    const QTemporaryDir texts;
    for (const AppraisedPerson* person : {&book.people[0], &book.people[1]}) {
        QFile file(texts.filePath(QString::number(person->entry.cadre.value) + u".txt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(u"政治坚定，工作扎实"_s.toUtf8());
    }
    const TextUse comments{TextUse::Kind::Comment};
    const PersonTexts found = usableTexts(readPersonTexts(texts.path(), book), book, comments);
    REQUIRE(found.texts.size() == 1);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems.front().contains(waiting.entry.name));
    REQUIRE(saveTexts(sample.appraisals, book, found, comments));
    const AppraisalBook after = sample.book();
    CHECK(after.people[0].act(appraisal_act::proposed)->text == u"政治坚定，工作扎实");
    CHECK(after.people[0].act(appraisal_act::proposed)->grade == appraisal_grade::competent);
    CHECK(after.people[1].acts.empty());

    const TextUse quarter{TextUse::Kind::RegularSummary, 3};
    REQUIRE(saveTexts(sample.appraisals, after, readPersonTexts(texts.path(), after), quarter));
    CHECK(sample.book().people[1].regularIn(3).summary == u"政治坚定，工作扎实");
}
