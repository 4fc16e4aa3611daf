#include "ui/promotion/review_text.h"

#include "core/promotion/review_words.h"
#include "ui/promotion/outcome_look.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

QStringList linesOf(const Explanation& finding)
{
    QStringList lines;
    if (!finding.required.isEmpty())
        lines += Tr::tr("Required: %1").arg(finding.required);
    // What ways or parts it has speak for themselves below.
    if (!finding.actual.isEmpty() && finding.children.empty())
        lines += Tr::tr("On file: %1").arg(finding.actual);
    if (finding.outcome != Outcome::Met && finding.earliest)
        lines += Tr::tr("Met from: %1").arg(monthWords(finding.earliest));
    if (!finding.article.isEmpty())
        lines += finding.certainty == Certainty::Unconfirmed
                     ? Tr::tr("Article: %1 (to be confirmed)").arg(finding.article)
                     : Tr::tr("Article: %1").arg(finding.article);
    return lines;
}

QString findingHtml(const Explanation& finding, const QPalette& palette, int depth)
{
    QString html = u"<p style=\"margin: 6px 0 0 %1px\"><b style=\"color: %2\">%3</b>　<b>%4</b>"_s.arg(depth * 24)
                       .arg(outcomeColor(palette, finding.outcome).name(),
                            outcomeWords(finding.outcome).toHtmlEscaped(), finding.text.toHtmlEscaped());
    for (const QString& line : linesOf(finding))
        html += u"<br>"_s + line.toHtmlEscaped();
    html += u"</p>"_s;
    for (const Explanation& child : finding.children)
        html += findingHtml(child, palette, depth + 1);
    return html;
}

} // namespace

QString reviewHtml(const Explanation& review, const QPalette& palette)
{
    QString html;
    for (const Explanation& finding : review.children)
        html += findingHtml(finding, palette, 0);
    return html;
}

ReviewText::ReviewText(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(u"reasons"_s);
    setAccessibleName(tr("Reasons"));
    setOpenLinks(false);
}

void ReviewText::showReview(const Explanation& review)
{
    setHtml(reviewHtml(review, palette()));
}

} // namespace tidui
