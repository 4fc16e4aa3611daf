#include "ui/roster/view_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr std::array facetKeys{"rank",      "age_band",          "sex",           "education",
                               "political", "management_status", "years_in_rank", "post_level"};
static_assert(facetKeys.size() == facetCount);
constexpr std::array orderKeys{"official", "stroke", "pinyin", "age", "time_in_rank", "column"};

QStringList strings(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts += text.toString();
    return texts;
}

} // namespace

QString toJson(const ViewState& state)
{
    QJsonObject values;
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        if (!state.filter.values[facet].isEmpty())
            values.insert(QLatin1StringView(facetKeys[facet]), QJsonArray::fromStringList(state.filter.values[facet]));
    }
    QJsonObject json{{u"search"_s, state.filter.search},
                     {u"with_subunits"_s, state.filter.withSubunits},
                     {u"values"_s, values},
                     {u"order"_s, QLatin1StringView(orderKeys[std::size_t(state.order)])},
                     {u"descending"_s, state.descending},
                     {u"order_column"_s, state.orderColumn},
                     {u"columns"_s, QJsonArray::fromStringList(state.columns)}};
    if (state.filter.unit)
        json.insert(u"unit"_s, state.filter.unit->value);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<ViewState> viewStateFromJson(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject json = document.object();
    ViewState state;
    state.filter.search = json.value(u"search"_s).toString();
    state.filter.withSubunits = json.value(u"with_subunits"_s).toBool(true);
    if (json.contains(u"unit"_s))
        state.filter.unit = UnitId{json.value(u"unit"_s).toInteger()};
    const QJsonObject values = json.value(u"values"_s).toObject();
    for (std::size_t facet = 0; facet < facetCount; ++facet)
        state.filter.values[facet] = strings(values.value(QLatin1StringView(facetKeys[facet])));
    const QString order = json.value(u"order"_s).toString();
    for (std::size_t index = 0; index < orderKeys.size(); ++index) {
        if (order == QLatin1StringView(orderKeys[index]))
            state.order = RosterOrder(index);
    }
    state.descending = json.value(u"descending"_s).toBool();
    state.orderColumn = json.value(u"order_column"_s).toString();
    state.columns = strings(json.value(u"columns"_s));
    return state;
}

} // namespace tidui
