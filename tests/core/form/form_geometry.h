#pragma once

#include "core/form/form_document.h"
#include "core/form/text_fit.h"

#include <catch2/catch.hpp>

#include <set>

namespace tidui::test {

using namespace Qt::StringLiterals;

using Lengths = std::vector<double>;

/// The distances of the lines that the cells' edges draw.
inline Lengths distances(std::set<int> edges) // In 1/100 mm
{
    Lengths lengths;
    for (auto edge = edges.begin(); edge != edges.end() && std::next(edge) != edges.end(); ++edge)
        lengths.push_back((*std::next(edge) - *edge) / 100.0);
    return lengths;
}

inline Lengths widthsOf(const FormPage& page)
{
    std::set<int> edges;
    for (const FormCell& cell : page.cells) {
        if (cell.bordered)
            edges.insert({qRound(cell.box.left() * 100), qRound(cell.box.right() * 100)});
    }
    return distances(edges);
}

inline Lengths heightsOf(const FormPage& page)
{
    std::set<int> edges;
    for (const FormCell& cell : page.cells) {
        if (cell.bordered)
            edges.insert({qRound(cell.box.top() * 100), qRound(cell.box.bottom() * 100)});
    }
    return distances(edges);
}

inline void checkLengths(const Lengths& found, const Lengths& official)
{
    REQUIRE(found.size() == official.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        CHECK(found[i] == Approx(official[i]).margin(0.011));
}

/// What a cell prints: its words or its value.
inline QString printedIn(const FormCell& cell, const FormValues& values)
{
    return cell.field.isEmpty() ? cell.text : values.texts.value(cell.field);
}

/// Every text lies inside its cell, and every text that stands free lies inside a cell of the table or outside the
/// table altogether. Captions keep the size that the layout gives them.
inline void checkTextsInsideCells(const FilledForm& form, std::size_t pages)
{
    constexpr double rounding = 0.01; // mm
    FormFonts fonts;
    REQUIRE(form.layout->pages.size() >= pages);
    for (std::size_t index = 0; index < pages; ++index) {
        const FormPage& page = form.layout->pages[index];
        for (const FormCell& cell : page.cells) {
            const QString text = printedIn(cell, form.values);
            CAPTURE(index, cell.field, text.left(40));
            if (!cell.bordered && page.table.intersects(cell.box.adjusted(rounding, rounding, -rounding, -rounding)))
                CHECK(std::ranges::any_of(page.cells, [&cell](const FormCell& around) {
                    return around.bordered &&
                           around.box.adjusted(-rounding, -rounding, rounding, rounding).contains(cell.box);
                }));
            if (text.isEmpty() || cell.vertical > 0)
                continue;
            const FittedText fitted = fitText(text, cell, fonts.role(cell.role));
            CHECK(fitted.rows * fitted.pitch / 100 <= cell.box.height() + rounding);
            for (const FittedLine& line : fitted.lines) {
                CHECK((line.x + line.width) / 100 <= cell.box.width() - 2 * cell.pad + rounding);
                CHECK(line.size >= (cell.field.isEmpty() ? cell.size : cell.steps.empty() ? cell.minSize : 8));
            }
        }
    }
}

/// The fixed words of the form's cells, without blanks and line ends.
inline QStringList captionsOf(const FormPage& page)
{
    QStringList captions;
    for (const FormCell& cell : page.cells) {
        QString text = cell.text;
        if (cell.bordered && !text.isEmpty())
            captions += text.remove(u'\n').remove(u' ').remove(u'　');
    }
    return captions;
}

/// The bordered cells of a page fill its table: they don't overlap, the loader sees to that.
inline void checkTableFilled(const FormPage& page)
{
    double area = 0;
    for (const FormCell& cell : page.cells)
        area += cell.bordered ? cell.box.width() * cell.box.height() : 0;
    CHECK(area == Approx(page.table.width() * page.table.height()));
}

/// Running text of so many characters, in paragraphs of about 150 (as officers type them: with blanks and blank lines).
inline QString runningText(qsizetype characters)
{
    const QString sentence =
        u"一年来，本人认真履行岗位职责，完成了全年预算编制、12个县区的专项检查和“一网通办”改造等工作。"_s;
    QString text;
    for (int count = 1; text.size() < characters; ++count)
        text += count % 3 == 0 ? sentence + u"\n\n　　"_s : sentence;
    return text.left(characters);
}

} // namespace tidui::test
