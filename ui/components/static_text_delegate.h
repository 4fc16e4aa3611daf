#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace tidui {

/// Draws cells of one line whose texts come again and again: a text is set once and only drawn afterwards. Setting
/// Chinese text costs more than all the rest of a list's picture.
class StaticTextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit StaticTextDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const QStaticText& set(const QString& text, const QFont& font, const QFontMetrics& metrics, int width) const;

    mutable QFont m_font{};
    mutable int m_character = 0;                                  ///< The width of a Chinese one.
    mutable QCache<std::pair<QString, int>, QStaticText> m_texts; ///< Of that font, by text and width.
};

} // namespace tidui
