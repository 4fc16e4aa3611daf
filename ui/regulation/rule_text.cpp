#include "ui/regulation/rule_text.h"

#include "core/regulation/rule_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString heading(const QString& text)
{
    return u"<h4 style=\"margin: 12px 0 2px 0\">%1</h4>"_s.arg(text.toHtmlEscaped());
}

QString line(const QString& text)
{
    return u"<p style=\"margin: 3px 0 0 0\">%1</p>"_s.arg(text.toHtmlEscaped());
}

QString daysWords(const ProvisionHead& head)
{
    const QString from = head.from.toString(Qt::ISODate);
    return head.to.isValid() ? Tr::tr("In force from %1 to %2").arg(from, head.to.toString(Qt::ISODate))
                             : Tr::tr("In force from %1 on").arg(from);
}

QString officeWords(const ProvisionHead& head)
{
    const QString words = head.layer == Layer::BuiltIn      ? Tr::tr("Confirmed by: %1. Entered by %2 on %3.")
                          : head.layer == Layer::Correction ? Tr::tr("Corrected by: %1. Entered by %2 on %3.")
                                                            : Tr::tr("Decided by: %1. Entered by %2 on %3.");
    return words.arg(head.office.document, head.office.account, head.office.entered.toString(Qt::ISODate));
}

QString valuesTable(const ProvisionHead& head)
{
    QString rows;
    for (const auto& [caption, value] : termWords(head))
        rows += u"<tr><td style=\"padding-right: 16px\">%1</td><td>%2</td></tr>"_s.arg(caption.toHtmlEscaped(),
                                                                                       value.toHtmlEscaped());
    return rows.isEmpty() ? QString() : u"<table>%1</table>"_s.arg(rows);
}

QString hint(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Unconfirmed:
        return Tr::tr(
            "The figure has not been compared with the text of the instrument yet. Compare it, then confirm or "
            "correct it.");
    case Certainty::Unset:
        return Tr::tr("The figure is not known. What depends on it stays open until it is entered as a correction.");
    case Certainty::Setting:
        return Tr::tr("The national rule leaves this open. Until the office sets it, the default applies.");
    case Certainty::InForce:
        break;
    }
    return {};
}

} // namespace

QString markWords(const ProvisionHead& head)
{
    if (!head.office.id)
        return certaintyWords(head.certainty);
    switch (head.layer) {
    case Layer::BuiltIn:
        return Tr::tr("confirmed");
    case Layer::Correction:
        return Tr::tr("corrected");
    case Layer::Policy:
        break;
    }
    return Tr::tr("the office's own");
}

QString provisionHtml(const ProvisionHead& head, const RuleBook& rules, QDate on)
{
    QString html = u"<h3 style=\"margin: 0\">%1</h3>"_s.arg((head.title + u'：' + head.key).toHtmlEscaped());
    html += line(head.source()) + line(Tr::tr("%1; %2").arg(daysWords(head), markWords(head)));
    if (head.office.id)
        html += line(officeWords(head));
    html += heading(Tr::tr("Text")) + line(head.text);
    if (const QString words = hint(head.certainty); !words.isEmpty())
        html += u"<p style=\"margin: 6px 0 0 0\"><i>%1</i></p>"_s.arg(words.toHtmlEscaped());
    if (const QString values = valuesTable(head); !values.isEmpty())
        html += heading(Tr::tr("Values")) + values;
    const QStringList demands = computedDemands(head, rules, on);
    if (!demands.isEmpty())
        html += heading(Tr::tr("What follows from it on %1").arg(on.toString(Qt::ISODate)));
    for (const QString& demand : demands)
        html += line(demand);
    return html;
}

QString problemHtml(const ProvisionProblem& problem, const OfficeProvision& provision)
{
    QString html = u"<h3 style=\"margin: 0\">%1</h3>"_s.arg(problem.place.toHtmlEscaped());
    html += line(Tr::tr("The rules can't take this entry of the office, and work without it: %1").arg(problem.reason));
    html += line(provision.instrument + provision.article) + line(provision.text);
    return html + line(Tr::tr("Entered by %1 on %2.").arg(provision.account, provision.entered.toString(Qt::ISODate)));
}

} // namespace tidui
