#include "ui/components/chart_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace tidui {

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Chart"));
}

void ChartView::setChart(std::shared_ptr<const Chart> chart)
{
    m_chart = std::move(chart);
    m_current = -1;
    setAccessibleName(m_chart ? m_chart->title() : tr("Chart"));
    setAccessibleDescription({});
    fitHeight();
    m_pixels = {};
    update();
}

const ChartPicture& ChartView::picture()
{
    if (m_pixels.isNull())
        render();
    return m_picture;
}

/// The scroll area around it shows what is higher or wider than it.
void ChartView::fitHeight()
{
    if (!m_chart)
        return setMinimumSize(0, 0);
    const QSizeF least = m_chart->leastSize(width(), screenLook(font()));
    setMinimumHeight(int(least.height()) + 1);
    setMinimumWidth(int(m_chart->leastSize(0, screenLook(font())).width()) + 1);
}

void ChartView::render()
{
    m_pixels = QPixmap(size() * devicePixelRatioF());
    m_pixels.setDevicePixelRatio(devicePixelRatioF());
    m_pixels.fill(Qt::white);
    m_picture = {};
    if (!m_chart)
        return;
    QPainter painter(&m_pixels);
    m_picture = m_chart->paint(painter, rect(), screenLook(font()));
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (m_pixels.isNull())
        render();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_pixels);
    if (m_current < 0 || m_current >= int(m_picture.marks.size()))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    painter.drawRect(m_picture.marks[std::size_t(m_current)].box.adjusted(-1, -1, 1, 1));
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        fitHeight();
        m_pixels = {};
        update();
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    if (mark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_picture.marks[std::size_t(mark)].text, this);
    return true;
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
    m_pixels = {};
}

int ChartView::markAt(QPointF at)
{
    const auto& marks = picture().marks;
    for (int mark = int(marks.size()) - 1; mark >= 0; --mark) { // The one painted last is on top.
        if (marks[std::size_t(mark)].box.contains(at))
            return mark;
    }
    return -1;
}

/// The nearest mark in that direction; what lies beside the way counts double.
int ChartView::markTowards(Qt::Key key)
{
    const auto& marks = picture().marks;
    if (m_current < 0)
        return marks.empty() ? -1 : 0;
    const QPointF from = marks[std::size_t(m_current)].box.center();
    int best = m_current;
    double least = std::numeric_limits<double>::max();
    for (int mark = 0; mark < int(marks.size()); ++mark) {
        const QPointF way = marks[std::size_t(mark)].box.center() - from;
        const bool level = key == Qt::Key_Left || key == Qt::Key_Right;
        const double ahead = (level ? way.x() : way.y()) * (key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1);
        const double beside = std::abs(level ? way.y() : way.x());
        if (ahead < 1 || ahead + 2 * beside >= least)
            continue;
        best = mark;
        least = ahead + 2 * beside;
    }
    return best;
}

void ChartView::setCurrent(int mark)
{
    m_current = mark;
    setAccessibleDescription(mark < 0 ? QString() : m_picture.marks[std::size_t(mark)].text);
    update();
}

void ChartView::choose(int mark)
{
    setCurrent(mark);
    if (mark >= 0)
        emit cellClicked(m_picture.marks[std::size_t(mark)].row, m_picture.marks[std::size_t(mark)].column);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (const int mark = markAt(event->position()); mark >= 0)
        choose(mark);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(markAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return setCurrent(markTowards(Qt::Key(event->key())));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !picture().marks.empty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tidui
