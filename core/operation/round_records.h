#pragma once

#include "core/operation/changes.h"

namespace tidui {

/// For changes that need no id back.
template <class Record>
Status saveRecord(Changes& changes, const Record& record)
{
    const auto id = changes.save(record);
    return id ? Status() : Status(id.error());
}

template <class Record>
Status saveRecords(Changes& changes, const std::vector<Record>& records)
{
    for (const Record& record : records) {
        if (auto status = saveRecord(changes, record); !status)
            return status;
    }
    return {};
}

template <class Record>
Status removeRecords(Changes& changes, const std::vector<Record>& records)
{
    for (const Record& record : records) {
        if (auto status = changes.remove(record); !status)
            return status;
    }
    return {};
}

inline Error invalid(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

inline Error conflicting(const QString& message)
{
    return {Error::Kind::Conflict, message, {}};
}

} // namespace tidui
