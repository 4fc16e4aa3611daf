#include "ui/round/step_panel.h"

#include "ui/components/record_dialog.h"
#include "ui/promotion/review_text.h"
#include "ui/round/round_words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tidui {

StepPanel::StepPanel(RoundOffice& rounds, QWidget* parent)
    : QWidget(parent), m_rounds(rounds), m_title(new QLabel), m_asks(new ReviewText), m_papers(new QVBoxLayout),
      m_problem(new QLabel), m_keep(new QPushButton(tr("&Keep"))), m_close(new QPushButton(tr("&Close the step")))
{
    setObjectName(u"stepPanel"_s);
    m_title->setWordWrap(true);
    m_asks->setAccessibleName(tr("What the step asks"));
    m_title->setObjectName(u"stepTitle"_s);
    m_problem->setObjectName(u"stepProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_close->setObjectName(u"closeStep"_s);
    auto* left = new QVBoxLayout;
    left->addWidget(m_title);
    left->addWidget(m_asks, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(buildForm());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // Its fields take it.
    scroll->setMinimumWidth(fontMetrics().height() * 24);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(m_close);
    auto* right = new QVBoxLayout;
    right->addWidget(scroll, 1);
    right->addWidget(m_problem);
    right->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(left, 1);
    layout->addLayout(right, 1);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (keep())
            emit changed();
    });
    connect(m_close, &QPushButton::clicked, this, &StepPanel::close);
}

QLineEdit* StepPanel::addLine(QFormLayout& form, const QString& name, const QString& caption,
                              std::function<bool(const QString&)> read)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(caption);
    form.addRow(caption, line);
    connect(line, &QLineEdit::textEdited, this, [this, caption, read = std::move(read)](const QString& text) {
        refuse(read(text.trimmed()) ? QString() : tr("“%1” can't be read: %2").arg(caption, text));
    });
    return line;
}

QWidget* StepPanel::buildForm()
{
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(6, 0, 6, 0);
    form->addRow(tr("Papers"), m_papers);
    const auto addText = [&](const QString& name, const QString& caption, QString RoundStep::*member) {
        auto* line = addLine(*form, name, caption, [this, member](const QString& text) {
            m_record.*member = text;
            return true;
        });
        m_lines.push_back({line, [member](const RoundStep& step) { return step.*member; }});
    };
    const auto addDay = [&](const QString& name, const QString& caption, QDate RoundStep::*member) {
        auto* line = addLine(*form, name, caption, [this, member](const QString& text) {
            m_record.*member = RecordDialog::dayOf(text);
            return text.isEmpty() || (m_record.*member).isValid();
        });
        line->setPlaceholderText(u"2026-03-01"_s);
        m_lines.push_back({line, [member](const RoundStep& step) { return (step.*member).toString(Qt::ISODate); }});
    };
    addText(u"participants"_s, tr("Who took part"), &RoundStep::participants);
    addDay(u"from"_s, tr("First day"), &RoundStep::from);
    addDay(u"until"_s, tr("Last day"), &RoundStep::until);
    addText(u"document"_s, tr("Document"), &RoundStep::document);
    addText(u"note"_s, tr("Note"), &RoundStep::note);
    addText(u"exception"_s, tr("Exception: why"), &RoundStep::exception);
    addText(u"reply"_s, tr("Number of the reply"), &RoundStep::reply);
    return widget;
}

void StepPanel::setChangeable(bool changeable)
{
    m_changeable = changeable;
    for (const Line& line : m_lines) {
        line.line->setReadOnly(!changeable);
        if (!changeable)
            line.line->setPlaceholderText({});
    }
    m_keep->setVisible(changeable);
    m_close->setVisible(changeable);
}

void StepPanel::fillPapers(const QStringList& asked)
{
    while (QLayoutItem* item = m_papers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& paper : asked) {
        auto* check = new QCheckBox(paper);
        check->setChecked(m_record.papers.contains(paper));
        check->setEnabled(m_changeable);
        connect(check, &QCheckBox::toggled, this, [this, paper](bool there) {
            m_record.papers.removeAll(paper);
            if (there)
                m_record.papers += paper;
        });
        m_papers->addWidget(check);
    }
    if (asked.isEmpty())
        m_papers->addWidget(new QLabel(tr("None are asked.")));
}

void StepPanel::showStep(const RoundFacts* facts, const StepStanding* standing, QDate on)
{
    m_facts = facts;
    m_on = on;
    setEnabled(facts && standing);
    m_asks->clear();
    m_title->clear();
    refuse({});
    m_shown = {};
    if (standing) {
        m_check = standing->rule->terms.check;
        if (standing->record)
            m_shown = *standing->record;
        m_shown.round = facts->round.id;
        m_shown.key = standing->rule->head.key;
        m_title->setText(tr("<b>%1</b>: %2<br>%3 %4")
                             .arg(standing->rule->terms.name, stepStateWords(standing->state),
                                  standing->rule->head.source(), standing->rule->head.text.toHtmlEscaped()));
        m_asks->showReview(standing->asks);
        m_close->setText(m_check == u"registration" ? tr("&Register…") : tr("&Close the step"));
        m_close->setEnabled(standing->state == StepStanding::State::Current);
    }
    m_record = m_shown;
    fillPapers(standing ? standing->rule->terms.papers : QStringList());
    for (const Line& line : m_lines)
        line.line->setText(line.text(m_record));
}

bool StepPanel::keep()
{
    if (!hasUnkept())
        return true;
    const Status status = m_rounds.saveStep(m_record);
    refuse(status ? QString() : status.error().message);
    if (status)
        m_shown = m_record;
    return bool(status);
}

void StepPanel::close()
{
    if (!keep())
        return;
    if (m_check == u"registration") {
        emit registrationRequested();
        return;
    }
    const Status status = m_rounds.closeStep(m_facts->round.id, m_record.key, m_on);
    emit changed(); // What was kept shows in any case.
    if (!status)
        refuse(status.error().message);
}

void StepPanel::refuse(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace tidui
