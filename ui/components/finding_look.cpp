#include "ui/components/finding_look.h"

#include <QLabel>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

QString findingLine(const Finding& finding)
{
    return (finding.severity == Finding::Severity::Note ? u"· "_s : u"⚠ "_s) + finding.message;
}

QColor severityColor(const QPalette& palette, Finding::Severity severity)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    switch (severity) {
    case Finding::Severity::Error:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb7, 0x1c, 0x1c);
    case Finding::Severity::Warning:
        return dark ? QColor(0xff, 0xb7, 0x4d) : QColor(0x9a, 0x52, 0x00);
    case Finding::Severity::Note:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

Finding::Severity worstOf(const std::vector<Finding>& findings)
{
    const auto worst = std::ranges::max_element(findings, {}, &Finding::severity);
    return worst == findings.end() ? Finding::Severity::Note : worst->severity;
}

void showFindings(QLabel& label, const std::vector<Finding>& findings)
{
    QStringList lines;
    QStringList sources;
    for (const Finding& finding : findings) {
        lines += findingLine(finding);
        sources += finding.source;
    }
    sources.removeAll(QString());
    sources.removeDuplicates();
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, severityColor(palette, worstOf(findings)));
    label.setPalette(palette);
    label.setText(lines.join(u'\n'));
    label.setToolTip(sources.join(u'\n'));
    label.setVisible(!lines.isEmpty());
}

} // namespace tidui
