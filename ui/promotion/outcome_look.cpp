#include "ui/promotion/outcome_look.h"

#include "ui/components/finding_look.h"

#include <QPalette>

namespace tidui {

QColor outcomeColor(const QPalette& palette, Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotMet:
        return severityColor(palette, Finding::Severity::Error);
    case Outcome::Unknown:
    case Outcome::Judgement:
        return severityColor(palette, Finding::Severity::Warning);
    case Outcome::Met:
        break;
    }
    return palette.color(QPalette::Text);
}

} // namespace tidui
