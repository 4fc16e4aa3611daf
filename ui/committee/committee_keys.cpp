// What the keys of the committee's view do, and the row of hints that says so.
#include "ui/committee/committee_text.h"
#include "ui/committee/committee_view.h"
#include "ui/promotion/candidate_model.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr qsizetype fewestCompared = 2;
constexpr qsizetype mostCompared = 4;

} // namespace

void CommitteeView::buildKeys()
{
    const auto outcome = [this](std::optional<Outcome> shown) { return [this, shown] { chooseOutcome(shown); }; };
    constexpr int texts = InCertificate | InText;
    // The arrows are the table's and the texts' own.
    m_keys = {
        {InList | texts, {}, "↑ ↓", QT_TR_NOOP("move"), {}},
        {InList, {Qt::Key_Return, Qt::Key_Enter}, "Enter", QT_TR_NOOP("certificate"), [this] { showCertificate(); }},
        {InCertificate, {Qt::Key_Left}, "←", QT_TR_NOOP("previous"), [this] { step(-1); }},
        {InCertificate, {Qt::Key_Right}, "→", QT_TR_NOOP("next"), [this] { step(1); }},
        {InList | InCertificate, {Qt::Key_Space}, QT_TR_NOOP("Space"), QT_TR_NOOP("mark"), [this] { toggleMark(); }},
        {InList, {Qt::Key_C}, "C", QT_TR_NOOP("compare the marked"), [this] { showComparison(); }},
        {InList, {Qt::Key_T}, "T", QT_TR_NOOP("structure"), [this] { showStructure(); }},
        {InList, {Qt::Key_0}, "0–4", QT_TR_NOOP("verdict"), outcome({})},
        {InList, {Qt::Key_1}, "1", "", outcome(Outcome::Met)},
        {InList, {Qt::Key_2}, "2", "", outcome(Outcome::NotMet)},
        {InList, {Qt::Key_3}, "3", "", outcome(Outcome::Unknown)},
        {InList, {Qt::Key_4}, "4", "", outcome(Outcome::Judgement)},
        {InList, {Qt::Key_S}, "S", QT_TR_NOOP("order"), [this] { nextOrder(); }},
        {InList, {Qt::Key_Slash}, "/", QT_TR_NOOP("search"), [this] { m_search->setFocus(); }},
        {InSearch,
         {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Down},
         "Enter",
         QT_TR_NOOP("to the list"),
         [this] { m_table->setFocus(); }},
        {InSearch, {Qt::Key_Escape}, "Esc", QT_TR_NOOP("end the search"), [this] { leaveSearch(); }},
        {InList | texts | InSearch, {Qt::Key_F11}, "F11", QT_TR_NOOP("full screen"), [this] { toggleFullScreen(); }},
        {InList | texts, {Qt::Key_Escape}, "Esc", QT_TR_NOOP("back"), [this] { goBack(); }},
    };
}

int CommitteeView::where() const
{
    switch (Page(m_pages->currentIndex())) {
    case ListPage:
        return focusWidget() == m_search ? InSearch : InList;
    case CertificatePage:
        return InCertificate;
    case ComparisonPage:
    case StructurePage:
        break;
    }
    return InText;
}

bool CommitteeView::press(const QKeyEvent& event)
{
    const auto key = std::ranges::find_if(m_keys, [&](const Key& one) {
        return (one.where & where()) && std::ranges::find(one.keys, event.key()) != one.keys.end();
    });
    if (key == m_keys.end() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    key->press();
    return true;
}

bool CommitteeView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(
            this, [this] { say({}); }, Qt::QueuedConnection); // The hints are those of the new place.
    return QWidget::eventFilter(watched, event);
}

/// Renews the row of hints and the line above it: what is said, else the marks and the quota.
void CommitteeView::say(const QString& text)
{
    QStringList hints;
    for (const Key& key : m_keys) {
        if ((key.where & where()) && *key.hint != '\0')
            hints += u"<b>%1</b>&nbsp;%2"_s.arg(tr(key.name).toHtmlEscaped(), tr(key.hint).toHtmlEscaped());
    }
    setWords(*m_hints, hints.join(u"&nbsp;&nbsp;&nbsp; "_s));
    if (!text.isEmpty())
        return setWords(*m_marked, u"<b>%1</b>"_s.arg(text.toHtmlEscaped()));
    QStringList names;
    for (const Candidate& one : *m_matter.candidates) {
        if (m_model->marked().contains(one.facts.cadre))
            names += one.facts.name;
    }
    QStringList parts{names.isEmpty() ? tr("Nobody is marked.")
                                      : tr("Marked (%1): %2").arg(names.size()).arg(names.join(tr(", ")))};
    if (currentRow() >= 0 && !m_model->facts(currentRow()).target.isEmpty())
        parts += quotaWords(m_model->facts(currentRow()), m_matter.quotas);
    setWords(*m_marked, parts.join(u'\n').toHtmlEscaped().replace(u'\n', u"&nbsp;&nbsp;&nbsp; "_s));
}

void CommitteeView::showList()
{
    m_pages->setCurrentIndex(ListPage);
    m_table->setFocus();
    refreshWords();
}

void CommitteeView::showCertificate()
{
    if (currentRow() < 0)
        return;
    Candidate candidate = m_model->list().at(currentRow());
    const auto files = m_matter.read({candidate.facts.cadre});
    if (!files || files->empty())
        return say(files ? tr("This file is gone.") : files.error().message);
    const ReviewAnswer answer = answerFor(files->front(), m_matter.question, m_matter.rules);
    candidate.facts = factsNow(files->front(), answer); // As the findings are: the file may have changed since.
    m_certificate->setHtml(certificateHtml(candidate, answer.review, m_matter.question.on, palette()));
    m_pages->setCurrentIndex(CertificatePage);
    m_certificate->setFocus();
    say({});
}

CandidateFacts CommitteeView::factsNow(const CadreFile& file, const ReviewAnswer& answer) const
{
    return candidateFacts(file, answer.target, answer.review, m_matter.rules, m_matter.question.on);
}

void CommitteeView::step(int rows)
{
    const int row = std::clamp(currentRow() + rows, 0, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(row, 0));
    showCertificate();
}

void CommitteeView::showComparison()
{
    const QList<CadreId>& marked = m_model->marked();
    if (marked.size() < fewestCompared || marked.size() > mostCompared)
        return say(tr("%1 are marked; two to four can be compared. Space marks and unmarks.").arg(marked.size()));
    const auto files = m_matter.read({marked.begin(), marked.end()});
    if (!files || files->size() != std::size_t(marked.size()))
        return say(files ? tr("A file is gone.") : files.error().message);
    std::vector<CandidateFacts> facts;
    for (const CadreFile& file : *files)
        facts.push_back(factsNow(file, answerFor(file, m_matter.question, m_matter.rules)));
    m_comparison->setHtml(comparisonHtml(facts, compareCandidates(*files, facts, m_matter.question.on)));
    m_pages->setCurrentIndex(ComparisonPage);
    m_comparison->setFocus();
    say({});
}

void CommitteeView::showStructure()
{
    const QList<CadreId>& marked = m_model->marked();
    const auto effect = structureEffect(*m_matter.candidates, {marked.begin(), marked.end()});
    m_structure->setHtml(structureHtml(effect, int(m_matter.candidates->size())));
    m_pages->setCurrentIndex(StructurePage);
    m_structure->setFocus();
    say({});
}

void CommitteeView::toggleMark()
{
    if (currentRow() >= 0)
        m_model->toggleMark(currentRow());
    say({});
}

void CommitteeView::chooseOutcome(std::optional<Outcome> outcome)
{
    keepCurrent([&] { m_model->setOutcome(outcome); });
}

void CommitteeView::nextOrder()
{
    const auto order = std::ranges::find(candidateOrders, m_model->list().order());
    const auto next = std::next(order) == candidateOrders.end() ? candidateOrders.begin() : std::next(order);
    keepCurrent([&] { m_model->setOrder(*next); });
}

void CommitteeView::search(const QString& words)
{
    keepCurrent([&] { m_model->setSearch(words); });
}

void CommitteeView::leaveSearch()
{
    m_search->clear();
    m_table->setFocus();
}

void CommitteeView::goBack()
{
    if (m_pages->currentIndex() != ListPage)
        return showList();
    if (!m_search->text().isEmpty())
        return m_search->clear();
    close();
}

void CommitteeView::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

} // namespace tidui
