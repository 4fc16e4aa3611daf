#include "ui/components/labelled.h"

#include <QBoxLayout>
#include <QLabel>

namespace tidui {

void addLabelled(QBoxLayout& layout, const QString& text, QWidget* widget)
{
    auto* label = new QLabel(text);
    label->setBuddy(widget);
    layout.addWidget(label);
    layout.addWidget(widget);
}

} // namespace tidui
