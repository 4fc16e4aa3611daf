#include "core/form/form_layout.h"

#include "core/form/form_cell_reader.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Reads one layout.
class LayoutReader : private FormCellReader {
public:
    LayoutReader(const QString& fileName, QStringList fields, QStringList images)
        : FormCellReader(fileName, std::move(fields), std::move(images))
    {
    }

    Result<FormLayout> read(const QByteArray& json)
    {
        const QJsonObject object = document(json);
        allow(object,
              {u"title"_s, u"source"_s, u"paper"_s, u"role"_s, u"size"_s, u"minSize"_s, u"pitch"_s, u"pad"_s,
               u"outerLine"_s, u"innerLine"_s, u"captions"_s, u"pages"_s},
              u"form"_s);
        readUsual(object);
        FormLayout layout;
        layout.title = text(object, u"title"_s, {}, u"form"_s);
        layout.source = text(object, u"source"_s, {}, u"form"_s);
        const auto paper = numbers(object, u"paper"_s, 2, u"form"_s);
        layout.paper = QSizeF(paper[0], paper[1]);
        layout.outerLine = number(object, u"outerLine"_s, 1.5, u"form"_s);
        layout.innerLine = number(object, u"innerLine"_s, 1, u"form"_s);
        readCaptions(object, layout);
        for (const QJsonObject& page : objects(object, u"pages"_s, u"form"_s))
            layout.pages.push_back(readPage(page, u"pages[%1]"_s.arg(layout.pages.size())));
        if (layout.paper.isEmpty())
            refuse(u"form.paper"_s);
        if (layout.pages.empty())
            refuse(u"form.pages"_s);
        if (error())
            return *error();
        return layout;
    }

private:
    void readTexts(const QJsonObject& object, FormPage& page, const QString& place)
    {
        const auto texts = objects(object, u"texts"_s, place);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const QString here = u"%1.texts[%2]"_s.arg(place).arg(i);
            FormCell cell = readCell(texts[i], {}, {u"box"_s}, here);
            const auto box = numbers(texts[i], u"box"_s, 4, here);
            cell.box = QRectF(box[0], box[1], box[2], box[3]);
            cell.bordered = false;
            page.cells.push_back(cell);
        }
    }

    void readRepeat(const QJsonObject& repeat, FormPage& page, const QString& place)
    {
        allow(repeat, {u"list"_s, u"row"_s, u"count"_s, u"cells"_s}, place);
        const int first = whole(repeat, u"row"_s, place);
        const int count = whole(repeat, u"count"_s, place);
        const QString list = text(repeat, u"list"_s, {}, place);
        const auto cells = objects(repeat, u"cells"_s, place);
        for (int row = 0; row < count; ++row) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const QString here = u"%1.cells[%2]"_s.arg(place).arg(i);
                FormCell cell = readCell(cells[i], list, {u"column"_s, u"span"_s}, here);
                cell.row = row;
                cell.box =
                    gridBox(whole(cells[i], u"column"_s, here), first + row, whole(cells[i], u"span"_s, here), 1, here);
                page.cells.push_back(cell);
            }
        }
    }

    /// A list is named by itself, its fields behind a dot.
    void readCaptions(const QJsonObject& object, FormLayout& layout)
    {
        const QJsonValue captions = object.value(u"captions"_s);
        if (!captions.isUndefined() && !captions.isObject())
            refuse(u"form.captions"_s);
        for (const QString& key : captions.toObject().keys()) {
            const bool isList =
                std::ranges::any_of(m_fields, [&key](const QString& field) { return field.startsWith(key + u'.'); });
            if (!isList && !m_fields.contains(key))
                refuse(u"form.captions."_s + key);
            layout.captions.insert(key, text(captions.toObject(), key, {}, u"form.captions"_s));
        }
    }

    FormPage readPage(const QJsonObject& object, const QString& place)
    {
        allow(object, {u"margins"_s, u"columns"_s, u"rows"_s, u"cells"_s, u"texts"_s, u"repeats"_s}, place);
        readColumns(object, place);
        readRows(object, place);
        const auto margins = numbers(object, u"margins"_s, 2, place);
        m_corner = {margins[0], margins[1]};
        FormPage page;
        page.table = QRectF(m_corner, QSizeF(width(), height()));
        page.cells = readGridCells(object, {}, place);
        const auto repeats = objects(object, u"repeats"_s, place);
        for (std::size_t i = 0; i < repeats.size(); ++i)
            readRepeat(repeats[i], page, u"%1.repeats[%2]"_s.arg(place).arg(i));
        refuseOverlaps(page, place);
        readTexts(object, page, place);
        return page;
    }

    void refuseOverlaps(const FormPage& page, const QString& place)
    {
        constexpr double touch = 0.01; // mm
        for (std::size_t i = 0; i < page.cells.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const QRectF common = page.cells[i].box & page.cells[j].box;
                if (common.width() > touch && common.height() > touch)
                    refuse(u"%1.cells %2/%3"_s.arg(place).arg(j).arg(i));
            }
        }
    }
};

} // namespace

Result<FormLayout> loadFormLayout(const QByteArray& json, const QString& fileName, const QStringList& knownFields,
                                  const QStringList& knownImages)
{
    return LayoutReader(fileName, knownFields, knownImages).read(json);
}

} // namespace tidui
