#pragma once

#include "core/regulation/rule_book.h"

#include <QJsonArray>

namespace tidui {

/// Reads files into a book, and says where a file is wrong.
class RuleReader {
public:
    explicit RuleReader(RuleBook& book) : m_book(book) {}
    Status read(const RegulationFile& file);
    /// What a provision states beside its terms. Outside a file the error's message is the reason only.
    Status readHead(const QJsonObject& object, ProvisionHead& head) const;

    static Error refused(const QString& file, const QString& place, const QString& reason);

private:
    Status readProvision(const QJsonObject& object, ProvisionHead head);
    Status readDates(const QJsonObject& object, ProvisionHead& head) const;

    Error wrong(const QString& reason) const;

    RuleBook& m_book;
    QString m_file{};
    QString m_place{};
};

} // namespace tidui
