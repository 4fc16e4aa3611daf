#include "core/cadre/comparison.h"

#include "core/cadre/fields.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QString captionOf(const char* caption)
{
    return QCoreApplication::translate("Field", caption);
}

/// A photo is told apart by the beginning of its hash; nobody reads the whole of it.
QString shownText(const char* key, const auto& value)
{
    const QString text = displayText(value);
    if (QLatin1StringView(key) != "photo"_L1 || text.isEmpty())
        return text;
    return QCoreApplication::translate("Field", "Photo %1").arg(text.left(8));
}

QString personKey(const char* key)
{
    return u"person."_s + QLatin1String(key);
}

template <class Record>
QString linesOf(const std::vector<Record>& records)
{
    QStringList lines;
    for (const Record& record : records) {
        QStringList parts;
        forEachField<Record>([&](const auto& field) {
            const QString text = displayText(record.*field.member);
            if (!text.isEmpty())
                parts += text;
        });
        lines += parts.join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace

std::vector<Difference> compareFiles(const CadreFile& mine, const CadreFile& theirs)
{
    std::vector<Difference> differences;
    forEachField<Person>([&](const auto& field) {
        if (mine.person.*field.member != theirs.person.*field.member)
            differences.push_back({personKey(field.key), captionOf(field.caption),
                                   shownText(field.key, mine.person.*field.member),
                                   shownText(field.key, theirs.person.*field.member)});
    });
    forEachSet([&](const auto& set) {
        if (mine.*set.member != theirs.*set.member)
            differences.push_back({QLatin1String(set.key), captionOf(set.caption), linesOf(mine.*set.member),
                                   linesOf(theirs.*set.member)});
    });
    return differences;
}

CadreFile merged(const CadreFile& mine, const CadreFile& theirs, const QSet<QString>& keepMine)
{
    CadreFile file = theirs;
    forEachField<Person>([&](const auto& field) {
        if (keepMine.contains(personKey(field.key)))
            file.person.*field.member = mine.person.*field.member;
    });
    forEachSet([&](const auto& set) {
        if (keepMine.contains(QLatin1String(set.key)))
            file.*set.member = mine.*set.member;
    });
    return file;
}

} // namespace tidui
