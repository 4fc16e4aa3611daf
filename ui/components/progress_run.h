#pragma once

#include "core/base/progress.h"

#include <QString>

class QWidget;

namespace tidui {

/// Runs work on another thread behind a modal progress dialog with a cancel button, and returns when it has ended.
/// The work must not touch what belongs to the calling thread.
void runWithProgress(QWidget* parent, const QString& what, const std::function<void(const Progress&)>& work);

} // namespace tidui
