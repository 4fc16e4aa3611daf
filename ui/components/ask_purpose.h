#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace tidui {

/// Asks what personal data that leaves the program is for (用途), which the audit keeps. None: given up, or nothing was
/// stated and the person has been told.
std::optional<QString> askPurpose(QWidget* parent, const QString& title);

} // namespace tidui
