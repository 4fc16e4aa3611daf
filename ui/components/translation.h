#pragma once

#include <QString>

class QApplication;

namespace tidui {

/// Loads the texts of the program and of Qt's own dialogs in a language ("zh_CN"). English needs none.
void installTranslations(QApplication& application, const QString& language);

} // namespace tidui
