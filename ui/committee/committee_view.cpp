#include "ui/committee/committee_view.h"

#include "core/promotion/review_words.h"
#include "ui/committee/committee_text.h"
#include "ui/components/list_look.h"
#include "ui/components/static_text_delegate.h"
#include "ui/promotion/candidate_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

const QString gap = u"&nbsp;&nbsp;&nbsp; "_s; // Other blanks fall together in rich text.
constexpr double typeScale = 1.35;            // Of the program's usual type; all columns still fit 1366 pixels.

/// Words that are one line even at 1366 pixels don't wrap: a line that may wrap is laid out again and again to find its
/// height, and some of these change with every key.
enum class Lines { One, Several };

QLabel* wordsLabel(const QString& name, Lines lines)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(lines == Lines::Several);
    label->setTextFormat(Qt::RichText);
    return label;
}

} // namespace

CommitteeView::CommitteeView(CommitteeMatter matter, QWidget* parent)
    : QWidget(parent, Qt::Window), m_matter(std::move(matter)),
      m_model(
          new CandidateModel({CandidateColumn::Mark, CandidateColumn::Name, CandidateColumn::Post, CandidateColumn::Age,
                              CandidateColumn::Sex, CandidateColumn::Education, CandidateColumn::Rank,
                              CandidateColumn::RankSince, CandidateColumn::Target, CandidateColumn::Months,
                              CandidateColumn::Grades, CandidateColumn::Verdict, CandidateColumn::Earliest},
                             this)),
      m_pages(new QStackedWidget), m_marked(wordsLabel(u"marked"_s, Lines::Several)),
      m_hints(wordsLabel(u"hints"_s, Lines::One))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Committee's view — Tidui"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * typeScale);
    setFont(large);
    m_pages->addWidget(buildListPage());
    m_certificate = addTextPage(u"certificate"_s);
    m_comparison = addTextPage(u"comparison"_s);
    m_structure = addTextPage(u"structure"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_marked);
    layout->addWidget(m_hints);
    buildKeys();
    m_model->setCandidates(m_matter.candidates);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showList();
}

QWidget* CommitteeView::buildListPage()
{
    const QString day = m_matter.question.on.toString(Qt::ISODate);
    auto* title = new QLabel(m_matter.question.target.isEmpty()
                                 ? tr("Promotion to everybody's next rank, as of %1").arg(day)
                                 : tr("Promotion to %1, as of %2").arg(m_matter.question.target, day));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    m_search = new QLineEdit;
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Name, pinyin, initials or post"));
    m_search->setAccessibleName(tr("Search the candidates"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CommitteeView::search);
    m_outcomes = wordsLabel(u"outcomes"_s, Lines::One);
    m_order = wordsLabel(u"order"_s, Lines::Several);
    buildTable();
    auto* top = new QHBoxLayout;
    top->addWidget(title, 2);
    top->addWidget(m_search, 1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_order);
    return page;
}

void CommitteeView::buildTable()
{
    const int character = QFontMetrics(font()).horizontalAdvance(QChar(0x5E74));
    m_table = new QTableView;
    m_table->setObjectName(u"candidates"_s);
    m_table->setAccessibleName(tr("Candidates"));
    m_table->setFont(font());
    m_table->setModel(m_model);
    setListLook(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 12);
    m_table->horizontalHeader()->setFont(font());
    m_table->horizontalHeader()->setMinimumSectionSize(character);
    m_table->setAlternatingRowColors(true);
    m_table->setItemDelegate(new StaticTextDelegate(m_table)); // A key repaints all of it.
    // Widths in characters, in the order of the columns; the post takes what is left.
    constexpr std::array widths{1.6, 5.6, 0.0, 2.6, 2.6, 4.6, 6.6, 4.8, 6.6, 5.4, 6.2, 5.6, 4.8};
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(int(column), int(widths[column] * character));
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommitteeView::refreshWords);
    connect(m_table, &QTableView::doubleClicked, this, &CommitteeView::showCertificate);
}

QTextBrowser* CommitteeView::addTextPage(const QString& name)
{
    auto* text = new QTextBrowser;
    text->setObjectName(name);
    text->setFont(font());
    text->setOpenLinks(false);
    text->installEventFilter(this);
    m_pages->addWidget(text);
    return text;
}

int CommitteeView::currentRow() const
{
    return m_table->currentIndex().row();
}

/// The person stays the current one where the change leaves them in the list.
void CommitteeView::keepCurrent(const std::function<void()>& change)
{
    const CadreId current = currentRow() >= 0 ? m_model->facts(currentRow()).cadre : CadreId{};
    change();
    const int row = std::max(0, m_model->list().rowOf(current));
    m_table->setCurrentIndex(m_model->index(row, 0));
    refreshWords();
}

void CommitteeView::refreshWords()
{
    QStringList outcomes;
    using enum Outcome;
    int key = 0;
    for (const std::optional<Outcome> outcome : {std::optional<Outcome>(), std::optional(Met), std::optional(NotMet),
                                                 std::optional(Unknown), std::optional(Judgement)}) {
        const QString words = tr("%1 %2 (%3)")
                                  .arg(key++)
                                  .arg(outcome ? outcomeWords(*outcome) : tr("All"))
                                  .arg(m_model->list().count(outcome))
                                  .toHtmlEscaped();
        outcomes += outcome == m_model->list().outcome() ? u"<b><u>%1</u></b>"_s.arg(words) : words;
    }
    setWords(*m_outcomes, outcomes.join(gap));
    const CandidateOrder order = m_model->list().order();
    setWords(*m_order,
             QStringList{u"<b>%1</b>"_s.arg(orderName(order).toHtmlEscaped()), orderWords(order).toHtmlEscaped(),
                         tr("Appraisals: the first character of each grade, the earliest year first; — not on "
                            "file, ？ two that differ.")
                             .toHtmlEscaped()}
                 .join(gap));
    say({});
}

} // namespace tidui
