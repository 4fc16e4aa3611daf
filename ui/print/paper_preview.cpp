#include "ui/print/print_preview.h"

#include "ui/components/report.h"
#include "ui/print/preview_dialog.h"

namespace tidui {

namespace {

/// The preview of the papers of a review or a round.
class PaperPreview : public PreviewDialog {
public:
    PaperPreview(Office& office, const QString& title, PaperQuestion question, const PaperRun& run, QWidget* parent)
        : PreviewDialog(office, title, run.count, parent), m_question(std::move(question))
    {
        if (run.people > 0)
            setPeople(run.people);
        showForm();
    }

protected:
    Maker maker() const override
    {
        return [question = m_question](Office& from) -> Result<FormSource> {
            auto run = question(from);
            if (!run)
                return run.error();
            return std::move(run->source);
        };
    }

private:
    PaperQuestion m_question{};
};

} // namespace

void showPaperPreview(Office& office, const QString& title, const PaperQuestion& question, QWidget* parent)
{
    const auto run = question(office);
    if (!run)
        return showError(parent, run.error());
    PaperPreview dialog(office, title, question, *run, parent);
    dialog.exec();
}

} // namespace tidui
