#include "tests/ui/office_fixture.h"

#include "ui/accounts/accounts_dialog.h"

#include <QTableWidget>

using namespace tidui;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(OfficeFixture, "the accounts are listed, and stored together when nothing changed", "[accounts]")
{
    AccountsDialog dialog(*office);
    dialog.show();
    const auto* table = dialog.findChild<QTableWidget*>(u"accounts"_s);
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == office->accounts()->front().name);
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(office->accounts()->size() == 1);
}
