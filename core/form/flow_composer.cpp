#include "core/form/flow_composer.h"

#include "core/form/line_break.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;
constexpr double touch = 0.01;    // mm: what rounding may add up to.
constexpr double groupPad = 2;    // mm beside a heading of a group.
constexpr double cellSpace = 0.8; // mm above and below the text of a row.

using Row = QHash<QString, QString>;

/// A line as it is placed: its text and how far it is indented, in em.
struct SetLine {
    QString text{};
    double indent = 0;
};

/// Breaks a text into lines of so many em; the first line of each paragraph begins `indent` later.
std::vector<SetLine> setLines(const QString& text, double width, double indent, RoleFont& font)
{
    std::vector<SetLine> lines;
    for (const QString& paragraph : text.split(u'\n')) {
        auto advances = font.advances(paragraph);
        auto breaks = lineBreaks(paragraph);
        // The indent stands as one character before the text, since breaking drops blanks.
        advances.insert(advances.begin(), indent);
        breaks.insert(breaks.begin(), false);
        const auto broken = brokenLines(QChar(QChar::ObjectReplacementCharacter) + paragraph, advances, breaks, width);
        for (std::size_t i = 0; i < broken.size(); ++i) {
            const QString line =
                paragraph.mid(std::max<qsizetype>(broken[i].from - 1, 0), broken[i].length - (i == 0 ? 1 : 0));
            lines.push_back({line, i == 0 ? indent : 0});
        }
    }
    return lines;
}

/// Fills the pages from top to bottom.
class Composer {
public:
    Composer(const FlowLayout& flow, const FormValues& values, FormFonts& fonts)
        : m_flow(flow), m_values(values), m_fonts(fonts)
    {
        m_layout = {.title = flow.title, .source = flow.source, .paper = flow.paper, .innerLine = flow.line};
        newPage();
    }

    FormLayout compose()
    {
        addBlocks(m_flow.blocks, nullptr);
        for (std::size_t page = 0; page < m_layout.pages.size(); ++page)
            addFooter(int(page));
        return std::move(m_layout);
    }

private:
    double left() const { return m_flow.margins.left(); }
    double free() const { return m_flow.paper.width() - left() - m_flow.margins.right(); }
    double room() const { return m_flow.paper.height() - m_flow.margins.bottom() - m_y; }
    bool atTop() const { return m_y <= m_flow.margins.top() + touch; }

    void newPage()
    {
        m_layout.pages.emplace_back();
        m_y = m_flow.margins.top();
    }

    QString textOf(const FormCell& cell, const Row* row) const
    {
        if (cell.field.isEmpty())
            return cell.text;
        return row && !cell.list.isEmpty() ? row->value(cell.field) : m_values.texts.value(cell.field);
    }

    void place(FormCell cell, const QString& text)
    {
        cell.text = text;
        cell.field.clear();
        cell.list.clear();
        m_layout.pages.back().cells.push_back(std::move(cell));
    }

    /// Lines that are broken already, one below the other in their full size.
    void placeLines(const FormCell& look, const QRectF& box, const std::vector<SetLine>& lines)
    {
        const double pitch = look.pitch * millimetresPerPoint;
        const double em = look.size * millimetresPerPoint;
        double y = box.y();
        for (const SetLine& line : lines) {
            FormCell cell = look;
            const double from =
                look.align == FormAlign::Right ? 0 : line.indent * em; // Else it is kept free on the right.
            cell.box = QRectF(box.x() + from, y, box.width() - line.indent * em, pitch);
            cell.minSize = cell.size;
            cell.pad = 0;
            cell.wrap = false;
            cell.bordered = false;
            if (!line.text.isEmpty())
                place(cell, line.text);
            y += pitch;
        }
    }

    void addBlocks(const std::vector<FlowBlock>& blocks, const Row* row)
    {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const FlowBlock& block = blocks[i];
            if (block.kind == FlowBlock::Kind::Text && textOf(block.text, row).isEmpty())
                continue;
            addBlock(block, row, followingHeight(blocks, i, row));
        }
    }

    /// What a block that is kept with what follows needs below it: several may be kept one after the other.
    double followingHeight(const std::vector<FlowBlock>& blocks, std::size_t index, const Row* row) const
    {
        if (!blocks[index].keep || index + 1 == blocks.size())
            return 0;
        return leastHeight(blocks[index + 1], row) + followingHeight(blocks, index + 1, row);
    }

    /// How much room a block needs to begin.
    double leastHeight(const FlowBlock& block, const Row* row) const
    {
        switch (block.kind) {
        case FlowBlock::Kind::Text:
            return block.before +
                   double(block.keep ? linesOf(block, row).size() : 2) * block.text.pitch * millimetresPerPoint;
        case FlowBlock::Kind::Grid:
            return block.before + block.size.height();
        case FlowBlock::Kind::Table:
            return block.before + block.size.height() + 2 * block.least;
        case FlowBlock::Kind::Each:
            return leastHeight(block.parts.front(), row);
        }
        return 0;
    }

    void addBlock(const FlowBlock& block, const Row* row, double following)
    {
        m_y += atTop() ? 0 : block.before;
        switch (block.kind) {
        case FlowBlock::Kind::Text:
            addText(block, row, following);
            break;
        case FlowBlock::Kind::Grid:
            if (room() < block.size.height() + following - touch && !atTop())
                newPage();
            addGrid(block, row);
            break;
        case FlowBlock::Kind::Table:
            addTable(block);
            break;
        case FlowBlock::Kind::Each:
            for (const Row& entry : m_values.lists.value(block.list))
                addBlocks(block.parts, &entry);
            break;
        }
        m_y += block.after;
    }

    std::vector<SetLine> linesOf(const FlowBlock& block, const Row* row) const
    {
        const FormCell& look = block.text;
        const double em = look.size * millimetresPerPoint;
        return setLines(textOf(look, row), (free() - touch) / em, block.indent, m_fonts.role(look.role));
    }

    void addText(const FlowBlock& block, const Row* row, double following)
    {
        const FormCell& look = block.text;
        const double pitch = look.pitch * millimetresPerPoint;
        const auto lines = linesOf(block, row);
        std::size_t done = 0;
        while (done < lines.size()) {
            const double needed = (block.keep ? double(lines.size() - done) * pitch : pitch) + following;
            if (room() < needed - touch && !atTop())
                newPage();
            const auto fitting = std::max<std::size_t>(1, std::size_t(std::max(0.0, (room() + touch) / pitch)));
            const std::size_t count = std::min(fitting, lines.size() - done);
            placeLines(look, QRectF(left(), m_y, free(), 0),
                       {lines.begin() + std::ptrdiff_t(done), lines.begin() + std::ptrdiff_t(done + count)});
            m_y += double(count) * pitch;
            done += count;
        }
    }

    /// In the middle of the page's text.
    QPointF corner(double width) const { return {left() + (free() - width) / 2, m_y}; }

    void addGrid(const FlowBlock& block, const Row* row)
    {
        const QPointF at = corner(block.size.width());
        for (FormCell cell : block.cells) {
            cell.box.translate(at);
            place(cell, textOf(cell, row));
        }
        m_y += block.size.height();
    }

    /// The texts of one row, broken into the lines of each cell.
    struct RowLines {
        std::vector<std::vector<SetLine>> cells{};
        double height = 0;
    };

    double textHeight(const FormCell& cell, std::size_t lines) const
    {
        return double(lines) * cell.pitch * millimetresPerPoint + 2 * cellSpace;
    }

    double indentOf(const FlowBlock& block, std::size_t column, const Row& row) const
    {
        if (column != 0 || block.depth.isEmpty())
            return 0;
        return row.value(block.depth).toDouble() * block.columns[0].size * millimetresPerPoint;
    }

    RowLines linesOf(const FlowBlock& block, const Row& row)
    {
        RowLines lines{{}, block.least};
        for (std::size_t i = 0; i < block.columns.size(); ++i) {
            const FormCell& cell = block.columns[i];
            const double width = cell.box.width() - 2 * cell.pad - indentOf(block, i, row) - touch;
            const QString text = textOf(cell, &row);
            lines.cells.push_back(
                text.isEmpty() ? std::vector<SetLine>()
                               : setLines(text, width / (cell.size * millimetresPerPoint), 0, m_fonts.role(cell.role)));
            lines.height = std::max(lines.height, textHeight(cell, lines.cells.back().size()));
        }
        return lines;
    }

    void placeRow(const FlowBlock& block, const Row& row, const RowLines& lines)
    {
        const QPointF at = corner(block.size.width());
        for (std::size_t i = 0; i < block.columns.size(); ++i) {
            FormCell cell = block.columns[i];
            cell.box = QRectF(at.x() + cell.box.x(), at.y(), cell.box.width(), lines.height);
            place(cell, {});
            const double indent = indentOf(block, i, row);
            const double height = textHeight(cell, lines.cells[i].size()) - 2 * cellSpace;
            const double top =
                cell.align == FormAlign::TopLeft ? at.y() + cellSpace : cell.box.center().y() - height / 2;
            if (cell.align == FormAlign::TopLeft)
                cell.align = FormAlign::Left;
            placeLines(cell,
                       QRectF(cell.box.x() + cell.pad + indent, top, cell.box.width() - 2 * cell.pad - indent, height),
                       lines.cells[i]);
        }
        m_y += lines.height;
    }

    void placeGroup(const FlowBlock& block, const QString& heading)
    {
        FormCell cell = block.columns.front();
        cell.box = QRectF(corner(block.size.width()), QSizeF(block.size.width(), block.least));
        cell.align = FormAlign::Left;
        cell.pad = groupPad;
        cell.role = u"hei"_s;
        place(cell, heading);
        m_y += block.least;
    }

    void addGroup(const FlowBlock& block, const QString& heading)
    {
        m_group.clear();
        if (room() < 2 * block.least - touch)
            nextTablePage(block);
        placeGroup(block, heading);
        m_group = heading;
    }

    void nextTablePage(const FlowBlock& block)
    {
        newPage();
        addGrid(block, nullptr);
        if (!m_group.isEmpty())
            placeGroup(block, m_group + u"（续）"_s);
    }

    /// A row that is higher than a page goes on on the next one.
    void addRow(const FlowBlock& block, const Row& row)
    {
        RowLines lines = linesOf(block, row);
        const double page = m_flow.paper.height() - m_flow.margins.top() - m_flow.margins.bottom() -
                            block.size.height() - (m_group.isEmpty() ? 0 : block.least);
        if (lines.height > room() + touch && lines.height <= page + touch)
            nextTablePage(block);
        while (lines.height > room() + touch) {
            RowLines part{{}, room()};
            RowLines rest{{}, block.least};
            for (std::size_t i = 0; i < lines.cells.size(); ++i) {
                const FormCell& cell = block.columns[i];
                const double pitch = cell.pitch * millimetresPerPoint;
                const auto fitting = std::size_t(std::max(1.0, (room() - 2 * cellSpace) / pitch));
                const auto cut = lines.cells[i].begin() + std::ptrdiff_t(std::min(fitting, lines.cells[i].size()));
                part.cells.emplace_back(lines.cells[i].begin(), cut);
                rest.cells.emplace_back(cut, lines.cells[i].end());
                rest.height = std::max(rest.height, textHeight(cell, rest.cells.back().size()));
            }
            placeRow(block, row, part);
            nextTablePage(block);
            lines = std::move(rest);
        }
        placeRow(block, row, lines);
    }

    void addTable(const FlowBlock& block)
    {
        if (!m_values.lists.contains(block.list)) // One of several tables of which the paper has others.
            return;
        const auto rows = m_values.lists.value(block.list);
        if (room() < leastHeight(block, nullptr) - block.before - touch && !atTop())
            newPage();
        addGrid(block, nullptr);
        for (const Row& row : rows) {
            const QString heading = block.group.isEmpty() ? QString() : row.value(block.group);
            if (heading.isEmpty())
                addRow(block, row);
            else
                addGroup(block, heading);
        }
        m_group.clear();
        if (!rows.empty() || block.empty.isEmpty())
            return;
        FormCell cell = block.columns.front();
        cell.box = QRectF(corner(block.size.width()), QSizeF(block.size.width(), block.least));
        cell.align = FormAlign::Center;
        place(cell, block.empty);
        m_y += block.least;
    }

    void addFooter(int page)
    {
        constexpr double gap = 4; // mm below the text.
        for (FormCell cell : m_flow.footer) {
            const double height = cell.pitch * millimetresPerPoint;
            const double y = m_flow.paper.height() - m_flow.margins.bottom() + gap;
            cell.box = QRectF(left(), y, free(), height);
            cell.text = textOf(cell, nullptr);
            if (cell.field.isEmpty()) // A footer may leave out the number of pages.
                cell.text.replace(u"%1"_s, QString::number(page + 1))
                    .replace(u"%2"_s, QString::number(m_layout.pages.size()));
            cell.field.clear();
            m_layout.pages[std::size_t(page)].cells.push_back(cell);
        }
    }

    const FlowLayout& m_flow;
    const FormValues& m_values;
    FormFonts& m_fonts;
    FormLayout m_layout{};
    double m_y = 0;
    QString m_group{}; ///< The heading of the rows that are being set.
};

} // namespace

FormLayout composeFlow(const FlowLayout& flow, const FormValues& values, FormFonts& fonts)
{
    return Composer(flow, values, fonts).compose();
}

} // namespace tidui
