#include "ui/committee/committee_text.h"

#include "core/promotion/review_words.h"
#include "ui/promotion/outcome_look.h"
#include "ui/promotion/review_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Committee)
};

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString headCell(const QString& text, int percent)
{
    return u"<td width=\"%1%\"><b>%2</b></td>"_s.arg(percent).arg(escaped(text));
}

QString changeWords(const StructureCell& cell)
{
    if (cell.now == cell.then)
        return cell.now == 0 ? QString() : QString::number(cell.now);
    return u"<b>%1 → %2</b>"_s.arg(cell.now).arg(cell.then);
}

QString tableOf(const QString& rows)
{
    return u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"6\" style=\"border-collapse: "
           "collapse\">%1</table>"_s.arg(rows);
}

} // namespace

QString certificateHtml(const Candidate& candidate, const Explanation& review, QDate on, const QPalette& palette)
{
    const CandidateFacts& facts = candidate.facts;
    const QString title =
        facts.target.isEmpty()
            ? Tr::tr("%1 on %2").arg(facts.name, on.toString(Qt::ISODate))
            : Tr::tr("%1, promotion to %2 on %3").arg(facts.name, facts.target, on.toString(Qt::ISODate));
    QStringList known{facts.post.isEmpty() ? candidate.unitName : facts.post, facts.sex};
    if (facts.age)
        known += Tr::tr("%1 years old").arg(*facts.age);
    known += facts.education;
    if (!facts.rank.isEmpty())
        known += Tr::tr("%1 since %2").arg(facts.rank, facts.rankSince.display());
    known.removeAll(QString());
    const QString verdict = u"<span style=\"color: %1\">%2</span>"_s.arg(outcomeColor(palette, facts.outcome).name(),
                                                                         escaped(outcomeWords(facts.outcome)));
    QString html = u"<h2>%1</h2>"_s.arg(Tr::tr("%1: %2").arg(escaped(title), verdict));
    html += u"<p>%1</p>"_s.arg(escaped(known.join(Tr::tr(", "))));
    if (facts.outcome != Outcome::Met && facts.earliest)
        html += u"<p><b>%1</b></p>"_s.arg(escaped(Tr::tr("Met from %1").arg(monthWords(facts.earliest))));
    if (facts.waited)
        html += u"<p>%1</p>"_s.arg(
            escaped(Tr::tr("Waited %1 since %2").arg(yearsAndMonths(*facts.waited), monthWords(facts.earliest))));
    return html + reviewHtml(review, palette);
}

QString comparisonHtml(const std::vector<CandidateFacts>& facts, const std::vector<ComparisonLine>& lines)
{
    constexpr int captionWidth = 12; // Percent.
    const int width = (100 - captionWidth) / int(std::max<std::size_t>(facts.size(), 1));
    QString rows = u"<tr>"_s + headCell({}, captionWidth);
    for (const CandidateFacts& one : facts)
        rows += headCell(one.target.isEmpty() ? one.name : Tr::tr("%1, to %2").arg(one.name, one.target), width);
    rows += u"</tr>"_s;
    for (const ComparisonLine& line : lines) {
        rows += u"<tr>"_s + headCell(line.caption, captionWidth);
        for (const QString& cell : line.cells)
            rows += u"<td>%1</td>"_s.arg(escaped(cell));
        rows += u"</tr>"_s;
    }
    return tableOf(rows);
}

QString structureHtml(const StructureEffect& effect, int people)
{
    QString rows = u"<tr><td></td>"_s;
    for (const QString& band : effect.bands)
        rows += u"<td><b>%1</b></td>"_s.arg(escaped(band.isEmpty() ? Tr::tr("age not on file") : band));
    rows += u"<td><b>%1</b></td></tr>"_s.arg(escaped(Tr::tr("All ages")));
    for (std::size_t rank = 0; rank < std::size_t(effect.ranks.size()); ++rank) {
        const QString& name = effect.ranks.at(qsizetype(rank));
        rows += u"<tr><td><b>%1</b></td>"_s.arg(escaped(name.isEmpty() ? Tr::tr("no rank on file") : name));
        for (const StructureCell& cell : effect.cells[rank])
            rows += u"<td align=\"center\">%1</td>"_s.arg(changeWords(cell));
        rows += u"<td align=\"center\">%1</td></tr>"_s.arg(changeWords(effect.total(rank)));
    }
    return u"<p>%1</p>"_s.arg(escaped(
               Tr::tr(
                   "The %1 people under review by rank and age, now → if the %2 marked who can step up were promoted.")
                   .arg(people)
                   .arg(effect.moved))) +
           tableOf(rows);
}

QString quotaWords(const CandidateFacts& facts, const std::vector<QuotaLeft>& quotas)
{
    const auto quota = std::ranges::find_if(quotas, [&facts](const QuotaLeft& one) {
        return one.ranks.contains(facts.target) && (one.units.isEmpty() || one.units.contains(facts.unit));
    });
    if (quota == quotas.end() || !quota->approved)
        return Tr::tr("%1: no quota approved").arg(facts.target);
    return Tr::tr("%1: quota %2, held %3, left %4")
        .arg(quota->ranks.join(u'、'))
        .arg(*quota->approved)
        .arg(quota->held)
        .arg(*quota->approved - quota->held);
}

void setWords(QLabel& label, const QString& words)
{
    if (label.text() != words)
        label.setText(words);
}

} // namespace tidui
