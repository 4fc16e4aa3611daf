#include "core/regulation/explanation.h"

#include <QCoreApplication>

namespace tidui {

QString citation(const ProvisionHead& head)
{
    if (!head.office.id)
        return head.source();
    const QString words = head.layer == Layer::BuiltIn
                              ? QCoreApplication::translate("Regulation", "%1 (confirmed by %2)")
                              : QCoreApplication::translate("Regulation", "%1 (%2)");
    return words.arg(head.source(), head.office.document);
}

Explanation restingOn(const ProvisionHead& head, const QString& text)
{
    return {.rule = head.id, .article = citation(head), .certainty = head.certainty, .text = text};
}

Explanation allOf(Explanation head, std::vector<Explanation> children)
{
    head.outcome = Outcome::Met;
    bool told = !children.empty();
    for (const Explanation& child : children) {
        head.outcome = std::min(head.outcome, child.outcome);
        told = told && child.earliest;
        if (child.earliest)
            head.earliest = std::max(head.earliest.value_or(*child.earliest), *child.earliest);
    }
    if (!told)
        head.earliest.reset();
    head.children = std::move(children);
    return head;
}

Explanation anyOf(Explanation head, std::vector<Explanation> children)
{
    head.outcome = Outcome::NotMet;
    for (const Explanation& child : children)
        head.outcome = std::max(head.outcome, child.outcome);
    for (const Explanation& child : children) {
        // A way that is open later doesn't make the answer later than the one that is open now.
        if (child.earliest && (child.outcome == head.outcome || head.outcome == Outcome::NotMet))
            head.earliest = std::min(head.earliest.value_or(*child.earliest), *child.earliest);
    }
    head.children = std::move(children);
    return head;
}

} // namespace tidui
