#pragma once

#include "core/operation/office.h"

#include <QDialog>
#include <QHash>

class QTableWidget;

namespace tidui {

/// The people behind a figure. Double click or Enter opens the dossier.
class PeopleDialog : public QDialog {
    Q_OBJECT

public:
    /// `notes`: why somebody isn't counted.
    PeopleDialog(const QString& title, const std::vector<CadreFile>& files, const std::vector<Unit>& units,
                 const QHash<CadreId, QString>& notes, QDate on, QWidget* parent = nullptr);

signals:
    void openDossier(tidui::CadreId cadre, QList<tidui::CadreId> order);

private:
    void openRow(int row);

    QList<CadreId> m_order{};
    QTableWidget* m_table = nullptr;
};

} // namespace tidui
