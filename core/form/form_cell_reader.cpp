#include "core/form/form_cell_reader.h"

#include "core/form/form_fonts.h"

#include <QJsonDocument>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

double sum(const std::vector<double>& lengths, std::size_t count)
{
    return std::accumulate(lengths.begin(), lengths.begin() + std::ptrdiff_t(std::min(count, lengths.size())), 0.0);
}

} // namespace

QJsonObject FormCellReader::document(const QByteArray& json)
{
    QJsonParseError problem;
    const auto read = QJsonDocument::fromJson(json, &problem);
    if (!read.isObject())
        refuse(problem.error == QJsonParseError::NoError ? u"form"_s : problem.errorString());
    return read.object();
}

void FormCellReader::readUsual(const QJsonObject& form)
{
    m_usual.size = number(form, u"size"_s, 14, u"form"_s);
    m_usual.minSize = number(form, u"minSize"_s, 8, u"form"_s);
    m_usual.pitch = number(form, u"pitch"_s, 16, u"form"_s);
    m_usual.pad = number(form, u"pad"_s, m_usual.pad, u"form"_s);
    m_usual.role = text(form, u"role"_s, m_usual.role, u"form"_s);
}

void FormCellReader::readColumns(const QJsonObject& object, const QString& place)
{
    m_columns = numbers(object, u"columns"_s, 0, place);
}

void FormCellReader::readRows(const QJsonObject& object, const QString& place)
{
    m_rows = numbers(object, u"rows"_s, 0, place);
}

double FormCellReader::width() const
{
    return sum(m_columns, m_columns.size());
}

double FormCellReader::height() const
{
    return sum(m_rows, m_rows.size());
}

QRectF FormCellReader::gridBox(int column, int row, int columns, int rows, const QString& place)
{
    const bool inside = column >= 0 && row >= 0 && columns > 0 && rows > 0 &&
                        std::size_t(column + columns) <= m_columns.size() && std::size_t(row + rows) <= m_rows.size();
    if (!inside) {
        refuse(place + u".at"_s);
        return {};
    }
    const double x = sum(m_columns, std::size_t(column));
    const double y = sum(m_rows, std::size_t(row));
    return {m_corner.x() + x, m_corner.y() + y, sum(m_columns, std::size_t(column + columns)) - x,
            sum(m_rows, std::size_t(row + rows)) - y};
}

FormAlign FormCellReader::alignOf(const QString& name, const QString& place)
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

FormCell FormCellReader::readCell(const QJsonObject& object, const QString& list, const QStringList& placing,
                                  const QString& place)
{
    allow(object,
          placing + QStringList{u"text"_s, u"field"_s, u"image"_s, u"align"_s, u"role"_s, u"size"_s, u"minSize"_s,
                                u"pitch"_s, u"pad"_s, u"vertical"_s, u"hanging"_s, u"indent"_s, u"drop"_s, u"wrap"_s,
                                u"steps"_s},
          place);
    FormCell cell = m_usual;
    cell.text = text(object, u"text"_s, {}, place);
    cell.field = text(object, u"field"_s, {}, place);
    cell.image = text(object, u"image"_s, {}, place);
    cell.list = list;
    cell.align = alignOf(text(object, u"align"_s, u"center"_s, place), place);
    cell.role = text(object, u"role"_s, cell.role, place);
    cell.size = number(object, u"size"_s, cell.size, place);
    cell.minSize = number(object, u"minSize"_s, cell.minSize, place);
    cell.pitch = number(object, u"pitch"_s, cell.pitch, place);
    cell.pad = number(object, u"pad"_s, cell.pad, place);
    cell.vertical = number(object, u"vertical"_s, 0, place);
    cell.hanging = number(object, u"hanging"_s, 0, place);
    cell.indent = number(object, u"indent"_s, 0, place);
    cell.drop = number(object, u"drop"_s, 0, place);
    cell.wrap = flag(object, u"wrap"_s, true, place);
    readSteps(object, cell, place);
    refuseUnknown(cell, place);
    return cell;
}

void FormCellReader::readSteps(const QJsonObject& object, FormCell& cell, const QString& place)
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

void FormCellReader::refuseUnknown(const FormCell& cell, const QString& place)
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

std::vector<FormCell> FormCellReader::readGridCells(const QJsonObject& object, const QString& list,
                                                    const QString& place)
{
    std::vector<FormCell> cells;
    for (const QJsonObject& entry : objects(object, u"cells"_s, place)) {
        const QString here = u"%1.cells[%2]"_s.arg(place).arg(cells.size());
        FormCell cell = readCell(entry, list, {u"at"_s}, here);
        const auto at = wholes(entry, u"at"_s, 4, here);
        cell.box = gridBox(at[0], at[1], at[2], at[3], here);
        cells.push_back(cell);
    }
    return cells;
}

} // namespace tidui
