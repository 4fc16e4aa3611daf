#include "ui/print/print_preview.h"

#include "ui/components/report.h"
#include "ui/print/preview_dialog.h"

namespace tidui {

namespace {

/// The preview of papers of the promotion review.
class PaperPreview : public PreviewDialog {
public:
    PaperPreview(Office& office, const QString& title, PromotionPrint wanted, int count, QWidget* parent)
        : PreviewDialog(office, title, count, parent), m_wanted(std::move(wanted))
    {
        showForm();
    }

protected:
    Maker maker() const override
    {
        return [wanted = m_wanted](Office& from) -> Result<FormSource> {
            auto run = promotionPaper(from, wanted);
            if (!run)
                return run.error();
            return std::move(run->source);
        };
    }

private:
    PromotionPrint m_wanted{};
};

} // namespace

void showPaperPreview(Office& office, const QString& title, const PromotionPrint& wanted, QWidget* parent)
{
    const auto run = promotionPaper(office, wanted);
    if (!run)
        return showError(parent, run.error());
    PaperPreview dialog(office, title, wanted, run->count, parent);
    dialog.exec();
}

} // namespace tidui
