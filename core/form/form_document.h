#pragma once

#include "core/base/progress.h"
#include "core/form/form_painter.h"

#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace tidui {

/// One filled form: its layout must live until it is printed.
struct FilledForm {
    const FormLayout* layout = nullptr;
    FormValues values{};
    QString name{};                          ///< Whose form it is, for warnings.
    std::shared_ptr<const FormLayout> own{}; ///< Holds `layout` when it was made for this form alone.
    QStringList continued{};                 ///< Fields whose whole text stands on further pages of it.
};

/// Makes form number `index` when its turn comes, so that a thousand photos are never in memory together.
using FormSource = std::function<Result<FilledForm>(int index)>;

struct PrintReport {
    int pages = 0;
    QStringList warnings{}; ///< Translated: whose text did not fit.
};

/// Paints all pages of all forms on the device: printer, preview or PDF, all alike.
Result<PrintReport> printForms(QPagedPaintDevice& device, int count, const FormSource& source,
                               const Progress& progress = {});

/// The same into a PDF file: vector text, fonts embedded. Cancelled or failed: no file, and an older one stays as it
/// was.
Result<PrintReport> writePdf(const QString& path, int count, const FormSource& source, const Progress& progress = {});

} // namespace tidui
