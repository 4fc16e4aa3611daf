#pragma once

class QBoxLayout;
class QString;
class QWidget;

namespace tidui {

/// A label before the widget that its key leads to.
void addLabelled(QBoxLayout& layout, const QString& text, QWidget* widget);

} // namespace tidui
