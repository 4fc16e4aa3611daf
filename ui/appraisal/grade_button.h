#pragma once

#include <QPushButton>

namespace tidui {

/// One grade: gives it to the chosen people when pressed, or to those who are dropped on it.
class GradeButton : public QPushButton {
    Q_OBJECT

public:
    explicit GradeButton(const QString& grade, QWidget* parent = nullptr);
    QString grade() const { return m_grade; }

signals:
    void dropped(QList<int> people); ///< Indices in the book.

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QString m_grade{};
};

} // namespace tidui
