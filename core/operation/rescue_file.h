#pragma once

#include "core/cadre/fields.h"
#include "core/operation/audited_file.h"
#include "core/operation/rescue_lost.h"

namespace tidui {

/// People with a missing number among their records of a set, by the set's key.
using RecordGaps = QHash<QString, QSet<CadreId>>;

/// One cadre's file as it was read, made whole from what else is known of it.
class FileRescue {
public:
    FileRescue(RescueWork& work, const LostPeople& lost, const RecordGaps& gaps)
        : m_work(work), m_lost(lost), m_gaps(gaps)
    {
    }

    /// The file with what is missing put back, and a line of the report for each part that was or isn't.
    /// @param kept  As the backup has it; null: it doesn't, or nothing can be missing.
    CadreFile mended(const CadreFile& read, const AuditedFile& audited, const CadreFile* kept);

private:
    void mendBasics(CadreFile& file, const AuditedFile& audited, const CadreFile* kept);
    void compareBasics(const CadreFile& file, const AuditedFile& audited);
    template <class Record>
    void mendSet(const RecordSet<Record>& set, CadreFile& file, const AuditedFile& audited, const CadreFile* kept);
    void fillFromRoster(CadreFile& file);
    void tell(const CadreFile& file, const QString& kind, RescueLine::Finding finding, RescueLine::Source source,
              qsizetype records = 0);

    RescueWork& m_work;
    const LostPeople& m_lost;
    const RecordGaps& m_gaps;
    std::vector<RescueLine> m_told{}; ///< Of the person at hand.
};

} // namespace tidui
