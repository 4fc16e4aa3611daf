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

void FormSheet::fitInto(QSize room)
{
    if (!m_form)
        return;
    const QSizeF paper = m_form->layout->paper;
    const auto pages = int(m_form->layout->pages.size());
    m_fitting = std::max(0.5, std::min((room.width() - gap * (pages + 1)) / (paper.width() * pages),
                                       (room.height() - 2 * gap) / paper.height()));
    setScale(m_scale);
}

QSize FormSheet::sizeHint() const
{
    if (!m_form)
        return {};
    const QSizeF paper = m_form->layout->paper * scale();
    const auto pages = int(m_form->layout->pages.size());
    return {int(paper.width()) * pages + gap * (pages + 1), int(paper.height()) + 2 * gap};
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
        const QRectF sheet(QPointF(gap + double(page) * (paper.width() + gap), gap), paper);
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
