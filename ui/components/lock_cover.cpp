#include "ui/components/lock_cover.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QToolTip>

namespace tidui {

LockCover::LockCover(QWidget* window) : QWidget(window), m_title(window->windowTitle())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    window->setWindowTitle(tr("Locked"));
    window->installEventFilter(this);
    setGeometry(window->rect());
    raise();
    show();
}

void LockCover::uncover()
{
    parentWidget()->setWindowTitle(m_title);
    delete this;
}

bool LockCover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::ChildPolished)
        raise(); // A new child stands above those that are there.
    return QWidget::eventFilter(watched, event);
}

void LockCover::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}

CoveredWindows::CoveredWindows()
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    QToolTip::hideText();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowType() != Qt::ToolTip)
            m_covers.emplace_back(new LockCover(window));
    }
}

CoveredWindows::~CoveredWindows()
{
    for (const auto& cover : m_covers) {
        if (cover)
            cover->uncover();
    }
}

} // namespace tidui
