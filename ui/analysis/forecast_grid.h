#pragma once

#include "ui/analysis/forecast_words.h"

#include <QAbstractTableModel>

namespace tidui {

/// A forecast as rows of ranks and columns of years, one measure at a time; of several plans the figures side by side.
class ForecastGrid : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ForecastGrid(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// The first is the base. They must stay as they are until others are set.
    void setResults(const std::vector<ForecastResult>* results);
    void setMeasure(ForecastMeasure measure);
    ForecastMeasure measure() const { return m_measure; }
    /// Rows of the whole office, or of the scopes.
    void setShowsScopes(bool scopes);
    int resultRow(int row) const { return m_rows[std::size_t(row)]; }
    int yearOf(int column) const; ///< 0 for the column of names.
    /// The value of the same row in another plan; none when that has no such row.
    std::optional<int> value(int plan, int row, int year) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    QString cellText(int row, int year) const;
    QString cellNote(int row, int year) const;
    bool stalls(int row, int year) const;
    bool differs(int row, int year) const;

    const std::vector<ForecastResult>* m_results = nullptr;
    std::vector<int> m_rows{};
    ForecastMeasure m_measure = forecastMeasures.front();
    bool m_scopes = false;
};

} // namespace tidui
