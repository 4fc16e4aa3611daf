#pragma once

#include "core/operation/office.h"
#include "ui/dossier/draft.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace tidui {

class DossierContent;
class PhotoButton;

/// One cadre's file on one page, edited in place: photo, basic record and sets, each field with what the checks say.
class DossierPage : public QWidget {
    Q_OBJECT

public:
    DossierPage(Office& office, QDate today, QWidget* parent = nullptr);
    ~DossierPage() override;

    bool open(CadreId cadre, const std::vector<CadreId>& order); ///< False when it cannot be read; the person is told.
    void openNew(UnitId unit);                                   ///< An empty file, stored when it is saved.
    bool reload();                                               ///< After a change elsewhere. False when it is gone.
    void showField(const QString& set, int row, const QString& field);
    CadreId cadre() const;

    bool mayLeave(); ///< Asks about unsaved edits; false when the person wants to stay.
    bool save();     ///< False when it could not be stored; the person has been told why.
    QUndoStack* undoStack() { return m_draft.undoStack(); }

signals:
    void saved(tidui::CadreId cadre);
    void printRequested(QList<tidui::CadreId> cadres);
    void titleChanged();

private:
    QWidget* buildHead();
    QWidget* buildButtons();
    QWidget* buildIndex();
    void connectAll();
    void showFile(const CadreFile& file);
    void refresh();
    void refreshHead();
    void refreshRetirement();
    void refreshIndex();
    void refreshPlace();
    void step(int by);
    void showHistory();
    void takePhoto(const QByteArray& image);
    QByteArray photoBytes();

    Office& m_office;
    QDate m_today{};
    Draft m_draft{};
    std::vector<CadreId> m_order{};
    QHash<QString, QByteArray> m_newPhotos{}; // By hash: chosen, not yet stored.
    QString m_shownPhoto{};
    std::vector<Finding> m_findings{};
    PhotoButton* m_photo = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_retirement = nullptr;
    QLabel* m_place = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_history = nullptr;
    QPushButton* m_print = nullptr;
    QListWidget* m_index = nullptr;
    DossierContent* m_content = nullptr;
};

} // namespace tidui
