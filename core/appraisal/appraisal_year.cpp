#include "core/appraisal/appraisal_year.h"

#include "core/organization/unit_tree.h"

namespace tidui {

const QStringList& annualGrades()
{
    static const QStringList grades{appraisal_grade::excellent, appraisal_grade::competent, appraisal_grade::basic,
                                    appraisal_grade::incompetent, appraisal_grade::ungraded};
    return grades;
}

const QStringList& regularGrades()
{
    static const QStringList grades{QStringLiteral("好"), QStringLiteral("较好"), QStringLiteral("一般"),
                                    QStringLiteral("较差")};
    return grades;
}

const QStringList& appraisalActs()
{
    static const QStringList acts{appraisal_act::proposed, appraisal_act::unit,     appraisal_act::decided,
                                  appraisal_act::notified, appraisal_act::objected, appraisal_act::reviewed,
                                  appraisal_act::supplied};
    return acts;
}

std::vector<UnitId> ExcellentScope::unitIds() const
{
    return unitIdsOf(units);
}

void ExcellentScope::setUnits(const std::vector<UnitId>& ids)
{
    units = unitIdTexts(ids);
}

} // namespace tidui
