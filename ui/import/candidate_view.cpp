#include "ui/import/candidate_view.h"

#include "ui/components/difference_table.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

CandidateView::CandidateView(Office& office, ImportModel& model, QWidget* parent)
    : QWidget(parent), m_office(office), m_model(model), m_title(new QLabel), m_warnings(new QLabel),
      m_question(new QLabel(tr("The office has somebody of this &name. Who is it?"))), m_who(new QComboBox),
      m_table(new DifferenceTable(tr("In the office"), tr("In the file")))
{
    m_title->setTextFormat(Qt::PlainText);
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::PlainText);
    m_question->setBuddy(m_who);
    m_who->setObjectName(u"who"_s);
    m_table->setObjectName(u"differences"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_warnings, m_question, m_who})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    connect(m_who, &QComboBox::activated, this, &CandidateView::resolve);
    connect(m_table, &DifferenceTable::keepMineChanged, this, [this](const QSet<QString>& keepMine) {
        ImportChoice choice = m_model.choice(m_row);
        choice.keepMine = keepMine;
        m_model.setChoice(m_row, choice);
    });
    showCandidate(-1);
}

void CandidateView::showCandidate(int row)
{
    m_row = row;
    const bool some = row >= 0 && row < m_model.rowCount();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_warnings, m_question, m_who, m_table})
        widget->setVisible(some);
    if (!some)
        return;
    const ImportCandidate& candidate = m_model.candidate(row);
    const ImportChoice& choice = m_model.choice(row);
    m_title->setText(tr("%1: %2").arg(kindName(candidate.kind), candidate.theirs.person.name));
    m_warnings->setText(candidate.warnings.join(u'\n'));
    m_warnings->setVisible(!candidate.warnings.isEmpty());
    showAlternatives(candidate, choice);
    if (candidate.kind == ImportCandidate::Kind::Changed)
        m_table->showDifferences(candidate.differences, choice.keepMine);
    else
        m_table->showDifferences(compareFiles(candidate.mine, candidate.theirs));
    m_table->setColumnHidden(1, candidate.kind == ImportCandidate::Kind::New ||
                                    candidate.kind == ImportCandidate::Kind::Ambiguous);
    m_table->setVisible(candidate.kind != ImportCandidate::Kind::Identical);
}

void CandidateView::showAlternatives(const ImportCandidate& candidate, const ImportChoice& choice)
{
    const bool ambiguous = candidate.kind == ImportCandidate::Kind::Ambiguous;
    m_question->setVisible(ambiguous);
    m_who->setVisible(ambiguous);
    m_who->clear();
    if (!ambiguous)
        return;
    m_who->addItem(tr("Not decided: leave this file out"));
    m_who->addItem(tr("A new person"), qint64(0));
    const auto files = m_office.cadres(candidate.alternatives);
    for (const CadreFile& file : files ? *files : std::vector<CadreFile>())
        m_who->addItem(tr("%1, born %2, %3")
                           .arg(file.person.name, file.person.birth.display(), file.person.currentPost.simplified()),
                       file.id.value);
    m_who->setCurrentIndex(choice.resolved ? m_who->findData(choice.resolved->value) : 0);
}

void CandidateView::resolve(int index)
{
    ImportChoice choice = m_model.choice(m_row);
    const QVariant who = m_who->itemData(index);
    choice.resolved = who.isValid() ? std::optional(CadreId{who.toLongLong()}) : std::nullopt;
    m_model.setChoice(m_row, choice);
}

} // namespace tidui
