#pragma once

#include "core/operation/promotion_print.h"

#include <QList>

#include <functional>

class QWidget;

namespace tidui {

/// Shows the appointment forms (干部任免审批表) of these cadres as they will be printed; from there to a printer or
/// into a PDF file. `today`: the day at which ages are computed where a file states none.
void showPrintPreview(Office& office, const QList<CadreId>& cadres, QDate today, QWidget* parent);

/// Works out which papers there are, and fills them from the office that it gets: the one of the preview, or another
/// connection to it for printing.
using PaperQuestion = std::function<Result<PaperRun>(Office&)>;

/// The same for the papers of a review or a round, which the title names. Says why when there are none.
void showPaperPreview(Office& office, const QString& title, const PaperQuestion& question, QWidget* parent);

} // namespace tidui
