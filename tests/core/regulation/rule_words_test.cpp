#include "core/regulation/rule_words.h"

#include <catch2/catch.hpp>

using namespace tidui;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 6, 1);

const ProvisionHead& headOf(const QString& id, const RuleBook& rules = builtInRules())
{
    for (const ProvisionHead* head : rules.inForce(day)) {
        if (head->id == id)
            return *head;
    }
    FAIL(id.toStdString());
    return rules.heads().front();
}

QString demandsOf(const QString& id)
{
    return computedDemands(headOf(id), builtInRules(), day).join(u'\n');
}

} // namespace

TEST_CASE("every term of every provision has a caption and a value in words", "[regulation]")
{
    for (const ProvisionHead& head : builtInRules().heads()) {
        INFO(head.id.toStdString());
        const auto words = termWords(head);
        CHECK(words.size() == std::size_t(head.values.size()));
        for (const auto& [caption, value] : words) {
            CHECK_FALSE(value.contains(u'{'));
            CHECK_FALSE(value.contains(u'['));
            CHECK(head.values.value(caption).isUndefined()); // The key itself is no caption.
        }
    }
}

TEST_CASE("第十九条: the choices of a setting are told as its text explains them", "[regulation]")
{
    const ProvisionHead& head = headOf(u"rank_counting_setting/任职起点"_s);
    CHECK(choiceWords(head, u"decision-date"_s) == u"批准之日");
    CHECK(choiceWords(head, u"first-of-month"_s) == u"批准当月1日");
    for (const ProvisionHead& one : builtInRules().heads()) {
        if (one.certainty != Certainty::Setting || !one.values.contains(u"choice"_s))
            continue;
        INFO(one.id.toStdString());
        const QString choice = one.values.value(u"choice"_s).toString();
        CHECK(choiceWords(one, choice) != choice);
    }
}

TEST_CASE("第十八条: what follows from a step are its months, its ways and the shortening", "[regulation]")
{
    const QString demands = demandsOf(u"rank_step/一级调研员"_s);
    CHECK(demands.contains(u"二级调研员"));
    CHECK(demands.contains(u"县处级正职"));
    CHECK(demands.contains(u"36"));
    CHECK(demands.contains(u"24")); // 36 less two times 6.
}

TEST_CASE("第十一条: what follows from a share within a group is the product", "[regulation]")
{
    // 三级调研员: 40 % of the 10 % for 三级、四级调研员 in a township; of 200 posts 8.
    CHECK(demandsOf(u"rank_quota/乡镇机关/三级调研员"_s).contains(u"= 8"));
    CHECK(demandsOf(u"rank_quota/乡镇机关/主任科员"_s).contains(u"120"));
}

TEST_CASE("公务员法第六十四条: what follows from a sanction is its last barred day", "[regulation]")
{
    CHECK(demandsOf(u"sanction_period/记大过"_s).contains(u"2027年11月30日")); // 18 months from 2026-06-01.
}

TEST_CASE("第二十条: what follows from a publicity period is its last working day", "[regulation]")
{
    CHECK(demandsOf(u"rank_procedure/公示"_s).contains(u"2026年6月5日")); // Monday to Friday.
}

TEST_CASE("渐进式延迟法定退休年龄的办法第一条: what follows is a birth month and its retirement month", "[regulation]")
{
    const QString demands = demandsOf(u"retirement_age/M60"_s);
    CHECK(demands.contains(u"1966年6月"));
    CHECK(demands.contains(u"2026年11月")); // 5 months later: one for each 4 since 2025-01.
}

TEST_CASE("公务员法第八十五条、第一百零七条, 支部工作条例: what follows from a time is its last day", "[regulation]")
{
    CHECK(demandsOf(u"time_limit/辞职审批"_s).contains(u"2026年7月1日"));
    CHECK(demandsOf(u"time_limit/作出申诉处理决定"_s).contains(u"2026年8月30日")); // With 30 days more.
    CHECK(demandsOf(u"leaving_restriction/其他公务员"_s).contains(u"2028年5月31日"));
    CHECK(demandsOf(u"branch_term/其他基层单位"_s).contains(u"2029年5月31日"));
}
