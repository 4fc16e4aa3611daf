#include "core/regulation/rule_book.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate inForce(2026, 6, 1);

/// A file on the steps with these provisions, each the text between its braces.
QByteArray steps(const QString& provisions)
{
    return (u"{\"subject\": \"rank_step\", \"title\": \"年限\", \"provisions\": [\n"_s + provisions + u"\n]}"_s)
        .toUtf8();
}

const QByteArray ladder = uR"({"subject": "rank_ladder", "title": "序列", "provisions": [
    {"key": "综合管理类", "from": "2019-06-01", "mark": "in-force", "instrument": "规定", "article": "第七条",
     "text": "两级", "terms": {"ranks": ["甲", "乙"], "equals": ["甲", "乙"], "grades": ["2-1", "4-2"]}}]})"_s.toUtf8();

QString step(const QString& from, const QString& months = u"24"_s, const QString& to = {})
{
    return u"{\"key\": \"甲\", \"from\": \"%1\", %2\"mark\": \"in-force\", \"instrument\": \"规定\", \"article\": "
           u"\"第十八条\", \"text\": \"说明\", \"terms\": {\"months\": %3, \"rank\": \"乙\"}}"_s.arg(
               from, to.isEmpty() ? QString() : u"\"to\": \"%1\", "_s.arg(to), months);
}

Result<RuleBook> loaded(const QByteArray& content)
{
    return RuleBook::load({{u"ladder.json"_s, ladder}, {u"steps.json"_s, content}});
}

QString refusal(const QByteArray& content)
{
    const auto book = loaded(content);
    REQUIRE_FALSE(book);
    return book.error().message;
}

} // namespace

TEST_CASE("every provision of the program names its instrument, article, text and first day", "[regulation]")
{
    REQUIRE(builtInRules().heads().size() > 120);
    for (const ProvisionHead& head : builtInRules().heads()) {
        INFO(head.id.toStdString());
        CHECK_FALSE(head.instrument.isEmpty());
        CHECK_FALSE(head.article.isEmpty());
        CHECK_FALSE(head.text.isEmpty());
        CHECK_FALSE(head.title.isEmpty());
        CHECK(head.from.isValid());
        CHECK((head.certainty == Certainty::Unset) == (head.values.isEmpty() && head.subject != u"rank_bar" && head.subject != u"candidate_bar"));
    }
}

TEST_CASE("no two provisions on one question are in force on one day", "[regulation]")
{
    for (const QDate day : {QDate(2006, 1, 1), QDate(2015, 12, 31), QDate(2016, 1, 1), QDate(2019, 6, 1),
                            QDate(2020, 12, 28), QDate(2024, 12, 31), QDate(2025, 1, 1), inForce}) {
        QStringList ids;
        for (const ProvisionHead* head : builtInRules().inForce(day))
            ids += head->id;
        const auto all = ids.size();
        CHECK(ids.removeDuplicates() == 0);
        CHECK(all > 0);
    }
}

TEST_CASE("an amendment ends the earlier provision on the day before", "[regulation]")
{
    const auto book = loaded(steps(step(u"2019-06-01"_s) + u","_s + step(u"2024-03-01"_s, u"36"_s)));
    REQUIRE(book);
    CHECK_FALSE(book->at<RankStep>(u"甲"_s, QDate(2019, 5, 31)));
    CHECK(book->at<RankStep>(u"甲"_s, QDate(2019, 6, 1))->terms.months == 24);
    CHECK(book->at<RankStep>(u"甲"_s, QDate(2024, 2, 29))->terms.months == 24);
    CHECK(book->at<RankStep>(u"甲"_s, QDate(2024, 2, 29))->head.to == QDate(2024, 2, 29));
    CHECK(book->at<RankStep>(u"甲"_s, QDate(2024, 3, 1))->terms.months == 36);
    CHECK(book->inForce(QDate(2024, 2, 29)).size() == 2);
}

TEST_CASE("a provision with a last day leaves a gap behind it", "[regulation]")
{
    const auto book =
        loaded(steps(step(u"2019-06-01"_s, u"24"_s, u"2020-12-31"_s) + u","_s + step(u"2024-03-01"_s, u"36"_s)));
    REQUIRE(book);
    CHECK(book->at<RankStep>(u"甲"_s, QDate(2020, 12, 31)));
    CHECK_FALSE(book->at<RankStep>(u"甲"_s, QDate(2021, 1, 1)));
}

TEST_CASE("overlapping days are refused with file and place", "[regulation]")
{
    const QString later = GENERATE(u"2019-06-01"_s, u"2020-12-31"_s);
    const QString first = step(u"2019-06-01"_s, u"24"_s, u"2020-12-31"_s);
    const QString message = refusal(steps(first + u","_s + step(later)));
    CHECK(message.contains(u"steps.json"));
    CHECK(message.contains(u"provisions[1]"));
    CHECK(message.contains(u"甲"));
    CHECK_FALSE(loaded(steps(step(later) + u","_s + first)));
    CHECK(loaded(steps(first + u","_s + step(u"2021-01-01"_s))));
}

TEST_CASE("a provision without its article, instrument or text is refused", "[regulation]")
{
    const QString field = GENERATE(u"article"_s, u"instrument"_s, u"text"_s);
    QString provision = step(u"2019-06-01"_s);
    CHECK(loaded(steps(provision)));
    const QString message = refusal(steps(provision.replace(u'"' + field + u"\":"_s, u"\"key\":"_s)));
    CHECK(message.contains(field));
    CHECK(message.contains(u"steps.json"));
}

TEST_CASE("unknown fields and marks, missing and mistyped terms are refused by name", "[regulation]")
{
    const QString good = step(u"2019-06-01"_s);
    const auto changed = [&good](const QString& from, const QString& to) {
        QString provision = good;
        REQUIRE(provision.contains(from));
        return refusal(steps(provision.replace(from, to)));
    };
    CHECK(changed(u"\"months\""_s, u"\"month\""_s).contains(u"terms.month"));
    CHECK(changed(u"\"months\": 24, "_s, QString()).contains(u"months"));
    CHECK(changed(u"24"_s, u"\"24\""_s).contains(u"months"));
    CHECK(changed(u"24"_s, u"2.5"_s).contains(u"months"));
    CHECK(changed(u"24"_s, u"-1"_s).contains(u"months"));
    CHECK(changed(u"\"key\""_s, u"\"note\": 1, \"key\""_s).contains(u"note"));
    CHECK(changed(u"in-force"_s, u"sure"_s).contains(u"in-force"));
    CHECK(changed(u"in-force"_s, u"unset"_s).contains(u"unset"));
    CHECK(changed(u"2019-06-01"_s, u"2019-06-31"_s).contains(u"provisions[0]"));
    CHECK(changed(u"乙"_s, u"丙"_s).contains(u"丙"));
    CHECK(refusal(steps(step(u"2019-06-01"_s, u"24"_s, u"2019-05-31"_s))).contains(u"provisions[0]"));
}

TEST_CASE("a file on an unknown subject, or no JSON, is refused", "[regulation]")
{
    CHECK(refusal(steps(step(u"2019-06-01"_s)).replace("rank_step", "rank_stop")).contains(u"rank_stop"));
    CHECK(refusal(QByteArray("{\n\"subject\": \n}")).contains(u"steps.json"));
    CHECK(refusal(steps({})).contains(u"steps.json"));
}

TEST_CASE("steps that lead in a circle are refused", "[regulation]")
{
    QString back = step(u"2019-06-01"_s);
    back.replace(u"\"甲\""_s, u"\"丁\""_s).replace(u"乙"_s, u"甲"_s).replace(u"丁"_s, u"乙"_s);
    const QString message = refusal(steps(step(u"2019-06-01"_s) + u","_s + back));
    CHECK(message.contains(u"rank_step.json"));
}

TEST_CASE("a cap inside a group that doesn't exist, or inside itself, is refused (art. 11)", "[regulation]")
{
    const QString of = GENERATE(u"组二"_s, u"组一"_s);
    const QByteArray content = uR"({"subject": "rank_quota", "title": "比例", "provisions": [{"key": "组一", "from":
        "2019-06-01", "mark": "in-force", "instrument": "规定", "article": "第十一条", "text": "说明", "terms": {"organ":
        "县级机关", "ranks": ["甲"], "percent": 5, "of": "%1"}}]})"_s.arg(of)
                                   .toUtf8();
    CHECK(refusal(content).contains(of));
}

TEST_CASE("figures that aren't known ship unset, and local ones as settings", "[regulation]")
{
    const RuleBook& rules = builtInRules();
    CHECK(rules.at<RankQuota>(u"副省级城市的区机关"_s, inForce)->head.certainty == Certainty::Unset);
    CHECK(rules.at<RankStep>(u"行政执法类"_s, inForce)->head.certainty == Certainty::Unset);
    CHECK(rules.at<RankStep>(u"专业技术类"_s, inForce)->head.certainty == Certainty::Unset);
    CHECK(rules.at<RetirementAge>(u"F60v"_s, inForce)->head.certainty == Certainty::Unset);
    CHECK(rules.at<RankQuota>(u"市级机关/调研员"_s, inForce)->head.certainty == Certainty::Unconfirmed);
    CHECK(rules.at<RankQuota>(u"省级机关/调研员"_s, inForce)->head.certainty == Certainty::InForce);
    for (const auto& [key, timeline] : rules.all<CountingSetting>()) {
        REQUIRE(timeline.at(inForce));
        CHECK(timeline.at(inForce)->head.certainty == Certainty::Setting);
        CHECK(timeline.at(inForce)->terms.choices.contains(timeline.at(inForce)->terms.choice));
    }
}
