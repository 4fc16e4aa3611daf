#pragma once

#include <QString>

class QApplication;

namespace tidui {

/// The window's appearance (外观).
enum class Theme { System, Light, Dark };

QString themeKey(Theme theme);
Theme themeOf(const QString& key); ///< System for an unknown key.

/// Sets style and palette of the program. System: what the desktop prescribes.
void applyTheme(QApplication& application, Theme theme);

/// Sees to it that Chinese is drawn with the simplified forms (Noto Sans CJK SC) where the desktop's font has none.
void applyFont(QApplication& application);

} // namespace tidui
