#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace tidui {

/// Rows of texts, each with the number of the record that it shows. For lists that are made anew when something
/// changed.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        qint64 id = 0;
        QStringList cells{};
        QString note{};    ///< Tool tip of the whole row.
        bool weak = false; ///< Shown pale: settled, returned.
    };

    explicit RowsModel(QStringList header, QObject* parent = nullptr);

    void setRows(std::vector<Row> rows);
    void setHeader(QStringList header);
    const Row& row(int index) const { return m_rows[std::size_t(index)]; }
    int rowOf(qint64 id) const; ///< -1 when there is none.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header{};
    std::vector<Row> m_rows{};
};

} // namespace tidui
