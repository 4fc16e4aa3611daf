#include "core/succession/scenario.h"

#include "core/cadre/field_json.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

/// The words of each choice in the stored plan, in the order of the enumeration.
constexpr std::array orders{"longest-in-rank", "oldest-first", "ranking-list"};
constexpr std::array poolings{"as-fixed", "by-unit", "pooled"};
constexpr std::array gradeWords{"all-competent", "own-share"};
constexpr std::array retirements{"statutory", "earliest"};
constexpr std::array unknownRetirements{"stays", "former-55"};
constexpr std::array unknowns{"wait", "ample"};

using Words = std::span<const char* const>;

template <class Choice>
QString wordOf(Choice choice, Words words)
{
    return QString::fromLatin1(words[std::size_t(choice)]);
}

/// Reads a stored plan value by value, and keeps the first thing that is wrong.
class PlanReader {
public:
    PlanReader(const QJsonObject& json, QString place) : m_json(json), m_place(std::move(place)) {}

    template <class Choice>
    void choice(const QString& key, Words words, Choice& value)
    {
        if (!m_json.contains(key))
            return;
        const QString word = m_json.value(key).toString();
        const auto found = std::ranges::find_if(words, [&word](const char* one) { return word == QLatin1String(one); });
        if (found == words.end())
            return fail(key, Tr::tr("“%1” is none of %2").arg(word, allOf(words)));
        value = Choice(found - words.begin());
    }

    template <class Value>
    void value(const QString& key, Value& into)
    {
        if (m_json.contains(key) && !fromJson(m_json.value(key), into))
            fail(key, Tr::tr("the value is of the wrong kind"));
    }

    void number(const QString& key, int least, int most, int& into)
    {
        value(key, into);
        checkRange(key, least, most, into);
    }

    void number(const QString& key, int least, int most, std::optional<int>& into)
    {
        if (int read = 0; m_json.contains(key)) {
            number(key, least, most, read);
            into = read;
        }
    }

    template <class Entry, class Read>
    void list(const QString& key, std::vector<Entry>& into, Read&& read)
    {
        const QJsonValue json = m_json.value(key);
        if (!isAbsent(json) && !json.isArray())
            fail(key, Tr::tr("the value is of the wrong kind"));
        int nth = 0;
        for (const auto entry : json.toArray()) {
            PlanReader reader(entry.toObject(), u"%1[%2]."_s.arg(key).arg(++nth));
            read(reader, into.emplace_back());
            if (m_problem.isEmpty())
                m_problem = reader.m_problem;
        }
    }

    const QString& problem() const { return m_problem; }

private:
    static QString allOf(Words words)
    {
        QStringList list;
        for (const char* word : words)
            list += QString::fromLatin1(word);
        return list.join(u", "_s);
    }

    void checkRange(const QString& key, int least, int most, int number)
    {
        if (number < least || number > most)
            fail(key, Tr::tr("%1 lies outside of %2 to %3").arg(number).arg(least).arg(most));
    }

    void fail(const QString& key, const QString& why)
    {
        if (m_problem.isEmpty())
            m_problem = Tr::tr("%1: %2").arg(m_place + key, why);
    }

    QJsonObject m_json;
    QString m_place;
    QString m_problem{};
};

constexpr int mostPerTenThousand = 10'000;
constexpr int mostPlaces = 1'000'000;
constexpr int mostMonth = 2199 * 12 + 11;

void readRates(PlanReader& reader, ForecastRates& rates)
{
    reader.number(u"leaving_rate"_s, 0, mostPerTenThousand, rates.leaving);
    reader.number(u"transfer_rate"_s, 0, mostPerTenThousand, rates.transfer);
    reader.number(u"excellent_rate"_s, 0, mostPerTenThousand, rates.excellent);
    reader.number(u"uncounted_rate"_s, 0, mostPerTenThousand, rates.uncounted);
}

template <class Entry, class Write>
void writeList(QJsonObject& json, const QString& key, const std::vector<Entry>& entries, Write&& write)
{
    QJsonArray array;
    for (const Entry& entry : entries)
        array.append(write(entry));
    if (!array.isEmpty())
        json.insert(key, array);
}

QJsonObject withoutAbsent(std::initializer_list<std::pair<QString, QJsonValue>> values)
{
    QJsonObject json;
    for (const auto& [key, value] : values) {
        if (!value.isUndefined())
            json.insert(key, value);
    }
    return json;
}

} // namespace

QJsonObject planJson(const ForecastPlan& plan)
{
    QJsonObject json = withoutAbsent({{u"order"_s, wordOf(plan.order, orders)},
                                      {u"reserve"_s, plan.reserve},
                                      {u"pooling"_s, wordOf(plan.pooling, poolings)},
                                      {u"grades"_s, wordOf(plan.grades, gradeWords)},
                                      {u"retirement"_s, wordOf(plan.retirement, retirements)},
                                      {u"unknown_retirement"_s, wordOf(plan.unknownRetirement, unknownRetirements)},
                                      {u"unknown_places"_s, wordOf(plan.unknownPlaces, unknowns)},
                                      {u"leaving_rate"_s, jsonOf(plan.rates.leaving)},
                                      {u"transfer_rate"_s, jsonOf(plan.rates.transfer)},
                                      {u"excellent_rate"_s, jsonOf(plan.rates.excellent)},
                                      {u"uncounted_rate"_s, jsonOf(plan.rates.uncounted)}});
    writeList(json, u"ranking"_s, plan.ranking, [](CadreId cadre) {
        return withoutAbsent({{u"cadre"_s, jsonOf(cadre)}});
    });
    writeList(json, u"recruits"_s, plan.recruits, [](const Recruits& entry) {
        return withoutAbsent({{u"year"_s, entry.year},
                              {u"month"_s, entry.month},
                              {u"people"_s, entry.people},
                              {u"unit"_s, jsonOf(entry.unit)},
                              {u"rank"_s, jsonOf(entry.rank)}});
    });
    writeList(json, u"quotas"_s, plan.quotas, [](const QuotaChange& entry) {
        return withoutAbsent({{u"scope"_s, jsonOf(entry.scope)},
                              {u"ranks"_s, jsonOf(entry.ranks)},
                              {u"places"_s, entry.places},
                              {u"from"_s, entry.from}});
    });
    writeList(json, u"singles"_s, plan.singles, [](const SingleMove& entry) {
        return withoutAbsent({{u"cadre"_s, jsonOf(entry.cadre)},
                              {u"rank"_s, jsonOf(entry.rank)},
                              {u"month"_s, entry.month},
                              {u"never"_s, entry.never}});
    });
    return json;
}

Result<ForecastPlan> planFromJson(const QJsonObject& json)
{
    ForecastPlan plan;
    PlanReader reader(json, {});
    reader.choice(u"order"_s, orders, plan.order);
    reader.number(u"reserve"_s, 0, mostPlaces, plan.reserve);
    reader.choice(u"pooling"_s, poolings, plan.pooling);
    reader.choice(u"grades"_s, gradeWords, plan.grades);
    reader.choice(u"retirement"_s, retirements, plan.retirement);
    reader.choice(u"unknown_retirement"_s, unknownRetirements, plan.unknownRetirement);
    reader.choice(u"unknown_places"_s, unknowns, plan.unknownPlaces);
    readRates(reader, plan.rates);
    reader.list(u"ranking"_s, plan.ranking, [](PlanReader& of, CadreId& cadre) { of.value(u"cadre"_s, cadre); });
    reader.list(u"recruits"_s, plan.recruits, [](PlanReader& of, Recruits& entry) {
        of.number(u"year"_s, 0, 2199, entry.year);
        of.number(u"month"_s, 1, 12, entry.month);
        of.number(u"people"_s, 0, mostPlaces, entry.people);
        of.value(u"unit"_s, entry.unit);
        of.value(u"rank"_s, entry.rank);
    });
    reader.list(u"quotas"_s, plan.quotas, [](PlanReader& of, QuotaChange& entry) {
        of.value(u"scope"_s, entry.scope);
        of.value(u"ranks"_s, entry.ranks);
        of.number(u"places"_s, 0, mostPlaces, entry.places);
        of.number(u"from"_s, 0, mostMonth, entry.from);
    });
    reader.list(u"singles"_s, plan.singles, [](PlanReader& of, SingleMove& entry) {
        of.value(u"cadre"_s, entry.cadre);
        of.value(u"rank"_s, entry.rank);
        of.number(u"month"_s, 0, mostMonth, entry.month);
        of.value(u"never"_s, entry.never);
    });
    if (!reader.problem().isEmpty())
        return Error{Error::Kind::Invalid,
                     Tr::tr("The plan of the forecast can't be read: %1. Correct it or make the scenario anew.")
                         .arg(reader.problem()),
                     {}};
    return plan;
}

QStringList planProblems(const ForecastPlan& plan, const QStringList& ranks)
{
    QStringList problems;
    const auto add = [&problems](bool wrong, const QString& problem) {
        if (wrong && !problems.contains(problem))
            problems += problem;
    };
    add(plan.reserve < 0, Tr::tr("The places in reserve are below 0."));
    add(plan.order == FillOrder::RankingList && plan.ranking.empty(),
        Tr::tr("The order is by the ranking list, and the list is empty: put people on it, or choose another order."));
    for (const auto& rate : {plan.rates.leaving, plan.rates.transfer, plan.rates.excellent, plan.rates.uncounted})
        add(rate && (*rate < 0 || *rate > mostPerTenThousand), Tr::tr("A rate lies outside of 0 to 100 percent."));
    const int out = plan.rates.leaving.value_or(0) + plan.rates.transfer.value_or(0);
    add(out > mostPerTenThousand, Tr::tr("Leavings and transfers together are more than 100 percent."));
    for (const Recruits& entry : plan.recruits) {
        add(!ranks.contains(entry.rank),
            Tr::tr("The recruiting plan names “%1”, which is no rank: choose the first rank of the newcomers.")
                .arg(entry.rank));
        add(entry.people < 0, Tr::tr("The recruiting plan has a number of people below 0."));
        add(entry.month < 1 || entry.month > 12, Tr::tr("The recruiting plan has a month outside of 1 to 12."));
    }
    for (const QuotaChange& entry : plan.quotas) {
        add(entry.places < 0, Tr::tr("The places of %1 are below 0.").arg(entry.ranks.join(u'、')));
        add(!entry.scope || entry.ranks.isEmpty(), Tr::tr("A change of places needs the quota scope and the ranks."));
    }
    for (const SingleMove& entry : plan.singles) {
        add(!entry.cadre, Tr::tr("A single promotion lacks the person."));
        add(!ranks.contains(entry.rank), Tr::tr("A single promotion names “%1”, which is no rank.").arg(entry.rank));
    }
    return problems;
}

} // namespace tidui
