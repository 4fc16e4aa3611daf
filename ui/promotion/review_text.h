#pragma once

#include "core/regulation/explanation.h"

#include <QTextBrowser>

namespace tidui {

/// The reasons of a verdict as a text to read and copy, condition by condition: outcome, what is required, what is on
/// file with its arithmetic, the article.
class ReviewText : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReviewText(QWidget* parent = nullptr);
    void showReview(const Explanation& review);

private:
    QString html(const Explanation& finding, int depth) const;
};

} // namespace tidui
