#include "core/exchange/honours.h"

#include "core/cadre/code_table.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QStringList clausesOf(const QString& text)
{
    static const QRegularExpression ends(u"[；;。\\n]"_s);
    return text.split(ends, Qt::SkipEmptyParts);
}

/// The order matters: 称职 stands inside 基本称职 and 不称职, 合格 inside 基本合格 and 不合格.
QString gradeIn(const QString& clause)
{
    for (const QString& grade : {u"基本称职"_s, u"不称职"_s, u"优秀"_s, u"称职"_s, u"基本合格"_s, u"不合格"_s,
                                 u"合格"_s, u"不定等次"_s, u"不确定等次"_s, u"不进行考核"_s, u"不参加考核"_s}) {
        if (clause.contains(grade))
            return grade == u"不确定等次" ? u"不定等次"_s : grade == u"不参加考核" ? u"不进行考核"_s : grade;
    }
    return {};
}

QString clause(const PartialDate& date, const QString& authority, const QString& name)
{
    QStringList parts;
    if (!date.isEmpty())
        parts += date.chinese();
    if (!authority.isEmpty())
        parts += u"经%1批准"_s.arg(authority);
    return (parts += name).join(u'，');
}

} // namespace

bool isSanction(const QString& name)
{
    const CodeTable* sanctions = codeTable(u"sanction"_s);
    const CodeTable* rewards = codeTable(u"reward"_s);
    if (rewards && rewards->find(name))
        return false;
    QString core = name;
    core.remove(u"处分"_s).remove(u"给予"_s).remove(u"受到"_s).remove(u"政务"_s);
    return sanctions && sanctions->find(core);
}

Honours parseHonours(const QString& text)
{
    static const QRegularExpression form(u"^(.*\\d{4}.*?)[，,]经?(.+?)(?:批准|决定)[，,](.+)$"_s);
    Honours honours;
    for (const QString& part : clausesOf(text)) {
        const auto match = form.match(part.trimmed());
        const PartialDate date = match.hasMatch() ? PartialDate::parse(match.captured(1)) : PartialDate();
        if (!date.isDate())
            continue;
        const QString name = match.captured(3).trimmed();
        if (isSanction(name))
            honours.sanctions.push_back({.name = name, .date = date, .authority = match.captured(2)});
        else
            honours.rewards.push_back({.name = name, .date = date, .authority = match.captured(2)});
    }
    return honours;
}

std::vector<Appraisal> parseAppraisals(const QString& text)
{
    static const QRegularExpression year(u"(?<!\\d)((?:19|20)\\d{2})(?!\\d)"_s);
    // 2022年优秀、2023年称职: after a result, the next year begins a clause of its own.
    static const QRegularExpression next(u"(?<=[职格秀次]|进行考核|参加考核)[、，,\\s]+(?=(?:19|20)\\d{2})"_s);
    std::vector<Appraisal> appraisals;
    for (const QString& part : clausesOf(QString(text).replace(next, u"；"_s))) {
        const QString grade = gradeIn(part);
        if (grade.isEmpty())
            continue;
        for (auto match = year.globalMatch(part); match.hasNext();)
            appraisals.push_back({.year = match.next().captured(1).toInt(), .grade = grade});
    }
    std::ranges::stable_sort(appraisals, {}, [](const Appraisal& appraisal) { return *appraisal.year; });
    return appraisals;
}

QString formatAppraisals(const std::vector<Appraisal>& appraisals, int years)
{
    auto sorted = appraisals;
    std::erase_if(sorted, [](const Appraisal& appraisal) { return !appraisal.year; });
    std::ranges::stable_sort(sorted, {}, [](const Appraisal& appraisal) { return *appraisal.year; });
    QStringList parts;
    for (std::size_t i = sorted.size() > std::size_t(years) ? sorted.size() - std::size_t(years) : 0; i < sorted.size();
         ++i)
        parts += u"%1年年度考核%2"_s.arg(*sorted[i].year).arg(sorted[i].grade);
    return parts.isEmpty() ? QString() : parts.join(u'；') + u'。';
}

QString formatHonours(const std::vector<Reward>& rewards, const std::vector<Sanction>& sanctions)
{
    QStringList parts;
    for (const Reward& reward : rewards)
        parts += clause(reward.date, reward.authority, reward.name);
    for (const Sanction& sanction : sanctions)
        parts += clause(sanction.date, sanction.authority, sanction.name);
    return parts.isEmpty() ? u"无"_s : parts.join(u'；') + u'。';
}

} // namespace tidui
