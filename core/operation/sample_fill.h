#pragma once

#include "core/operation/office.h"

namespace tidui {

/// Fills a new office with the sample: units and people in one event, its quotas in another.
Status fillWithSample(Office& office, const class SampleOffice& sample, QDate today, const QString& summary);

} // namespace tidui
