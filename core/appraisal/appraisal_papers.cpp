#include "core/appraisal/appraisal_papers.h"

#include "core/cadre/held.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

const AppraisalAct* actOf(const AnnualForm& form, const QString& kind)
{
    const auto found = std::ranges::find_if(form.acts, [&kind](const AppraisalAct& act) { return act.act == kind; });
    return found == form.acts.end() ? nullptr : &*found;
}

QString paragraphs(const QStringList& texts)
{
    QStringList stated = texts;
    stated.removeAll(QString());
    return stated.join(u'\n');
}

QString withFullStop(const QString& text)
{
    return text.isEmpty() || u"。！？；.!?"_s.contains(text.back()) ? text : text + u'。';
}

/// 确定为称职等次, 不确定等次, 不参加考核
QString verdictOn(const QString& grade)
{
    if (grade == appraisal_grade::ungraded)
        return u"不确定等次"_s;
    if (grade == appraisal_grade::none)
        return u"不参加考核"_s;
    return u"确定为%1等次"_s.arg(grade);
}

/// What follows 改: 定为称职等次, 为不确定等次
QString changedTo(const QString& grade)
{
    const bool graded = grade != appraisal_grade::ungraded && grade != appraisal_grade::none;
    return graded ? u"定为%1等次"_s.arg(grade) : u'为' + verdictOn(grade);
}

/// Whether a text names the grade itself; 基本称职等次 doesn't name 称职等次, nor 较好等次 好等次.
bool namesGrade(const QString& text, const QString& grade)
{
    const QRegularExpression named(u"(确定为%1|(?<![本不较])%1等次)"_s.arg(QRegularExpression::escape(grade)));
    return text.contains(verdictOn(grade)) || text.contains(named);
}

/// The text, and behind it the grade where it doesn't name it.
QString opinion(const QString& written, const QString& grade, const QString& before)
{
    const QString text = written.trimmed();
    if (grade.isEmpty() || namesGrade(text, grade))
        return text;
    return withFullStop(text) + before + verdictOn(grade) + u'。';
}
QString opinion(const AppraisalAct& act, const QString& before)
{
    return opinion(act.text, act.grade, before);
}

/// "（考核委员会，2026年2月5日）", as far as both are on record.
QString authorInBrackets(const AppraisalAct& act)
{
    QStringList parts{act.by};
    if (act.on.isValid())
        parts += PartialDate(act.on).chinese();
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : u"（%1）"_s.arg(parts.join(u'，'));
}

QString onDay(QDate day)
{
    return day.isValid() ? PartialDate(day).chinese() : QString();
}

SignedText proposedOf(const AnnualForm& form)
{
    SignedText proposed;
    QStringList texts;
    if (const AppraisalAct* act = actOf(form, appraisal_act::proposed)) {
        proposed = {.by = act->by, .on = act->on};
        texts += opinion(*act, u"建议"_s);
    }
    if (const AppraisalAct* act = actOf(form, appraisal_act::unit))
        texts += u"所在单位意见："_s + opinion(*act, u"建议"_s) + authorInBrackets(*act);
    proposed.text = paragraphs(texts);
    return proposed;
}

SignedText decidedOf(const AnnualForm& form)
{
    const AppraisalAct* act = actOf(form, appraisal_act::decided);
    return act ? SignedText{opinion(*act, {}), act->by, act->on} : SignedText();
}

/// 复核维持“确定为基本称职等次”的决定, 复核改定为称职等次, 复核改为不确定等次
QString reviewedOf(const AnnualForm& form, const AppraisalAct& act)
{
    const AppraisalAct* decided = actOf(form, appraisal_act::decided);
    const bool kept = decided && decided->grade == act.grade;
    const QString verdict = act.grade.isEmpty() ? u"复核决定"_s
                            : kept              ? u"复核维持“%1”的决定"_s.arg(verdictOn(act.grade))
                                                : u"复核改"_s + changedTo(act.grade);
    return onDay(act.on) + verdict + (act.text.isEmpty() ? u"。"_s : u'：' + withFullStop(act.text.trimmed())) +
           (act.by.isEmpty() ? QString() : u"（%1）"_s.arg(act.by));
}

SignedText ownOf(const AnnualForm& form)
{
    SignedText own;
    QStringList texts;
    if (const AppraisalAct* act = actOf(form, appraisal_act::notified)) {
        texts += act->text.trimmed();
        if (act->by == form.file.person.name) // Nobody else's name may stand where the person signs.
            own = {.by = act->by, .on = act->on};
    }
    if (const AppraisalAct* act = actOf(form, appraisal_act::objected)) {
        const QString objection = onDay(act->on) + u"申请复核"_s;
        texts += act->text.isEmpty() ? objection + u'。' : objection + u'：' + withFullStop(act->text.trimmed());
    }
    if (const AppraisalAct* act = actOf(form, appraisal_act::reviewed))
        texts += reviewedOf(form, *act);
    own.text = paragraphs(texts);
    return own;
}

SignedText noGradeOf(const AnnualForm& form)
{
    const AppraisalEntry& entry = form.entry;
    SignedText noGrade;
    QStringList texts{withFullStop(form.partReason.trimmed()), withFullStop(entry.remark.trimmed())};
    if (!paragraphs(texts).isEmpty())
        noGrade = {.by = entry.ruledBy, .on = entry.ruledOn};
    if (const AppraisalAct* act = actOf(form, appraisal_act::supplied)) {
        const QString verdict = act->grade.isEmpty() ? u"补定等次"_s : u"补定为%1等次"_s.arg(act->grade);
        texts += onDay(act->on) + u"结案后"_s + verdict + u'。' + withFullStop(act->text.trimmed());
        noGrade = {.by = act->by, .on = act->on};
    }
    noGrade.text = paragraphs(texts);
    return noGrade;
}

} // namespace

AnnualOpinions annualOpinions(const AnnualForm& form)
{
    return {proposedOf(form), decidedOf(form), ownOf(form), noGradeOf(form)};
}

QString periodName(int period, int periods)
{
    static const QString numerals = u"一二三四"_s;
    const bool known = period >= 1 && period <= periods;
    switch (periods) {
    case periodsByHalf:
        return !known ? u"　　半年"_s : period == 1 ? u"上半年"_s : u"下半年"_s;
    case periodsByQuarter:
        return known ? u"第%1季度"_s.arg(numerals[period - 1]) : u"第　　季度"_s;
    case periodsByMonth:
        return known ? u"%1月"_s.arg(period) : u"　　月"_s;
    default:
        return known ? u"第%1期"_s.arg(period) : u"第　期"_s;
    }
}

RegularOpinions regularOpinions(const RegularForm& form)
{
    const RegularGrade& grade = form.grade;
    RegularOpinions opinions;
    opinions.review = {opinion(grade.comment, grade.grade, u"建议"_s), grade.by, grade.on};
    opinions.approval = {grade.approval, grade.approvedBy, grade.approvedOn};
    if (grade.approvedOn.isValid()) // Before that the grade is a proposal.
        opinions.approval.text = opinion(grade.approval, grade.grade, {});
    return opinions;
}

QString annualPost(const AnnualForm& form)
{
    if (!form.entry.post.isEmpty())
        return form.entry.post;
    const Rank* rank = rankOn(form.file, QDate(form.year, 12, 31));
    const QString& post = form.file.person.currentPost;
    return !rank || post.contains(rank->name) ? post : post.isEmpty() ? rank->name : post + u'、' + rank->name;
}

AnnualRoster::Person rosterLine(const AnnualForm& form)
{
    const Person& person = form.file.person;
    const Rank* rank = rankOn(form.file, QDate(form.year, 12, 31));
    AnnualRoster::Person line{.name = person.name, .sex = person.sex, .rank = rank ? rank->name : QString()};
    line.birth = person.birth.display().left(7);
    line.post = annualPost(form);
    if (rank && line.post.endsWith(rank->name)) { // It has a column of its own.
        line.post.chop(rank->name.size());
        while (line.post.endsWith(u'、') || line.post.endsWith(u'，'))
            line.post.chop(1);
    }
    for (const QString& step : {appraisal_act::decided, appraisal_act::reviewed, appraisal_act::supplied}) {
        if (const AppraisalAct* act = actOf(form, step); act && !act->grade.isEmpty())
            line.grade = act->grade;
    }
    for (const Appraisal& appraisal : form.file.appraisals) {
        if (appraisal.year == form.year - 1)
            line.former = appraisal.grade;
    }
    line.note = form.entry.remark.isEmpty() ? form.partReason : form.entry.remark;
    return line;
}

std::optional<Recourse> recourseAgainst(const QString& grade, const RuleBook& rules, QDate on)
{
    if (grade != appraisal_grade::incompetent)
        return std::nullopt;
    const auto* review = rules.at<TimeLimit>(u"申请复核"_s, on);
    const auto* appeal = rules.at<TimeLimit>(u"申诉"_s, on);
    const auto* direct = rules.at<TimeLimit>(u"直接申诉"_s, on);
    if (!review || !appeal || !direct)
        return std::nullopt;
    return Recourse{review->terms.days, appeal->terms.days, direct->terms.days, review->head.source()};
}

} // namespace tidui
