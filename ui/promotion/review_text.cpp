#include "ui/promotion/review_text.h"

#include "ui/components/finding_look.h"
#include "ui/promotion/review_model.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QColor colorOf(const QPalette& palette, Outcome outcome)
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

} // namespace

ReviewText::ReviewText(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(u"reasons"_s);
    setAccessibleName(tr("Reasons"));
    setOpenLinks(false);
}

void ReviewText::showReview(const Explanation& review)
{
    QString text;
    for (const Explanation& finding : review.children)
        text += html(finding, 0);
    setHtml(text);
}

QString ReviewText::html(const Explanation& finding, int depth) const
{
    QStringList lines;
    if (!finding.required.isEmpty())
        lines += tr("Required: %1").arg(finding.required);
    // What ways or parts it has speak for themselves below.
    if (!finding.actual.isEmpty() && finding.children.empty())
        lines += tr("On file: %1").arg(finding.actual);
    if (finding.outcome != Outcome::Met && finding.earliest)
        lines += tr("Met from: %1").arg(monthWords(finding.earliest));
    if (!finding.article.isEmpty())
        lines += finding.certainty == Certainty::Unconfirmed ? tr("Article: %1 (to be confirmed)").arg(finding.article)
                                                             : tr("Article: %1").arg(finding.article);
    QString html = u"<p style=\"margin: 6px 0 0 %1px\"><b style=\"color: %2\">%3</b>　<b>%4</b>"_s.arg(depth * 24)
                       .arg(colorOf(palette(), finding.outcome).name(), outcomeWords(finding.outcome).toHtmlEscaped(),
                            finding.text.toHtmlEscaped());
    for (const QString& line : lines)
        html += u"<br>"_s + line.toHtmlEscaped();
    html += u"</p>"_s;
    for (const Explanation& child : finding.children)
        html += this->html(child, depth + 1);
    return html;
}

} // namespace tidui
