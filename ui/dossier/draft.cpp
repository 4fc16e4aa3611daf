#include "ui/dossier/draft.h"

#include <QUndoCommand>

namespace tidui {

using namespace Qt::StringLiterals;

/// The one kind of step: the file before and after. Keystrokes in one field become one step.
class EditCommand : public QUndoCommand {
public:
    EditCommand(Draft& draft, const QString& what, CadreFile after, const QString& mergeKey)
        : QUndoCommand(what), m_draft(draft), m_before(draft.file()), m_after(std::move(after)), m_mergeKey(mergeKey)
    {
    }

    void undo() override { m_draft.show(m_before); }
    void redo() override { m_draft.show(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* other = static_cast<const EditCommand*>(next);
        if (other->m_mergeKey != m_mergeKey)
            return false;
        m_after = other->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Draft& m_draft;
    CadreFile m_before;
    CadreFile m_after;
    QString m_mergeKey;
};

void Draft::reset(const CadreFile& file)
{
    m_stack.clear();
    m_file.id = file.id;
    show(file);
}

void Draft::setSaved(CadreId id)
{
    m_file.id = id;
    m_stack.setClean();
}

bool Draft::setText(const FieldAccess& field, int row, const QString& text)
{
    CadreFile after = m_file;
    if (!field.setText(after, row, text))
        return false;
    if (after != m_file)
        m_stack.push(new EditCommand(*this, field.caption, std::move(after),
                                     u"%1/%2/%3"_s.arg(field.set).arg(row).arg(field.key)));
    return true;
}

void Draft::change(const QString& what, const std::function<void(CadreFile&)>& edit, const QString& mergeKey)
{
    CadreFile after = m_file;
    edit(after);
    if (after != m_file)
        m_stack.push(new EditCommand(*this, what, std::move(after), mergeKey));
}

void Draft::show(CadreFile file)
{
    // A step back must not take the id away: saving would store a second person.
    file.id = m_file.id;
    m_file = std::move(file);
    emit changed();
}

} // namespace tidui
