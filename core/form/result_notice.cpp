#include "core/form/appraisal_forms.h"

#include "core/form/paper_words.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QString resultOf(const ResultNotice& notice)
{
    const QString basis = notice.article.isEmpty() ? u"按照公务员考核的有关规定"_s : u"根据"_s + notice.article;
    const QString decided = notice.decided.isValid() ? dayOnPaper(notice.decided) + u"研究决定"_s : u"研究决定"_s;
    const QString verdict = notice.grade == appraisal_grade::ungraded ? u"你%1年度考核不确定等次"_s
                            : notice.grade == appraisal_grade::none   ? u"你不参加%1年度考核"_s
                                                                      : u"你%1年度考核确定为%2等次"_s;
    const QString year = QString::number(notice.year);
    const QString words = verdict.contains(u"%2") ? verdict.arg(year, orBlank(notice.grade)) : verdict.arg(year);
    return u"%1，经%2，%3。"_s.arg(basis, decided, words);
}

QString recourseOf(const Recourse& recourse)
{
    return u"如对本考核结果不服，根据%1，可以自知道本结果之日起%"
           u"2日内向本机关申请复核；对复核结果不服的，可以自接到复核决定"
           "之日起%"
           "3日内，按照规定向同级公务员主管部门或者本机关的上一级机关提出申诉；也可以不经复核，自知道本结果之日起"
           "%4日内直接提出申诉。复核、申诉期间不停止本结果的执行。"_s.arg(recourse.article)
               .arg(recourse.reviewDays)
               .arg(recourse.appealDays)
               .arg(recourse.directDays);
}

} // namespace

FilledForm resultNotice(const ResultNotice& notice, FormFonts& fonts)
{
    static const FlowLayout layout =
        compiledFlow(u"result_notice.json"_s, {u"document"_s, u"salutation"_s, u"result"_s, u"reason"_s, u"recourse"_s,
                                               u"organ"_s, u"day"_s, u"receipt"_s});
    const QString document = notice.document.isEmpty() ? QString() : u"（%1）"_s.arg(notice.document);
    const QString unit = notice.unit.isEmpty() ? QString() : notice.unit + u'　';
    FormValues values;
    values.texts = {
        {u"document"_s, notice.document},
        {u"salutation"_s, u"%1%2同志："_s.arg(unit, orBlank(notice.name))},
        {u"result"_s, resultOf(notice)},
        {u"reason"_s, notice.reason.isEmpty() ? QString() : u"原因：%1"_s.arg(notice.reason)},
        {u"recourse"_s, notice.recourse ? recourseOf(*notice.recourse) : QString()},
        {u"organ"_s, orBlank(notice.office)},
        {u"day"_s, orBlank(notice.day)},
        {u"receipt"_s,
         u"《公务员年度考核结果通知书》%1已收到，%2年度考核结果已知悉。"_s.arg(document, QString::number(notice.year))},
    };
    return filledPaper(layout, values, notice.name, fonts);
}

} // namespace tidui
