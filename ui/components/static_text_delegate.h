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

    mutable QCache<QString, QStaticText> m_texts; ///< By text, width and font.
};

} // namespace tidui
