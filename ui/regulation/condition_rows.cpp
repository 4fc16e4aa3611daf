#include "ui/regulation/condition_rows.h"

#include "core/regulation/facts.h"
#include "core/regulation/rule_words.h"
#include "ui/dossier/field_editor.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tidui {

ConditionRows::ConditionRows(const QJsonObject& terms, QWidget* parent)
    : QWidget(parent), m_join(new QComboBox), m_grid(new QGridLayout)
{
    m_join->addItem(tr("all must hold"), u"all"_s);
    m_join->addItem(tr("one is enough"), u"any"_s);
    m_join->setAccessibleName(tr("How the demands are joined"));
    m_join->setCurrentIndex(std::max(0, m_join->findData(terms.value(u"join"_s).toString())));
    auto* add = new QPushButton(tr("&Add a demand"));
    add->setObjectName(u"addDemand"_s);
    connect(add, &QPushButton::clicked, this, [this] { addFact({}); });
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_join);
    bottom->addWidget(add);
    bottom->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addLayout(bottom);
    m_grid->setColumnStretch(2, 1);
    const QJsonArray facts = terms.value(u"facts"_s).toArray();
    for (const auto& fact : facts)
        addFact(fact.toObject());
    if (m_rows.empty())
        addFact({});
}

void ConditionRows::addFact(const QJsonObject& fact)
{
    const Row row{new QComboBox, new QComboBox, new QLineEdit, new QSpinBox, new QPushButton(tr("Remove"))};
    for (const Fact& known : tidui::facts())
        row.fact->addItem(QCoreApplication::translate("Fact", known.caption), QString::fromLatin1(known.key));
    row.fact->setAccessibleName(tr("Fact"));
    row.comparison->setAccessibleName(tr("Comparison"));
    row.value->setAccessibleName(tr("Value"));
    row.last->setAccessibleName(tr("Over the last years or months"));
    row.last->setRange(1, 600);
    const std::array<QWidget*, 5> widgets{row.fact, row.comparison, row.value, row.last, row.remove};
    for (int column = 0; column < int(widgets.size()); ++column)
        m_grid->addWidget(widgets[std::size_t(column)], m_nextLine, column);
    ++m_nextLine;
    m_rows.push_back(row);
    row.fact->setCurrentIndex(std::max(0, row.fact->findData(fact.value(u"fact"_s).toString())));
    fitToFact(row);
    row.comparison->setCurrentIndex(std::max(0, row.comparison->findData(fact.value(u"comparison"_s).toString())));
    row.value->setText(fact.value(u"value"_s).toString());
    row.last->setValue(fact.value(u"last"_s).toInt(3));
    connect(row.fact, &QComboBox::currentIndexChanged, this, [this, row] { fitToFact(row); });
    connect(row.remove, &QPushButton::clicked, this, [this, remove = row.remove] { removeRow(remove); });
    row.fact->setFocus();
}

/// The comparisons that the fact takes, its words, and the span where it has one.
void ConditionRows::fitToFact(const Row& row)
{
    const Fact* fact = factOf(row.fact->currentData().toString());
    row.comparison->clear();
    for (const QString& comparison : comparisonsOf(fact->type))
        row.comparison->addItem(comparisonWords(comparison), comparison);
    row.last->setVisible(fact->span != FactUnit::None);
    row.last->setPrefix(tr("last "));
    row.last->setSuffix(fact->span == FactUnit::Months ? tr(" months") : tr(" years"));
    row.value->setCompleter(nullptr);
    row.value->setToolTip({});
    row.value->setPlaceholderText(fact->type == FactType::Words    ? tr("words, several joined by 、")
                                  : fact->unit == FactUnit::Months ? tr("number of months")
                                  : fact->type == FactType::Number ? tr("number")
                                                                   : tr("word"));
    offerCodes(*row.value, QString::fromLatin1(fact->codes));
}

void ConditionRows::removeRow(QPushButton* button)
{
    const auto found = std::ranges::find(m_rows, button, &Row::remove);
    for (QWidget* widget : std::initializer_list<QWidget*>{found->fact, found->comparison, found->value, found->last})
        delete widget;
    button->deleteLater(); // Its own click is still running.
    button->hide();
    m_rows.erase(found);
}

QString ConditionRows::join() const
{
    return m_join->currentData().toString();
}

QJsonArray ConditionRows::facts() const
{
    QJsonArray facts;
    for (const Row& row : m_rows) {
        const Fact* known = factOf(row.fact->currentData().toString());
        QJsonObject fact{{u"fact"_s, QString::fromLatin1(known->key)},
                         {u"comparison"_s, row.comparison->currentData().toString()},
                         {u"value"_s, row.value->text().trimmed()}};
        if (known->span != FactUnit::None)
            fact.insert(u"last"_s, row.last->value());
        facts.append(fact);
    }
    return facts;
}

} // namespace tidui
