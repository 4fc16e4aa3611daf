#pragma once

#include "core/promotion/round_facts.h"

namespace tidui {

/// What registers a candidate (登记).
struct Registration {
    QDate decidedOn{};  ///< 任职时间: the new rank or post runs from this day, and the former one ends on it.
    QString approval{}; ///< 批准文号
    QString unitName{}; ///< For a leading post: 任职机构, in full.
};

/// 拟免职务: the post that ends when `candidate.endsPost`, as it is called in the file; empty when none does.
QString endingPost(const CadreFile& file, const RoundCandidate& candidate);

/// The file with what the round proposes for the approval form (拟任职务, 拟免职务); `unitName` as in Registration.
CadreFile withProposal(CadreFile file, const RoundCandidate& candidate, const QString& unitName);

/// The file with the candidate's new rank, or leading post and its level. 现任职务 begins with the new post; of what it
/// said before stays what doesn't name the post that ends.
CadreFile registered(CadreFile file, const RoundCandidate& candidate, const Registration& registration);

/// The ranks, posts and levels of a file, and 现任职务: what a registration replaces.
QJsonObject careerOf(const CadreFile& file);

/// The file with what `candidate.former` keeps; as it is when that keeps nothing.
CadreFile beforeRegistration(CadreFile file, const RoundCandidate& candidate);

/// Takes a registration back. None when the ranks, posts or levels are no longer as it wrote them.
std::optional<CadreFile> unregistered(CadreFile file, const RoundCandidate& candidate,
                                      const Registration& registration);

/// Looks back on a round (回顾): places and people by target.
struct Retrospective {
    struct Line {
        QString target{};
        int planned = 0; ///< 拟使用职数
        int proposed = 0;
        int recommended = 0; ///< Got as far as that.
        int inspected = 0;
        int decided = 0;
        int promoted = 0; ///< Registered.
        int returned = 0;
    };
    std::vector<Line> lines{};
    int objections = 0;
    int upheld = 0;
    int reports = 0;    ///< 报批报备事项
    int exceptions = 0; ///< Steps left out or done otherwise.
    QDate openedOn{};
    QDate registeredOn{};
};
Retrospective retrospectiveOf(const RoundFacts& facts);

} // namespace tidui
