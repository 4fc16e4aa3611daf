#include "modal_driver.h"
#include "office_fixture.h"

#include "ui/quota/approvals_dialog.h"
#include "ui/quota/people_dialog.h"
#include "ui/quota/quota_model.h"
#include "ui/quota/quota_page.h"
#include "ui/quota/scope_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

/// The office's bureau and division are one county organ of 30 posts.
struct QuotaFixture : OfficeFixture {
    std::unique_ptr<QuotaPage> page{};
    QTableView* table = nullptr;

    QuotaFixture()
    {
        QuotaScope scope{.name = u"测试局机关"_s, .organ = u"县级机关"_s, .base = 30};
        scope.setUnits({bureau, division});
        REQUIRE(saveQuotaScope(*office, scope));
        page = std::make_unique<QuotaPage>(*office, testDay);
        table = page->findChild<QTableView*>(u"quotas"_s);
        count([this] { page->run(); });
    }
    void count(const std::function<void()>& start)
    {
        QSignalSpy done(page.get(), &QuotaPage::counted);
        start();
        REQUIRE((done.count() > 0 || done.wait()));
    }
    QString cell(int row, QuotaModel::Column column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    int rowOf(const QString& group) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cell(row, QuotaModel::GroupColumn).trimmed() == group)
                return row;
        }
        FAIL(group.toStdString());
        return -1;
    }
    void choose(int row, QuotaModel::Column column) { table->setCurrentIndex(table->model()->index(row, column)); }
    QPushButton* button(const QString& text) const
    {
        for (auto* one : page->findChildren<QPushButton*>()) {
            if (QString(one->text()).remove(u'&').startsWith(text))
                return one;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE_METHOD(QuotaFixture, "第十一条: the page shows ceiling, holders and vacancies, and the arithmetic below")
{
    const int row = rowOf(u"三级调研员、四级调研员"_s);
    CHECK(cell(row, QuotaModel::CeilingColumn) == u"3");
    CHECK(cell(row, QuotaModel::HeldColumn) == u"1"); // 李梅
    CHECK(cell(row, QuotaModel::VacantColumn) == u"2");
    CHECK(cell(row, QuotaModel::OverColumn).isEmpty());
    choose(row, QuotaModel::HeldColumn);
    const QString reasons = page->findChild<QTextBrowser*>(u"arithmetic"_s)->toPlainText();
    CHECK(reasons.contains(u"10%"));
    CHECK(reasons.contains(u"公务员职务与职级并行规定第十一条"));
}

TEST_CASE_METHOD(QuotaFixture, "第十条: a rank that the organ may not have is over, in words and colour")
{
    const int row = rowOf(rankGroupName({u"一级巡视员"_s, u"二级巡视员"_s, u"一级调研员"_s}));
    const QModelIndex over = table->model()->index(row, QuotaModel::OverColumn);
    CHECK(over.data().toString().contains(u'1'));
    CHECK(over.data(Qt::ForegroundRole).isValid());
}

TEST_CASE_METHOD(QuotaFixture, "a figure opens its people, and a person the dossier")
{
    choose(rowOf(u"三级调研员、四级调研员"_s), QuotaModel::HeldColumn);
    QSignalSpy opened(page.get(), &QuotaPage::openDossier);
    ModalDriver<PeopleDialog> driver([](PeopleDialog& dialog) {
        auto* people = dialog.findChild<QTableWidget*>(u"people"_s);
        CHECK(people->rowCount() == 1);
        CHECK(people->item(0, 0)->text() == u"李梅");
        emit people->doubleClicked(people->model()->index(0, 0));
    });
    emit table->doubleClicked(table->currentIndex());
    CHECK(driver.met());
    REQUIRE((opened.count() == 1 || opened.wait()));
}

TEST_CASE_METHOD(QuotaFixture, "国务院办法第一条: on a later day the vacancies open those who retire before it")
{
    CadreFile file = *office->cadre(CadreId{2}); // 李梅, born 1980.03
    file.person.ageLimit = u"改革前任职年龄界限为55岁"_s;
    REQUIRE(office->save(file));
    auto* day = page->findChild<QDateEdit*>(u"day"_s);
    page->markOutdated();
    count([&] { day->setDate(QDate(2037, 10, 31)); }); // 31 months of delay: she retires in 2037.10.
    const int row = rowOf(u"三级调研员、四级调研员"_s);
    CHECK(cell(row, QuotaModel::HeldColumn) == u"1");
    count([&] { day->setDate(QDate(2037, 11, 1)); });
    CHECK(cell(row, QuotaModel::HeldColumn) == u"0");
    choose(row, QuotaModel::VacantColumn);
    ModalDriver<PeopleDialog> driver([](PeopleDialog& dialog) {
        CHECK(dialog.findChild<QTableWidget*>(u"people"_s)->item(0, 5)->text().contains(u"2037-11-01"_s));
        dialog.reject();
    });
    emit table->doubleClicked(table->currentIndex());
    CHECK(driver.met());
}

TEST_CASE_METHOD(QuotaFixture, "people without a unit have a line that says so")
{
    int found = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (!cell(row, QuotaModel::ScopeColumn).contains(u"测试局机关"_s) &&
            !cell(row, QuotaModel::ScopeColumn).isEmpty())
            found += cell(row, QuotaModel::HeldColumn) == u"1" ? 1 : 0; // 单晓明
    }
    CHECK(found == 1);
}

TEST_CASE_METHOD(QuotaFixture, "an approval that is entered stands in the table at once")
{
    choose(rowOf(u"三级调研员、四级调研员"_s), QuotaModel::HeldColumn);
    ModalDriver<ApprovalsDialog> driver([](ApprovalsDialog& dialog) {
        auto* group = dialog.findChild<QComboBox*>(u"group"_s);
        group->setCurrentIndex(group->findData(QStringList{u"三级调研员"_s, u"四级调研员"_s}));
        dialog.findChild<QSpinBox*>(u"places"_s)->setValue(5);
        dialog.findChild<QPushButton*>(u"add"_s)->click();
        dialog.accept();
    });
    count([this] { button(u"Approvals"_s)->click(); });
    CHECK(driver.met());
    const int row = rowOf(u"三级调研员、四级调研员"_s);
    CHECK(cell(row, QuotaModel::ApprovedColumn).contains(u'5'));
    CHECK(cell(row, QuotaModel::ApprovedColumn).contains(u"⚠")); // Above the ceiling of 3.
    CHECK(cell(row, QuotaModel::VacantColumn) == u"4");
}

TEST_CASE_METHOD(QuotaFixture, "the units of a scope are chosen by check boxes")
{
    choose(0, QuotaModel::HeldColumn);
    ModalDriver<ScopeDialog> driver([](ScopeDialog& dialog) {
        auto* units = dialog.findChild<QTreeWidget*>(u"units"_s);
        CHECK(units->topLevelItem(0)->checkState(0) == Qt::Checked);
        units->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
        dialog.accept();
    });
    count([this] { button(u"Edit"_s)->click(); });
    CHECK(driver.met());
    CHECK(cell(rowOf(u"三级调研员、四级调研员"_s), QuotaModel::HeldColumn) == u"0"); // 李梅 sits in the division.
    CHECK(office->records<QuotaScope>()->front().unitIds() == std::vector{bureau});
}

TEST_CASE_METHOD(QuotaFixture, "another day counts by the records and rules of that day")
{
    auto* day = page->findChild<QDateEdit*>(u"day"_s);
    count([&] { day->setDate(QDate(2020, 5, 31)); }); // The day before the ranks were given.
    CHECK(cell(rowOf(u"三级调研员、四级调研员"_s), QuotaModel::HeldColumn) == u"0");
    count([&] { day->setDate(QDate(2020, 6, 1)); });
    CHECK(cell(rowOf(u"三级调研员、四级调研员"_s), QuotaModel::HeldColumn) == u"1");
}
