#include "modal_driver.h"
#include "office_fixture.h"

#include "core/cadre/fields.h"
#include "ui/dossier/dossier_page.h"
#include "ui/dossier/history_dialog.h"
#include "ui/dossier/person_groups.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct DossierFixture : OfficeFixture {
    DossierPage page{*office, testDay};
    CadreId wang = *idOf(u"王建国"_s);

    DossierFixture()
    {
        page.resize(1200, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        REQUIRE(page.open(wang, {wang, *idOf(u"李梅"_s)}));
    }

    std::optional<CadreId> idOf(const QString& name)
    {
        const auto roster = office->roster();
        for (int row = 0; row < roster->size(); ++row) {
            if (roster->text(row, RosterColumn::Name) == name)
                return roster->id(row);
        }
        return std::nullopt;
    }
    QLineEdit* field(const QString& key) const { return page.findChild<QLineEdit*>(u"person."_s + key); }
    QTableView* set(const QString& key) const { return page.findChild<QTableView*>(key); }

    void retype(const QString& key, const QString& text)
    {
        field(key)->setFocus();
        field(key)->selectAll();
        QTest::keyClicks(field(key), text);
    }
};

} // namespace

TEST_CASE("the groups of the dossier hold every field that a person edits, each once", "[dossier]")
{
    QStringList grouped;
    for (const PersonGroup& group : personGroups())
        grouped += group.fields;
    QStringList editable;
    for (const FieldAccess& field : personFields())
        editable += field.key;
    grouped.sort();
    editable.sort();
    CHECK(grouped == editable);
    CHECK(editable.size() + 3 == qsizetype(fieldCount<Person>)); // Not photo, form version, unknown elements.
}

TEST_CASE_METHOD(DossierFixture, "a date is typed freely and shown as 1975.03 when the field is left")
{
    for (const QString& typed : {u"1975.3"_s, u"197503"_s, u"1975-03"_s}) {
        retype(u"birth"_s, typed);
        CHECK(field(u"birth"_s)->text() == typed);
        field(u"name"_s)->setFocus();
        CHECK(field(u"birth"_s)->text() == u"1975.03");
    }
    REQUIRE(page.save());
    CHECK(office->cadre(wang)->person.birth == PartialDate(1975, 3));
}

TEST_CASE_METHOD(DossierFixture, "a finding stands below its field while it is typed and does not block saving")
{
    retype(u"identity_number"_s, u"11010519491231002X"_s); // GB 11643-1999: valid, but of another birth.
    const auto notes = field(u"identity_number"_s)->parentWidget()->findChildren<QLabel*>();
    REQUIRE(notes.size() == 1);
    CHECK(notes.front()->isVisible());
    CHECK(notes.front()->text().contains(u"1949"_s));
    CHECK(page.save());
    CHECK(office->cadre(wang)->person.identityNumber == u"11010519491231002X");
}

TEST_CASE_METHOD(DossierFixture, "one step of undo takes back what was typed into one field, redo brings it again")
{
    retype(u"phone"_s, u"01012345678"_s);
    retype(u"specialty"_s, u"law"_s);
    page.undoStack()->undo();
    CHECK(field(u"specialty"_s)->text().isEmpty());
    CHECK(field(u"phone"_s)->text() == u"01012345678");
    page.undoStack()->undo();
    CHECK(field(u"phone"_s)->text().isEmpty());
    CHECK(page.undoStack()->isClean());
    page.undoStack()->redo();
    CHECK(field(u"phone"_s)->text() == u"01012345678");
}

TEST_CASE_METHOD(DossierFixture, "a number field says why it refuses words, and keeps what it had")
{
    retype(u"unit_order"_s, u"first"_s);
    const auto notes = field(u"unit_order"_s)->parentWidget()->findChildren<QLabel*>();
    REQUIRE(notes.size() == 1);
    CHECK(notes.front()->isVisible());
    REQUIRE(page.save());
    CHECK_FALSE(office->cadre(wang)->person.unitOrder);
}

TEST_CASE_METHOD(DossierFixture, "records are added, edited in place, moved and removed")
{
    auto* ranks = set(u"rank"_s);
    REQUIRE(ranks->model()->rowCount() == 1);
    page.findChild<QPushButton*>(u"rank.add"_s)->click();
    REQUIRE(ranks->model()->rowCount() == 2);
    ranks->model()->setData(ranks->model()->index(1, 0), u"二级巡视员"_s);
    ranks->model()->setData(ranks->model()->index(1, 1), u"2024年6月"_s);
    CHECK(ranks->model()->index(1, 1).data().toString() == u"2024.06");
    REQUIRE(page.save());
    REQUIRE(office->cadre(wang)->ranks.size() == 2);
    CHECK(office->cadre(wang)->ranks[1].since == PartialDate(2024, 6));
    ranks->setCurrentIndex(ranks->model()->index(0, 0));
    page.findChild<QPushButton*>(u"rank.remove"_s)->click();
    REQUIRE(ranks->model()->rowCount() == 1);
    CHECK(ranks->model()->index(0, 0).data().toString() == u"二级巡视员");
}

TEST_CASE_METHOD(DossierFixture, "a word of the code table is offered while it is typed, another one is kept")
{
    REQUIRE(field(u"ethnicity"_s)->completer());
    field(u"ethnicity"_s)->completer()->setCompletionPrefix(u"维吾"_s);
    CHECK(field(u"ethnicity"_s)->completer()->currentCompletion() == u"维吾尔族");
    field(u"ethnicity"_s)->setText(u"穿青人"_s);
    REQUIRE(page.save());
    CHECK(office->cadre(wang)->person.ethnicity == u"穿青人");
}

TEST_CASE_METHOD(DossierFixture, "unsaved edits are guarded: cancel stays, discard forgets, save stores")
{
    retype(u"phone"_s, u"111"_s);
    const BoxAnswer answer1(QMessageBox::Cancel);
    CHECK_FALSE(page.mayLeave());
    CHECK(answer1.met());
    CHECK(field(u"phone"_s)->text() == u"111");
    const BoxAnswer answer2(QMessageBox::Discard);
    CHECK(page.mayLeave());
    CHECK(field(u"phone"_s)->text().isEmpty());
    retype(u"phone"_s, u"222"_s);
    const BoxAnswer answer3(QMessageBox::Save);
    CHECK(page.mayLeave());
    CHECK(office->cadre(wang)->person.phone == u"222");
}

TEST_CASE_METHOD(DossierFixture, "next and previous follow the order of the roster")
{
    CHECK(page.windowTitle() == u"王建国");
    QTest::keyClick(&page, Qt::Key_PageDown, Qt::AltModifier);
    CHECK(page.windowTitle() == u"李梅");
    QTest::keyClick(&page, Qt::Key_PageDown, Qt::AltModifier); // The last one stays.
    CHECK(page.windowTitle() == u"李梅");
    QTest::keyClick(&page, Qt::Key_PageUp, Qt::AltModifier);
    CHECK(page.windowTitle() == u"王建国");
}

TEST_CASE_METHOD(DossierFixture, "undo after the first save of a new cadre does not make a second person")
{
    page.openNew(division);
    retype(u"name"_s, u"Zhang"_s);
    REQUIRE(page.save());
    const CadreId made = page.cadre();
    REQUIRE(made);
    CHECK(office->cadre(made)->unit == division);
    page.undoStack()->undo();
    retype(u"name"_s, u"Wei"_s);
    REQUIRE(page.save());
    CHECK(page.cadre() == made);
    CHECK(office->roster()->size() == 5);
}

TEST_CASE_METHOD(DossierFixture, "the history shows a change field by field and restores the version before it")
{
    retype(u"phone"_s, u"333"_s);
    REQUIRE(page.save());
    HistoryDialog dialog(*office, wang);
    auto* entries = dialog.findChild<QTableWidget*>(u"entries"_s);
    REQUIRE(entries->rowCount() == 2);
    const auto changes = dialog.findChildren<QTableWidget*>();
    const auto shown = std::ranges::find_if(changes, [&](const QTableWidget* one) { return one != entries; });
    REQUIRE((*shown)->rowCount() == 1);
    CHECK((*shown)->item(0, 1)->text().isEmpty());
    CHECK((*shown)->item(0, 2)->text() == u"333");
    const BoxAnswer answer4(QMessageBox::Yes);
    dialog.findChild<QPushButton*>(u"restore"_s)->click();
    CHECK(office->cadre(wang)->person.phone.isEmpty());
    CHECK(entries->rowCount() == 3);
    entries->setCurrentCell(2, 0);
    CHECK_FALSE(dialog.findChild<QPushButton*>(u"restore"_s)->isEnabled()); // Nothing was before it was made.
}

TEST_CASE_METHOD(DossierFixture, "the history names the units between which a cadre was moved")
{
    CadreFile file = *office->cadre(wang);
    file.unit = division;
    REQUIRE(office->save(file));
    HistoryDialog dialog(*office, wang);
    auto* entries = dialog.findChild<QTableWidget*>(u"entries"_s);
    const auto tables = dialog.findChildren<QTableWidget*>();
    const auto changes = std::ranges::find_if(tables, [&](const QTableWidget* one) { return one != entries; });
    REQUIRE((*changes)->rowCount() == 1);
    CHECK((*changes)->item(0, 1)->text() == u"测试局");
    CHECK((*changes)->item(0, 2)->text() == u"办公室");
}

TEST_CASE_METHOD(DossierFixture, "a finding opens at its field, in the basic record and in a set")
{
    page.showField(u"person"_s, -1, u"note"_s);
    CHECK(QApplication::focusWidget()->objectName() == u"person.note");
    page.showField(u"rank"_s, 0, u"since"_s);
    CHECK(QApplication::focusWidget() == set(u"rank"_s));
    CHECK(set(u"rank"_s)->currentIndex().column() == 1);
}

TEST_CASE_METHOD(OfficeFixture, "a read-only office shows the dossier and lets nothing be edited")
{
    auto second = Office::open(office->path(), Office::Mode::ReadOnly, u"reviewer"_s);
    REQUIRE(second);
    DossierPage page(**second, testDay);
    REQUIRE(page.open(CadreId{1}, {}));
    CHECK(page.findChild<QLineEdit*>(u"person.name"_s)->isReadOnly());
    CHECK_FALSE(page.findChild<QComboBox*>(u"unit"_s)->isEnabled());
    const auto* ranks = page.findChild<QTableView*>(u"rank"_s);
    CHECK_FALSE(ranks->model()->flags(ranks->model()->index(0, 0)).testFlag(Qt::ItemIsEditable));
}
