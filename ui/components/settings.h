#pragma once

#include "ui/components/theme.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

class QSettings;

namespace tidui {

/// What the window remembers between two starts, for this user on this machine. Nothing from inside the office is in
/// it.
struct Settings {
    QByteArray geometry{};        ///< QWidget::saveGeometry of the window.
    QByteArray rosterSplitter{};  ///< QSplitter::saveState of the roster page.
    QStringList columns{};        ///< Keys of the roster's columns in order; empty = the usual ones.
    QHash<QString, int> widths{}; ///< Column key -> pixels.
    Theme theme = Theme::System;  ///< 外观
    QString lastOffice{};         ///< Path of the office file opened last.
    QHash<QString, qint64>
        clockStepsTold{}; ///< Office file -> the last operation before which a clock set back was told.
    QString language = QStringLiteral("zh_CN");
};

Settings loadSettings(const QSettings& store);
void saveSettings(const Settings& settings, QSettings& store);

} // namespace tidui
