#pragma once

#include "core/store/connection.h"

#include <QStringList>

#include <vector>

namespace tidui {

/// Copies rows of a table between two files of the same schema, those with `condition` ("id > ?1 AND id < ?2"). Rows
/// that are there already, or that the table refuses, are left out. Returns how many were put in.
Result<qint64> copyRows(Connection& from, Connection& into, const QString& table, const QString& condition = {},
                        const std::vector<qint64>& values = {});

/// Takes the triggers out of a file that is being put together, and returns how to make them again.
Result<QStringList> dropTriggers(Connection& connection);
Status makeTriggers(Connection& connection, const QStringList& triggers);

} // namespace tidui
