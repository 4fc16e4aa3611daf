#pragma once

#include "core/operation/promotion_print.h"

#include <QList>

class QWidget;

namespace tidui {

/// Shows the appointment forms (干部任免审批表) of these cadres as they will be printed; from there to a printer or
/// into a PDF file. `today`: the day at which ages are computed where a file states none.
void showPrintPreview(Office& office, const QList<CadreId>& cadres, QDate today, QWidget* parent);

/// The same for papers of the promotion review, which the title names.
void showPaperPreview(Office& office, const QString& title, const PromotionPrint& wanted, QWidget* parent);

} // namespace tidui
