#pragma once

#include "core/cadre/finding.h"
#include "core/organization/unit.h"
#include "ui/dossier/draft.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace tidui {

class FieldEditor;
class SetSection;

/// All sections of one file below one another: the groups of the basic record and the sets.
class DossierContent : public QScrollArea {
    Q_OBJECT

public:
    explicit DossierContent(Draft& draft, QWidget* parent = nullptr);

    QStringList sections() const; ///< Captions, in order.
    void showSection(int index);
    int sectionInView() const;
    int recordsIn(int index) const; ///< Records of a set's section; -1 for a group of fields.
    bool hasFindings(int index, const std::vector<Finding>& findings) const;

    void setUnits(const std::vector<Unit>& units);
    void setReadOnly(bool readOnly);
    void setFindings(const std::vector<Finding>& findings);
    void showField(const QString& set, int row, const QString& field);

signals:
    void sectionChanged(int index); ///< By scrolling.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Section {
        QString caption{};
        QWidget* heading = nullptr;
        QStringList fields{};      ///< Of a group.
        SetSection* set = nullptr; ///< Of a set.
    };
    void addGroup(const struct PersonGroup& group);
    void addSet(const SetAccess& set);
    QWidget* addHeading(const QString& caption);
    QWidget* buildUnit();
    void addField(QGridLayout& grid, int& place, const QString& caption, QWidget* editor, bool wide);
    void refreshUnit();

    Draft& m_draft;
    QVBoxLayout* m_layout = nullptr;
    QComboBox* m_unit = nullptr;
    std::vector<FieldAccess> m_access = personFields();
    std::vector<FieldEditor*> m_fields{};
    std::vector<Section> m_sections{};
};

} // namespace tidui
