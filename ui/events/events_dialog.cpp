#include "ui/events/events_dialog.h"

#include "core/operation/reach.h"

#include "ui/components/event_table.h"
#include "ui/components/report.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr int mostShown = 1000; // Events; older ones are found in the history of the files.

} // namespace

EventsDialog::EventsDialog(Office& office, QWidget* parent)
    : QDialog(parent), m_office(office), m_list(new EventTable), m_undo(new QPushButton(tr("&Take this change back")))
{
    setWindowTitle(tr("Record of changes"));
    m_list->setObjectName(u"events"_s);
    auto* words = new QLabel(tr("An import counts as one change. Taking a change back is a change of its own; what was "
                                "changed again since is not overwritten."));
    words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_undo->setObjectName(u"undo_event"_s);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &EventsDialog::undo);
    connect(m_list, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_undo->setEnabled(row >= 0 && changesFiles(m_office)); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(words);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 44, fontMetrics().height() * 28);
    load();
}

void EventsDialog::load()
{
    auto events = m_office.events(mostShown);
    if (!events)
        return showError(this, events.error());
    m_events = std::move(*events);
    m_list->showEvents(m_events);
    m_undo->setEnabled(!m_events.empty() && changesFiles(m_office));
}

void EventsDialog::undo()
{
    const Event event = m_events[std::size_t(m_list->currentRow())];
    const auto answer = QMessageBox::question(this, windowTitle(), tr("Take this back?\n%1").arg(eventWords(event)));
    if (answer != QMessageBox::Yes)
        return;
    if (const auto status = m_office.undo(event.id); !status)
        return showError(this, status.error());
    load();
    emit undone();
}

} // namespace tidui
