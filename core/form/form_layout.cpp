#include "core/form/form_layout.h"

#include "core/form/form_fonts.h"
#include "core/form/placed_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Reads one layout.
class LayoutReader : private PlacedJson {
public:
    LayoutReader(const QString& fileName, QStringList fields, QStringList images)
        : PlacedJson(fileName), m_fields(std::move(fields)), m_images(std::move(images))
    {
    }

    Result<FormLayout> read(const QByteArray& json)
    {
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(json, &problem);
        if (!document.isObject())
            refuse(problem.error == QJsonParseError::NoError ? u"form"_s : problem.errorString());
        const QJsonObject object = document.object();
        allow(object,
              {u"title"_s, u"source"_s, u"paper"_s, u"size"_s, u"minSize"_s, u"pitch"_s, u"outerLine"_s, u"innerLine"_s,
               u"captions"_s, u"pages"_s},
              u"form"_s);
        m_usual.size = number(object, u"size"_s, 14, u"form"_s);
        m_usual.minSize = number(object, u"minSize"_s, 8, u"form"_s);
        m_usual.pitch = number(object, u"pitch"_s, 16, u"form"_s);
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
    static double sum(const std::vector<double>& lengths, std::size_t count)
    {
        return std::accumulate(lengths.begin(), lengths.begin() + std::ptrdiff_t(std::min(count, lengths.size())), 0.0);
    }

    QRectF gridBox(int column, int row, int columns, int rows, const QString& place)
    {
        const bool inside = column >= 0 && row >= 0 && columns > 0 && rows > 0 &&
                            std::size_t(column + columns) <= m_columns.size() &&
                            std::size_t(row + rows) <= m_rows.size();
        if (!inside) {
            refuse(place + u".at"_s);
            return {};
        }
        const double x = sum(m_columns, std::size_t(column));
        const double y = sum(m_rows, std::size_t(row));
        return {m_left + x, m_top + y, sum(m_columns, std::size_t(column + columns)) - x,
                sum(m_rows, std::size_t(row + rows)) - y};
    }

    FormAlign alignOf(const QString& name, const QString& place)
    {
        static const QHash<QString, FormAlign> names{{u"center"_s, FormAlign::Center},
                                                     {u"left"_s, FormAlign::Left},
                                                     {u"right"_s, FormAlign::Right},
                                                     {u"top-left"_s, FormAlign::TopLeft},
                                                     {u"bottom-right"_s, FormAlign::BottomRight}};
        if (!names.contains(name))
            refuse(place + u".align"_s);
        return names.value(name);
    }

    FormCell readCell(const QJsonObject& object, const QString& list, const QStringList& placing, const QString& place)
    {
        allow(object,
              placing + QStringList{u"text"_s, u"field"_s, u"image"_s, u"align"_s, u"role"_s, u"size"_s, u"minSize"_s,
                                    u"pitch"_s, u"pad"_s, u"vertical"_s, u"hanging"_s, u"drop"_s, u"wrap"_s,
                                    u"steps"_s},
              place);
        FormCell cell = m_usual;
        cell.text = text(object, u"text"_s, {}, place);
        cell.field = text(object, u"field"_s, {}, place);
        cell.image = text(object, u"image"_s, {}, place);
        cell.list = list;
        cell.align = alignOf(text(object, u"align"_s, u"center"_s, place), place);
        cell.role = text(object, u"role"_s, u"body"_s, place);
        cell.size = number(object, u"size"_s, cell.size, place);
        cell.minSize = number(object, u"minSize"_s, cell.minSize, place);
        cell.pitch = number(object, u"pitch"_s, cell.pitch, place);
        cell.pad = number(object, u"pad"_s, cell.pad, place);
        cell.vertical = number(object, u"vertical"_s, 0, place);
        cell.hanging = number(object, u"hanging"_s, 0, place);
        cell.drop = number(object, u"drop"_s, 0, place);
        cell.wrap = flag(object, u"wrap"_s, true, place);
        readSteps(object, cell, place);
        refuseUnknown(cell, place);
        return cell;
    }

    void readSteps(const QJsonObject& object, FormCell& cell, const QString& place)
    {
        for (const QJsonObject& entry : objects(object, u"steps"_s, place)) {
            const QString here = u"%1.steps[%2]"_s.arg(place).arg(cell.steps.size());
            allow(entry, {u"characters"_s, u"perLine"_s, u"size"_s}, here);
            SizeStep step{whole(entry, u"characters"_s, here), whole(entry, u"perLine"_s, here),
                          number(entry, u"size"_s, 0, here)};
            if (step.perLine < 1 || (!cell.steps.empty() && step.characters <= cell.steps.back().characters))
                refuse(here);
            if (step.size <= 0)
                refuse(here + u".size"_s);
            cell.steps.push_back(step);
        }
    }

    void refuseUnknown(const FormCell& cell, const QString& place)
    {
        const QString field = cell.list.isEmpty() ? cell.field : cell.list + u'.' + cell.field;
        if (!cell.field.isEmpty() && !m_fields.contains(field))
            refuse(place + u".field "_s + field);
        if (!cell.image.isEmpty() && !m_images.contains(cell.image))
            refuse(place + u".image "_s + cell.image);
        if (!formRoles().contains(cell.role))
            refuse(place + u".role "_s + cell.role);
        if (cell.minSize <= 0 || cell.size < cell.minSize)
            refuse(place + u".size"_s);
    }

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
        m_columns = numbers(object, u"columns"_s, 0, place);
        m_rows = numbers(object, u"rows"_s, 0, place);
        const auto margins = numbers(object, u"margins"_s, 2, place);
        m_left = margins[0];
        m_top = margins[1];
        FormPage page;
        page.table = QRectF(m_left, m_top, sum(m_columns, m_columns.size()), sum(m_rows, m_rows.size()));
        const auto cells = objects(object, u"cells"_s, place);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const QString here = u"%1.cells[%2]"_s.arg(place).arg(i);
            FormCell cell = readCell(cells[i], {}, {u"at"_s}, here);
            const auto at = wholes(cells[i], u"at"_s, 4, here);
            cell.box = gridBox(at[0], at[1], at[2], at[3], here);
            page.cells.push_back(cell);
        }
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

    QStringList m_fields;
    QStringList m_images;
    FormCell m_usual{};
    std::vector<double> m_columns{};
    std::vector<double> m_rows{};
    double m_left = 0;
    double m_top = 0;
};

} // namespace

Result<FormLayout> loadFormLayout(const QByteArray& json, const QString& fileName, const QStringList& knownFields,
                                  const QStringList& knownImages)
{
    return LayoutReader(fileName, knownFields, knownImages).read(json);
}

} // namespace tidui
