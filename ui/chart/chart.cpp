#include "ui/chart/chart.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

// In em.
constexpr double margin = 0.8;
constexpr double swatch = 1.2;
constexpr double swatchGap = 0.4;
constexpr double entryGap = 1.4;

} // namespace

QString ChartTable::text() const
{
    const auto lineOf = [](QStringList cells) {
        for (QString& cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        return cells.join(u'\t');
    };
    QStringList lines{lineOf(header)};
    for (const QStringList& row : rows)
        lines += lineOf(row);
    return lines.join(u'\n') + u'\n';
}

double Chart::legendWidth(int entry, const ChartText& text) const
{
    if (entry < 0)
        return text.width(m_legendTitle) + swatchGap * text.em();
    return (swatch + swatchGap + entryGap) * text.em() + text.width(m_legend.at(entry));
}

/// Entry -1 is the legend's title.
std::vector<std::vector<int>> Chart::legendRows(double width, const ChartText& text) const
{
    std::vector<std::vector<int>> rows;
    double used = width + 1;
    for (int entry = m_legendTitle.isEmpty() ? 0 : -1; entry < m_legend.size(); ++entry) {
        const double more = legendWidth(entry, text);
        if (used + more > width) {
            rows.emplace_back();
            used = 0;
        }
        rows.back().push_back(entry);
        used += more;
    }
    return m_legend.isEmpty() ? std::vector<std::vector<int>>() : rows;
}

QSizeF Chart::leastSize(double width, const ChartLook& look) const
{
    const ChartText text(look);
    const double sides = 2 * margin * text.em();
    const double body = std::max(width - sides, leastBodyWidth(text));
    const auto titleLines = m_title.isEmpty() ? 0 : text.wrapped(m_title, body / 1.15).size();
    const auto noteLines = m_note.isEmpty() ? 0 : text.wrapped(m_note, body).size();
    const double height = double(titleLines) * 1.6 * text.em() + double(noteLines) * text.line() +
                          double(legendRows(body, text).size()) * 1.6 * text.em() + 0.5 * text.em() +
                          leastBodyHeight(body, text);
    return {body + sides, height + sides};
}

ChartPicture Chart::paint(QPainter& painter, const QRectF& box, const ChartLook& look) const
{
    ChartCanvas canvas(painter, look);
    const double em = canvas.em();
    QRectF free = box.adjusted(margin * em, margin * em, -margin * em, -margin * em);
    // Bold characters are a little wider than those that are measured.
    for (const QString& line :
         m_title.isEmpty() ? QStringList() : canvas.measure().wrapped(m_title, free.width() / 1.15)) {
        canvas.text(QRectF(free.x(), free.y(), free.width(), 1.6 * em), Qt::AlignCenter, line, chartInk, true);
        free.setTop(free.top() + 1.6 * em);
    }
    if (!m_note.isEmpty()) {
        const QStringList lines = canvas.measure().wrapped(m_note, free.width());
        const QRectF note(free.x(), free.y(), free.width(), double(lines.size()) * canvas.measure().line());
        canvas.lines(note, Qt::AlignCenter, lines, chartPale);
        if (m_noteIsMark)
            canvas.mark(note, -1, -1, m_note);
        free.setTop(note.bottom());
    }
    const double legend = double(legendRows(free.width(), canvas.measure()).size()) * 1.6 * em;
    paintLegend(canvas, QRectF(free.x(), free.y(), free.width(), legend));
    free.setTop(free.top() + legend + 0.5 * em);
    paintBody(canvas, free);
    return canvas.take();
}

void Chart::paintSwatch(ChartCanvas& canvas, const QRectF& box, int series) const
{
    canvas.bar(box, seriesLook(series));
}

void Chart::paintLegend(ChartCanvas& canvas, const QRectF& box) const
{
    const double em = canvas.em();
    double y = box.top();
    for (const auto& row : legendRows(box.width(), canvas.measure())) {
        double width = -entryGap * em;
        for (const int entry : row)
            width += legendWidth(entry, canvas.measure());
        double x = box.center().x() - width / 2;
        for (const int entry : row) {
            const double wide = legendWidth(entry, canvas.measure());
            const QRectF place(x, y, wide, 1.6 * em);
            if (entry < 0) {
                canvas.text(place, Qt::AlignLeft | Qt::AlignVCenter, m_legendTitle, chartPale);
            } else {
                paintSwatch(canvas, QRectF(x, place.center().y() - swatch / 2 * em, swatch * em, swatch * em), entry);
                canvas.text(place.adjusted((swatch + swatchGap) * em, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                            m_legend.at(entry));
            }
            x += wide;
        }
        y += 1.6 * em;
    }
}

} // namespace tidui
