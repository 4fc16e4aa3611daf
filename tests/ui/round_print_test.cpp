#include "tests/core/operation/round_fixture.h"
#include "tests/ui/modal_driver.h"

#include "ui/print/preview_dialog.h"
#include "ui/round/round_page.h"
#include "ui/round/round_print_menu.h"

#include <QPushButton>

using namespace tidui;
using namespace tidui::test;
using namespace Qt::StringLiterals;

TEST_CASE("nothing is printed on the page of rounds without a round", "[round][print]")
{
    const QTemporaryDir folder;
    const auto office = Office::create(folder.filePath(u"office.tidui"_s), u"样例局"_s, u"甲"_s);
    REQUIRE(office);
    RoundPage page(**office, QDate(2026, 6, 1));
    page.show();
    CHECK_FALSE(page.findChild<QPushButton*>(u"print"_s)->isEnabled());
}

TEST_CASE_METHOD(RoundInSample, "the page previews the papers of its round, or says what one lacks", "[round][print]")
{
    RoundPage page(*office, opened);
    page.show();
    const auto* button = page.findChild<QPushButton*>(u"print"_s);
    REQUIRE(button->isEnabled());
    const QList<QAction*> papers = button->menu()->actions();
    REQUIRE(papers.size() == 13); // Twelve papers and a line between them.
    QString lacks;
    ModalDriver<QMessageBox> box([&lacks](QMessageBox& shown) {
        lacks = shown.text();
        shown.accept();
    });
    papers.at(1)->trigger(); // Ballots, without voters.
    REQUIRE(box.met());
    CHECK(lacks.contains(u"voters"));
    REQUIRE(rounds.saveVoters(id, {{.name = u"测试甲"_s, .category = u"领导班子成员"_s}}));
    QString title;
    ModalDriver<PreviewDialog> preview([&title](PreviewDialog& shown) {
        title = shown.windowTitle();
        shown.reject();
    });
    papers.at(1)->trigger();
    REQUIRE(preview.met());
    CHECK(title.contains(papers.at(1)->text()));
}
