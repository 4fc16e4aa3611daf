#pragma once

#include "core/cadre/finding.h"

#include <QColor>
#include <QStringList>

class QLabel;
class QPalette;

#include <vector>

namespace tidui {

/// How findings look wherever they stand: their words with a mark, in a colour that fits the palette.
QString findingLine(const Finding& finding);
QColor severityColor(const QPalette& palette, Finding::Severity severity);
Finding::Severity worstOf(const std::vector<Finding>& findings); ///< Note when there are none.

/// Shows the findings in the label, one a line, the standards in the tool tip; hides it when there are none.
void showFindings(QLabel& label, const std::vector<Finding>& findings);

} // namespace tidui
