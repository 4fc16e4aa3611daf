#include "core/regulation/grade_range.h"

#include "core/regulation/ladder.h"

namespace tidui {

namespace {

/// "13-8", or one grade alone: "1".
GradeRange rangeOf(const QString& written, const ProvisionHead& head)
{
    return {written.section(u'-', 0, 0).toInt(), written.section(u'-', -1).toInt(), &head};
}

} // namespace

std::optional<GradeRange> gradesOf(const QString& rankOrLevel, const RuleBook& rules, QDate on)
{
    if (const auto* level = rules.at<PostGrade>(rankOrLevel, on))
        return rangeOf(level->terms.grades, level->head);
    if (const auto* ladder = ladderOf(rankOrLevel, rules, on))
        return rangeOf(ladder->terms.grades.at(ladder->terms.ranks.indexOf(rankOrLevel)), ladder->head);
    return std::nullopt;
}

} // namespace tidui
