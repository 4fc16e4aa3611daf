#include "ui/quota/quota_model.h"

#include "core/regulation/rule_words.h"
#include "ui/components/finding_look.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tidui {

void QuotaModel::setLines(std::vector<QuotaLine> lines, std::vector<QString> names)
{
    m_lines = std::move(lines);
    m_names = std::move(names);
    setShow(m_show);
}

bool QuotaModel::shows(const QuotaLine& line, Show show)
{
    switch (show) {
    case Show::Over:
        return line.over() > 0;
    case Show::Findings:
        return !line.ceiling.findings.isEmpty();
    case Show::WithoutScope:
        return line.scope < 0;
    case Show::All:
        break;
    }
    return true;
}

void QuotaModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    m_rows.clear();
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        if (shows(m_lines[index], show))
            m_rows.push_back(index);
    }
    endResetModel();
}

int QuotaModel::count(Show show) const
{
    return int(std::ranges::count_if(m_lines, [show](const QuotaLine& line) { return shows(line, show); }));
}

std::vector<CadreId> QuotaModel::people(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const QuotaLine& one = line(index.row());
    if (index.column() == ProposedColumn)
        return one.proposed;
    if (index.column() == VacantColumn) // Who makes room by that day.
        return one.retired;
    if (index.column() != UncountedColumn)
        return one.held;
    std::vector<CadreId> cadres;
    for (const UncountedHolder& holder : one.uncounted)
        cadres.push_back(holder.cadre);
    return cadres;
}

int QuotaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QuotaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString QuotaModel::ceilingText(const QuotaCeiling& ceiling) const
{
    switch (ceiling.kind) {
    case QuotaCeiling::Kind::Unlimited:
        return tr("no limit");
    case QuotaCeiling::Kind::Unset:
    case QuotaCeiling::Kind::OtherTrack:
        return ceiling.ceiling ? QString::number(*ceiling.ceiling) : tr("not known");
    case QuotaCeiling::Kind::Forbidden:
        return tr("not allowed");
    case QuotaCeiling::Kind::Capped:
        break;
    }
    return ceiling.ceiling ? QString::number(*ceiling.ceiling) : u"—"_s;
}

QString QuotaModel::text(const QModelIndex& index) const
{
    const QuotaLine& one = line(index.row());
    const QuotaCeiling& ceiling = one.ceiling;
    const auto some = [](std::size_t people) { return people == 0 ? QString() : QString::number(people); };
    switch (Column(index.column())) {
    case ScopeColumn: {
        const bool first = index.row() == 0 || line(index.row() - 1).scope != one.scope || one.scope < 0;
        return first ? name(index.row()) : QString();
    }
    case GroupColumn:
        return QString(ceiling.depth * 2, QChar(0x3000)) + ceiling.name;
    case ApprovedColumn:
        return ceiling.approval ? QString::number(ceiling.approval->places) : QString();
    case CeilingColumn:
        return ceilingText(ceiling);
    case HeldColumn:
        return QString::number(one.held.size());
    case UncountedColumn:
        return some(one.uncounted.size());
    case ProposedColumn:
        return some(one.proposed.size());
    case VacantColumn:
        return one.vacant() ? QString::number(*one.vacant()) : QString();
    case OverColumn:
        return one.over() > 0 ? tr("over by %1").arg(one.over()) : QString();
    case CertaintyColumn:
        return ceiling.article.isEmpty() && one.scope < 0 ? tr("no scope") : certaintyWords(ceiling.certainty);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant QuotaModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QuotaLine& one = line(index.row());
    const bool figure = index.column() >= ApprovedColumn && index.column() <= OverColumn;
    const bool alarm = (index.column() == OverColumn && one.over() > 0) ||
                       (index.column() == ApprovedColumn && !one.ceiling.findings.isEmpty());
    switch (role) {
    case Qt::DisplayRole:
        return !one.ceiling.findings.isEmpty() && index.column() == ApprovedColumn ? u"⚠ "_s + text(index)
                                                                                   : text(index);
    case Qt::AccessibleTextRole:
        return index.column() == ScopeColumn ? name(index.row()) : text(index);
    case Qt::ToolTipRole:
        return index.column() == ScopeColumn ? name(index.row()) : one.ceiling.arithmetic;
    case Qt::TextAlignmentRole:
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return alarm ? QVariant(severityColor(QApplication::palette(), Finding::Severity::Error)) : QVariant();
    default:
        return {};
    }
}

QVariant QuotaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const bool figure = section >= ApprovedColumn && section <= OverColumn;
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (Column(section)) {
    case ScopeColumn:
        return tr("Scope");
    case GroupColumn:
        return tr("Ranks");
    case ApprovedColumn:
        return tr("Approved");
    case CeilingColumn:
        return tr("Ceiling");
    case HeldColumn:
        return tr("Held");
    case UncountedColumn:
        return tr("Not counted");
    case ProposedColumn:
        return tr("Proposed");
    case VacantColumn:
        return tr("Vacant");
    case OverColumn:
        return tr("Over");
    case CertaintyColumn:
        return tr("Rule");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tidui
