#include "ui/round/new_round_dialog.h"

#include "core/promotion/round_fields.h"
#include "ui/components/unit_names.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

enum Column { TargetColumn, PlannedColumn, PostColumn, DocumentColumn, ColumnCount };

} // namespace

NewRoundDialog::NewRoundDialog(RoundOffice& rounds, const std::vector<Unit>& units, QDate today, QWidget* parent)
    : RecordDialog(tr("New promotion round"), parent), m_rounds(rounds), m_today(today)
{
    m_round.kind = round_kind::rank;
    m_round.openedOn = today;
    m_round.name = tr("Promotion in rank, %1").arg(today.toString(Qt::ISODate));
    Choices unitChoices{{u"0"_s, tr("The whole office")}};
    for (const auto& [id, path] : unitPaths(units))
        unitChoices.emplace_back(QString::number(id.value), path);
    Choices organs{{QString(), tr("Not stated")}};
    for (const auto& [key, timeline] : rounds.rules().all<OrganRanks>()) {
        if (timeline.at(today))
            organs.emplace_back(key, key);
    }
    add(m_round, &Round::name, Required);
    addChoice(m_round, &Round::kind,
              {{round_kind::rank, round_kind::rank}, {round_kind::leadingPost, round_kind::leadingPost}});
    addChoice(m_round, &Round::unit, unitChoices);
    addChoice(m_round, &Round::organ, organs);
    add(m_round, &Round::openedOn, Required);
    add(m_round, &Round::document);
    add(m_round, &Round::simplified);
    addWidget(buildTargets());
    setSave([this]() -> Status {
        const auto made = m_rounds.open(m_round, targets());
        if (made)
            m_made = *made;
        return made ? Status() : made.error();
    });
    addTarget();
    resize(fontMetrics().height() * 40, height());
}

QWidget* NewRoundDialog::buildTargets()
{
    m_targets = new QTableWidget(0, ColumnCount);
    m_targets->setObjectName(u"targets"_s);
    m_targets->setAccessibleName(tr("What the round may give"));
    m_targets->setHorizontalHeaderLabels(
        {tr("Rank or level of post"), tr("Places"), tr("Post (for a leading post)"), tr("Document of the quota")});
    m_targets->horizontalHeader()->setStretchLastSection(true);
    m_targets->verticalHeader()->hide();
    const int character = fontMetrics().horizontalAdvance(QChar(0x5E74));
    m_targets->setColumnWidth(TargetColumn, 10 * character);
    m_targets->setColumnWidth(PlannedColumn, 5 * character);
    m_targets->setColumnWidth(PostColumn, 11 * character);
    m_targets->setMinimumHeight(fontMetrics().height() * 8);
    auto* more = new QPushButton(tr("&Another target"));
    auto* less = new QPushButton(tr("Re&move the target"));
    connect(more, &QPushButton::clicked, this, &NewRoundDialog::addTarget);
    connect(less, &QPushButton::clicked, this, [this] { m_targets->removeRow(m_targets->currentRow()); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(more);
    buttons->addWidget(less);
    buttons->addStretch();
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("What the round may give:")));
    layout->addWidget(m_targets);
    layout->addLayout(buttons);
    return widget;
}

/// The ranks of all ladders, then the levels of leading posts.
QStringList NewRoundDialog::targetNames() const
{
    QStringList names;
    for (const auto& [key, timeline] : m_rounds.rules().all<RankLadder>()) {
        if (const auto* ladder = timeline.at(m_today))
            names += ladder->terms.ranks;
    }
    for (const auto& [key, timeline] : m_rounds.rules().all<LeadingPost>()) {
        if (timeline.at(m_today))
            names += key;
    }
    return names;
}

void NewRoundDialog::addTarget()
{
    const int row = m_targets->rowCount();
    m_targets->insertRow(row);
    auto* name = new QComboBox;
    name->addItems(targetNames());
    m_targets->setCellWidget(row, TargetColumn, name);
    auto* places = new QSpinBox;
    places->setRange(0, 9999);
    places->setValue(1);
    m_targets->setCellWidget(row, PlannedColumn, places);
    m_targets->setItem(row, PostColumn, new QTableWidgetItem);
    m_targets->setItem(row, DocumentColumn, new QTableWidgetItem);
    m_targets->resizeRowToContents(row);
}

std::vector<RoundTarget> NewRoundDialog::targets() const
{
    std::vector<RoundTarget> targets;
    for (int row = 0; row < m_targets->rowCount(); ++row) {
        targets.push_back({.target = qobject_cast<QComboBox*>(m_targets->cellWidget(row, TargetColumn))->currentText(),
                           .post = m_targets->item(row, PostColumn)->text().trimmed(),
                           .unit = m_round.unit,
                           .planned = qobject_cast<QSpinBox*>(m_targets->cellWidget(row, PlannedColumn))->value(),
                           .document = m_targets->item(row, DocumentColumn)->text().trimmed()});
    }
    return targets;
}

} // namespace tidui
