#pragma once

#include "ui/dossier/field_access.h"

#include <QObject>
#include <QUndoStack>

namespace tidui {

/// The file being edited, with undo and redo. Every change goes through it.
class Draft : public QObject {
    Q_OBJECT

public:
    explicit Draft(QObject* parent = nullptr) : QObject(parent) {}

    const CadreFile& file() const { return m_file; }
    QUndoStack* undoStack() { return &m_stack; }
    void reset(const CadreFile& file); ///< Starts anew: nothing to undo.
    void setSaved(CadreId id);         ///< What is shown now is what is stored; a new file has its id from here on.

    bool setText(const FieldAccess& field, int row, const QString& text); ///< False when it cannot be stored.
    void change(const QString& what, const std::function<void(CadreFile&)>& edit, const QString& mergeKey = {});

signals:
    void changed();

private:
    friend class EditCommand;
    void show(CadreFile file);
    CadreFile m_file{};
    QUndoStack m_stack{};
};

} // namespace tidui
