#pragma once

#include "core/promotion/candidate_facts.h"

#include <array>
#include <memory>
#include <string>

namespace tidui {

/// A candidate with what the list searches and orders by, as in the roster (roster_row.h).
struct Candidate {
    CandidateFacts facts{};
    QString unitName{};         ///< 统计关系所在单位
    std::string searchText{};   ///< Lower case UTF-8: name, readings, initials, identity number, present post.
    std::string strokeKey{};    ///< 姓氏笔画 by memcmp.
    std::string officialKey{};  ///< Order inside the unit by memcmp.
    int unitPlace = 0x7FFFFFFF; ///< Of the unit in the tree, from 0; the greatest number = in no unit.
};

/// One review's candidates; several lists may look at them.
using Candidates = std::shared_ptr<const std::vector<Candidate>>;

/// The orders that an office may state openly (排序规则). None weighs anything against another.
enum class CandidateOrder { InRank, Age, Waited, Official, Stroke };
inline constexpr std::array candidateOrders{CandidateOrder::InRank, CandidateOrder::Age, CandidateOrder::Waited,
                                            CandidateOrder::Official, CandidateOrder::Stroke};

QString orderName(CandidateOrder order);
/// What the order compares first, second and so on, written out for the reader.
QString orderWords(CandidateOrder order);

/// Candidates under a search, a verdict and an order.
class CandidateList {
public:
    void setCandidates(Candidates candidates);       ///< Never null. Search, verdict and order stay.
    void setOutcome(std::optional<Outcome> outcome); ///< Only these; none = all.
    void setSearch(const QString& words);            ///< Separated by blanks; all must occur.
    void setOrder(CandidateOrder order);

    std::optional<Outcome> outcome() const { return m_outcome; }
    CandidateOrder order() const { return m_order; }
    int size() const { return int(m_rows.size()); }
    const Candidate& at(int row) const { return (*m_candidates)[m_rows[std::size_t(row)]]; }
    int rowOf(CadreId cadre) const; ///< -1 when it isn't shown.
    const std::vector<Candidate>& all() const { return *m_candidates; }
    /// Found by the search, of one verdict or of all.
    int count(std::optional<Outcome> outcome) const;

private:
    void narrow();

    Candidates m_candidates = std::make_shared<const std::vector<Candidate>>();
    std::vector<std::size_t> m_ordered{}; ///< Indices of all in the order chosen.
    std::vector<std::size_t> m_rows{};    ///< Those of them that are shown.
    std::array<int, 4> m_counts{};        ///< By Outcome.
    std::vector<std::string> m_words{};
    std::optional<Outcome> m_outcome{};
    CandidateOrder m_order = CandidateOrder::Official;
};

} // namespace tidui
