#pragma once

#include "core/promotion/round_facts.h"

namespace tidui {

/// What registers a candidate (登记).
struct Registration {
    QDate decidedOn{};  ///< 任职时间: the new rank or post runs from this day, and the former one ends on it.
    QString approval{}; ///< 批准文号
    QString unitName{}; ///< For a leading post: 任职机构.
};

/// The file with the candidate's new rank, or leading post and its level.
CadreFile registered(CadreFile file, const RoundCandidate& candidate, const Registration& registration);

/// The ranks, posts and levels of a file: what a registration replaces.
QJsonObject careerOf(const CadreFile& file);

/// Takes that back, to what `candidate.former` keeps. None when the records are no longer as the registration wrote
/// them.
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
