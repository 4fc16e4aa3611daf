#pragma once

#include <QByteArray>

#include <optional>
#include <random>
#include <vector>

namespace tidui::test {

/// A file on a disk with a cache: what is certainly on the platter, and what was done to it since its last sync.
class UnsyncedFile {
public:
    explicit UnsyncedFile(std::optional<QByteArray> durable) : m_durable(std::move(durable)) {} ///< None: no such file.

    void create(); ///< The folder's entry, too, is only certain after a sync.
    void write(qint64 offset, const QByteArray& bytes);
    void truncate(qint64 size);
    void remove();
    void sync(); ///< Everything so far is certain.

    /// One of the many contents that the disk may hold when power is lost now: of what was not synced, each sector of
    /// 512 bytes, cut or creation is there, or isn't, or the sector is garbage, each by chance. None: no such file.
    std::optional<QByteArray> afterLoss(std::mt19937& chance) const;

private:
    struct Change {
        enum class Kind { Create, Write, Truncate, Remove } kind = Kind::Write;
        qint64 offset = 0; ///< Of a write; the new size of a truncate.
        QByteArray bytes{};
    };
    static void apply(const Change& change, std::optional<QByteArray>& content);
    static void tear(const Change& write, QByteArray& content, std::mt19937& chance);

    std::optional<QByteArray> m_durable;
    std::vector<Change> m_changes{};
};

} // namespace tidui::test
