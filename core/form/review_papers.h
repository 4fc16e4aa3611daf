#pragma once

#include "core/cadre/cadre.h"
#include "core/form/paper.h"
#include "core/promotion/review.h"

namespace tidui {

/// One person as the papers of the promotion review show them.
struct ReviewedCadre {
    CadreFile file{};
    QString unit{};   ///< Name of the unit where the person is counted.
    QString target{}; ///< 拟晋升职级; empty when no step leads further.
    Explanation review{};
};

/// What all papers of one review state.
struct ReviewHead {
    QString office{}; ///< 填报单位
    QDate on{};       ///< The day of the question; ages and times are those of this day.
};

/// 资格逐条认定表: one person, a row for each finding, with its article, the record it rests on, and three signatures.
FilledForm eligibilityCertificate(const ReviewHead& head, const ReviewedCadre& cadre, FormFonts& fonts);

/// 拟晋升职级人员名册, in the order given, with the total in its last row.
FilledForm promotionRoster(const ReviewHead& head, const std::vector<ReviewedCadre>& cadres, FormFonts& fonts);

/// Whether so many people can be compared: two to four; else Invalid.
Status mayCompare(std::size_t people);

/// 拟晋升人选比较表: people side by side, as many as mayCompare().
Result<FilledForm> comparisonTable(const ReviewHead& head, const std::vector<ReviewedCadre>& cadres,
                                   const RuleBook& rules, FormFonts& fonts);

/// 不符合条件人员名单: those whose review isn't met, with what isn't met in words and the first month on which it is.
FilledForm notEligibleList(const ReviewHead& head, const std::vector<ReviewedCadre>& cadres, FormFonts& fonts);

/// 成长路径告知单: to be handed to the person, so it states nothing about anybody else, relatives included.
FilledForm growthSheet(const ReviewHead& head, const ReviewedCadre& cadre, const RuleBook& rules, FormFonts& fonts);

} // namespace tidui
