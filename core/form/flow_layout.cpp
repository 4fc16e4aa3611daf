#include "core/form/flow_layout.h"

#include "core/form/form_cell_reader.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

const QStringList textKeys{u"text"_s,  u"field"_s,  u"align"_s,  u"role"_s,  u"size"_s, u"minSize"_s,
                           u"pitch"_s, u"indent"_s, u"before"_s, u"after"_s, u"keep"_s};

/// Reads one layout.
class FlowReader : private FormCellReader {
public:
    FlowReader(const QString& fileName, QStringList fields) : FormCellReader(fileName, std::move(fields), {}) {}

    Result<FlowLayout> read(const QByteArray& json)
    {
        const QJsonObject object = document(json);
        allow(object,
              {u"title"_s, u"source"_s, u"paper"_s, u"margins"_s, u"role"_s, u"size"_s, u"minSize"_s, u"pitch"_s,
               u"pad"_s, u"line"_s, u"footer"_s, u"flow"_s},
              u"form"_s);
        readUsual(object);
        FlowLayout layout;
        layout.title = text(object, u"title"_s, {}, u"form"_s);
        layout.source = text(object, u"source"_s, {}, u"form"_s);
        const auto paper = numbers(object, u"paper"_s, 2, u"form"_s);
        layout.paper = QSizeF(paper[0], paper[1]);
        const auto margins = numbers(object, u"margins"_s, 4, u"form"_s);
        layout.margins = QMarginsF(margins[0], margins[1], margins[2], margins[3]);
        layout.line = number(object, u"line"_s, layout.line, u"form"_s);
        m_free = layout.paper.width() - layout.margins.left() - layout.margins.right();
        if (m_free <= 0 || layout.paper.height() <= layout.margins.top() + layout.margins.bottom())
            refuse(u"form.margins"_s);
        for (const QJsonObject& entry : objects(object, u"footer"_s, u"form"_s)) {
            layout.footer.push_back(readCell(entry, {}, {}, u"form.footer[%1]"_s.arg(layout.footer.size())));
            layout.footer.back().bordered = false;
        }
        layout.blocks = readBlocks(object, {}, u"form"_s);
        if (layout.blocks.empty())
            refuse(u"form.flow"_s);
        if (error())
            return *error();
        return layout;
    }

private:
    std::vector<FlowBlock> readBlocks(const QJsonObject& object, const QString& list, const QString& place)
    {
        std::vector<FlowBlock> blocks;
        for (const QJsonObject& entry : objects(object, u"flow"_s, place))
            blocks.push_back(readBlock(entry, list, u"%1.flow[%2]"_s.arg(place).arg(blocks.size())));
        return blocks;
    }

    FlowBlock readBlock(const QJsonObject& object, const QString& list, const QString& place)
    {
        FlowBlock block;
        if (object.contains(u"grid"_s))
            block = readGrid(object, list, place);
        else if (object.contains(u"table"_s))
            block = readTable(object, place);
        else if (object.contains(u"each"_s))
            block = readEach(object, place);
        else
            block = readText(object, list, place);
        block.before = number(object, u"before"_s, 0, place);
        block.after = number(object, u"after"_s, 0, place);
        block.keep = flag(object, u"keep"_s, false, place);
        return block;
    }

    FlowBlock readText(const QJsonObject& object, const QString& list, const QString& place)
    {
        allow(object, textKeys, place);
        QJsonObject cell = object;
        for (const QString& key : {u"indent"_s, u"before"_s, u"after"_s, u"keep"_s})
            cell.remove(key);
        if (!cell.contains(u"align"_s))
            cell.insert(u"align"_s, u"left"_s);
        FlowBlock block{.text = readCell(cell, list, {}, place)};
        block.indent = number(object, u"indent"_s, 0, place);
        if (block.text.text.isEmpty() && block.text.field.isEmpty())
            refuse(place + u".text"_s);
        return block;
    }

    /// The columns, rows and cells of a grid or a table's head, from its corner.
    void readHead(const QJsonObject& object, FlowBlock& block, const QString& list, const QString& place)
    {
        readRows(object, place);
        block.cells = readGridCells(object, list, place);
        for (FormCell& cell : block.cells)
            cell.bordered = block.bordered;
        block.size = QSizeF(width(), height());
        constexpr double touch = 0.01; // mm
        if (block.size.width() > m_free + touch)
            refuse(place + u".columns"_s);
    }

    FlowBlock readGrid(const QJsonObject& object, const QString& list, const QString& place)
    {
        allow(object, {u"grid"_s, u"bordered"_s, u"before"_s, u"after"_s, u"keep"_s}, place);
        const QJsonObject grid = object.value(u"grid"_s).toObject();
        allow(grid, {u"columns"_s, u"rows"_s, u"cells"_s}, place + u".grid"_s);
        FlowBlock block{.kind = FlowBlock::Kind::Grid};
        block.bordered = flag(object, u"bordered"_s, true, place);
        readColumns(grid, place + u".grid"_s);
        readHead(grid, block, list, place + u".grid"_s);
        return block;
    }

    FlowBlock readTable(const QJsonObject& object, const QString& place)
    {
        allow(object,
              {u"table"_s, u"columns"_s, u"head"_s, u"cells"_s, u"least"_s, u"empty"_s, u"depth"_s, u"group"_s,
               u"before"_s, u"after"_s, u"keep"_s},
              place);
        FlowBlock block{.kind = FlowBlock::Kind::Table, .list = text(object, u"table"_s, {}, place)};
        readColumns(object, place);
        const QJsonObject head = object.value(u"head"_s).toObject();
        allow(head, {u"rows"_s, u"cells"_s}, place + u".head"_s);
        readHead(head, block, {}, place + u".head"_s);
        block.least = number(object, u"least"_s, 0, place);
        block.empty = text(object, u"empty"_s, {}, place);
        block.depth = text(object, u"depth"_s, {}, place);
        if (!block.depth.isEmpty() && !m_fields.contains(block.list + u'.' + block.depth))
            refuse(place + u".depth"_s);
        block.group = text(object, u"group"_s, {}, place);
        if (!block.group.isEmpty() && !m_fields.contains(block.list + u'.' + block.group))
            refuse(place + u".group"_s);
        const auto cells = objects(object, u"cells"_s, place);
        for (const QJsonObject& entry : cells) {
            const QString here = u"%1.cells[%2]"_s.arg(place).arg(block.columns.size());
            FormCell cell = readCell(entry, block.list, {u"column"_s, u"span"_s}, here);
            const int span = entry.contains(u"span"_s) ? whole(entry, u"span"_s, here) : 1;
            m_rows = {1};
            cell.box = gridBox(whole(entry, u"column"_s, here), 0, span, 1, here);
            block.columns.push_back(cell);
        }
        if (block.columns.empty() || block.list.isEmpty())
            refuse(place + u".cells"_s);
        return block;
    }

    FlowBlock readEach(const QJsonObject& object, const QString& place)
    {
        allow(object, {u"each"_s, u"flow"_s, u"before"_s, u"after"_s, u"keep"_s}, place);
        FlowBlock block{.kind = FlowBlock::Kind::Each, .list = text(object, u"each"_s, {}, place)};
        block.parts = readBlocks(object, block.list, place);
        if (block.parts.empty() || block.list.isEmpty())
            refuse(place + u".flow"_s);
        return block;
    }

    double m_free = 0; ///< Width of the text, mm.
};

} // namespace

Result<FlowLayout> loadFlowLayout(const QByteArray& json, const QString& fileName, const QStringList& knownFields)
{
    return FlowReader(fileName, knownFields).read(json);
}

} // namespace tidui
