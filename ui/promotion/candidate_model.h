#pragma once

#include "core/promotion/candidate_list.h"

#include <QAbstractTableModel>
#include <QSet>

namespace tidui {

enum class CandidateColumn {
    Mark, ///< ✓ when marked.
    Name,
    Unit,
    Post,
    Age,
    Sex,
    Education,
    Rank,
    RankSince,
    Target,
    Months, ///< 计算月数／所需月数
    Grades, ///< Of five years, one character each, the earliest first.
    Verdict,
    Earliest ///< The first month met; empty when it is met.
};

/// The candidates of a review under a search, a verdict and an order, with marks.
class CandidateModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CandidateModel(std::vector<CandidateColumn> columns, QObject* parent = nullptr);

    void setCandidates(Candidates candidates); ///< Takes all marks away.
    void setOutcome(std::optional<Outcome> outcome);
    void setSearch(const QString& words);
    void setOrder(CandidateOrder order);
    void toggleMark(int row);

    const CandidateList& list() const { return m_list; }
    const CandidateFacts& facts(int row) const { return m_list.at(row).facts; }
    const QList<CadreId>& marked() const { return m_marked; } ///< In the order in which they were marked.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Candidate& candidate, CandidateColumn column) const;

    std::vector<CandidateColumn> m_columns{};
    CandidateList m_list{};
    QList<CadreId> m_marked{};
};

} // namespace tidui
