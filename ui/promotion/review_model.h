#pragma once

#include "core/regulation/explanation.h"

#include "core/base/id.h"

#include <QAbstractTableModel>

namespace tidui {

/// One row of the review: the verdict without its reasons, which are worked out when they are shown.
struct Verdict {
    CadreId cadre{};
    QString name{};
    QString rank{};
    QString target{};
    Outcome outcome = Outcome::Unknown;
    std::optional<QDate> earliest{};
};

/// The verdicts of a review, all or those of one outcome.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, RankColumn, TargetColumn, OutcomeColumn, EarliestColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setVerdicts(std::vector<Verdict> verdicts);
    void setOutcome(std::optional<Outcome> outcome); ///< Shows only these; none = all.
    const Verdict& verdict(int row) const { return m_verdicts[m_rows[std::size_t(row)]]; }
    int count(std::optional<Outcome> outcome) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Verdict> m_verdicts{};
    std::vector<std::size_t> m_rows{};
    std::optional<Outcome> m_outcome{};
};

/// 符合, 不符合, 资料不足, 待人工判断.
QString outcomeWords(Outcome outcome);
QString monthWords(const std::optional<QDate>& day);

} // namespace tidui
