#include "office_fixture.h"

#include "ui/committee/committee_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

/// Five people with a rank since 2020.06. No grades are on file.
struct CommitteeFixture : OfficeFixture {
    QPointer<CommitteeView> view{};
    QTableView* table = nullptr;
    QStackedWidget* pages = nullptr;

    CommitteeFixture()
    {
        add(u"丁一"_s, u"女"_s, PartialDate(1968, 2), u"四级主任科员"_s, division);
        const ReviewQuestion question{.on = testDay};
        auto candidates = reviewCandidates(*office, question);
        REQUIRE(candidates);
        view = new CommitteeView({std::make_shared<const std::vector<Candidate>>(std::move(*candidates)),
                                  question,
                                  {{{u"三级调研员"_s}, {division}, 3, 2}, {{u"四级调研员"_s}, {bureau}, 1, 0}},
                                  [this](const std::vector<CadreId>& ids) { return office->cadres(ids); }});
        view->resize(1366, 740);
        view->show();
        table = view->findChild<QTableView*>(u"candidates"_s);
        pages = view->findChild<QStackedWidget*>();
        REQUIRE(rows() == 5);
    }
    ~CommitteeFixture() { delete view; }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(pages->currentIndex() == 0 ? static_cast<QWidget*>(table) : pages->currentWidget(), key,
                        modifiers);
    }
    int rows() const { return table->model()->rowCount(); }
    QString words(const QString& label) const { return view->findChild<QLabel*>(label)->text(); }
    QString text(const QString& page) const { return view->findChild<QTextBrowser*>(page)->toPlainText(); }
    QString name(int row) const { return table->model()->index(row, 1).data().toString(); }
    QString mark(int row) const { return table->model()->index(row, 0).data().toString(); }
    bool shows(const QString& page) const { return pages->currentWidget()->objectName() == page; }
};

} // namespace

TEST_CASE_METHOD(CommitteeFixture, "评委视图: Enter shows the certificate, left and right go on, Esc goes back")
{
    table->selectRow(1);
    key(Qt::Key_Return);
    REQUIRE(shows(u"certificate"_s));
    CHECK(text(u"certificate"_s).contains(name(1)));
    CHECK(text(u"certificate"_s).contains(u"公务员职务与职级并行规定第十八条"_s));
    key(Qt::Key_Right);
    CHECK(text(u"certificate"_s).contains(name(2)));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Left); // Already the first.
    CHECK(text(u"certificate"_s).contains(name(0)));
    key(Qt::Key_Escape);
    CHECK(pages->currentIndex() == 0);
    CHECK(table->currentIndex().row() == 0);
}

TEST_CASE_METHOD(CommitteeFixture, "评委视图: Space marks, C compares two to four of the marked")
{
    key(Qt::Key_C);
    CHECK(pages->currentIndex() == 0); // Nobody is marked.
    CHECK(words(u"marked"_s).contains(u"two to four"));
    table->selectRow(0);
    key(Qt::Key_Space);
    CHECK(mark(0) == u"✓");
    key(Qt::Key_C);
    CHECK(pages->currentIndex() == 0);
    table->selectRow(2);
    key(Qt::Key_Space);
    key(Qt::Key_C);
    REQUIRE(shows(u"comparison"_s));
    const QString compared = text(u"comparison"_s);
    CHECK(compared.contains(name(0)));
    CHECK(compared.contains(name(2)));
    CHECK_FALSE(compared.contains(name(1)));
    CHECK(compared.contains(u"no records")); // 培训
    key(Qt::Key_Escape);
    for (const int row : {1, 3, 4}) {
        table->selectRow(row);
        key(Qt::Key_Space);
    }
    key(Qt::Key_C);
    CHECK(pages->currentIndex() == 0); // Five.
    table->selectRow(4);
    key(Qt::Key_Space);
    CHECK(mark(4).isEmpty());
    key(Qt::Key_C);
    CHECK(shows(u"comparison"_s)); // Four.
}

TEST_CASE_METHOD(CommitteeFixture, "评委视图: the digits show the verdicts that stand beside them")
{
    int shown = 0;
    for (const Qt::Key digit : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        key(digit);
        shown += rows();
        CHECK(words(u"outcomes"_s).contains(u"<b><u>%1 "_s.arg(digit - Qt::Key_0)));
        for (int row = 1; row < rows(); ++row)
            CHECK(table->model()->index(row, 11).data() == table->model()->index(0, 11).data());
    }
    CHECK(shown == 5); // Everybody has one verdict.
    key(Qt::Key_0);
    CHECK(rows() == 5);
}

TEST_CASE_METHOD(CommitteeFixture, "评委视图: S goes through the orders and each is written out under the list")
{
    QStringList seen;
    for (std::size_t i = 0; i < candidateOrders.size(); ++i) {
        seen += words(u"order"_s);
        CHECK(seen.constLast().contains(u"Ordered by"));
        if (seen.constLast().contains(u"Oldest first"_s))
            CHECK(name(0) == u"丁一"); // 1968.02
        key(Qt::Key_S);
    }
    CHECK(words(u"order"_s) == seen.constFirst());
    CHECK(seen.removeDuplicates() == 0);
}

TEST_CASE_METHOD(CommitteeFixture, "评委视图: a slash begins the search, pinyin finds, Esc ends it")
{
    auto* search = view->findChild<QLineEdit*>(u"search"_s);
    key(Qt::Key_Slash);
    QTest::keyClicks(search, u"sxm"_s); // 单, read shan as a surname.
    REQUIRE(rows() == 1);
    CHECK(name(0) == u"单晓明");
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(rows() == 1);
    key(Qt::Key_Escape);
    CHECK(rows() == 5);
    CHECK(view->isVisible());
}

TEST_CASE_METHOD(CommitteeFixture,
                 "评委视图: the quota of the rank in the candidate's unit is shown, or that there is none")
{
    const auto quotaOf = [this](const QString& person) {
        for (int row = 0; row < rows(); ++row) {
            if (name(row) == person)
                table->selectRow(row);
        }
        return words(u"marked"_s);
    };
    CHECK(quotaOf(u"李梅"_s).contains(u"quota 3, held 2, left 1")); // To 三级调研员, of the division.
    CHECK(
        quotaOf(u"张伟"_s).contains(u"四级调研员: no quota approved")); // Of the division: that quota is the bureau's.
}

TEST_CASE_METHOD(CommitteeFixture, "评委视图: T shows the structure now and with the marked promoted")
{
    for (int row = 0; row < rows(); ++row) {
        if (name(row) == u"丁一") {
            table->selectRow(row);
            key(Qt::Key_Space);
        }
    }
    key(Qt::Key_T);
    REQUIRE(shows(u"structure"_s));
    CHECK(text(u"structure"_s).contains(u"1 → 0")); // 四级主任科员
    CHECK(text(u"structure"_s).contains(u"0 → 1")); // 三级主任科员
}

TEST_CASE_METHOD(CommitteeFixture, "评委视图: no key writes to the office, and every key of the hints is taken")
{
    const auto events = office->events(100);
    REQUIRE(events);
    for (int code = Qt::Key_Space; code <= Qt::Key_Z; ++code)
        key(Qt::Key(code));
    for (const Qt::Key code : {Qt::Key_Return, Qt::Key_Delete, Qt::Key_F2, Qt::Key_Insert, Qt::Key_Backspace})
        key(code);
    for (const Qt::KeyboardModifiers modifiers :
         {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier}) {
        for (const Qt::Key code : {Qt::Key_S, Qt::Key_V, Qt::Key_X, Qt::Key_Z, Qt::Key_Delete})
            key(code, modifiers);
    }
    CHECK(office->events(100)->size() == events->size());
    for (const QLineEdit* edit : view->findChildren<QLineEdit*>())
        CHECK(edit->objectName() == u"search"); // Nothing else can be typed into.
    for (const QTextBrowser* text : view->findChildren<QTextBrowser*>())
        CHECK(text->isReadOnly());
    CHECK(table->model()->flags(table->model()->index(0, 0)).testFlag(Qt::ItemIsEditable) == false);
}

TEST_CASE_METHOD(CommitteeFixture, "评委视图: F11 fills the screen and leaves it, Esc in the list closes")
{
    key(Qt::Key_F11);
    CHECK(view->isFullScreen());
    key(Qt::Key_F11);
    CHECK_FALSE(view->isFullScreen());
    key(Qt::Key_Escape);
    CHECK((!view || !view->isVisible()));
}
