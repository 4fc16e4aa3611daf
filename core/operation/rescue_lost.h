#pragma once

#include "core/operation/rescue_work.h"

#include <QSet>

namespace tidui {

/// Who is in a damaged office though the basic record can't be read: told by the roster, the other records, the audit
/// or the backup.
class LostPeople {
public:
    explicit LostPeople(RescueWork& work) : m_work(work) {}

    /// Looks for them, gives each a file to which the other records can belong, and says at which numbers there may
    /// have been people of whom nothing tells.
    Status find();

    bool contains(CadreId id) const { return m_lost.contains(id); }
    bool hasLine(CadreId id) const { return m_withLine.contains(id); } ///< Of anybody: the line of the roster was read.

private:
    Status findRemoved();
    Status addFrom(const QString& sql);
    Status addFromBackup();
    void tellNameless();
    Status addPlaceholders();

    RescueWork& m_work;
    QSet<CadreId> m_lost{};
    QSet<CadreId> m_removed{}; ///< The audit says so.
    QSet<CadreId> m_withLine{};
};

} // namespace tidui
