#include "ui/promotion/reasons_dialog.h"

#include "ui/promotion/review_text.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace tidui {

void showReasons(QWidget* parent, const QString& title, const Explanation& review)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* text = new ReviewText;
    text->showReview(review);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    const int unit = dialog.fontMetrics().height();
    dialog.resize(50 * unit, 30 * unit);
    dialog.exec();
}

} // namespace tidui
