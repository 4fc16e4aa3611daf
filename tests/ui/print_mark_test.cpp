#include "modal_driver.h"
#include "office_fixture.h"

#include "core/operation/account_change.h"
#include "core/operation/audit_log.h"
#include "core/operation/use.h"
#include "ui/print/preview_dialog.h"
#include "ui/print/print_preview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QProcess>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct Preview : OfficeFixture {
    /// Does something in the preview of two people's forms, then writes them; the text of the PDF.
    QString printed(const std::function<void(PreviewDialog&)>& first)
    {
        const QString path = folder.filePath(u"forms.pdf"_s);
        const ModalDriver<PreviewDialog> driver([&](PreviewDialog& dialog) {
            QObject::connect(&dialog, &PreviewDialog::printed, &dialog, &PreviewDialog::reject);
            first(dialog);
            dialog.writePdfTo(path);
        });
        showPrintPreview(*office, {CadreId{1}, CadreId{2}}, testDay, nullptr);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        REQUIRE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
};

QCheckBox* markOf(const QWidget& dialog)
{
    return dialog.findChild<QCheckBox*>(u"mark"_s);
}

} // namespace

TEST_CASE_METHOD(Preview, "the preview prints account, time and purpose on each page when it is ticked, and keeps it",
                 "[print]")
{
    const QString plain = printed([](PreviewDialog& dialog) { CHECK_FALSE(markOf(dialog)->isChecked()); });
    CHECK_FALSE(plain.contains(u"年度考核"_s));
    const QString marked = printed([](PreviewDialog& dialog) {
        markOf(dialog)->click();
        dialog.findChild<QLineEdit*>(u"purpose"_s)->setText(u"年度考核"_s);
    });
    CHECK(marked.count(u"年度考核"_s) == 4); // Two people, two pages each.
    CHECK(marked.count(office->account()) >= 4);
    CHECK(*printsMark(*office));
    printed([](PreviewDialog& dialog) { CHECK(markOf(dialog)->isChecked()); });
}

TEST_CASE_METHOD(Preview, "who may not write records can't take the account off the page", "[print]")
{
    const Secret secret{QByteArray("correct horse")};
    auto sole = office->accounts()->front();
    sole.role = Role::Administrator;
    REQUIRE(office->saveAccounts({{sole, secret}, {{.name = u"审阅"_s, .role = Role::Reviewer}, secret}}));
    const QString path = office->path();
    office.reset();
    Login login(u"审阅"_s);
    login.password = secret;
    office = std::move(*Office::open(path, Office::Mode::ReadWrite, login));
    const ModalDriver<PreviewDialog> driver([](PreviewDialog& dialog) {
        CHECK(markOf(dialog)->isChecked());
        CHECK_FALSE(markOf(dialog)->isEnabled());
        dialog.reject();
    });
    showPrintPreview(*office, {CadreId{1}}, testDay, nullptr);
    CHECK(driver.met());
}
