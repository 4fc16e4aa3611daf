#include "ui/accounts/accounts_dialog.h"

#include "core/promotion/round.h"
#include "ui/components/report.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr std::array allRoles{Role::Sole,        Role::Administrator, Role::Officer,
                              Role::UnitOfficer, Role::Reviewer,      Role::Auditor};

QLineEdit* passwordEdit()
{
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

enum LimitData { IdRole = Qt::UserRole, KindRole };
enum class Limit { Unit, Round };

template <class IdType>
void addLimits(QListWidget& list, Limit kind, const std::vector<std::pair<QString, qint64>>& named,
               const std::vector<IdType>& chosen)
{
    for (const auto& [name, id] : named) {
        const QString text = kind == Limit::Unit ? name : AccountsDialog::tr("Round: %1").arg(name);
        auto* item = new QListWidgetItem(text, &list);
        item->setData(IdRole, id);
        item->setData(KindRole, int(kind));
        item->setCheckState(std::ranges::count(chosen, IdType{id}) > 0 ? Qt::Checked : Qt::Unchecked);
    }
}

template <class IdType>
void takeChecked(const QListWidget& list, Limit kind, std::vector<IdType>& ids)
{
    ids.clear();
    for (int i = 0; i < list.count(); ++i) {
        const QListWidgetItem& item = *list.item(i);
        if (item.data(KindRole).toInt() == int(kind) && item.checkState() == Qt::Checked)
            ids.push_back(IdType{item.data(IdRole).toLongLong()});
    }
}

} // namespace

AccountsDialog::AccountsDialog(Office& office, QWidget* parent) : QDialog(parent), m_office(office)
{
    setWindowTitle(tr("Accounts"));
    resize(900, 560);
    m_alone = new QLabel(tr("One account may do everything here and nobody checks it: what it changes shows in the "
                            "audit only, which it could rewrite with other programs. Print an anchor of the audit "
                            "from time to time, or add accounts for administrator and auditor."));
    m_alone->setWordWrap(true);
    m_table = new QTableWidget(0, 4);
    m_table->setObjectName(u"accounts"_s);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Active"), tr("Password")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 200);
    m_table->verticalHeader()->hide();
    auto* add = new QPushButton(tr("&Add"));
    add->setObjectName(u"add"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->addButton(add, QDialogButtonBox::ActionRole);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_table, 3);
    middle->addWidget(buildEditor(), 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_alone);
    layout->addLayout(middle);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, [this] {
        keepRow();
        m_drafts.push_back({.change = {.account = {.name = tr("new account")}}});
        refreshTable();
        m_table->selectRow(int(m_drafts.size()) - 1);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showRow(now.row()); });

    const auto units = office.units();
    const auto rounds = office.records<Round>();
    const auto accounts = office.accounts();
    if (!accounts || !units || !rounds) {
        showError(parent, !accounts ? accounts.error() : !units ? units.error() : rounds.error());
        return;
    }
    for (const Unit& unit : *units)
        m_units.emplace_back(unit.name, unit.id.value);
    for (const Round& round : *rounds)
        m_rounds.emplace_back(round.name, round.id.value);
    for (const Account& account : *accounts)
        m_drafts.push_back({.change = {.account = account}});
    refreshTable();
    m_table->selectRow(0);
}

QWidget* AccountsDialog::buildEditor()
{
    auto* editor = new QWidget;
    auto* form = new QFormLayout(editor);
    m_name = new QLineEdit;
    m_role = new QComboBox;
    for (const Role role : allRoles)
        m_role->addItem(roleName(role), int(role));
    m_active = new QCheckBox(tr("&Active"));
    m_password = passwordEdit();
    m_password->setPlaceholderText(tr("leave empty to keep it"));
    m_again = passwordEdit();
    m_limits = new QListWidget;
    m_name->setObjectName(u"name"_s);
    m_role->setObjectName(u"role"_s);
    m_active->setObjectName(u"active"_s);
    m_password->setObjectName(u"password"_s);
    m_again->setObjectName(u"again"_s);
    m_limits->setObjectName(u"limits"_s);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Role:"), m_role);
    form->addRow(m_active);
    form->addRow(tr("New &password:"), m_password);
    form->addRow(tr("Password &again:"), m_again);
    form->addRow(new QLabel(tr("Units or rounds that it sees:")));
    form->addRow(m_limits);
    connect(m_role, &QComboBox::activated, this, [this] {
        keepRow();
        showRow(m_row);
        refreshTable();
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        keepRow();
        refreshTable();
    });
    return editor;
}

void AccountsDialog::refreshTable()
{
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->setRowCount(int(m_drafts.size()));
    for (int row = 0; row < int(m_drafts.size()); ++row) {
        const Draft& draft = m_drafts[std::size_t(row)];
        const Account& account = draft.change.account;
        const bool locked = account.hasPassword || !draft.password.isEmpty();
        const QStringList texts{account.name, roleName(account.role), account.active ? tr("yes") : tr("no"),
                                locked ? tr("set") : tr("none")};
        for (int column = 0; column < int(texts.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    m_alone->setVisible(m_drafts.size() == 1);
}

void AccountsDialog::fillLimits(const Account& account)
{
    m_limits->clear();
    const bool byUnit = account.role == Role::UnitOfficer;
    m_limits->setEnabled(byUnit || account.role == Role::Reviewer);
    if (!m_limits->isEnabled())
        return;
    if (byUnit)
        addLimits(*m_limits, Limit::Unit, m_units, account.units);
    addLimits(*m_limits, Limit::Round, m_rounds, account.rounds);
}

void AccountsDialog::showRow(int row)
{
    keepRow();
    m_row = row;
    if (row < 0 || row >= int(m_drafts.size()))
        return;
    const Draft& draft = m_drafts[std::size_t(row)];
    const Account& account = draft.change.account;
    m_name->setText(account.name);
    m_role->setCurrentIndex(m_role->findData(int(account.role)));
    m_active->setChecked(account.active);
    m_password->setText(draft.password);
    m_again->setText(draft.again);
    fillLimits(account);
}

void AccountsDialog::keepRow()
{
    if (m_row < 0 || m_row >= int(m_drafts.size()))
        return;
    Draft& draft = m_drafts[std::size_t(m_row)];
    Account& account = draft.change.account;
    account.name = m_name->text().trimmed();
    if (account.role == Role::UnitOfficer)
        takeChecked(*m_limits, Limit::Unit, account.units);
    if (account.role == Role::UnitOfficer || account.role == Role::Reviewer)
        takeChecked(*m_limits, Limit::Round, account.rounds);
    account.role = Role(m_role->currentData().toInt());
    account.active = m_active->isChecked();
    draft.password = m_password->text();
    draft.again = m_again->text();
}

void AccountsDialog::accept()
{
    keepRow();
    std::vector<AccountChange> changes;
    for (Draft& draft : m_drafts) {
        if (draft.password != draft.again)
            return showError(this,
                             {Error::Kind::Invalid,
                              tr("The two passwords of %1 differ. Type them again.").arg(draft.change.account.name),
                              {}});
        if (!draft.password.isEmpty())
            draft.change.password = Secret(draft.password.toUtf8());
        changes.push_back(draft.change);
    }
    if (const auto saved = m_office.saveAccounts(changes); !saved)
        return showError(this, saved.error());
    QDialog::accept();
}

} // namespace tidui
