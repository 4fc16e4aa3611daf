#include "ui/audit/stored_words.h"

#include "core/cadre/cadre_json.h"
#include "core/regulation/rule_words.h"
#include "core/succession/scenario.h"
#include "ui/analysis/forecast_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StoredWords)
};

/// What the parts of a plan, of a rescue and of a former state are called.
const QHash<QString, const char*>& partCaptions()
{
    static const QHash<QString, const char*> all{
        {u"order"_s, QT_TRANSLATE_NOOP("StoredWords", "Order of filling")},
        {u"reserve"_s, QT_TRANSLATE_NOOP("StoredWords", "Places in reserve")},
        {u"pooling"_s, QT_TRANSLATE_NOOP("StoredWords", "Use of the places")},
        {u"grades"_s, QT_TRANSLATE_NOOP("StoredWords", "Grades")},
        {u"retirement"_s, QT_TRANSLATE_NOOP("StoredWords", "Retirement")},
        {u"unknown_retirement"_s, QT_TRANSLATE_NOOP("StoredWords", "Unknown retirement")},
        {u"unknown_places"_s, QT_TRANSLATE_NOOP("StoredWords", "Unknown places")},
        {u"leaving_rate"_s, QT_TRANSLATE_NOOP("StoredWords", "Leaving each year (1/10,000)")},
        {u"transfer_rate"_s, QT_TRANSLATE_NOOP("StoredWords", "Transferred each year (1/10,000)")},
        {u"excellent_rate"_s, QT_TRANSLATE_NOOP("StoredWords", "Excellent each year (1/10,000)")},
        {u"uncounted_rate"_s, QT_TRANSLATE_NOOP("StoredWords", "Without a grade each year (1/10,000)")},
        {u"ranking"_s, QT_TRANSLATE_NOOP("StoredWords", "Ranking list")},
        {u"recruits"_s, QT_TRANSLATE_NOOP("StoredWords", "Recruits")},
        {u"quotas"_s, QT_TRANSLATE_NOOP("StoredWords", "Changed places")},
        {u"singles"_s, QT_TRANSLATE_NOOP("StoredWords", "Single promotions")},
        {u"cadre"_s, QT_TRANSLATE_NOOP("StoredWords", "Number of the file")},
        {u"cadre_id"_s, QT_TRANSLATE_NOOP("StoredWords", "Number of the file")},
        {u"unit"_s, QT_TRANSLATE_NOOP("StoredWords", "Number of the unit")},
        {u"scope"_s, QT_TRANSLATE_NOOP("StoredWords", "Number of the quota scope")},
        {u"rank"_s, QT_TRANSLATE_NOOP("StoredWords", "Rank")},
        {u"ranks"_s, QT_TRANSLATE_NOOP("StoredWords", "Ranks")},
        {u"places"_s, QT_TRANSLATE_NOOP("StoredWords", "Places")},
        {u"people"_s, QT_TRANSLATE_NOOP("StoredWords", "People")},
        {u"year"_s, QT_TRANSLATE_NOOP("StoredWords", "Year")},
        {u"month"_s, QT_TRANSLATE_NOOP("StoredWords", "Month")},
        {u"from"_s, QT_TRANSLATE_NOOP("StoredWords", "From")},
        {u"never"_s, QT_TRANSLATE_NOOP("StoredWords", "Never")},
        {u"lines"_s, QT_TRANSLATE_NOOP("StoredWords", "What was lost and put back")},
        {u"remarks"_s, QT_TRANSLATE_NOOP("StoredWords", "Remarks")},
        {u"backup"_s, QT_TRANSLATE_NOOP("StoredWords", "Backup")},
        {u"name"_s, QT_TRANSLATE_NOOP("StoredWords", "Name")},
        {u"kind"_s, QT_TRANSLATE_NOOP("StoredWords", "Kind")},
        {u"finding"_s, QT_TRANSLATE_NOOP("StoredWords", "Finding")},
        {u"source"_s, QT_TRANSLATE_NOOP("StoredWords", "Source")},
        {u"post"_s, QT_TRANSLATE_NOOP("StoredWords", "Posts")},
        {u"post_level"_s, QT_TRANSLATE_NOOP("StoredWords", "Post levels")},
        {u"current_post"_s, QT_TRANSLATE_NOOP("StoredWords", "Present post")},
        {u"written"_s, QT_TRANSLATE_NOOP("StoredWords", "Written")},
        {u"before"_s, QT_TRANSLATE_NOOP("StoredWords", "Before")},
    };
    return all;
}

QString captionOf(const QString& key, const QHash<QString, QString>& captions)
{
    if (const auto known = captions.find(key); known != captions.end())
        return *known;
    if (const char* caption = partCaptions().value(key))
        return Tr::tr(caption);
    return termCaption(key);
}

/// The choices and months of a plan as the page of the forecast calls them; empty: it is none.
QString planWords(const QString& key, const QJsonValue& value)
{
    constexpr int firstMonth = 12 * 12; // Below it is a month of the year, from 1 on.
    if ((key == u"month" || key == u"from") && value.isDouble() && value.toInt() > firstMonth)
        return forecastMonthWords(value.toInt());
    if (!value.isString())
        return {};
    const auto plan = planFromJson({{key, value}});
    if (!plan)
        return {};
    const QHash<QString, QString> words{{u"order"_s, orderText(plan->order)},
                                        {u"pooling"_s, poolingText(plan->pooling)},
                                        {u"grades"_s, gradesText(plan->grades)},
                                        {u"retirement"_s, retirementText(plan->retirement)},
                                        {u"unknown_retirement"_s, unknownRetirementText(plan->unknownRetirement)},
                                        {u"unknown_places"_s, unknownPlacesText(plan->unknownPlaces)}};
    return words.value(key);
}

QString objectWords(const QJsonObject& object, const QHash<QString, QString>& captions)
{
    QStringList parts;
    for (auto part = object.begin(); part != object.end(); ++part) {
        const QString words = storedWords(part.key(), part.value(), captions);
        if (!words.isEmpty())
            parts += Tr::tr("%1: %2").arg(captionOf(part.key(), captions), words);
    }
    return parts.join(u'；');
}

} // namespace

QString storedWords(const QString& key, const QJsonValue& value, const QHash<QString, QString>& captions)
{
    if (value.isBool())
        return value.toBool() ? Tr::tr("Yes") : Tr::tr("No");
    if (value.isObject())
        return objectWords(value.toObject(), captions);
    if (value.isArray()) {
        QStringList texts;
        bool lines = false;
        for (const auto& one : value.toArray()) {
            texts += storedWords(key, one, captions);
            lines = lines || one.isObject();
        }
        return texts.join(lines ? u'\n' : u'、');
    }
    const QString words = planWords(key, value);
    return words.isEmpty() ? value.toVariant().toString() : words;
}

} // namespace tidui
