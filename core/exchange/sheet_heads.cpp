#include "core/exchange/sheet_heads.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SheetHeads)
};

Error refused(const QString& fileName, const QString& place)
{
    return {Error::Kind::Invalid, Tr::tr("The list of heads %1 is wrong at %2.").arg(fileName, place), {}};
}

QStringList words(const QJsonValue& value)
{
    QStringList result;
    for (const auto& word : value.toArray())
        result += word.toString();
    return result;
}

QSet<QString> wordSet(const QJsonValue& value)
{
    const QStringList list = words(value);
    return {list.begin(), list.end()};
}

bool hasOnly(const QJsonObject& object, const QStringList& keys)
{
    return std::ranges::all_of(object.keys(), [&keys](const QString& key) { return keys.contains(key); });
}

/// The place that is wrong; empty when all is right.
QString readSet(const QJsonObject& object, HeadSet& set)
{
    if (!hasOnly(object, {u"sheet"_s, u"skipped"_s, u"foreign"_s, u"heads"_s}))
        return u"keys"_s;
    set.sheet = object.value(u"sheet"_s).toString();
    set.skipped = wordSet(object.value(u"skipped"_s));
    set.foreign = wordSet(object.value(u"foreign"_s));
    for (const auto& value : object.value(u"heads"_s).toArray()) {
        const QJsonObject head = value.toObject();
        const QString field = head.value(u"field"_s).toString();
        const QStringList spellings = words(head.value(u"words"_s));
        if (!hasOnly(head, {u"field"_s, u"words"_s}) || !field.contains(u'.') || spellings.isEmpty())
            return u"heads[%1]"_s.arg(set.heads.size());
        for (const QString& word : spellings) {
            set.heads.push_back({word, field});
            if (word.contains(u'/'))
                set.groups += word.section(u'/', 0, 0);
        }
    }
    return set.heads.empty() || set.sheet.isEmpty() ? u"heads, sheet"_s : QString();
}

} // namespace

Result<SheetHeads> loadSheetHeads(const QByteArray& json, const QString& fileName)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return refused(fileName, problem.errorString());
    const QStringList keys{u"title"_s,  u"source"_s,      u"checkedOn"_s, u"notes"_s,
                           u"totals"_s, u"unitEndings"_s, u"sets"_s};
    if (!hasOnly(object, keys))
        return refused(fileName, u"keys"_s);
    SheetHeads heads{.notes = words(object.value(u"notes"_s)),
                     .totals = words(object.value(u"totals"_s)),
                     .unitEndings = words(object.value(u"unitEndings"_s))};
    for (const auto& value : object.value(u"sets"_s).toArray()) {
        HeadSet set;
        if (const QString place = readSet(value.toObject(), set); !place.isEmpty())
            return refused(fileName, u"sets[%1].%2"_s.arg(heads.sets.size()).arg(place));
        heads.sets.push_back(std::move(set));
    }
    return heads.sets.empty() ? Result<SheetHeads>(refused(fileName, u"sets"_s)) : heads;
}

int appraisalYearOf(const QString& word)
{
    static const QRegularExpression head(u"^((?:19|20)\\d{2})年?(?:年度)?(?:考核)?(?:结果|等次|情况)?$"_s);
    return head.match(word).captured(1).toInt();
}

const SheetHeads& sheetHeads()
{
    static const SheetHeads heads = [] {
        QFile file(u":/exchange/heads.json"_s);
        const auto loaded =
            loadSheetHeads(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), file.fileName());
        if (!loaded) // It is compiled in, and a test loads it: a wrong one is a mistake in the program.
            qFatal("%s", qPrintable(loaded.error().message));
        return *loaded;
    }();
    return heads;
}

} // namespace tidui
