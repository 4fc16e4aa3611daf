#pragma once

#include "core/regulation/explanation.h"

#include <QTextBrowser>

namespace tidui {

/// The conditions of a verdict as HTML: outcome, what is required, what is on file with its arithmetic, the article.
QString reviewHtml(const Explanation& review, const QPalette& palette);

/// The reasons of a verdict as a text to read and copy.
class ReviewText : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReviewText(QWidget* parent = nullptr);
    void showReview(const Explanation& review);
};

} // namespace tidui
