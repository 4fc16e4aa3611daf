#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidui {

/// Reads values out of a form's JSON. What is missing has its usual value; what is of another type, or must be there and
/// is not, is refused with file and place. The first mistake is kept.
class PlacedJson {
protected:
    explicit PlacedJson(QString fileName) : m_file(std::move(fileName)) {}
    ~PlacedJson() = default;

    const std::optional<Error>& error() const { return m_error; }
    void refuse(const QString& place);
    /// Refuses keys that are not among these.
    void allow(const QJsonObject& object, const QStringList& keys, const QString& place);

    double number(const QJsonObject& object, const QString& key, double usual, const QString& place);
    int whole(const QJsonObject& object, const QString& key, const QString& place); ///< 0 to 1000; must be there.
    QString text(const QJsonObject& object, const QString& key, const QString& usual, const QString& place);
    bool flag(const QJsonObject& object, const QString& key, bool usual, const QString& place);
    /// Must be there, `count` of them; 0 = one or more. What is returned has the length asked for in any case.
    std::vector<double> numbers(const QJsonObject& object, const QString& key, std::size_t count, const QString& place);
    std::vector<int> wholes(const QJsonObject& object, const QString& key, std::size_t count, const QString& place);
    std::vector<QJsonObject> objects(const QJsonObject& object, const QString& key, const QString& place);

private:
    static bool isWhole(double value);

    QString m_file{};
    std::optional<Error> m_error{};
};

} // namespace tidui
