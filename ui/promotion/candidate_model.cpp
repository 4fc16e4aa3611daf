#include "ui/promotion/candidate_model.h"

#include "core/promotion/review_words.h"
#include "ui/promotion/outcome_look.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr std::array captions{
    // By CandidateColumn.
    "",
    QT_TRANSLATE_NOOP("CandidateModel", "Name"),
    QT_TRANSLATE_NOOP("CandidateModel", "Unit"),
    QT_TRANSLATE_NOOP("CandidateModel", "Unit and post"),
    QT_TRANSLATE_NOOP("CandidateModel", "Age"),
    QT_TRANSLATE_NOOP("CandidateModel", "Sex"),
    QT_TRANSLATE_NOOP("CandidateModel", "Education"),
    QT_TRANSLATE_NOOP("CandidateModel", "Rank held"),
    QT_TRANSLATE_NOOP("CandidateModel", "Since"),
    QT_TRANSLATE_NOOP("CandidateModel", "Rank asked about"),
    QT_TRANSLATE_NOOP("CandidateModel", "Months"),
    QT_TRANSLATE_NOOP("CandidateModel", "5 years"),
    QT_TRANSLATE_NOOP("CandidateModel", "Verdict"),
    QT_TRANSLATE_NOOP("CandidateModel", "Met from"),
};
static_assert(captions.size() == std::size_t(CandidateColumn::Earliest) + 1);

QString numberOrDash(const std::optional<int>& number)
{
    return number ? QString::number(*number) : u"—"_s;
}

/// 优称称基— for five years: the first character of each grade.
QString gradeLine(const CandidateFacts& facts)
{
    QString line;
    for (auto one = facts.grades.rbegin(); one != facts.grades.rend(); ++one)
        line += one->grade.isEmpty() ? u"—"_s : one->grade.contains(u'／') ? u"？"_s : one->grade.left(1);
    return line;
}

QString gradeList(const CandidateFacts& facts)
{
    QStringList lines;
    for (const GradeOfYear& one : facts.grades)
        lines += u"%1 %2"_s.arg(one.year).arg(one.grade.isEmpty() ? u"—"_s : one.grade);
    return lines.join(u'\n');
}

} // namespace

CandidateModel::CandidateModel(std::vector<CandidateColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void CandidateModel::setCandidates(Candidates candidates)
{
    beginResetModel();
    m_marked.clear();
    m_list.setCandidates(std::move(candidates));
    endResetModel();
}

void CandidateModel::setOutcome(std::optional<Outcome> outcome)
{
    beginResetModel();
    m_list.setOutcome(outcome);
    endResetModel();
}

void CandidateModel::setSearch(const QString& words)
{
    beginResetModel();
    m_list.setSearch(words);
    endResetModel();
}

void CandidateModel::setOrder(CandidateOrder order)
{
    beginResetModel();
    m_list.setOrder(order);
    endResetModel();
}

void CandidateModel::toggleMark(int row)
{
    const CadreId cadre = facts(row).cadre;
    if (m_marked.removeAll(cadre) == 0)
        m_marked += cadre;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int CandidateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_list.size();
}

int CandidateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString CandidateModel::text(const Candidate& candidate, CandidateColumn column) const
{
    const CandidateFacts& facts = candidate.facts;
    switch (column) {
    case CandidateColumn::Mark:
        return m_marked.contains(facts.cadre) ? u"✓"_s : QString();
    case CandidateColumn::Name:
        return facts.name;
    case CandidateColumn::Unit:
        return candidate.unitName;
    case CandidateColumn::Post:
        return facts.post.isEmpty() ? candidate.unitName : facts.post;
    case CandidateColumn::Age:
        return numberOrDash(facts.age);
    case CandidateColumn::Sex:
        return facts.sex;
    case CandidateColumn::Education:
        return facts.education;
    case CandidateColumn::Rank:
        return facts.rank;
    case CandidateColumn::RankSince:
        return facts.rankSince.display();
    case CandidateColumn::Target:
        return facts.target;
    case CandidateColumn::Months:
        return facts.months ? u"%1/%2"_s.arg(facts.months->counted).arg(facts.months->required) : u"—"_s;
    case CandidateColumn::Grades:
        return gradeLine(facts);
    case CandidateColumn::Verdict:
        return outcomeWords(facts.outcome);
    case CandidateColumn::Earliest:
        break;
    }
    return facts.outcome == Outcome::Met ? QString() : monthWords(facts.earliest);
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Candidate& candidate = m_list.at(index.row());
    const CandidateColumn column = m_columns[std::size_t(index.column())];
    if (role == Qt::ToolTipRole && column == CandidateColumn::Grades)
        return gradeList(candidate.facts);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(candidate, column);
    if (role == Qt::ForegroundRole && column == CandidateColumn::Verdict)
        return outcomeColor(QGuiApplication::palette(), candidate.facts.outcome);
    return {};
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const char* caption = captions[std::size_t(m_columns[std::size_t(section)])];
    return *caption == '\0' ? QString() : QCoreApplication::translate("CandidateModel", caption);
}

} // namespace tidui
