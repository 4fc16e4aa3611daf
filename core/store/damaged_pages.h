#pragma once

#include "core/store/durable.h"
#include "core/store/key_slots.h"

#include <QFile>
#include <QHash>

namespace tidui {

/// The pages of an office file that SQLite may refuse, plain or sealed, each by itself, with what committed operations
/// left in its log. Opens for reading only and by the system alone: not a byte beside the file or in it is written.
class DamagedPages {
public:
    static constexpr int pageSize = 4096;

    /// Database when a sealed file's header is lost in both copies or the key is another one; Io when it can't be read.
    static Result<std::unique_ptr<DamagedPages>> open(const QString& path, const FileKey& key);

    quint32 count() const { return m_count; } ///< Pages, the last perhaps cut off.
    /// Pages from 1. Empty: the seal doesn't fit, the page is cut off or beyond the end.
    QByteArray page(quint32 number);
    bool isSealed() const { return bool(m_key); }

private:
    DamagedPages(const QString& path, FileKey key)
        : m_file(realPath(path)), m_log(realPath(path) + QStringLiteral("-wal")), m_key(std::move(key))
    {
    }
    void readLog();
    QByteArray logPiece(PieceName::Kind kind, quint64 frame, quint64 generation);
    QByteArray unsealed(const PieceName& name, QByteArray sealed) const;

    QFile m_file;
    QFile m_log;
    FileKey m_key;
    FileId m_id{};
    quint32 m_count = 0;
    QHash<quint32, quint64> m_logged{}; ///< The last committed frame of a page.
    quint64 m_generation = 0;
};

} // namespace tidui
