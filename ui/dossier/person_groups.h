#pragma once

#include "ui/dossier/field_access.h"

#include <QStringList>

namespace tidui {

/// A group of the basic record's fields that stand together on the dossier page.
struct PersonGroup {
    QString key{};
    QString caption{};      ///< Translated.
    QStringList fields{};   ///< Keys of fields.h.
    bool beforeSets = true; ///< Stands before the record sets; else behind them.
};

/// All groups in their order on the page. Together they hold every field that a person edits, each once.
std::vector<PersonGroup> personGroups();

/// How many lines a field of the basic record shows; 1 for a short text.
int linesOf(const QString& key);

} // namespace tidui
