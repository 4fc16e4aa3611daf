#include "ui/print/form_sheet.h"

#include <QPainter>

namespace tidui {

namespace {

constexpr int gap = 12;                    // Pixels around and between the pages.
constexpr double unitsPerMillimetre = 100; // Of paintFormPage.

} // namespace

void FormSheet::showForm(std::optional<FilledForm> form)
{
    m_form = std::move(form);
    updateGeometry();
    adjustSize();
    update();
}

void FormSheet::setScale(double pixelsPerMillimetre)
{
    m_scale = pixelsPerMillimetre;
    updateGeometry();
    adjustSize();
    update();
}

/// Two pages stand side by side, as they do on an open sheet; further ones below them.
QSize FormSheet::grid() const
{
    const auto pages = int(m_form->layout->pages.size());
    const QSizeF paper = m_form->layout->paper;
    const int columns = paper.width() > paper.height() ? 1 : std::min(pages, 2);
    return {columns, (pages + columns - 1) / columns};
}

void FormSheet::fitInto(QSize room)
{
    if (!m_form)
        return;
    const QSizeF paper = m_form->layout->paper;
    const int columns = grid().width();
    m_fitting = std::max(0.5, std::min((room.width() - gap * (columns + 1)) / (paper.width() * columns),
                                       (room.height() - 2 * gap) / paper.height()));
    setScale(m_scale);
}

QSize FormSheet::sizeHint() const
{
    if (!m_form)
        return {};
    const QSizeF paper = m_form->layout->paper * scale();
    const QSize places = grid();
    return {int(paper.width()) * places.width() + gap * (places.width() + 1),
            int(paper.height()) * places.height() + gap * (places.height() + 1)};
}

void FormSheet::paintEvent(QPaintEvent*)
{
    if (!m_form)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF paper = m_form->layout->paper * scale();
    for (std::size_t page = 0; page < m_form->layout->pages.size(); ++page) {
        const int column = int(page) % grid().width();
        const int row = int(page) / grid().width();
        const QRectF sheet(QPointF(gap + column * (paper.width() + gap), gap + row * (paper.height() + gap)), paper);
        painter.fillRect(sheet.translated(2, 2), palette().color(QPalette::Shadow));
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.translate(sheet.topLeft());
        painter.scale(scale() / unitsPerMillimetre, scale() / unitsPerMillimetre);
        paintFormPage(painter, *m_form->layout, int(page), m_form->values, m_run);
        painter.restore();
    }
}

} // namespace tidui
