#include "ui/quota/scope_dialog.h"

#include "core/organization/quota_base.h"
#include "core/regulation/rule_book.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace tidui {

QDate typedDay(const QLineEdit& edit)
{
    return QDate::fromString(edit.text().trimmed(), Qt::ISODate);
}

QLineEdit* dayEdit(QDate day)
{
    auto* edit = new QLineEdit(day.toString(Qt::ISODate));
    edit->setPlaceholderText(u"YYYY-MM-DD"_s);
    edit->setValidator(new QRegularExpressionValidator(
        QRegularExpression(u"(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?"_s), edit));
    return edit;
}

namespace {

void choose(QComboBox& box, const QString& value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

/// A box of texts with their values.
QComboBox* choices(std::initializer_list<std::pair<QString, QString>> entries, const QString& value)
{
    auto* box = new QComboBox;
    for (const auto& [text, data] : entries)
        box->addItem(text, data);
    choose(*box, value);
    return box;
}

} // namespace

ScopeDialog::ScopeDialog(QuotaScope scope, const std::vector<Unit>& units, const RuleBook& rules, QDate today,
                         QWidget* parent)
    : QDialog(parent), m_scope(std::move(scope)), m_all(units)
{
    setWindowTitle(m_scope.id ? tr("Quota scope") : tr("New quota scope"));
    auto* form = buildForm(rules, today);
    fillUnits(units);
    auto* unitsLabel = new QLabel(tr("&Units of the scope:"));
    unitsLabel->setBuddy(m_units);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* right = new QVBoxLayout;
    right->addWidget(unitsLabel);
    right->addWidget(m_units, 1);
    auto* below = new QPushButton(tr("Units below: &same as the current one"));
    below->setAutoDefault(false);
    connect(below, &QPushButton::clicked, this, &ScopeDialog::checkBelow);
    right->addWidget(below);
    auto* columns = new QHBoxLayout;
    columns->addWidget(form);
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 52, fontMetrics().height() * 30);
    connect(m_units, &QTreeWidget::itemChanged, this, &ScopeDialog::refreshBase);
    refreshBase();
}

QWidget* ScopeDialog::buildForm(const RuleBook& rules, QDate today)
{
    m_name = new QLineEdit(m_scope.name);
    m_name->setObjectName(u"name"_s);
    m_name->setMinimumWidth(fontMetrics().horizontalAdvance(QString(16, QChar(0x5E74))));
    m_organ = new QComboBox;
    m_organ->setObjectName(u"organ"_s);
    for (const auto& [key, timeline] : rules.all<OrganRanks>()) {
        if (timeline.at(today))
            m_organ->addItem(key, key);
    }
    choose(*m_organ, m_scope.organ);
    m_body = choices({{tr("not a central organ"), {}}, {u"正部级"_s, u"正部级"_s}, {u"副部级"_s, u"副部级"_s}},
                     m_scope.body);
    m_base = new QSpinBox;
    m_base->setRange(-1, 1'000'000);
    m_base->setValue(m_scope.base.value_or(-1));
    m_rounding = choices({{tr("as the office's setting"), {}},
                          {tr("round down"), u"floor"_s},
                          {tr("round half up"), u"half-up"_s},
                          {tr("by the document"), u"per-document"_s}},
                         m_scope.rounding);
    m_chain = choices({{tr("as the office's setting"), {}},
                       {tr("the rounded places of the group"), u"rounded"_s},
                       {tr("the exact figure of the group"), u"exact"_s}},
                      m_scope.chain);
    m_pooled = new QCheckBox(tr("&Pooled: the units share the places"));
    m_pooled->setChecked(m_scope.pooled);
    m_team = new QCheckBox(tr("&Leading team, counted apart"));
    m_team->setChecked(m_scope.team);
    m_document = new QLineEdit(m_scope.document);
    m_from = dayEdit(m_scope.from);
    m_to = dayEdit(m_scope.to);
    auto* form = new QWidget;
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("&Name:"), m_name);
    layout->addRow(tr("Level of &organ:"), m_organ);
    layout->addRow(tr("&Rank of the body:"), m_body);
    layout->addRow(tr("&Base (posts):"), m_base);
    layout->addRow(tr("Roun&ding:"), m_rounding);
    layout->addRow(tr("Base &inside a group:"), m_chain);
    layout->addRow(m_pooled);
    layout->addRow(m_team);
    layout->addRow(tr("Docu&ment:"), m_document);
    layout->addRow(tr("&From (day):"), m_from);
    layout->addRow(tr("Un&til (day):"), m_to);
    return form;
}

void ScopeDialog::fillUnits(const std::vector<Unit>& units)
{
    m_units = new QTreeWidget;
    m_units->setObjectName(u"units"_s);
    m_units->setAccessibleName(tr("Units of the scope"));
    m_units->setHeaderLabels({tr("Unit"), tr("Establishment")});
    QHash<UnitId, QTreeWidgetItem*> items;
    for (const Unit& unit : units) { // Parents come before children.
        QTreeWidgetItem* parent = items.value(unit.parent);
        auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_units);
        const QString id = QString::number(unit.id.value);
        item->setText(0, unit.name);
        item->setText(1, unit.administrative ? QString::number(*unit.administrative) : QString());
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, unit.id.value);
        item->setCheckState(0, m_scope.units.contains(id) ? Qt::Checked : Qt::Unchecked);
        items.insert(unit.id, item);
    }
    m_units->expandAll();
    m_units->header()->setStretchLastSection(false);
    m_units->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (QTreeWidgetItem* first = m_units->topLevelItem(0))
        m_units->setCurrentItem(first);
}

/// The units below the current one, at any depth, get its check mark.
void ScopeDialog::checkBelow()
{
    QTreeWidgetItem* current = m_units->currentItem();
    if (!current)
        return;
    const QSignalBlocker quiet(m_units); // One new sum for all of them.
    QList<QTreeWidgetItem*> open{current};
    while (!open.isEmpty()) {
        QTreeWidgetItem* item = open.takeLast();
        item->setCheckState(0, current->checkState(0));
        for (int child = 0; child < item->childCount(); ++child)
            open += item->child(child);
    }
    m_units->viewport()->update();
    refreshBase();
}

/// Says what the base would be if none is entered.
void ScopeDialog::refreshBase()
{
    QuotaScope open = scope();
    open.base.reset();
    const auto posts = quotaBase(open, m_all).posts;
    m_base->setSpecialValueText(posts ? tr("the units' establishment: %1").arg(*posts)
                                      : tr("the units' establishment: none on file"));
}

QuotaScope ScopeDialog::scope() const
{
    QuotaScope scope = m_scope;
    scope.name = m_name->text().trimmed();
    scope.organ = m_organ->currentData().toString();
    scope.body = m_body->currentData().toString();
    scope.base = m_base->value() < 0 ? std::nullopt : std::optional(m_base->value());
    scope.rounding = m_rounding->currentData().toString();
    scope.chain = m_chain->currentData().toString();
    scope.pooled = m_pooled->isChecked();
    scope.team = m_team->isChecked();
    scope.document = m_document->text().trimmed();
    scope.from = typedDay(*m_from);
    scope.to = typedDay(*m_to);
    scope.units.clear();
    for (QTreeWidgetItemIterator item(m_units, QTreeWidgetItemIterator::Checked); *item; ++item)
        scope.units += (*item)->data(0, Qt::UserRole).toString();
    return scope;
}

} // namespace tidui
