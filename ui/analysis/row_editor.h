#pragma once

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QTableWidget;

namespace tidui {

/// Rows of a few fields that are typed or chosen: added, changed and removed in place.
class RowEditor : public QWidget {
    Q_OBJECT

public:
    /// The values that a column may have, with the words that stand for them; none = it is typed.
    using Choices = std::vector<std::pair<QString, QString>>;
    struct Column {
        QString caption{};
        Choices choices{};
        QString start{}; ///< What a new row has.
        int width = 10;  ///< Characters; the last column takes the rest.
    };

    RowEditor(const QString& name, std::vector<Column> columns, QWidget* parent = nullptr);

    void addRow(const QStringList& values);
    int rows() const;
    QString value(int row, int column) const; ///< As typed, or of the choice.

private:
    std::vector<Column> m_columns{};
    QTableWidget* m_table = nullptr;
};

} // namespace tidui
