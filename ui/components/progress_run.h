#pragma once

#include "core/base/progress.h"

#include <QString>

class QWidget;

namespace tidui {

enum class Stoppable { Yes, No };

/// Runs work on another thread behind a modal progress dialog, and returns when it has ended. The dialog has a cancel
/// button unless the work can't be stopped. Nothing behind it can be pressed, also before it shows. The work must not
/// touch what belongs to the calling thread.
void runWithProgress(QWidget* parent, const QString& what, const std::function<void(const Progress&)>& work,
                     Stoppable stoppable = Stoppable::Yes);

} // namespace tidui
