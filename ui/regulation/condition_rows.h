#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tidui {

/// The demands of a condition (附加条件), a row for each: fact, comparison, value, and over how many years or months.
class ConditionRows : public QWidget {
    Q_OBJECT

public:
    /// Begins with the terms of an office_condition, or one empty row.
    explicit ConditionRows(const QJsonObject& terms, QWidget* parent = nullptr);

    QString join() const; ///< all or any
    QJsonArray facts() const;
    void addFact(const QJsonObject& fact);

private:
    struct Row {
        QComboBox* fact = nullptr;
        QComboBox* comparison = nullptr;
        QLineEdit* value = nullptr;
        QSpinBox* last = nullptr;
        QPushButton* remove = nullptr;
    };
    void fitToFact(const Row& row);
    void removeRow(QPushButton* button);

    QComboBox* m_join = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows{};
    int m_nextLine = 0; ///< Of the grid; lines of removed rows stay empty.
};

} // namespace tidui
