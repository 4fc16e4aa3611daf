#include "ui/components/static_text_delegate.h"

#include <QApplication>
#include <QPainter>

namespace tidui {

StaticTextDelegate::StaticTextDelegate(QObject* parent) : QStyledItemDelegate(parent), m_texts(10'000) {}

const QStaticText& StaticTextDelegate::set(const QString& text, const QFont& font, const QFontMetrics& metrics,
                                           int width) const
{
    if (m_font != font) { // A list has one font, until it is scaled.
        m_font = font;
        m_character = metrics.horizontalAdvance(QChar(0x5E74));
        m_texts.clear();
    }
    const std::pair key(text, width);
    if (const QStaticText* known = m_texts.object(key))
        return *known;
    // Measuring a text costs as much as setting it: one that fits with Chinese characters alone isn't measured.
    const bool fits = text.size() * m_character <= width;
    auto* made = new QStaticText(fits ? text : metrics.elidedText(text, Qt::ElideRight, width));
    made->setTextFormat(Qt::PlainText);
    made->setPerformanceHint(QStaticText::AggressiveCaching);
    made->prepare({}, font);
    m_texts.insert(key, made);
    return *made;
}

void StaticTextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QWidget* widget = cell.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget); // Everything but the text.
    if (text.isEmpty())
        return;
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, widget) + 1;
    const QRect box = cell.rect.adjusted(margin, 0, -margin, 0);
    const QStaticText& shown = set(text, cell.font, cell.fontMetrics, box.width());
    const bool selected = cell.state & QStyle::State_Selected;
    const auto group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawStaticText(QPointF(box.left(), box.top() + (box.height() - shown.size().height()) / 2), shown);
}

} // namespace tidui
