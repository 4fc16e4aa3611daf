#include "core/operation/audit_log.h"
#include "tests/core/operation/round_fixture.h"
#include "tests/ui/modal_driver.h"

#include "ui/analysis/promotion_cost_dialog.h"
#include "ui/components/record_dialog.h"
#include "ui/main_window.h"
#include "ui/round/new_round_dialog.h"
#include "ui/round/propose_dialog.h"
#include "ui/round/round_page.h"
#include "ui/round/step_panel.h"
#include "ui/round/tally_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample office of the round's own tests in the window, at the page on which a round is led.
struct RoundWindow : RoundSample {
    Office& inWindow = *office;
    MainWindow window{{}, opened};
    RoundPage* page = nullptr;

    RoundWindow()
    {
        window.setOffice(std::move(office));
        page = window.findChild<RoundPage*>();
        window.show();
        window.findChild<QListWidget*>(u"pages"_s)->setCurrentRow(4);
        REQUIRE(page->isVisible());
    }

    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* widget = page->findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }

    void click(const QString& button) { find<QPushButton>(button)->click(); }
    void on(QDate day) { find<QDateEdit>(u"roundDay"_s)->setDate(day); }
    QString problem() const { return find<QLabel>(u"stepProblem"_s)->text(); }
    QString step() const { return find<QListWidget>(u"steps"_s)->currentItem()->data(Qt::UserRole).toString(); }
    int rows(const QString& list) const { return find<QTableView>(list)->model()->rowCount(); }
    QString cell(const QString& list, int row, int column) const
    {
        return find<QTableView>(list)->model()->index(row, column).data().toString();
    }

    void type(const QString& line, const QString& text)
    {
        auto* edit = find<StepPanel>(u"stepPanel"_s)->findChild<QLineEdit*>(line);
        REQUIRE(edit);
        edit->setText(text);
        emit edit->textEdited(text);
    }

    void closeStep(QDate from, QDate until, QDate closed, const QString& document = {})
    {
        on(closed);
        for (auto* paper : find<StepPanel>(u"stepPanel"_s)->findChildren<QCheckBox*>())
            paper->setChecked(true);
        type(u"participants"_s, u"人事处"_s);
        type(u"from"_s, from.toString(Qt::ISODate));
        type(u"until"_s, until.toString(Qt::ISODate));
        type(u"document"_s, document);
        click(u"closeStep"_s);
    }

    void closeStep(QDate day, const QString& document = {}) { closeStep(day, day, day, document); }

    /// 30 voters; votes for the candidates in the order of the dialog.
    void count(const QString& vote, const QStringList& votes)
    {
        const ModalDriver<TallyDialog> driver([&](TallyDialog& dialog) {
            dialog.findChild<QComboBox*>(u"vote"_s)->setCurrentText(vote);
            for (auto* number : dialog.findChildren<QSpinBox*>())
                number->setValue(30);
            auto* table = dialog.findChild<QTableWidget*>(u"votes"_s);
            CHECK(table->rowCount() == votes.size());
            for (int row = 0; row < table->rowCount(); ++row)
                table->item(row, 2)->setText(votes.value(row));
            dialog.accept();
        });
        click(u"count"_s);
        REQUIRE(driver.met());
    }

    void fillDialog(const QString& button, const QList<std::pair<QString, QString>>& texts)
    {
        const ModalDriver<RecordDialog> driver([&](RecordDialog& dialog) {
            for (const auto& [key, text] : texts) {
                if (auto* line = dialog.findChild<QLineEdit*>(key))
                    line->setText(text);
                else if (auto* edit = dialog.findChild<QPlainTextEdit*>(key))
                    edit->setPlainText(text);
                else if (auto* combo = dialog.findChild<QComboBox*>(key))
                    combo->setCurrentIndex(std::max(combo->findText(text), combo->findData(text)));
                else
                    FAIL_CHECK("no field " << key.toStdString());
            }
            dialog.accept();
            CHECK(dialog.findChild<QLabel*>(u"problem"_s)->text().toStdString() == "");
        });
        if (auto* action = page->findChild<QAction*>(button))
            action->trigger();
        else
            click(button);
        REQUIRE(driver.met());
    }

    void select(const QString& list, int row)
    {
        find<QTableView>(list)->setCurrentIndex(find<QTableView>(list)->model()->index(row, 0));
    }

    void open()
    {
        const ModalDriver<NewRoundDialog> driver([this](NewRoundDialog& dialog) {
            auto* targets = dialog.findChild<QTableWidget*>(u"targets"_s);
            qobject_cast<QComboBox*>(targets->cellWidget(0, 0))->setCurrentText(target);
            qobject_cast<QSpinBox*>(targets->cellWidget(0, 1))->setValue(2);
            dialog.findChild<QLineEdit*>(u"name"_s)->setText(u"2026年第一批"_s);
            dialog.findChild<QLineEdit*>(u"document"_s)->setText(u"虚组〔2026〕1号"_s);
            auto* organ = dialog.findChild<QComboBox*>(u"organ"_s);
            organ->setCurrentIndex(organ->findData(u"省级机关"_s));
            dialog.accept();
        });
        click(u"newRound"_s);
        REQUIRE(driver.met());
    }

    void propose(int wanted)
    {
        const ModalDriver<ProposeDialog> driver([wanted](ProposeDialog& dialog) {
            auto* table = dialog.findChild<QTableWidget*>(u"eligible"_s);
            for (int row = 0; row < wanted; ++row)
                table->selectionModel()->select(table->model()->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
            dialog.accept();
        });
        click(u"propose"_s);
        REQUIRE(driver.met());
        REQUIRE(rows(u"candidates"_s) == wanted);
    }
};

} // namespace

TEST_CASE_METHOD(RoundWindow, "第二十条: a round is led in the window from plan to registration, and back")
{
    open();
    propose(4);
    CHECK(step().endsWith(u"制定工作方案"));
    click(u"closeStep"_s);
    CHECK_FALSE(problem().isEmpty()); // Nothing was entered: the step says what it lacks.
    CHECK(step().endsWith(u"制定工作方案"));
    closeStep(opened);
    CHECK(step().endsWith(u"职数预审"));
    fillDialog(u"places"_s, {{u"vacant"_s, u"2"_s}});
    closeStep(opened.addDays(1));

    click(u"range"_s);
    CHECK(rows(u"voters"_s) > 100); // 300 people are in the office.
    // The tie is named, and a person decides it.
    count(vote::recommendation, {u"20"_s, u"15"_s, u"15"_s, u"9"_s});
    CHECK(find<QLabel>(u"ties"_s)->isVisibleTo(page));
    CHECK(cell(u"results"_s, 1, 2) == cell(u"results"_s, 2, 2));
    closeStep(opened.addDays(2));
    CHECK(step().endsWith(u"考察了解"));
    select(u"candidates"_s, 3);
    fillDialog(u"return"_s, {{u"reason"_s, u"得票较少"_s}});
    select(u"candidates"_s, 2);
    fillDialog(u"return"_s, {{u"reason"_s, u"得票相同，综合考虑"_s}});

    for (const int candidate : {0, 1})
        fillDialog(u"evidence"_s, {{u"candidate_id"_s, cell(u"candidates"_s, candidate, 0)},
                                   {u"date"_s, u"2026-06-08"_s},
                                   {u"content"_s, u"政治素质好"_s},
                                   {u"source"_s, u"谈话记录"_s}});
    closeStep(opened.addDays(7));
    closeStep(opened.addDays(8));

    // The discussion waits until the near relative is reported.
    const QDate discussed = opened.addDays(10);
    count(vote::discussion, {u"28"_s, u"27"_s});
    CHECK(step().endsWith(u"讨论决定"));
    closeStep(discussed);
    CHECK(problem().contains(u"近亲属"));
    const BoxAnswer told(QMessageBox::Ok);
    click(u"detect"_s);
    REQUIRE(rows(u"reports"_s) > 0);
    for (int row = 0; row < rows(u"reports"_s); ++row) {
        select(u"reports"_s, row);
        fillDialog(u"reply"_s, {{u"reply"_s, u"虚组函〔2026〕5号"_s}, {u"replied_on"_s, u"2026-06-11"_s}});
    }
    closeStep(discussed);
    CHECK(step().endsWith(u"公示"));

    // An objection is found true: its candidate leaves the round.
    on(QDate(2026, 6, 24));
    fillDialog(u"objection"_s, {{u"candidate_id"_s, cell(u"candidates"_s, 1, 0)},
                                {u"content"_s, u"兼职取酬"_s},
                                {u"outcome"_s, objection_outcome::upheld},
                                {u"finding"_s, u"属实"_s},
                                {u"settled_on"_s, u"2026-06-26"_s}});
    CHECK(cell(u"candidates"_s, 1, 5).contains(u"属实"));
    closeStep(QDate(2026, 6, 22), QDate(2026, 6, 29), QDate(2026, 6, 29));
    CHECK(step().endsWith(u"公示")); // The last of the five working days isn't over.
    closeStep(QDate(2026, 6, 22), QDate(2026, 6, 29), QDate(2026, 6, 30));
    closeStep(QDate(2026, 7, 1), u"虚组任〔2026〕9号"_s);
    CHECK(step().endsWith(u"登记"));

    const CadreId promoted = rounds.facts(rounds.rounds()->front().id)->candidates.front().cadre;
    const CadreFile before = *inWindow.cadre(promoted);
    const auto enter = [this] {
        on(QDate(2026, 7, 2));
        fillDialog(u"closeStep"_s, {{u"decided_on"_s, u"2026-06-11"_s}, {u"approval"_s, u"虚组任〔2026〕9号"_s}});
    };
    QSignalSpy filesChanged(page, &RoundPage::filesChanged);
    enter();
    CHECK(filesChanged.count() == 1);
    CHECK(inWindow.cadre(promoted)->ranks.back().name == target);
    const BoxAnswer yes(QMessageBox::Yes);
    page->findChild<QAction*>(u"reopen"_s)->trigger();
    CHECK(*inWindow.cadre(promoted) == before);
    enter();
    CHECK(inWindow.cadre(promoted)->ranks.back().document == u"虚组任〔2026〕9号");
    CHECK(inWindow.verify()->brokenAt == 0);
}

TEST_CASE_METHOD(RoundWindow, "an exception without the number of its reply keeps the step and what was typed")
{
    open();
    propose(1);
    type(u"exception"_s, u"任务紧急"_s);
    find<QListWidget>(u"steps"_s)->setCurrentRow(2);
    CHECK_FALSE(problem().isEmpty());
    CHECK(step().endsWith(u"制定工作方案"));
    CHECK(find<StepPanel>(u"stepPanel"_s)->findChild<QLineEdit*>(u"exception"_s)->text() == u"任务紧急");
    type(u"reply"_s, u"虚组函〔2026〕6号"_s);
    find<QListWidget>(u"steps"_s)->setCurrentRow(2);
    CHECK(step().endsWith(u"民主推荐或者民主测评"));
    CHECK(rounds.facts(rounds.rounds()->front().id)->steps.front().exception == u"任务紧急");
}

TEST_CASE_METHOD(RoundWindow, "an evaluation is typed grade by grade; who abstained follows from the valid ballots",
                 "[round]")
{
    open();
    propose(2);
    const ModalDriver<TallyDialog> driver([&](TallyDialog& dialog) {
        dialog.findChild<QComboBox*>(u"vote"_s)->setCurrentText(vote::evaluation);
        for (auto* number : dialog.findChildren<QSpinBox*>())
            number->setValue(30);
        auto* table = dialog.findChild<QTableWidget*>(u"votes"_s);
        REQUIRE(table->columnCount() == 9);
        CHECK(table->horizontalHeaderItem(4)->text() == u"基本称职");
        table->setFocus();
        for (const QString& typed : {u"20"_s, u"4"_s, u"3"_s, u"1"_s, u"1"_s, u"15"_s}) { // On to the next person.
            for (const QChar digit : typed) // The first one opens the editor, which then has the focus.
                QTest::keyClick(dialog.focusWidget(), digit.toLatin1());
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        CHECK(table->item(0, 7)->text() == u"1"); // Abstained.
        CHECK(table->item(0, 8)->text() == u"80.00%");
        CHECK(table->item(1, 2)->text() == u"15");
        table->item(0, 6)->setText(u"3"_s);
        CHECK(dialog.findChild<QLabel*>(u"problem"_s)->text().contains(u"31")); // Of 30 ballots.
        table->item(0, 6)->setText(u"1"_s);
        dialog.accept();
    });
    click(u"count"_s);
    REQUIRE(driver.met());
    CHECK(cell(u"results"_s, 0, 4) == u"24");
    CHECK(cell(u"results"_s, 0, 8).startsWith(u"优秀20票，称职4票，基本称职3票，不称职1票，不了解1票，弃权1票"));
}

TEST_CASE_METHOD(RoundWindow, "拟免现职 is chosen when somebody is proposed for a leading post, and can be changed",
                 "[round]")
{
    open();
    CHECK_FALSE(find<QPushButton>(u"endsPost"_s)->isVisible()); // Not in a round of ranks.
    Round leading = round(u"选拔"_s);
    leading.kind = round_kind::leadingPost;
    const RoundTarget post{
        .target = u"县处级副职"_s, .post = u"副处长"_s, .unit = inWindow.units()->at(1).id, .planned = 1};
    REQUIRE(rounds.open(leading, {post}));
    page->markOutdated();
    find<QComboBox>(u"round"_s)->setCurrentIndex(find<QComboBox>(u"round"_s)->findText(u"选拔"_s, Qt::MatchContains));
    const ModalDriver<ProposeDialog> driver([](ProposeDialog& dialog) {
        CHECK(dialog.findChild<QCheckBox*>(u"endsPost"_s)->isVisible());
        for (auto* check : dialog.findChildren<QCheckBox*>()) // Also those who aren't eligible.
            check->setChecked(true);
        dialog.findChild<QTableWidget*>(u"eligible"_s)->selectRow(0);
        dialog.accept();
    });
    click(u"propose"_s);
    REQUIRE(driver.met());
    REQUIRE(rows(u"candidates"_s) == 1);
    CHECK(cell(u"candidates"_s, 0, 2).contains(u"present post ends"));
    select(u"candidates"_s, 0);
    click(u"endsPost"_s);
    CHECK_FALSE(cell(u"candidates"_s, 0, 2).contains(u"present post ends"));
}

TEST_CASE_METHOD(RoundWindow, "what promoting the selected candidates now costs is asked from their list", "[round]")
{
    open();
    propose(3);
    find<QTableView>(u"candidates"_s)->selectionModel()->clear();
    CHECK_FALSE(find<QPushButton>(u"cost"_s)->isEnabled()); // Whom?
    for (const int row : {0, 2})
        find<QTableView>(u"candidates"_s)
            ->selectionModel()
            ->setCurrentIndex(find<QTableView>(u"candidates"_s)->model()->index(row, 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QString summary;
    const ModalDriver<PromotionCostDialog> driver([&summary](PromotionCostDialog& dialog) {
        summary = dialog.findChild<QLabel*>(u"summary"_s)->text();
        dialog.reject();
    });
    click(u"cost"_s);
    REQUIRE(driver.met());
    CHECK(summary.contains(target));
    CHECK(summary.contains(cell(u"candidates"_s, 0, 0)));
    CHECK(summary.contains(cell(u"candidates"_s, 2, 0)));
    CHECK_FALSE(summary.contains(cell(u"candidates"_s, 1, 0)));
    CHECK(rows(u"candidates"_s) == 3); // A question: nothing in the round changes.
}
