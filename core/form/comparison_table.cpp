#include "core/form/paper_words.h"
#include "core/form/review_papers.h"

#include "core/cadre/current.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

using Row = QHash<QString, QString>;

/// What is compared, in the order of the table.
struct Item {
    const char16_t* caption = u"";
    std::function<QString(const ReviewedCadre&)> value;
};

QString bornAndAge(const ReviewedCadre& cadre, QDate on)
{
    const auto age = ageAt(cadre.file.person.birth, PartialDate(on));
    return monthOfBirth(cadre.file.person) + (age ? u"（%1岁）"_s.arg(*age) : QString());
}

QString schoolsOf(const CadreFile& file)
{
    QStringList lines;
    for (const QString& mode : {u"全日制"_s, u"在职"_s}) {
        if (const Education* education = formEducation(file, mode))
            lines +=
                u"%1：%2 %3 %4"_s.arg(mode, education->level, education->degree, education->levelSchool).simplified();
    }
    return lines.join(u'\n');
}

QString rankTimes(const ReviewedCadre& cadre, const RuleBook& rules, QDate on)
{
    const auto time = timeTowards(cadre.file, cadre.target, rules, on);
    if (!time)
        return u"（无法计算）"_s;
    return u"计%1个月；要求%2个月（%3－%4）"_s.arg(time->counted())
        .arg(time->required())
        .arg(time->needed)
        .arg(time->shortened);
}

/// How long it is since the conditions were first met.
QString waited(const ReviewedCadre& cadre, QDate on)
{
    if (cadre.review.outcome != Outcome::Met)
        return u"—"_s;
    const auto months =
        cadre.review.earliest ? monthsBetween(PartialDate(*cadre.review.earliest), PartialDate(on)) : std::nullopt;
    return months ? u"%1个月（%2起符合）"_s.arg(*months).arg(monthOnPaper(cadre.review.earliest))
                  : u"起始年月按现有记录无法推算"_s;
}

QString honoursOf(const CadreFile& file)
{
    QStringList lines;
    for (const Reward& reward : file.rewards)
        lines += u"%1 %2"_s.arg(reward.date.display(), reward.name).trimmed();
    return lines.isEmpty() ? u"无"_s : lines.join(u'\n');
}

QString sanctionsOf(const CadreFile& file)
{
    QStringList lines;
    for (const Sanction& sanction : file.sanctions)
        lines += u"%1 %2"_s.arg(sanction.date.display(), sanction.name).trimmed();
    return lines.isEmpty() ? u"无"_s : lines.join(u'\n');
}

QString postsOf(const CadreFile& file)
{
    QStringList lines;
    for (const Post& post : file.posts) {
        const QString until = post.until.isEmpty() ? QString() : post.until.display().left(7);
        lines += u"%1--%2 %3%4"_s.arg(post.since.display().left(7), until, post.unitName, post.title);
    }
    return lines.isEmpty() ? u"（未登记）"_s : lines.join(u'\n');
}

std::vector<Item> itemsOf(const RuleBook& rules, QDate on)
{
    return {
        {u"性别、民族",
         [](const auto& one) { return (one.file.person.sex + u"　"_s + one.file.person.ethnicity).trimmed(); }},
        {u"出生年月", [on](const auto& one) { return bornAndAge(one, on); }},
        {u"参加工作时间", [](const auto& one) { return one.file.person.workStart.display().left(7); }},
        {u"入党时间", [](const auto& one) { return partyOnPaper(one.file.person); }},
        {u"学历学位及院校", [](const auto& one) { return schoolsOf(one.file); }},
        {u"单位及职务", [](const auto& one) { return one.file.person.currentPost; }},
        {u"现任职级",
         [on](const auto& one) {
             const Rank* rank = rankHeldSince(one.file, on);
             return rank ? u"%1（%2起）"_s.arg(rank->name, rank->since.display()) : u"（无）"_s;
         }},
        {u"拟晋升职级", [](const auto& one) { return one.target; }},
        {u"任职年限", [&rules, on](const auto& one) { return rankTimes(one, rules, on); }},
        {u"资格结论", [](const auto& one) { return outcomeOnPaper(one.review.outcome); }},
        {u"符合后等待", [on](const auto& one) { return waited(one, on); }},
        {u"近五年考核", [on](const auto& one) { return appraisalsOnPaper(one.file, on, 5).replace(u'\n', u'；'); }},
        {u"奖　励", [](const auto& one) { return honoursOf(one.file); }},
        {u"处分处理", [](const auto& one) { return sanctionsOf(one.file); }},
        {u"任职经历", [](const auto& one) { return postsOf(one.file); }},
        {u"未满足的条件",
         [](const auto& one) {
             const QStringList reasons = reasonsAgainst(one.review);
             return reasons.isEmpty() ? u"无"_s : reasons.join(u'\n');
         }},
    };
}

} // namespace

Status mayCompare(std::size_t people)
{
    if (people >= 2 && people <= 4)
        return {};
    return Error{
        Error::Kind::Invalid,
        QCoreApplication::translate("Form", "Choose two to four candidates to compare; %1 are chosen.").arg(people),
        {}};
}

Result<FilledForm> comparisonTable(const ReviewHead& head, const std::vector<ReviewedCadre>& cadres,
                                   const RuleBook& rules, FormFonts& fonts)
{
    const QStringList lists{u"two"_s, u"three"_s, u"four"_s};
    QStringList fields{u"head"_s, u"running"_s, u"note"_s, u"name1"_s, u"name2"_s, u"name3"_s, u"name4"_s};
    for (const QString& list : lists) {
        for (const QString& field : {u"item"_s, u"value1"_s, u"value2"_s, u"value3"_s, u"value4"_s})
            fields += list + u'.' + field;
    }
    static const FlowLayout layout = compiledFlow(u"comparison_table.json"_s, fields);
    if (const auto status = mayCompare(cadres.size()); !status)
        return status.error();
    FormValues values;
    values.texts = {{u"head"_s, u"填报单位：%1　　　　比较日期：%2"_s.arg(head.office, dayOnPaper(head.on))},
                    {u"running"_s, u"拟晋升人选比较表　"_s + dayOnPaper(head.on)},
                    {u"note"_s, u"说明：人选按提交的顺序排列，本表不评分、不排名。"_s}};
    for (std::size_t i = 0; i < cadres.size(); ++i)
        values.texts.insert(u"name%1"_s.arg(i + 1), cadres[i].file.person.name);
    std::vector<Row> rows;
    for (const Item& item : itemsOf(rules, head.on)) {
        Row row{{u"item"_s, QString::fromUtf16(item.caption)}};
        for (std::size_t i = 0; i < cadres.size(); ++i)
            row.insert(u"value%1"_s.arg(i + 1), item.value(cadres[i]));
        rows.push_back(std::move(row));
    }
    values.lists.insert(lists[qsizetype(cadres.size()) - 2], std::move(rows));
    return filledPaper(layout, values, u"拟晋升人选比较表"_s, fonts);
}

} // namespace tidui
