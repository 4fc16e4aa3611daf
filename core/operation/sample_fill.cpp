#include "core/operation/sample_fill.h"

#include "core/operation/changes.h"
#include "core/sample/sample_quota.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

template <class Record>
Status saveEach(Changes& changes, const std::vector<Record>& records)
{
    for (const Record& record : records) {
        if (const auto id = changes.save(record); !id)
            return id.error();
    }
    return {};
}

} // namespace

Status fillWithSample(Office& office, const SampleOffice& sample, QDate today, const QString& summary)
{
    const auto person = [&sample](int index) { return sample.person(index); };
    if (auto status = office.fill(sample.units(), sample.people(), person, summary); !status)
        return status;
    const SampleQuotas quotas = sampleQuotas(sample, today);
    const auto event = office.change(u"quota"_s, summary, [&quotas](Changes& changes) -> Status {
        if (auto status = saveEach(changes, quotas.scopes); !status)
            return status;
        if (auto status = saveEach(changes, quotas.approvals); !status)
            return status;
        return saveEach(changes, quotas.steps);
    });
    return event ? Status() : Status(event.error());
}

} // namespace tidui
