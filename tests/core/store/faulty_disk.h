#pragma once

#include "tests/core/store/unsynced_file.h"

#include <array>
#include <map>

namespace tidui::test {

/// A disk that fails on demand: as long as it exists it is SQLite's default VFS, over the one of the system, so the
/// program's own code runs on it unchanged. One at a time, for one thread.
class FaultyDisk {
public:
    enum class Call { Open, Read, Write, Truncate, Sync, Lock, Delete };
    static constexpr std::array calls{Call::Open, Call::Read, Call::Write, Call::Truncate,
                                      Call::Sync, Call::Lock, Call::Delete};
    /// What goes wrong at the n-th call of a kind: it fails, or the disk is full (a write; half of its bytes are
    /// written). Lasting: so do all calls of that kind after it.
    struct Fault {
        Call call = Call::Write;
        int at = 0; ///< From 1.
        bool full = false;
        bool lasting = false;
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    void work();                     ///< Without faults. Counts begin anew; all that is on disk is certain.
    void failAt(const Fault& fault); ///< Like work(), with a fault.
    void
    losePowerAtSync(int number); ///< Like work(); power goes before that sync did anything, and nothing works after.
    void losePower();            ///< Now.
    bool failed() const { return m_failures > 0; } ///< The fault happened, or power was lost.
    int count(Call call) const { return m_counts.at(std::size_t(call)); }

    /// After power was lost and everything is closed: makes the files what the disk may hold, by chance; the same seed
    /// gives the same. Works again.
    void restart(quint32 seed);

    // For the VFS.
    int enter(Call call); ///< SQLITE_OK, or the error to return.
    UnsyncedFile* opened(const QByteArray& name, bool existed);
    void removed(const QByteArray& name, bool certain);

private:
    void expect(const Fault& fault, int lossAt);

    std::map<QByteArray, UnsyncedFile> m_files{};
    std::array<int, calls.size()> m_counts{};
    Fault m_fault{};
    int m_lossAt = 0;
    int m_failures = 0;
    bool m_powerLost = false;
};

} // namespace tidui::test
