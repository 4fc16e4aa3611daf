#include "ui/quota/quota_text.h"

#include "core/regulation/rule_words.h"
#include "ui/quota/quota_model.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(QuotaText)
};

QString paragraph(const QString& text)
{
    return u"<p style='margin:2px 0'>%1</p>"_s.arg(text.toHtmlEscaped());
}

/// 一级调研员1、三级调研员4
QString byRank(const QuotaLine& line)
{
    QStringList terms;
    for (qsizetype index = 0; index < line.ceiling.ranks.size(); ++index) {
        if (const int people = line.heldByRank[std::size_t(index)]; people > 0)
            terms += line.ceiling.ranks.at(index) + QString::number(people);
    }
    return terms.join(u'、');
}

QString countWords(const QuotaLine& line)
{
    QStringList clauses{Tr::tr("Held: %1").arg(line.held.size())};
    if (line.ceiling.ranks.size() > 1 && !line.held.empty())
        clauses += Tr::tr("Among them: %1").arg(byRank(line));
    if (!line.uncounted.empty())
        clauses += Tr::tr("Not counted: %1").arg(line.uncounted.size());
    if (!line.proposed.empty())
        clauses += Tr::tr("Proposed: %1, of whom %2 give up a place of the group")
                       .arg(line.proposed.size())
                       .arg(line.givesUp.size());
    if (line.vacant())
        clauses += Tr::tr("Vacant: %1").arg(*line.vacant());
    if (line.over() > 0)
        clauses += Tr::tr("Over by %1").arg(line.over());
    return clauses.join(QChar(0xFF1B));
}

} // namespace

QString quotaHtml(const QuotaLine& line, const QString& name, const QuotaScope* scope, QDate on)
{
    const QuotaCeiling& ceiling = line.ceiling;
    QString html = u"<p style='margin:2px 0'><b>%1</b></p>"_s.arg(
        Tr::tr("%1, %2, on %3").arg(name, ceiling.name, on.toString(Qt::ISODate)).toHtmlEscaped());
    html += paragraph(Tr::tr("Arithmetic: %1").arg(ceiling.arithmetic));
    if (!ceiling.article.isEmpty())
        html += paragraph(Tr::tr("Article: %1 (%2)").arg(ceiling.article, certaintyWords(ceiling.certainty)));
    for (const QString& finding : ceiling.findings)
        html += paragraph(u"⚠ "_s + finding);
    html += paragraph(countWords(line));
    if (!line.retired.empty())
        html += paragraph(Tr::tr("%1 people retire before this day and are left out.").arg(line.retired.size()));
    if (line.retirementUnknown > 0)
        html +=
            paragraph(Tr::tr("Of %1 people nobody knows whether they retire before this day: they are counted. Enter "
                             "the age limit in their files.")
                          .arg(line.retirementUnknown));
    if (scope && !scope->document.isEmpty())
        html += paragraph(Tr::tr("Scope by: %1").arg(scope->document));
    return html;
}

} // namespace tidui
