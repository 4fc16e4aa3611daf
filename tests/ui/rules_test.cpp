#include "modal_driver.h"
#include "office_fixture.h"

#include "ui/regulation/condition_rows.h"
#include "ui/regulation/replay_dialog.h"
#include "ui/regulation/rule_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

void type(QWidget& dialog, const QString& name, const QString& text)
{
    for (auto* line : dialog.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == name)
            line->setText(text);
    }
    for (auto* area : dialog.findChildren<QPlainTextEdit*>()) {
        if (area->accessibleName() == name)
            area->setPlainText(text);
    }
}

void typeSource(QWidget& dialog)
{
    type(dialog, u"Instrument"_s, u"测试局职级晋升办法"_s);
    type(dialog, u"Article"_s, u"第三条"_s);
    type(dialog, u"Text"_s, u"本机关的规定。"_s);
    type(dialog, u"Document"_s, u"测发〔2025〕3号"_s);
}

struct RulesFixture : OfficeFixture {
    RulePage page{*office, testDay};
    QTreeWidget* tree = page.findChild<QTreeWidget*>(u"rules"_s);

    /// The provisions shown, without their instruments.
    QList<QTreeWidgetItem*> items() const
    {
        QList<QTreeWidgetItem*> all;
        for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NoChildren); *it; ++it)
            all += *it;
        return all;
    }
    void choose(const QString& words)
    {
        for (QTreeWidgetItem* item : items()) {
            if (item->text(0).contains(words))
                return tree->setCurrentItem(item);
        }
        FAIL(words.toStdString());
    }
    QString text() const { return page.findChild<QTextBrowser*>(u"provision"_s)->toPlainText(); }
    void press(const QString& name) { QTest::mouseClick(page.findChild<QPushButton*>(name), Qt::LeftButton); }
    std::vector<OfficeProvision> entries()
    {
        const auto all = office->records<OfficeProvision>();
        REQUIRE(all);
        return *all;
    }
};

} // namespace

TEST_CASE_METHOD(RulesFixture, "第十八条: a provision is read with its article, days, mark and what follows from it")
{
    choose(u"一级调研员"_s);
    page.findChild<QLineEdit*>(u"ruleSearch"_s)->setText(u"第十八条 一级调研员"_s);
    for (const QTreeWidgetItem* item : items())
        CHECK(item->text(0).contains(u"第十八条"));
    choose(u"：一级调研员"_s);
    CHECK(text().contains(u"公务员职务与职级并行规定第十八条"));
    CHECK(text().contains(u"2019-06-01"));
    CHECK(text().contains(u"36"));
    CHECK(text().contains(u"县处级正职"));
    CHECK_FALSE(text().contains(u"{"));
}

TEST_CASE_METHOD(RulesFixture, "the filter leaves only what is to be confirmed")
{
    const auto all = items().size();
    page.findChild<QCheckBox*>(u"onlyUnconfirmed"_s)->setChecked(true);
    CHECK(items().size() > 10);
    CHECK(items().size() < all);
    for (const QTreeWidgetItem* item : items())
        CHECK(item->text(1) == u"to be confirmed");
}

TEST_CASE_METHOD(RulesFixture, "公务员考核规定第二十一条: a figure is confirmed with its document, and loses the mark")
{
    choose(u"情形：基本称职"_s);
    REQUIRE(tree->currentItem()->text(1) == u"to be confirmed");
    ModalDriver<ProvisionDialog> dialog([](ProvisionDialog& one) {
        one.accept();
        CHECK(one.isVisible()); // No document, no confirmation.
        type(one, u"Document"_s, u"公务员考核规定全文"_s);
        one.accept();
    });
    ModalDriver<ReplayDialog> replayed([](ReplayDialog& one) { one.accept(); });
    press(u"confirm"_s);
    REQUIRE(dialog.met());
    REQUIRE(replayed.met());
    choose(u"情形：基本称职"_s);
    CHECK(tree->currentItem()->text(1) == u"confirmed");
    CHECK(text().contains(u"公务员考核规定全文"));
    CHECK(text().contains(u"officer"));
    CHECK_FALSE(page.findChild<QPushButton*>(u"confirm"_s)->isEnabled());
}

TEST_CASE_METHOD(RulesFixture,
                 "第十八条: a policy is entered, a laxer one refused, and those whose result changes are listed")
{
    choose(u"年限：四级调研员"_s);
    QSignalSpy changed(&page, &RulePage::changed);
    ModalDriver<ProvisionDialog> dialog([](ProvisionDialog& one) {
        typeSource(one);
        auto* months = one.findChild<QSpinBox*>(u"months"_s);
        months->setValue(12);
        one.accept();
        CHECK(one.isVisible());
        CHECK(one.findChild<QLabel*>(u"problem"_s)->text().contains(u"第十八条"));
        months->setValue(120);
        one.accept();
        CHECK_FALSE(one.isVisible());
    });
    ModalDriver<ReplayDialog> replayed([](ReplayDialog& one) {
        auto* table = one.findChild<QTableWidget*>(u"changes"_s);
        CHECK(table->rowCount() == 2); // 张伟 and 单晓明, both 一级主任科员.
        CHECK(table->item(0, 0)->text() == u"张伟");
        one.accept();
    });
    press(u"set"_s);
    REQUIRE(dialog.met());
    REQUIRE(replayed.met());
    REQUIRE(entries().size() == 1);
    CHECK(entries().front().account == u"officer");
    CHECK(office->rules().at<RankStep>(u"四级调研员"_s, testDay)->terms.months == 120);
    CHECK(changed.count() == 1);
}

TEST_CASE_METHOD(RulesFixture, "an entry that is given up in view of its results isn't stored")
{
    choose(u"年限：四级调研员"_s);
    ModalDriver<ProvisionDialog> dialog([](ProvisionDialog& one) {
        typeSource(one);
        one.accept();
    });
    ModalDriver<ReplayDialog> replayed([](ReplayDialog& one) { one.reject(); });
    press(u"set"_s);
    REQUIRE(replayed.met());
    CHECK(entries().empty());
}

TEST_CASE_METHOD(RulesFixture, "a condition over the facts is entered without programming, and ended")
{
    ModalDriver<ProvisionDialog> dialog([](ProvisionDialog& one) {
        type(one, u"Name of the condition"_s, u"年龄条件"_s);
        typeSource(one);
        auto* rows = one.findChild<ConditionRows*>(u"conditions"_s);
        auto* fact = rows->findChildren<QComboBox*>().at(1); // The first is how they are joined.
        fact->setCurrentIndex(fact->findData(u"age"_s));
        type(one, u"Value"_s, u"38"_s);
        one.accept();
        CHECK_FALSE(one.isVisible());
    });
    ModalDriver<ReplayDialog> replayed([](ReplayDialog& one) { one.accept(); });
    press(u"condition"_s);
    REQUIRE(dialog.met());
    REQUIRE(entries().size() == 1);
    choose(u"年龄条件"_s);
    CHECK(text().contains(u"38"));
    ModalDriver<ProvisionDialog> ending([](ProvisionDialog& one) {
        one.findChild<QCheckBox*>()->setChecked(true);
        type(one, u"Document of the end"_s, u"测发〔2025〕9号"_s);
        one.accept();
    });
    ModalDriver<ReplayDialog> again([](ReplayDialog& one) { one.accept(); });
    press(u"end"_s);
    REQUIRE(ending.met());
    REQUIRE(entries().size() == 1);
    CHECK(entries().front().withdrawn);
    CHECK(entries().front().endDocument == u"测发〔2025〕9号");
    CHECK(office->rules().all<OfficeCondition>().empty());
}
