#pragma once

#include "core/store/data_key.h"

struct sqlite3;

namespace tidui {

/// Lends a key to SQLite while a sealed file is being opened, attached or copied into: the name carries a number in
/// place of the key.
class LentKey {
public:
    explicit LentKey(FileKey key);
    ~LentKey();
    LentKey(const LentKey&) = delete;
    LentKey& operator=(const LentKey&) = delete;
    QString uri(const QString& path) const; ///< The name by which SQLite opens the sealed file.

private:
    qint64 m_number;
};

/// The name by which SQLite opens or writes a plain file, whatever stands in its path.
QString plainUri(const QString& path);

/// Tells SQLite to leave the seal's bytes free on each page of the database that is to be made.
void reserveSealBytes(sqlite3* handle);

/// The page of the sealed file that failed last; 0 if none did.
quint64 damagedPage(sqlite3* handle);

/// Says that a page was changed or damaged; the detail is the same, for the log.
Error sealDamaged(quint64 page);

} // namespace tidui
