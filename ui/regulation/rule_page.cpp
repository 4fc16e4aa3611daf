#include "ui/regulation/rule_page.h"

#include "core/operation/reach.h"

#include "ui/components/report.h"
#include "ui/regulation/rule_text.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

enum ItemRole { HeadIndex = Qt::UserRole, ProblemIndex, IdRole };

} // namespace

RulePage::RulePage(Office& office, QDate today, QWidget* parent)
    : QWidget(parent), m_office(office), m_today(today), m_state(new QLabel), m_tree(new QTreeWidget),
      m_text(new QTextBrowser)
{
    m_tree->setObjectName(u"rules"_s);
    m_tree->setAccessibleName(tr("Rules by instrument and article"));
    m_tree->setHeaderLabels({tr("Instrument, article, subject"), tr("Mark")});
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->setColumnWidth(1, fontMetrics().horizontalAdvance(QString(6, QChar(0x5E74))));
    m_text->setObjectName(u"provision"_s);
    m_text->setAccessibleName(tr("The provision"));
    m_text->setOpenLinks(false);
    m_state->setObjectName(u"ruleState"_s);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_tree);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    const int unit = fontMetrics().height();
    splitter->setSizes({34 * unit, 38 * unit});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 2);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    layout->addWidget(splitter, 1);
    layout->addWidget(buildActions());
    layout->addWidget(m_state);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RulePage::showChosen);
    reload();
}

QWidget* RulePage::buildBar()
{
    m_day = new QDateEdit(m_today);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setObjectName(u"ruleDay"_s);
    m_day->setAccessibleName(tr("Day of the rules"));
    m_search = new QLineEdit;
    m_search->setObjectName(u"ruleSearch"_s);
    m_search->setAccessibleName(tr("Search the rules"));
    m_search->setPlaceholderText(tr("Search: instrument, article, subject, words of the text"));
    m_search->setClearButtonEnabled(true);
    m_unconfirmed = new QCheckBox(tr("Only what is to be con&firmed"));
    m_unconfirmed->setObjectName(u"onlyUnconfirmed"_s);
    auto* label = new QLabel(tr("In force on &day:"));
    label->setBuddy(m_day);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_day);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_unconfirmed);
    connect(m_day, &QDateEdit::dateChanged, this, &RulePage::reload);
    connect(m_search, &QLineEdit::textChanged, this, &RulePage::fillTree);
    connect(m_unconfirmed, &QCheckBox::toggled, this, &RulePage::fillTree);
    return bar;
}

QPushButton* RulePage::addButton(QLayout& layout, const QString& text, const QString& name, void (RulePage::*run)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QWidget* RulePage::buildActions()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_confirm = addButton(*layout, tr("&Confirm…"), u"confirm"_s, &RulePage::confirm);
    m_correct = addButton(*layout, tr("Co&rrect…"), u"correct"_s, &RulePage::correct);
    m_set = addButton(*layout, tr("&Set…"), u"set"_s, &RulePage::set);
    m_end = addButton(*layout, tr("E&nd…"), u"end"_s, &RulePage::end);
    layout->addStretch();
    auto* condition = addButton(*layout, tr("New condition of the &office…"), u"condition"_s, &RulePage::addCondition);
    if (!changesRecords(m_office)) {
        for (QPushButton* button : {m_confirm, m_correct, m_set, m_end, condition})
            button->hide();
    }
    addButton(*layout, tr("Compare two da&ys…"), u"compare"_s, &RulePage::compareDays);
    return bar;
}

void RulePage::reload()
{
    m_heads.clear();
    for (const ProvisionHead* head : m_office.rules().inForce(m_day->date()))
        m_heads.push_back(*head);
    const auto entries = m_office.records<OfficeProvision>();
    if (!entries)
        return showError(this, entries.error());
    m_entries = *entries;
    fillTree();
}

bool RulePage::isWanted(const ProvisionHead& head) const
{
    if (m_unconfirmed->isChecked() && head.certainty != Certainty::Unconfirmed)
        return false;
    const QString all = head.source() + head.title + head.key + head.text + head.office.document;
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

/// Instruments in the order of the files, their articles in the order of the text's statements.
void RulePage::fillTree()
{
    const auto* current = m_tree->currentItem();
    const QString kept = current ? current->data(0, IdRole).toString() : QString();
    m_tree->clear();
    addProblems();
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        if (isWanted(m_heads[i]))
            addProvision(m_heads[i], i);
    }
    m_tree->expandAll();
    QTreeWidgetItem* first = nullptr;
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::NoChildren); *it; ++it) {
        if (!first || (*it)->data(0, IdRole).toString() == kept)
            first = *it;
    }
    m_tree->setCurrentItem(first);
    showChosen();
    const auto open = std::ranges::count(m_heads, Certainty::Unconfirmed, &ProvisionHead::certainty);
    m_state->setText(tr("%1 provisions in force, %2 of them to be confirmed").arg(m_heads.size()).arg(open));
}

void RulePage::addProblems()
{
    const auto& problems = m_office.ruleProblems();
    if (problems.empty())
        return;
    auto* group = new QTreeWidgetItem(m_tree, {tr("Entries of the office that the rules can't take")});
    for (std::size_t i = 0; i < problems.size(); ++i) {
        auto* item = new QTreeWidgetItem(group, {problems[i].place, tr("left out")});
        item->setData(0, ProblemIndex, qulonglong(i));
        item->setData(0, IdRole, problems[i].place);
        item->setToolTip(0, problems[i].reason);
    }
}

void RulePage::addProvision(const ProvisionHead& head, std::size_t index)
{
    const auto groups = m_tree->findItems(head.instrument, Qt::MatchExactly, 0);
    QTreeWidgetItem* group = groups.isEmpty() ? new QTreeWidgetItem(m_tree, {head.instrument}) : groups.front();
    group->setToolTip(0, head.instrument);
    const QString text = head.article + u"　"_s + head.title + u"："_s + head.key;
    auto* item = new QTreeWidgetItem(group, {text, markWords(head)});
    item->setToolTip(0, text + u'\n' + head.text);
    item->setData(0, HeadIndex, qulonglong(index));
    item->setData(0, IdRole, head.id);
    QFont font = item->font(1);
    font.setBold(head.certainty == Certainty::Unconfirmed || head.certainty == Certainty::Unset);
    item->setFont(1, font);
}

const ProvisionHead* RulePage::chosen() const
{
    const auto* item = m_tree->currentItem();
    const QVariant index = item ? item->data(0, HeadIndex) : QVariant();
    return index.isValid() ? &m_heads[std::size_t(index.toULongLong())] : nullptr;
}

const OfficeProvision* RulePage::chosenEntry() const
{
    const auto* item = m_tree->currentItem();
    const QVariant index = item ? item->data(0, ProblemIndex) : QVariant();
    const ProvisionHead* head = chosen();
    const OfficeProvisionId id = head              ? head->office.id
                                 : index.isValid() ? m_office.ruleProblems()[std::size_t(index.toULongLong())].id
                                                   : OfficeProvisionId{};
    const auto found = std::ranges::find(m_entries, id, &OfficeProvision::id);
    return found == m_entries.end() ? nullptr : &*found;
}

void RulePage::showChosen()
{
    const ProvisionHead* head = chosen();
    const OfficeProvision* entry = chosenEntry();
    const auto* item = m_tree->currentItem();
    const QVariant problem = item ? item->data(0, ProblemIndex) : QVariant();
    m_text->clear();
    if (head)
        m_text->setHtml(provisionHtml(*head, m_office.rules(), m_day->date()));
    else if (problem.isValid() && entry)
        m_text->setHtml(problemHtml(m_office.ruleProblems()[std::size_t(problem.toULongLong())], *entry));
    const bool ownCondition = head && head->subject == u"office_condition";
    m_confirm->setEnabled(head && head->certainty == Certainty::Unconfirmed);
    m_correct->setEnabled(head && head->certainty != Certainty::Setting && head->layer == Layer::BuiltIn);
    m_set->setEnabled(head && head->layer != Layer::Policy && head->certainty != Certainty::Unset && !ownCondition);
    m_end->setEnabled(entry);
}

} // namespace tidui
