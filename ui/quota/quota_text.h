#pragma once

#include "core/organization/quota_count.h"

namespace tidui {

/// Why a line has its figures: arithmetic, article, document and what to know about the count, as HTML.
QString quotaHtml(const QuotaLine& line, const QString& name, const QuotaScope* scope, QDate on);

} // namespace tidui
