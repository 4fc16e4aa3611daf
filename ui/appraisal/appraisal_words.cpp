#include "ui/appraisal/appraisal_words.h"

#include "core/base/partial_date.h"
#include "core/promotion/review_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AppraisalWords)
};

using Part = AppraisalStanding::Part;

QString item(const Explanation& finding)
{
    QString text = finding.text.toHtmlEscaped();
    if (!finding.actual.isEmpty())
        text += (text.isEmpty() ? QString() : u"　"_s) + u"<b>%1</b>"_s.arg(finding.actual.toHtmlEscaped());
    if (!finding.required.isEmpty())
        text += u"（%1）"_s.arg(finding.required.toHtmlEscaped());
    if (!finding.article.isEmpty())
        text += u"　<i>%1</i>"_s.arg(finding.article.toHtmlEscaped());
    if (finding.certainty == Certainty::Unconfirmed)
        text += u"　"_s + Words::tr("[to be confirmed]");
    return u"<li>%1</li>"_s.arg(text);
}

QString actHtml(const AppraisalAct& act)
{
    QStringList parts{u"<b>%1</b>"_s.arg(actWords(act.act))};
    if (!act.grade.isEmpty())
        parts += act.grade;
    if (!act.text.isEmpty())
        parts += act.text.toHtmlEscaped();
    parts += u"%1 %2"_s.arg(act.by.toHtmlEscaped(), PartialDate(act.on).display());
    return u"<li>%1</li>"_s.arg(parts.join(u"　"_s));
}

} // namespace

QString partWords(Part part)
{
    switch (part) {
    case Part::Graded:
        return Words::tr("graded");
    case Part::CommentsOnly:
        return Words::tr("comments, no grade");
    case Part::Open:
        return Words::tr("no comments, no grade yet");
    case Part::Elsewhere:
        return Words::tr("appraised elsewhere");
    case Part::Outside:
        return Words::tr("leading member");
    case Part::None:
        return Words::tr("doesn't take part");
    }
    return {};
}

QString actWords(const QString& act)
{
    static const QHash<QString, const char*> words{
        {appraisal_act::proposed, QT_TRANSLATE_NOOP("AppraisalWords", "Leader's comment and proposal")},
        {appraisal_act::unit, QT_TRANSLATE_NOOP("AppraisalWords", "Unit's opinion")},
        {appraisal_act::decided, QT_TRANSLATE_NOOP("AppraisalWords", "Committee's decision")},
        {appraisal_act::notified, QT_TRANSLATE_NOOP("AppraisalWords", "Notice to the person")},
        {appraisal_act::objected, QT_TRANSLATE_NOOP("AppraisalWords", "Objection")},
        {appraisal_act::reviewed, QT_TRANSLATE_NOOP("AppraisalWords", "Decision on the objection")},
        {appraisal_act::supplied, QT_TRANSLATE_NOOP("AppraisalWords", "Grade supplied after the case")}};
    return words.contains(act) ? Words::tr(words.value(act)) : act;
}

QString regularPeriod(int period, int periods)
{
    if (periods == 12)
        return Words::tr("Month %1").arg(period);
    return (periods == 2 ? Words::tr("Half %1") : Words::tr("Q%1")).arg(period);
}

std::vector<std::pair<QString, QString>> rulings()
{
    std::vector<std::pair<QString, QString>> all{{QString(), Words::tr("nothing decided")},
                                                 {u"as-found"_s, Words::tr("as the rules found")}};
    for (const auto& [key, part] : std::initializer_list<std::pair<QString, Part>>{{u"graded"_s, Part::Graded},
                                                                                   {u"comments"_s, Part::CommentsOnly},
                                                                                   {u"open"_s, Part::Open},
                                                                                   {u"elsewhere"_s, Part::Elsewhere},
                                                                                   {u"outside"_s, Part::Outside},
                                                                                   {u"none"_s, Part::None}})
        all.emplace_back(key, partWords(part));
    return all;
}

QString personHtml(const AppraisedPerson& person)
{
    const auto list = [](const QString& title, const QString& items) {
        return items.isEmpty()
                   ? QString()
                   : u"<p style='margin:4px 0 0 0'><b>%1</b></p><ul style='margin:0'>%2</ul>"_s.arg(title, items);
    };
    QString reasons;
    for (const Explanation& reason : person.found.reasons)
        reasons += item(reason);
    QString matters;
    for (const Explanation& matter : person.matters)
        matters += item(matter);
    QString acts;
    for (const QString& kind : appraisalActs()) {
        if (const AppraisalAct* act = person.act(kind))
            acts += actHtml(*act);
    }
    QString special;
    for (const QString& result : person.special)
        special += u"<li>%1</li>"_s.arg(result.toHtmlEscaped());
    QString ruling;
    if (!person.entry.ruling.isEmpty())
        ruling = u"<li>%1　%2　%3 %4</li>"_s.arg(partWords(person.part()), person.entry.rulingReason.toHtmlEscaped(),
                                                 person.entry.ruledBy.toHtmlEscaped(),
                                                 PartialDate(person.entry.ruledOn).display());
    return u"<b>%1</b>　%2　%3"_s.arg(person.entry.name.toHtmlEscaped(), person.entry.post.toHtmlEscaped(),
                                      partWords(person.part())) +
           list(Words::tr("Open"), matters) + list(Words::tr("Decided by a person"), ruling) +
           list(Words::tr("How the person takes part, by rule"), reasons) +
           list(Words::tr("Special appraisal"), special) + list(Words::tr("Steps taken"), acts);
}

} // namespace tidui
