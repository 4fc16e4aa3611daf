#include "core/form/form_layout.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Reads one file; the first mistake is kept with its place.
class LayoutReader {
public:
    LayoutReader(QString fileName, QStringList fields) : m_file(std::move(fileName)), m_fields(std::move(fields)) {}

    Result<FormLayout> read(const QByteArray& json)
    {
        QJsonParseError problem;
        const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
        if (problem.error != QJsonParseError::NoError)
            refuse(problem.errorString());
        allow(object,
              {u"title"_s, u"source"_s, u"paper"_s, u"size"_s, u"minSize"_s, u"pitch"_s, u"outerLine"_s, u"innerLine"_s,
               u"pages"_s},
              u"form"_s);
        m_usual.size = object.value(u"size"_s).toDouble(14);
        m_usual.minSize = object.value(u"minSize"_s).toDouble(8);
        m_usual.pitch = object.value(u"pitch"_s).toDouble(16);
        FormLayout layout;
        layout.title = object.value(u"title"_s).toString();
        layout.source = object.value(u"source"_s).toString();
        const auto paper = numbers(object.value(u"paper"_s));
        if (paper.size() == 2)
            layout.paper = QSizeF(paper[0], paper[1]);
        layout.outerLine = object.value(u"outerLine"_s).toDouble(1.5);
        layout.innerLine = object.value(u"innerLine"_s).toDouble(1);
        for (const auto& page : object.value(u"pages"_s).toArray())
            layout.pages.push_back(readPage(page.toObject(), u"pages[%1]"_s.arg(layout.pages.size())));
        if (layout.paper.isEmpty() || layout.pages.empty())
            refuse(u"paper, pages"_s);
        if (m_error)
            return *m_error;
        return layout;
    }

private:
    void refuse(const QString& place)
    {
        if (!m_error)
            m_error = Error{Error::Kind::Invalid,
                            QCoreApplication::translate("Form", "The form %1 is wrong at %2.").arg(m_file, place),
                            {}};
    }

    void allow(const QJsonObject& object, const QStringList& keys, const QString& place)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!keys.contains(it.key()))
                refuse(place + u'.' + it.key());
        }
    }

    static std::vector<double> numbers(const QJsonValue& value)
    {
        std::vector<double> list;
        for (const auto& number : value.toArray())
            list.push_back(number.toDouble());
        return list;
    }

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

    FormCell readCell(const QJsonObject& object, const QString& list, const QString& place)
    {
        allow(object,
              {u"at"_s, u"box"_s, u"column"_s, u"span"_s, u"text"_s, u"field"_s, u"image"_s, u"align"_s, u"role"_s,
               u"size"_s, u"minSize"_s, u"pitch"_s, u"pad"_s, u"vertical"_s, u"hanging"_s, u"drop"_s},
              place);
        FormCell cell = m_usual;
        cell.text = object.value(u"text"_s).toString();
        cell.field = object.value(u"field"_s).toString();
        cell.image = object.value(u"image"_s).toString();
        cell.list = list;
        cell.align = alignOf(object.value(u"align"_s).toString(u"center"_s), place);
        cell.role = object.value(u"role"_s).toString(u"body"_s);
        cell.size = object.value(u"size"_s).toDouble(cell.size);
        cell.minSize = object.value(u"minSize"_s).toDouble(cell.minSize);
        cell.pitch = object.value(u"pitch"_s).toDouble(cell.pitch);
        cell.pad = object.value(u"pad"_s).toDouble(cell.pad);
        cell.vertical = object.value(u"vertical"_s).toDouble();
        cell.hanging = object.value(u"hanging"_s).toDouble();
        cell.drop = object.value(u"drop"_s).toDouble();
        const QString field = list.isEmpty() ? cell.field : list + u'.' + cell.field;
        if (!cell.field.isEmpty() && !m_fields.contains(field))
            refuse(place + u".field "_s + field);
        return cell;
    }

    void readTexts(const QJsonArray& texts, FormPage& page, const QString& place)
    {
        for (int i = 0; i < texts.size(); ++i) {
            const QString here = u"%1.texts[%2]"_s.arg(place).arg(i);
            FormCell cell = readCell(texts.at(i).toObject(), {}, here);
            const auto box = numbers(texts.at(i).toObject().value(u"box"_s));
            if (box.size() != 4)
                return refuse(here + u".box"_s);
            cell.box = QRectF(box[0], box[1], box[2], box[3]);
            cell.bordered = false;
            page.cells.push_back(cell);
        }
    }

    void readRepeat(const QJsonObject& repeat, FormPage& page, const QString& place)
    {
        allow(repeat, {u"list"_s, u"row"_s, u"count"_s, u"cells"_s}, place);
        for (int row = 0; row < repeat.value(u"count"_s).toInt(); ++row) {
            for (const auto& value : repeat.value(u"cells"_s).toArray()) {
                const QJsonObject object = value.toObject();
                FormCell cell = readCell(object, repeat.value(u"list"_s).toString(), place);
                cell.row = row;
                cell.box = gridBox(object.value(u"column"_s).toInt(-1), repeat.value(u"row"_s).toInt() + row,
                                   object.value(u"span"_s).toInt(), 1, place);
                page.cells.push_back(cell);
            }
        }
    }

    FormPage readPage(const QJsonObject& object, const QString& place)
    {
        allow(object, {u"margins"_s, u"columns"_s, u"rows"_s, u"cells"_s, u"texts"_s, u"repeats"_s}, place);
        m_columns = numbers(object.value(u"columns"_s));
        m_rows = numbers(object.value(u"rows"_s));
        const auto margins = numbers(object.value(u"margins"_s));
        m_left = margins.size() == 2 ? margins[0] : 0;
        m_top = margins.size() == 2 ? margins[1] : 0;
        FormPage page;
        page.table = QRectF(m_left, m_top, sum(m_columns, m_columns.size()), sum(m_rows, m_rows.size()));
        const QJsonArray cells = object.value(u"cells"_s).toArray();
        for (int i = 0; i < cells.size(); ++i) {
            const QString here = u"%1.cells[%2]"_s.arg(place).arg(i);
            FormCell cell = readCell(cells.at(i).toObject(), {}, here);
            const auto at = numbers(cells.at(i).toObject().value(u"at"_s));
            cell.box = at.size() == 4 ? gridBox(int(at[0]), int(at[1]), int(at[2]), int(at[3]), here) : QRectF();
            if (at.size() != 4)
                refuse(here + u".at"_s);
            page.cells.push_back(cell);
        }
        for (const auto& repeat : object.value(u"repeats"_s).toArray())
            readRepeat(repeat.toObject(), page, place + u".repeats"_s);
        refuseOverlaps(page, place);
        readTexts(object.value(u"texts"_s).toArray(), page, place);
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

    QString m_file;
    QStringList m_fields;
    std::optional<Error> m_error{};
    FormCell m_usual{};
    std::vector<double> m_columns{};
    std::vector<double> m_rows{};
    double m_left = 0;
    double m_top = 0;
};

} // namespace

Result<FormLayout> loadFormLayout(const QByteArray& json, const QString& fileName, const QStringList& knownFields)
{
    return LayoutReader(fileName, knownFields).read(json);
}

} // namespace tidui
