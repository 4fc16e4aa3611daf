#include "ui/round/propose_dialog.h"

#include "core/promotion/review_words.h"
#include "ui/components/list_look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

ProposeDialog::ProposeDialog(RoundOffice& rounds, const RoundFacts& facts, QDate on, QWidget* parent)
    : QDialog(parent), m_rounds(rounds), m_facts(facts), m_on(on), m_target(new QComboBox),
      m_others(new QCheckBox(tr("Show those who aren't &eligible too"))), m_table(new QTableWidget(0, 4)),
      m_reason(new QLineEdit), m_endsPost(new QCheckBox(tr("Their &present post ends with the appointment"))),
      m_problem(new QLabel)
{
    setWindowTitle(tr("Propose candidates"));
    for (const RoundTarget& target : facts.targets)
        m_target->addItem(target.post.isEmpty() ? target.target : u"%1（%2）"_s.arg(target.post, target.target));
    m_target->setAccessibleName(tr("Target"));
    m_reason->setAccessibleName(tr("Why they are proposed"));
    m_table->setObjectName(u"eligible"_s);
    m_table->setAccessibleName(tr("People of the unit"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Present rank"), tr("Eligibility"), tr("First met")});
    setListLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("&Target:"), m_target);
    form->addRow(tr("&Reason:"), m_reason);
    m_endsPost->setObjectName(u"endsPost"_s);
    m_endsPost->setVisible(facts.round.kind == round_kind::leadingPost);
    if (facts.round.kind == round_kind::leadingPost)
        form->addRow(QString(), m_endsPost);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProposeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ProposeDialog::fill);
    connect(m_others, &QCheckBox::toggled, this, &ProposeDialog::showAnswers);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(new QLabel(tr("Select whom to propose; several with Ctrl or Shift.")));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_others);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    const int unit = fontMetrics().height();
    resize(44 * unit, 30 * unit);
    fill();
}

void ProposeDialog::fill()
{
    m_answers.clear();
    if (m_target->currentIndex() < 0)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto answers = m_rounds.eligible(m_facts, m_facts.targets[std::size_t(m_target->currentIndex())], m_on);
    QGuiApplication::restoreOverrideCursor();
    if (answers)
        m_answers = std::move(*answers);
    m_problem->setText(answers ? QString() : answers.error().message);
    m_problem->setVisible(!answers);
    std::ranges::stable_sort(m_answers, std::ranges::greater(),
                             [](const ReviewAnswer& answer) { return answer.review.outcome; });
    showAnswers();
}

void ProposeDialog::showAnswers()
{
    m_table->setRowCount(0);
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const ReviewAnswer& answer = m_answers[i];
        if (!m_others->isChecked() && answer.review.outcome < Outcome::Judgement)
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList cells{answer.name, answer.rank, outcomeWords(answer.review.outcome),
                                monthWords(answer.review.earliest)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        m_table->item(row, 0)->setData(Qt::UserRole, answer.cadre.value);
    }
}

void ProposeDialog::accept()
{
    std::vector<CadreId> chosen;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        chosen.push_back(CadreId{index.data(Qt::UserRole).toLongLong()});
    Status status;
    if (chosen.empty())
        status = Error{Error::Kind::Invalid, tr("Nobody is selected."), {}};
    else
        status = m_rounds.propose(m_facts.round.id, chosen, m_facts.targets[std::size_t(m_target->currentIndex())],
                                  m_reason->text().trimmed(), m_endsPost->isChecked());
    m_problem->setText(status ? QString() : status.error().message);
    m_problem->setVisible(!status);
    if (status)
        QDialog::accept();
}

} // namespace tidui
