#include "ui/promotion/review_model.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

QString outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotMet:
        return QCoreApplication::translate("Promotion", "Not met");
    case Outcome::Unknown:
        return QCoreApplication::translate("Promotion", "Records missing");
    case Outcome::Judgement:
        return QCoreApplication::translate("Promotion", "For a person to judge");
    case Outcome::Met:
        break;
    }
    return QCoreApplication::translate("Promotion", "Met");
}

QString monthWords(const std::optional<QDate>& day)
{
    return day ? day->toString(u"yyyy.MM"_s) : QString();
}

void ReviewModel::setVerdicts(std::vector<Verdict> verdicts)
{
    m_verdicts = std::move(verdicts);
    setOutcome(m_outcome);
}

void ReviewModel::setOutcome(std::optional<Outcome> outcome)
{
    beginResetModel();
    m_outcome = outcome;
    m_rows.clear();
    for (std::size_t index = 0; index < m_verdicts.size(); ++index) {
        if (!outcome || m_verdicts[index].outcome == *outcome)
            m_rows.push_back(index);
    }
    endResetModel();
}

int ReviewModel::count(std::optional<Outcome> outcome) const
{
    return int(std::ranges::count_if(m_verdicts,
                                     [outcome](const Verdict& one) { return !outcome || one.outcome == *outcome; }));
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Verdict& one = verdict(index.row());
    switch (Column(index.column())) {
    case NameColumn:
        return one.name;
    case RankColumn:
        return one.rank;
    case TargetColumn:
        return one.target;
    case OutcomeColumn:
        return outcomeWords(one.outcome);
    case EarliestColumn:
        return one.outcome == Outcome::Met ? QString() : monthWords(one.earliest);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case RankColumn:
        return tr("Rank held");
    case TargetColumn:
        return tr("Rank asked about");
    case OutcomeColumn:
        return tr("Verdict");
    case EarliestColumn:
        return tr("Met from");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tidui
