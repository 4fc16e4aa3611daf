#pragma once

#include "core/operation/import.h"

#include <QAbstractTableModel>

namespace tidui {

/// The people found in the files to import, with what was decided for each. It owns preview and choices.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, BirthColumn, PostColumn, WarningColumn, SourceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(ImportPreview preview);
    void setKind(std::optional<ImportCandidate::Kind> kind); ///< Shows only these; none = all.
    void setChoice(int row, const ImportChoice& choice);

    const ImportPreview& preview() const { return m_preview; }
    const std::vector<ImportChoice>& choices() const { return m_choices; }
    const ImportCandidate& candidate(int row) const;
    const ImportChoice& choice(int row) const;
    int toWrite() const; ///< How many people the import would write.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void choicesChanged();

private:
    QString text(const ImportCandidate& candidate, Column column) const;
    bool mayTake(int row) const;

    ImportPreview m_preview{};
    std::vector<ImportChoice> m_choices{};
    std::vector<std::size_t> m_rows{}; // Candidates of the kind that is shown.
    std::optional<ImportCandidate::Kind> m_kind{};
};

QString kindName(ImportCandidate::Kind kind);

} // namespace tidui
