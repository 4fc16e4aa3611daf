#pragma once

#include "core/cadre/comparison.h"

#include <QSet>
#include <QTableWidget>

namespace tidui {

/// Two versions of a file beside each other, field by field. Where one may choose, a check box takes the right one.
class DifferenceTable : public QTableWidget {
    Q_OBJECT

public:
    DifferenceTable(const QString& left, const QString& right, QWidget* parent = nullptr);

    void showDifferences(const std::vector<Difference>& differences); ///< To look at only.
    /// To choose from: the parts in `keepMine` stay as on the left, all others are taken from the right.
    void showDifferences(const std::vector<Difference>& differences, const QSet<QString>& keepMine);

signals:
    void keepMineChanged(const QSet<QString>& keepMine);

private:
    void fill(const std::vector<Difference>& differences, const QSet<QString>* keepMine);
    void mark(int row);
    QSet<QString> keptKeys() const;
    QString m_right{};
    bool m_filling = false;
};

} // namespace tidui
