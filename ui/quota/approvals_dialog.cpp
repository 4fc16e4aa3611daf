#include "ui/quota/approvals_dialog.h"

#include "ui/components/list_look.h"
#include "ui/quota/scope_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace tidui {

ApprovalsDialog::ApprovalsDialog(const QuotaScope& scope, std::vector<QuotaApproval> approvals,
                                 const std::vector<QuotaCeiling>& ceilings, QWidget* parent)
    : QDialog(parent), m_scope(scope.id), m_approvals(std::move(approvals)), m_table(new QTableWidget(0, 5))
{
    setWindowTitle(tr("Approved places of %1").arg(scope.name));
    m_table->setObjectName(u"approvals"_s);
    m_table->setAccessibleName(tr("Approved places"));
    m_table->setHorizontalHeaderLabels({tr("Ranks"), tr("Places"), tr("Document"), tr("From"), tr("Until")});
    setListLook(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    auto* removeButton = new QPushButton(tr("&Remove"));
    removeButton->setAutoDefault(false);
    connect(removeButton, &QPushButton::clicked, this, &ApprovalsDialog::remove);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(removeButton, 0, Qt::AlignLeft);
    layout->addWidget(buildForm(ceilings));
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 42, fontMetrics().height() * 26);
    fill();
}

QWidget* ApprovalsDialog::buildForm(const std::vector<QuotaCeiling>& ceilings)
{
    m_group = new QComboBox;
    m_group->setObjectName(u"group"_s);
    for (const QuotaCeiling& ceiling : ceilings) {
        const QString limit =
            ceiling.ceiling ? tr("%1 (at most %2)").arg(ceiling.name).arg(*ceiling.ceiling) : ceiling.name;
        m_group->addItem(limit, ceiling.ranks);
    }
    m_places = new QSpinBox;
    m_places->setObjectName(u"places"_s);
    m_places->setRange(0, 1'000'000);
    m_document = new QLineEdit;
    m_document->setObjectName(u"document"_s);
    m_from = dayEdit({});
    m_to = dayEdit({});
    auto* addButton = new QPushButton(tr("&Add to the list"));
    addButton->setObjectName(u"add"_s);
    addButton->setAutoDefault(false);
    connect(addButton, &QPushButton::clicked, this, &ApprovalsDialog::add);
    auto* days = new QHBoxLayout;
    auto* until = new QLabel(tr("&until"));
    until->setBuddy(m_to);
    days->addWidget(m_from);
    days->addWidget(until);
    days->addWidget(m_to);
    days->addWidget(addButton);
    auto* form = new QWidget;
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("Ran&ks:"), m_group);
    layout->addRow(tr("&Places:"), m_places);
    layout->addRow(tr("&Document:"), m_document);
    auto* from = new QLabel(tr("&From (day):"));
    from->setBuddy(m_from);
    layout->addRow(from, days);
    return form;
}

void ApprovalsDialog::fill()
{
    m_table->setRowCount(int(m_approvals.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QuotaApproval& approval = m_approvals[std::size_t(row)];
        const QStringList cells{rankGroupName(approval.ranks), QString::number(approval.places), approval.document,
                                approval.from.toString(Qt::ISODate), approval.to.toString(Qt::ISODate)};
        for (int column = 0; column < int(cells.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    for (const int column : {0, 1, 3, 4})
        m_table->resizeColumnToContents(column);
}

void ApprovalsDialog::add()
{
    m_approvals.push_back({.scope = m_scope,
                           .ranks = m_group->currentData().toStringList(),
                           .places = m_places->value(),
                           .document = m_document->text().trimmed(),
                           .from = typedDay(*m_from),
                           .to = typedDay(*m_to)});
    fill();
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
}

void ApprovalsDialog::remove()
{
    if (m_table->currentRow() < 0)
        return;
    m_approvals.erase(m_approvals.begin() + m_table->currentRow());
    fill();
}

} // namespace tidui
