#include "ui/import/import_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidui {

QString kindName(ImportCandidate::Kind kind)
{
    switch (kind) {
    case ImportCandidate::Kind::New:
        return QCoreApplication::translate("tidui::ImportModel", "New");
    case ImportCandidate::Kind::Identical:
        return QCoreApplication::translate("tidui::ImportModel", "Identical");
    case ImportCandidate::Kind::Changed:
        return QCoreApplication::translate("tidui::ImportModel", "Changed");
    case ImportCandidate::Kind::Ambiguous:
        break;
    }
    return QCoreApplication::translate("tidui::ImportModel", "Ambiguous");
}

void ImportModel::setPreview(ImportPreview preview)
{
    m_preview = std::move(preview);
    m_choices.assign(m_preview.candidates.size(), {});
    setKind(m_kind);
    emit choicesChanged();
}

void ImportModel::setKind(std::optional<ImportCandidate::Kind> kind)
{
    beginResetModel();
    m_kind = kind;
    m_rows.clear();
    for (std::size_t index = 0; index < m_preview.candidates.size(); ++index) {
        if (!kind || m_preview.candidates[index].kind == *kind)
            m_rows.push_back(index);
    }
    endResetModel();
}

const ImportCandidate& ImportModel::candidate(int row) const
{
    return m_preview.candidates[m_rows[std::size_t(row)]];
}

const ImportChoice& ImportModel::choice(int row) const
{
    return m_choices[m_rows[std::size_t(row)]];
}

void ImportModel::setChoice(int row, const ImportChoice& choice)
{
    m_choices[m_rows[std::size_t(row)]] = choice;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit choicesChanged();
}

bool ImportModel::mayTake(int row) const
{
    const ImportCandidate& one = candidate(row);
    return one.kind != ImportCandidate::Kind::Identical &&
           (one.kind != ImportCandidate::Kind::Ambiguous || choice(row).resolved);
}

int ImportModel::toWrite() const
{
    int people = 0;
    for (std::size_t index = 0; index < m_choices.size(); ++index) {
        const ImportCandidate& one = m_preview.candidates[index];
        const ImportChoice& choice = m_choices[index];
        const bool nothing =
            one.kind == ImportCandidate::Kind::Identical ||
            (one.kind == ImportCandidate::Kind::Ambiguous && !choice.resolved) ||
            (one.kind == ImportCandidate::Kind::Changed && choice.keepMine.size() == std::ssize(one.differences));
        people += choice.take && !nothing;
    }
    return people;
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportModel::text(const ImportCandidate& candidate, Column column) const
{
    const Person& person = candidate.theirs.person;
    switch (column) {
    case NameColumn:
        return person.name;
    case KindColumn:
        return kindName(candidate.kind);
    case BirthColumn:
        return person.birth.display();
    case PostColumn:
        return person.currentPost.simplified();
    case WarningColumn:
        return candidate.warnings.isEmpty() ? QString() : QString::number(candidate.warnings.size());
    case SourceColumn:
        return candidate.source.section(QLatin1Char('/'), -1);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportCandidate& one = candidate(index.row());
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(one, column);
    if (role == Qt::CheckStateRole && column == NameColumn)
        return int(mayTake(index.row()) && choice(index.row()).take ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::ToolTipRole)
        return column == WarningColumn  ? one.warnings.join(QLatin1Char('\n'))
               : column == SourceColumn ? one.source
                                        : text(one, column);
    return {};
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !mayTake(index.row()))
        return false;
    ImportChoice changed = choice(index.row());
    changed.take = value.toInt() == Qt::Checked;
    setChoice(index.row(), changed);
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        return tr("State");
    case BirthColumn:
        return tr("Born");
    case PostColumn:
        return tr("Present post");
    case WarningColumn:
        return tr("Remarks");
    case SourceColumn:
        return tr("File");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == NameColumn && mayTake(index.row()) ? usual | Qt::ItemIsUserCheckable
                                                                                   : usual;
}

} // namespace tidui
