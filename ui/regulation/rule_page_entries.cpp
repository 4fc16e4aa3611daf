// What a person enters on the page of rules.
#include "ui/regulation/rule_page.h"

#include "core/operation/changes.h"
#include "ui/components/report.h"
#include "ui/regulation/replay_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// An entry that isn't stored yet; it must be told from "no entry".
constexpr OfficeProvisionId unstored{-1};

} // namespace

OfficeProvision RulePage::about(const ProvisionHead& head, const QString& purpose) const
{
    OfficeProvision provision{.id = unstored, .purpose = purpose, .subject = head.subject, .key = head.key};
    provision.from = purpose == u"confirmation" ? head.from : m_day->date();
    provision.terms = head.values;
    provision.account = m_office.account();
    provision.entered = m_today;
    return provision;
}

/// The rules as they would be with the entry, new or changed.
OverlaidRules RulePage::rulesWith(const OfficeProvision& provision) const
{
    auto entries = m_entries;
    const auto present = std::ranges::find(entries, provision.id, &OfficeProvision::id);
    if (present == entries.end())
        entries.push_back(provision);
    else
        *present = provision;
    return builtInRules().overlaid(std::move(entries));
}

ProvisionDialog::Check RulePage::check() const
{
    return [this](const OfficeProvision& provision) {
        const OverlaidRules rules = rulesWith(provision);
        const auto refused = std::ranges::find(rules.problems, provision.id, &ProvisionProblem::id);
        if (refused != rules.problems.end())
            return refused->reason;
        // It may also take away what another entry of the office stands on.
        return rules.problems.size() > m_office.ruleProblems().size() ? rules.problems.back().message() : QString();
    };
}

void RulePage::confirm()
{
    const ProvisionHead& head = *chosen();
    ProvisionDialog dialog(tr("Confirm: %1").arg(head.key), about(head, u"confirmation"_s), check(), this);
    dialog.addNote(
        tr("%1\n%2\nThe figure has been compared with this document and is right:").arg(head.source(), head.text));
    dialog.addDocument();
    enter(dialog);
}

void RulePage::addTerms(ProvisionDialog& dialog, const ProvisionHead& under, bool policy) const
{
    const bool open = under.certainty == Certainty::Setting;
    for (const TermShape& shape : termsOf(under.subject))
        dialog.addTerm(shape, under, policy && !open && shape.bound == Bound::Fixed);
}

void RulePage::addSource(ProvisionDialog& dialog) const
{
    dialog.addDay(tr("In force from"), &OfficeProvision::from);
    dialog.addLine(tr("Instrument"), &OfficeProvision::instrument);
    dialog.addLine(tr("Article"), &OfficeProvision::article);
    dialog.addText(tr("Text"), &OfficeProvision::text);
    dialog.addDocument();
}

void RulePage::correct()
{
    const ProvisionHead& head = *chosen();
    OfficeProvision start = about(head, u"correction"_s);
    start.from = head.from; // The figure was wrong from the beginning; a later day can be typed.
    start.instrument = head.instrument;
    start.article = head.article;
    start.text = head.text;
    ProvisionDialog dialog(tr("Correct: %1").arg(head.key), start, check(), this);
    dialog.addNote(tr("%1\nThe instrument has other figures than the program:").arg(head.source()));
    addTerms(dialog, head, false);
    addSource(dialog);
    enter(dialog);
}

void RulePage::set()
{
    const ProvisionHead& head = *chosen();
    OfficeProvision start = about(head, u"policy"_s);
    if (head.certainty == Certainty::Setting) {
        start.instrument = head.instrument;
        start.article = head.article;
        start.text = head.text;
    }
    ProvisionDialog dialog(tr("Set: %1").arg(head.key), start, check(), this);
    dialog.addNote(head.certainty == Certainty::Setting
                       ? tr("%1\n%2\nThe rule leaves this open. The office decides:").arg(head.source(), head.text)
                       : tr("%1\n%2\nThe office may only ask for more than the rule:").arg(head.source(), head.text));
    addTerms(dialog, head, true);
    addSource(dialog);
    enter(dialog);
}

void RulePage::addCondition()
{
    const ProvisionHead head{.subject = u"office_condition"_s};
    ProvisionDialog dialog(tr("New condition of the office"), about(head, u"policy"_s), check(), this);
    dialog.addLine(tr("Name of the condition"), &OfficeProvision::key);
    dialog.addTargetRanks();
    dialog.addConditions();
    addSource(dialog);
    enter(dialog);
}

void RulePage::end()
{
    OfficeProvision start = *chosenEntry();
    const bool stays = start.purpose != u"confirmation";
    if (stays && !start.to.isValid())
        start.to = m_day->date();
    ProvisionDialog dialog(tr("End: %1").arg(start.key), start, check(), this);
    dialog.addNote(stays
                       ? tr("The last day on which the entry holds. An entry made by mistake is withdrawn instead: it "
                            "then counts as if it had never been there.")
                       : tr("A confirmation is withdrawn: the figure is to be confirmed again."));
    if (stays)
        dialog.addDay(tr("Last day in force"), &OfficeProvision::to);
    dialog.addFlag(tr("Withdraw: it was entered by mistake"), &OfficeProvision::withdrawn);
    dialog.addLine(tr("Document of the end"), &OfficeProvision::endDocument);
    enter(dialog);
}

/// Shows whose result would change, and stores the entry when the person still wants it.
void RulePage::enter(ProvisionDialog& dialog)
{
    if (dialog.exec() != QDialog::Accepted)
        return;
    OfficeProvision provision = dialog.provision();
    const QDate on = std::max(m_day->date(), provision.from);
    const OverlaidRules after = rulesWith(provision);
    const auto results = replay(this, m_office, on, m_office.rules(), after.book);
    if (!results)
        return showError(this, results.error());
    const QString question = tr("%1 (%2): the next rank of everybody on %3, without and with this entry.")
                                 .arg(provision.key, provision.document, on.toString(Qt::ISODate));
    if (ReplayDialog(question, *results, true, this).exec() != QDialog::Accepted)
        return;
    if (provision.id == unstored)
        provision.id = {};
    const QString summary = provision.key + u"　"_s + provision.document;
    const auto event = m_office.change(u"rule"_s, summary, [&provision](Changes& changes) -> Status {
        const auto id = changes.save(provision);
        return id ? Status() : id.error();
    });
    if (!event)
        return showError(this, event.error());
    reload();
    emit changed();
}

void RulePage::compareDays()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Compare two days"));
    auto* form = new QFormLayout(&dialog);
    const auto addDay = [&](const QString& caption, QDate day) {
        auto* edit = new QDateEdit(day);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        edit->setAccessibleName(caption);
        form->addRow(caption, edit);
        return edit;
    };
    auto* first = addDay(tr("The rules of"), m_day->date().addYears(-1));
    auto* second = addDay(tr("And those of"), m_day->date());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QDate on = std::max(first->date(), second->date());
    const RuleBook before = m_office.rules().asOf(first->date());
    const RuleBook after = m_office.rules().asOf(second->date());
    const auto results = replay(this, m_office, on, before, after);
    if (!results)
        return showError(this, results.error());
    ReplayDialog(
        tr("The next rank of everybody on %1, by the rules of %2 and by those of %3.")
            .arg(on.toString(Qt::ISODate), first->date().toString(Qt::ISODate), second->date().toString(Qt::ISODate)),
        *results, false, this)
        .exec();
}

} // namespace tidui
