#include "ui/quota/people_dialog.h"

#include "core/promotion/review.h"
#include "ui/components/list_look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

PeopleDialog::PeopleDialog(const QString& title, const std::vector<CadreFile>& files, const std::vector<Unit>& units,
                           const QHash<CadreId, QString>& notes, QDate on, QWidget* parent)
    : QDialog(parent), m_table(new QTableWidget(int(files.size()), 6))
{
    setWindowTitle(tr("People behind the figure"));
    QHash<UnitId, QString> names;
    for (const Unit& unit : units)
        names.insert(unit.id, unit.name);
    m_table->setObjectName(u"people"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Unit"), tr("Rank"), tr("Since"), tr("Leading post"), tr("Note")});
    setListLook(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < int(files.size()); ++row) {
        const CadreFile& file = files[std::size_t(row)];
        const Rank* rank = rankOn(file, on);
        const PostLevel* level = postLevelOn(file, on);
        const QStringList cells{file.person.name,
                                names.value(file.unit),
                                rank ? rank->name : QString(),
                                rank ? rank->since.display() : QString(),
                                level ? level->name : QString(),
                                notes.value(file.id)};
        for (int column = 0; column < int(cells.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        m_order += file.id;
    }
    m_table->resizeColumnsToContents();
    m_table->setCurrentCell(0, 0);
    onOpen(*m_table, [this](const QModelIndex& index) { openRow(index.row()); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    auto* head =
        new QLabel(tr("%1: %2 people. Double click opens the dossier.").arg(title, QString::number(files.size())));
    head->setWordWrap(true);
    layout->addWidget(head);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 44, fontMetrics().height() * 26);
}

void PeopleDialog::openRow(int row)
{
    if (row < 0 || row >= m_order.size())
        return;
    accept();
    emit openDossier(m_order.at(row), m_order);
}

} // namespace tidui
