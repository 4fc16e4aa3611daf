#pragma once

#include "core/organization/quota.h"
#include "core/sample/sample_office.h"

namespace tidui {

/// The quota scopes of a sample office with their ids, what was approved for them, and a digestion plan.
struct SampleQuotas {
    std::vector<QuotaScope> scopes{};
    std::vector<QuotaApproval> approvals{};
    std::vector<DigestionStep> steps{};
};

/// The bureau with its departments is one scope; each branch is one, but the first two share theirs. One branch has
/// fewer places approved than are held. Figures rest on the rules in force on that day.
SampleQuotas sampleQuotas(const SampleOffice& sample, QDate today);

} // namespace tidui
