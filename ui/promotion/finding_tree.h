#pragma once

#include "core/regulation/explanation.h"

#include <QTreeWidget>

namespace tidui {

/// The reasons of a verdict, condition by condition: outcome, what is required, what is on file, the article.
class FindingTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit FindingTree(QWidget* parent = nullptr);
    void showReview(const Explanation& review);

private:
    void add(QTreeWidgetItem* parent, const Explanation& finding);
};

} // namespace tidui
