#include "ui/appraisal/grade_button.h"

#include "ui/appraisal/grade_model.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace tidui {

GradeButton::GradeButton(const QString& grade, QWidget* parent) : QPushButton(parent), m_grade(grade)
{
    setAccessibleName(grade);
    setAcceptDrops(true);
}

void GradeButton::dragEnterEvent(QDragEnterEvent* event)
{
    if (isEnabled() && event->mimeData()->hasFormat(GradeModel::peopleMime))
        event->acceptProposedAction();
}

void GradeButton::dropEvent(QDropEvent* event)
{
    QList<int> people;
    const QList<QByteArray> numbers = event->mimeData()->data(GradeModel::peopleMime).split(' ');
    for (const QByteArray& number : numbers)
        people += number.toInt();
    event->acceptProposedAction();
    emit dropped(people);
}

} // namespace tidui
