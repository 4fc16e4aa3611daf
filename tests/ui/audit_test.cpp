#include "modal_driver.h"
#include "office_fixture.h"

#include "core/operation/quota_overview.h"
#include "core/operation/record_types.h"
#include "core/operation/table_words.h"
#include "core/regulation/rule_words.h"
#include "core/succession/scenario.h"
#include "ui/analysis/forecast_words.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/audit_words.h"
#include "ui/audit/backup_dialog.h"
#include "ui/print/preview_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

struct AuditFixture : OfficeFixture {
    AuditPage page{*office};
    QAbstractItemModel* model = page.findChild<QTableView*>(u"audit"_s)->model();

    void ask(const QString& person)
    {
        page.findChild<QLineEdit*>(u"person"_s)->setText(person);
        page.reload();
    }
    QString state() const { return page.findChild<QLabel*>(u"state"_s)->text(); }
};

} // namespace

TEST_CASE_METHOD(AuditFixture, "the audit shows what was changed in a person's file, before and after")
{
    const int all = model->rowCount();
    CadreFile file = *office->cadre(CadreId{2});
    REQUIRE(file.person.name == u"李梅");
    file.person.sex = u"男"_s;
    REQUIRE(office->save(file));
    page.reload();
    CHECK(model->rowCount() == all + 1);
    ask(u"李梅"_s);
    REQUIRE(model->rowCount() == 2); // Made by the fixture, and changed here.
    const auto* differences = page.findChild<QTableWidget*>();
    REQUIRE(differences->rowCount() == 1);
    CHECK(differences->item(0, 1)->text() == u"女");
    CHECK(differences->item(0, 2)->text() == u"男");
    ask(u"2"_s);
    CHECK(model->rowCount() == 2);
    ask(u"无此人"_s);
    CHECK(model->rowCount() == 0);
    CHECK(state().contains(u"无此人"_s));
}

TEST_CASE_METHOD(AuditFixture, "the audit leaves as a table only after its purpose was noted")
{
    const QString path = folder.filePath(u"audit.csv"_s);
    REQUIRE(page.exportTo(path, u"巡察"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    CHECK(content.startsWith("\xEF\xBB\xBF"));
    CHECK(content.count("\r\n") == model->rowCount() + 1);
    auto* kind = page.findChild<QComboBox*>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(u"export"_s));
    REQUIRE(model->rowCount() == 1);
    const auto rows = office->audit({.kind = u"export"_s});
    REQUIRE(rows);
    CHECK(rows->front().parts.after.value(u"purpose"_s) == u"巡察"_s);
    CHECK_FALSE(page.exportTo(folder.filePath(u"none/audit.csv"_s), u"巡察"_s));
}

TEST_CASE("a text of the audit is no formula in a spreadsheet")
{
    CHECK(csvLine({u"=1+1"_s, u"a\"b"_s}) == u"\"'=1+1\",\"a\"\"b\"\r\n");
}

TEST_CASE_METHOD(AuditFixture, "verifying an unchanged office says how much was checked")
{
    ModalDriver<QMessageBox> answer([](QMessageBox& box) {
        CHECK(box.icon() == QMessageBox::Information);
        CHECK(box.text().contains(u'4')); // Four people.
        box.accept();
    });
    page.findChild<QPushButton*>(u"verify"_s)->click();
    CHECK(answer.met());
}

TEST_CASE_METHOD(OfficeFixture, "backups: the settings are kept, and one by hand says what it holds")
{
    BackupDialog dialog(*office, nullptr);
    dialog.findChild<QLineEdit*>(u"folder"_s)->setText(folder.filePath(u"kept"_s));
    dialog.findChild<QSpinBox*>(u"keep"_s)->setValue(3);
    dialog.findChild<QCheckBox*>(u"onClose"_s)->setChecked(false);
    dialog.findChild<QPushButton*>(u"save"_s)->click();
    CHECK(*backupPolicy(*office) == BackupPolicy{folder.filePath(u"kept"_s), 3, false});

    const QString path = folder.filePath(u"by-hand.tidui"_s);
    dialog.backUpTo(path);
    const auto report = checkBackup(path);
    REQUIRE(report);
    CHECK(report->people == 4);
    CHECK(dialog.findChild<QLabel*>(u"state"_s)->text().contains(u"by-hand.tidui"_s));
}

TEST_CASE_METHOD(OfficeFixture, "backups: the automatic ones are listed")
{
    REQUIRE(backUpIfDue(*office, BackupMoment::Closing, QDateTime::currentDateTime()));
    BackupDialog dialog(*office, nullptr);
    const auto* backups = dialog.findChild<QTableView*>(u"backups"_s)->model();
    REQUIRE(backups->rowCount() == 1);
    CHECK(backups->index(0, 0).data().toString().endsWith(u".tidui"_s));
}

namespace {

/// What nobody is to read in the audit: the name of a table or column.
void checkWords(const QString& table, const QStringList& keys)
{
    AuditRow row{.table = table, .record = 1};
    for (const QString& key : keys)
        row.parts.after.insert(key, u"7"_s);
    INFO(table.toStdString());
    CHECK_FALSE(recordWords(row).contains(table));
    const auto differences = auditDifferences(row);
    CHECK(differences.size() == std::size_t(keys.size()));
    for (const Difference& difference : differences) {
        INFO(difference.caption.toStdString());
        CHECK_FALSE(keys.contains(difference.caption));
    }
}

template <class Record>
void checkWords()
{
    QStringList keys;
    forEachField<Record>([&keys](const auto& field) { keys += QLatin1String(field.key); });
    checkWords(QLatin1String(Table<Record>::name), keys);
}

} // namespace

TEST_CASE("every audited table and its fields are named in the officer's words")
{
    []<class... Record>(const std::tuple<Record...>*) {
        (checkWords<Record>(), ...);
    }(static_cast<const RecordTypes*>(nullptr));
    checkWords(u"account"_s, {u"name"_s, u"role"_s, u"active"_s, u"password"_s, u"new_password"_s, u"rounds"_s});
    checkWords(u"setting"_s, {u"backup.folder"_s, u"backup.keep"_s, u"backup.on_close"_s, u"print.mark"_s});
    checkWords(u"saved_view"_s, {u"name"_s, u"content"_s});
    checkWords(u"office"_s, {u"people"_s});
    checkWords(u"use"_s, {u"what"_s, u"people"_s, u"purpose"_s});
    CHECK_FALSE(recordWords({.table = u"cadre"_s, .record = 1}).contains(u"cadre"_s));
}

TEST_CASE("a setting that is on or off is told so")
{
    const AuditRow row{.table = u"setting"_s,
                       .parts = {.before = {{u"print.mark"_s, u"yes"_s}}, .after = {{u"print.mark"_s, u"no"_s}}}};
    const auto differences = auditDifferences(row);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].mine == QCoreApplication::translate("StoredWords", "Yes"));
    CHECK(differences[0].theirs == QCoreApplication::translate("StoredWords", "No"));
}

TEST_CASE("a plan of the forecast, a rule of the office and a rescue are told in words, part by part")
{
    ForecastPlan plan;
    plan.order = FillOrder::OldestFirst;
    plan.recruits = {{.year = 0, .month = 8, .people = 12, .rank = u"一级科员"_s}};
    plan.singles = {{.cadre = CadreId{7}, .rank = u"二级调研员"_s, .month = 2031 * 12 + 7}};
    const QJsonObject terms{{u"months"_s, 24}, {u"rank"_s, u"二级主任科员"_s}};
    const QJsonObject line{{u"name"_s, u"测试甲"_s}, {u"kind"_s, u"职级"_s}, {u"finding"_s, u"丢失2条"_s}};
    const std::vector<std::pair<AuditRow, QStringList>> entries{
        {{.table = u"scenario"_s, .record = 1, .parts = {.after = {{u"plan"_s, planJson(plan)}}}},
         {orderText(FillOrder::OldestFirst), u"一级科员"_s, u"12"_s, forecastMonthWords(2031 * 12 + 7)}},
        {{.table = u"office_provision"_s, .record = 1, .parts = {.after = {{u"terms"_s, terms}}}},
         {termCaption(u"months"_s), u"24"_s, u"二级主任科员"_s}},
        {{.table = u"office"_s, .parts = {.after = {{u"lines"_s, QJsonArray{line, line}}}}},
         {u"测试甲"_s, u"丢失2条"_s}}};
    for (const auto& [row, words] : entries) {
        const auto differences = auditDifferences(row);
        REQUIRE(differences.size() == 1);
        const QString told = differences[0].theirs;
        INFO(told.toStdString());
        CHECK_FALSE(told.contains(u'{'));
        CHECK_FALSE(told.contains(QRegularExpression(u"[a-z]_[a-z]"_s)));
        for (const QString& word : words)
            CHECK(told.contains(word));
    }
}

TEST_CASE("a changed role is told by what the role is called")
{
    const AuditRow row{
        .table = u"account"_s,
        .record = 1,
        .parts = {.before = {{u"role"_s, roleKey(Role::Officer)}}, .after = {{u"role"_s, roleKey(Role::Auditor)}}}};
    const auto differences = auditDifferences(row);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].mine == roleName(Role::Officer));
    CHECK(differences[0].theirs == roleName(Role::Auditor));
    CHECK(differences[0].theirs != roleKey(Role::Auditor));
}

TEST_CASE_METHOD(AuditFixture, "a person who changes the unit, and a unit below another, show the units' names")
{
    CadreFile file = *office->cadre(CadreId{2});
    file.unit = bureau;
    REQUIRE(office->save(file));
    page.reload();
    const auto* differences = page.findChild<QTableWidget*>();
    REQUIRE(differences->rowCount() == 1);
    CHECK(differences->item(0, 1)->text() == u"办公室");
    CHECK(differences->item(0, 2)->text() == u"测试局");
    unit(u"信息处"_s, division);
    page.reload();
    QStringList after;
    for (int row = 0; row < differences->rowCount(); ++row)
        after += differences->item(row, 2)->text();
    CHECK(after.contains(u"办公室"_s));
}

namespace {

/// A step by which the second person leaves the ranks of a scope that are over.
struct StepFixture : AuditFixture {
    const QTableWidget* differences = page.findChild<QTableWidget*>();

    StepFixture()
    {
        QuotaScope scope{.name = u"局机关"_s, .organ = u"县级机关"_s};
        scope.setUnits({bureau, division});
        REQUIRE(saveQuotaScope(*office, scope));
        const auto scopes = office->records<QuotaScope>();
        REQUIRE(scopes);
        REQUIRE(saveDigestionStep(*office, {.scope = scopes->front().id,
                                            .ranks = {u"一级调研员"_s, u"二级调研员"_s},
                                            .cadre = CadreId{2},
                                            .way = u"晋升"_s,
                                            .year = 2026,
                                            .quarter = 2}));
        page.reload();
    }

    /// What the newest entry about a step has for a field.
    QString after(const QString& caption)
    {
        page.findChild<QTableView*>(u"audit"_s)->selectRow(stepRow());
        for (int row = 0; row < differences->rowCount(); ++row) {
            if (differences->item(row, 0)->text() == caption)
                return differences->item(row, 2)->text();
        }
        return {};
    }
    int stepRow() const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 3).data().toString().startsWith(tableWords(u"digestion_step"_s)))
                return row;
        }
        return -1;
    }
};

} // namespace

TEST_CASE_METHOD(StepFixture, "the ranks in an entry of the audit stand side by side in words")
{
    CHECK(after(u"Ranks"_s) == u"一级调研员、二级调研员");
}

TEST_CASE_METHOD(StepFixture, "an entry of the audit names the person and the scope that it refers to")
{
    CHECK(after(u"Cadre"_s) == u"李梅");
    CHECK(after(u"Quota scope"_s) == u"局机关");
    ask(u"2"_s);
    CHECK(model->index(model->rowCount() - 1, 3).data().toString().contains(u"李梅"_s));
}

TEST_CASE_METHOD(StepFixture, "a person who was removed since stands in the audit by the number")
{
    REQUIRE(office->remove(CadreId{2}));
    page.reload();
    CHECK(after(u"Cadre"_s) == u"2");
    CHECK(after(u"Ranks"_s) == u"一级调研员、二级调研员");
}

TEST_CASE_METHOD(AuditFixture, "the anchor is printed on a page through the preview, and noted")
{
    const QString path = folder.filePath(u"anchor.pdf"_s);
    ModalDriver<PreviewDialog> preview([&](PreviewDialog& dialog) {
        QObject::connect(&dialog, &PreviewDialog::printed, &dialog, [&dialog](bool done) {
            CHECK(done);
            dialog.reject();
        });
        dialog.writePdfTo(path);
    });
    page.findChild<QPushButton*>(u"printAnchor"_s)->click();
    REQUIRE(preview.met());
    CHECK(QFileInfo(path).size() > 1000);
    CHECK(office->audit({.kind = u"export"_s})->size() == 1);
}
