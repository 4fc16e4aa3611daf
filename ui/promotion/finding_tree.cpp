#include "ui/promotion/finding_tree.h"

#include "ui/components/finding_look.h"
#include "ui/promotion/review_model.h"

#include <QHeaderView>

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

FindingTree::FindingTree(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(u"reasons"_s);
    setAccessibleName(tr("Reasons"));
    setHeaderHidden(true);
    setColumnCount(1);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void FindingTree::showReview(const Explanation& review)
{
    clear();
    for (const Explanation& finding : review.children)
        add(invisibleRootItem(), finding);
    expandAll();
}

/// Condition and outcome on one line; what it asks for, what is on file and the article below it.
void FindingTree::add(QTreeWidgetItem* parent, const Explanation& finding)
{
    QStringList lines{u"【%1】%2"_s.arg(outcomeWords(finding.outcome), finding.text)};
    if (!finding.required.isEmpty())
        lines += tr("Required: %1").arg(finding.required);
    if (!finding.actual.isEmpty())
        lines += tr("On file: %1").arg(finding.actual);
    if (finding.outcome != Outcome::Met && finding.earliest)
        lines += tr("Met from: %1").arg(monthWords(finding.earliest));
    if (!finding.article.isEmpty())
        lines += finding.certainty == Certainty::Unconfirmed ? tr("Article: %1 (to be confirmed)").arg(finding.article)
                                                             : tr("Article: %1").arg(finding.article);
    auto* item = new QTreeWidgetItem(parent, {lines.join(u'\n')});
    item->setForeground(0, colorOf(palette(), finding.outcome));
    for (const Explanation& child : finding.children)
        add(item, child);
}

} // namespace tidui
