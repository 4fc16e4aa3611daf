#include "office_fixture.h"

#include "ui/checks/checks_page.h"
#include "ui/main_window.h"
#include "ui/roster/roster_page.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct WindowFixture : OfficeFixture {
    MainWindow window{Settings(), testDay};
    WindowFixture()
    {
        window.setOffice(std::move(office));
        window.show();
        QApplication::setActiveWindow(&window);
    }
    QListWidget* pages() const { return window.findChild<QListWidget*>(u"pages"_s); }
    QLineEdit* search() const { return window.findChild<QLineEdit*>(u"search"_s); }
};

} // namespace

TEST_CASE_METHOD(WindowFixture, "the search box has the focus when an office opens, and gets it back by Ctrl+F")
{
    CHECK(window.focusWidget() == search());
    pages()->setCurrentRow(2);
    CHECK_FALSE(search()->isVisible());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    CHECK(search()->isVisible());
    CHECK(window.focusWidget() == search());
}

TEST_CASE_METHOD(WindowFixture, "every control that takes the keyboard has a name for those who cannot see it")
{
    auto* table = window.findChild<QTableView*>(u"roster"_s);
    emit table->doubleClicked(table->model()->index(0, 0)); // The dossier too.
    int named = 0;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool inner = widget->objectName().startsWith(u"qt_"_s); // Parts of Qt's own widgets.
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (inner || !face || widget->window() != &window || !(widget->focusPolicy() & Qt::TabFocus) ||
            qobject_cast<const QHeaderView*>(widget))
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
        ++named;
    }
    CHECK(named > 60); // The fields of the basic record alone are forty.
}

TEST_CASE_METHOD(WindowFixture, "the dossier appears among the pages when one is opened")
{
    CHECK(pages()->item(1)->isHidden());
    auto* table = window.findChild<QTableView*>(u"roster"_s);
    emit table->doubleClicked(table->model()->index(0, 0));
    CHECK_FALSE(pages()->item(1)->isHidden());
    CHECK(pages()->currentRow() == 1);
}

TEST_CASE_METHOD(OfficeFixture, "the checks list what they find and narrow it by severity and rule")
{
    add(u"王一"_s, u"男"_s, PartialDate(2030, 1), u"一级科员"_s, bureau); // Born after the day of the check.
    ChecksPage page(*office, testDay);
    QSignalSpy counted(&page, &ChecksPage::countsChanged);
    page.run();
    REQUIRE(counted.wait());
    auto* table = page.findChild<QTableView*>(u"findings"_s);
    const int all = table->model()->rowCount();
    REQUIRE(counted.at(0).at(0).toInt() == all);
    auto* rule = page.findChild<QComboBox*>(u"rule"_s);
    const int future = rule->findData(u"date-in-future"_s);
    REQUIRE(future > 0);
    rule->setCurrentIndex(future);
    emit rule->activated(future);
    CHECK(table->model()->rowCount() == 1);
    QSignalSpy opened(&page, &ChecksPage::openFinding);
    emit table->doubleClicked(table->model()->index(0, 0));
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).value<Finding>().field == u"birth");
}

TEST_CASE("settings come back as they were kept", "[window]")
{
    QTemporaryDir folder;
    Settings settings;
    settings.columns = QStringList{u"name"_s, u"age"_s};
    settings.widths.insert(u"name"_s, 123);
    settings.theme = Theme::Dark;
    settings.lastOffice = u"/tmp/单位.tidui"_s;
    {
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        saveSettings(settings, store);
    }
    const QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const Settings read = loadSettings(store);
    CHECK(read.columns == settings.columns);
    CHECK(read.widths == settings.widths);
    CHECK(read.theme == Theme::Dark);
    CHECK(read.lastOffice == settings.lastOffice);
}
