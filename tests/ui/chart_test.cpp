#include "core/form/form_document.h"
#include "ui/chart/chart_export.h"
#include "ui/components/chart_panel.h"
#include "ui/components/chart_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

StructureTable pyramid()
{
    return {.chart = u"age-pyramid"_s,
            .title = u"年龄性别结构　样例市测试局（2026年6月1日）"_s,
            .rowTitle = u"年龄"_s,
            .columnTitle = u"性别"_s,
            .rows = {u"25岁及以下"_s, u"26—30岁"_s, u"31—35岁"_s, u"36—40岁"_s, u"41—45岁"_s, u"46—50岁"_s,
                     u"51—55岁"_s, u"56岁及以上"_s},
            .columns = {u"男"_s, u"女"_s},
            .cells = {{3, 5}, {22, 31}, {41, 38}, {55, 29}, {62, 30}, {81, 27}, {74, 12}, {40, 0}},
            .people = 552,
            .unknown = 2};
}

StructureTable ranksByAge()
{
    StructureTable table{.chart = u"rank-age"_s,
                         .title = u"职级年龄结构"_s,
                         .rowTitle = u"职级"_s,
                         .columnTitle = u"年龄"_s,
                         .rows = {u"二级科员"_s, u"一级科员"_s, u"四级主任科员"_s, u"三级主任科员"_s, u"二级主任科员"_s,
                                  u"一级主任科员"_s, u"四级调研员"_s, u"三级调研员"_s, u"二级调研员"_s, u"一级调研员"_s,
                                  u"二级巡视员"_s, u"一级巡视员"_s},
                         .columns = pyramid().rows};
    for (int row = 0; row < table.rows.size(); ++row) {
        table.cells.emplace_back();
        for (int column = 0; column < table.columns.size(); ++column)
            table.cells.back().push_back(std::max(0, 40 - 12 * std::abs(row / 2 - column) - row));
    }
    return table;
}

StructureTable ladder()
{
    return {.chart = u"rank-ladder"_s,
            .title = u"职级结构与职数"_s,
            .rowTitle = u"职级"_s,
            .columnTitle = u"职数"_s,
            .rows = {u"二级主任科员"_s, u"一级主任科员"_s, u"三级调研员、四级调研员"_s, u"一级调研员、二级调研员"_s},
            .columns = {u"占用职数"_s, u"不占职数"_s},
            .cells = {{46, 0}, {88, 0}, {31, 3}, {9, 4}},
            .quota = {std::nullopt, std::nullopt, 24, 12},
            .people = 181};
}

/// Long names, as majors and units have them.
StructureTable education()
{
    return {.chart = u"education"_s,
            .title = u"学历学位结构"_s,
            .rowTitle = u"学历"_s,
            .columnTitle = u"教育类别"_s,
            .rows = {u"博士研究生"_s, u"硕士研究生"_s, u"大学本科"_s, u"大学专科及以下"_s,
                     u"马克思主义哲学与思想政治教育（含党的建设、中共党史等方向）专业"_s},
            .columns = {u"全日制教育"_s, u"在职教育"_s},
            .cells = {{1, 7}, {86, 41}, {300, 152}, {12, 1}, {3, 0}},
            .people = 603};
}

std::vector<StructureTable> tables()
{
    return {pyramid(), ranksByAge(), ladder(), education()};
}

ChartPicture painted(const Chart& chart, QSizeF size, const ChartLook& look)
{
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    return chart.paint(painter, QRectF(QPointF(), size), look);
}

/// All that can be read, blanks left out: a name may be broken anywhere.
QString wordsOf(const ChartPicture& picture)
{
    QString words;
    for (const ChartLabel& label : picture.labels)
        words += label.text;
    return words.remove(u' ');
}

const ChartMark* markOf(const ChartPicture& picture, int row, int column)
{
    for (const ChartMark& mark : picture.marks) {
        if (mark.row == row && mark.column == column)
            return &mark;
    }
    return nullptr;
}

QString read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString pdfText(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished(60'000));
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(u' ');
}

} // namespace

TEST_CASE("every name of a chart is drawn in full, inside of it and over no other, at any width", "[chart]")
{
    const ChartLook look = paperLook(14);
    for (const StructureTable& table : tables()) {
        const auto chart = chartOf(table);
        for (const double width : {420.0, 700.0, 1100.0}) {
            INFO(table.chart.toStdString() << " " << width);
            const QSizeF size = chart->leastSize(width, look);
            const ChartPicture picture = painted(*chart, size, look);
            const QString words = wordsOf(picture);
            for (const QString& name : table.rows + table.columns) {
                if (table.columns.size() > 1 || name != table.columns.value(0))
                    CHECK(words.contains(QString(name).remove(u' ')));
            }
            for (std::size_t i = 0; i < picture.labels.size(); ++i) {
                const ChartLabel& label = picture.labels[i];
                INFO(label.text.toStdString());
                CHECK(QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5).contains(label.box));
                for (std::size_t j = 0; j < i; ++j) {
                    const QRectF common = label.box & picture.labels[j].box;
                    INFO(picture.labels[j].text.toStdString());
                    CHECK((common.width() < 0.5 || common.height() < 0.5));
                }
            }
        }
    }
}

TEST_CASE("in a pyramid men are to the left and women to the right, the youngest at the bottom", "[chart]")
{
    const auto chart = chartOf(pyramid());
    const ChartPicture picture = painted(*chart, {800, 600}, paperLook(14));
    const ChartMark* man = markOf(picture, 2, 0);
    const ChartMark* woman = markOf(picture, 2, 1);
    REQUIRE(man);
    REQUIRE(woman);
    CHECK(man->box.right() < woman->box.left());
    CHECK(man->box.width() / woman->box.width() == Approx(41.0 / 38));
    CHECK(markOf(picture, 0, 0)->box.top() > man->box.bottom());
    CHECK(man->text.contains(u"31—35岁"));
    CHECK(man->text.contains(u"41"));
    CHECK_FALSE(wordsOf(picture).contains(u'-'));
    REQUIRE(markOf(picture, -1, -1)); // The two whose files don't say.
}

TEST_CASE("a bar over its quota says by how many", "[chart]")
{
    const ChartPicture picture = painted(*chartOf(ladder()), {800, 600}, paperLook(14));
    const QString words = wordsOf(picture);
    CHECK(words.contains(QString(Chart::tr("%1 of %2, %3 over").arg(31).arg(24).arg(7)).remove(u' ')));
    CHECK(words.contains(QString(Chart::tr("%1 of %2").arg(9).arg(12)).remove(u' ')));
    // The highest rank is at the top.
    CHECK(markOf(picture, 3, 0)->box.bottom() < markOf(picture, 0, 0)->box.top());
}

TEST_CASE("a figure that its part of a bar can't hold stands at the end of the bar", "[chart]")
{
    const ChartPicture picture = painted(*chartOf(education()), {800, 600}, paperLook(14));
    CHECK(wordsOf(picture).contains(u"1/7"));
    CHECK_FALSE(wordsOf(picture).contains(u"300/152"));
}

TEST_CASE("series are told apart in greyscale or by their hatch", "[chart]")
{
    constexpr double apart = 8; // Steps of L*.
    for (std::size_t i = 0; i < seriesLooks.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            INFO(i << " " << j);
            CHECK((seriesLooks[i].hatch != seriesLooks[j].hatch ||
                   std::abs(lightness(seriesLooks[i].fill) - lightness(seriesLooks[j].fill)) > apart));
        }
    }
    for (int step = 1; step <= 20; ++step)
        CHECK(lightness(heatColor(step / 20.0).rgb()) < lightness(heatColor((step - 1) / 20.0).rgb()));
}

TEST_CASE("a line chart shows each series with its band, and as a table", "[chart]")
{
    LineFigures figures{
        .title = u"正处级领导职务缺口预测"_s, .xTitle = u"年份"_s, .x = {u"2026年"_s, u"2027年"_s, u"2028年"_s}};
    figures.series.push_back({u"退休"_s, {4, 6, 9}, {3, 4, 5}, {5, 8, 13}});
    figures.series.push_back({u"可接替"_s, {5, std::nullopt, 2}, {}, {}});
    const auto chart = chartOf(figures);
    const ChartPicture picture = painted(*chart, {700, 400}, paperLook(14));
    CHECK(wordsOf(picture).contains(u"2027年"));
    CHECK(wordsOf(picture).contains(u"可接替"));
    REQUIRE(markOf(picture, 1, 0));
    CHECK_FALSE(markOf(picture, 1, 1));
    CHECK(markOf(picture, 2, 0)->box.top() < markOf(picture, 0, 0)->box.top());
    const ChartTable table = chart->table();
    CHECK(table.columns == 2);
    CHECK(table.rows[2] == QStringList{u"2028年"_s, u"9"_s, u"2"_s, u"5"_s, u"13"_s});
}

TEST_CASE("a chart is written as SVG, PNG and PDF with its words", "[chart]")
{
    const QTemporaryDir folder;
    for (const StructureTable& table : tables()) {
        INFO(table.chart.toStdString());
        const auto chart = chartOf(table);
        const QString base = folder.filePath(table.chart);
        REQUIRE(exportChart(*chart, base + u".svg"_s));
        QXmlStreamReader svg(read(base + u".svg"_s));
        QString words;
        while (!svg.atEnd()) {
            if (svg.readNext() == QXmlStreamReader::Characters)
                words += svg.text().toString().trimmed();
        }
        CHECK_FALSE(svg.hasError());
        CHECK(words.contains(table.rows.front()));
        REQUIRE(exportChart(*chart, base + u".png"_s));
        CHECK(QImage(base + u".png"_s).width() >= 1000);
        REQUIRE(exportChart(*chart, base + u".pdf"_s));
        CHECK(pdfText(base + u".pdf"_s).contains(table.rows.front()));
    }
}

TEST_CASE("a chart is not written under another ending or where nothing can be written", "[chart]")
{
    const QTemporaryDir folder;
    const auto chart = chartOf(ladder());
    const Status ending = exportChart(*chart, folder.filePath(u"chart.doc"_s));
    REQUIRE_FALSE(ending);
    CHECK(ending.error().kind == Error::Kind::Invalid);
    const Status place = exportChart(*chart, folder.filePath(u"missing/chart.svg"_s));
    REQUIRE_FALSE(place);
    CHECK(place.error().kind == Error::Kind::Io);
}

TEST_CASE("a click on a cell, and Enter on the one that the keys reached, ask for its people", "[chart]")
{
    ChartPanel panel;
    panel.resize(900, 700);
    panel.setChart(chartOf(ranksByAge()));
    panel.show();
    auto* view = panel.findChild<ChartView*>(u"chart"_s);
    QSignalSpy clicked(&panel, &ChartPanel::cellClicked);
    const ChartMark* mark = markOf(view->picture(), 5, 3);
    REQUIRE(mark);
    QTest::mouseClick(view, Qt::LeftButton, {}, mark->box.center().toPoint());
    REQUIRE(clicked.count() == 1);
    CHECK(clicked[0] == QVariantList{5, 3});
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Up); // To the next higher rank.
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(clicked.count() == 2);
    CHECK(clicked[1] == QVariantList{6, 4});
    CHECK(view->accessibleDescription().contains(u"四级调研员"));
}

TEST_CASE("the table view holds the chart's figures, and is copied for a spreadsheet", "[chart]")
{
    ChartPanel panel;
    panel.setChart(chartOf(ladder()));
    panel.findChild<QPushButton*>(u"asTable"_s)->click();
    auto* table = panel.findChild<QTableView*>(u"chartTable"_s);
    CHECK(table->model()->rowCount() == 4);
    CHECK(table->model()->index(2, 1).data().toString() == u"31");
    CHECK(table->model()->index(2, 4).data().toString() == u"24");
    QSignalSpy clicked(&panel, &ChartPanel::cellClicked);
    emit table->clicked(table->model()->index(2, 1));
    emit table->clicked(table->model()->index(2, 4)); // The places hold nobody.
    REQUIRE(clicked.count() == 1);
    CHECK(clicked[0] == QVariantList{2, 0});
    panel.copyTable();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    CHECK(lines[3] == u"三级调研员、四级调研员\t31\t3\t34\t24");
    panel.copyPicture();
    CHECK(QApplication::clipboard()->image().width() >= 1000);
}
