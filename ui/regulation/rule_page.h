#pragma once

#include "core/operation/office.h"
#include "ui/regulation/provision_dialog.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace tidui {

/// The rule book (法规): what is in force on a day, by instrument and article, and what the office enters about it.
class RulePage : public QWidget {
    Q_OBJECT

public:
    RulePage(Office& office, QDate today, QWidget* parent = nullptr);

    void reload(); ///< After the office's rules may have changed. The choice stays where it can.

signals:
    void changed(); ///< A rule was entered or ended.

private:
    QWidget* buildBar();
    QWidget* buildActions();
    QPushButton* addButton(QLayout& layout, const QString& text, const QString& name, void (RulePage::*run)());
    void fillTree();
    void addProblems();
    void addProvision(const ProvisionHead& head, std::size_t index);
    bool isWanted(const ProvisionHead& head) const;
    void showChosen();
    const ProvisionHead* chosen() const;        ///< Null when none is.
    const OfficeProvision* chosenEntry() const; ///< The office's entry that is chosen, or behind what is; null = none.

    void confirm();
    void correct();
    void set();
    void addCondition();
    void end();
    void compareDays();
    OfficeProvision about(const ProvisionHead& head, const QString& purpose) const;
    OverlaidRules rulesWith(const OfficeProvision& provision) const;
    ProvisionDialog::Check check() const;
    void addTerms(ProvisionDialog& dialog, const ProvisionHead& under, bool policy) const;
    void addSource(ProvisionDialog& dialog) const;
    void enter(ProvisionDialog& dialog);

    Office& m_office;
    QDate m_today{};
    std::vector<ProvisionHead> m_heads{};     ///< In force on the day.
    std::vector<OfficeProvision> m_entries{}; ///< All of the office.
    QDateEdit* m_day = nullptr;
    QLineEdit* m_search = nullptr;
    QCheckBox* m_unconfirmed = nullptr;
    QLabel* m_state = nullptr;
    QTreeWidget* m_tree = nullptr;
    QTextBrowser* m_text = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_correct = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace tidui
