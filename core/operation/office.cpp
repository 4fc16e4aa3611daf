#include "core/operation/office_state.h"

#include "core/store/migration.h"
#include "core/store/staff_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// Parents before children, siblings by their order.
std::vector<Unit> preorder(const std::vector<Unit>& units)
{
    QHash<UnitId, std::vector<const Unit*>> children;
    for (const Unit& unit : units)
        children[unit.parent].push_back(&unit);
    std::vector<Unit> sorted;
    const std::function<void(UnitId)> visit = [&](UnitId parent) {
        auto siblings = children.value(parent);
        std::ranges::stable_sort(siblings, {}, &Unit::order);
        for (const Unit* unit : siblings) {
            sorted.push_back(*unit);
            visit(unit->id);
        }
    };
    visit({});
    return sorted;
}

/// Looks at a file before it is opened for work. Reading only: a damaged file, or one of another program, must not be
/// changed by the attempt.
Status examine(const QString& path)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    const auto problems = connection->problems(false);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{Error::Kind::Database,
                     Office::tr("%1 is damaged and was not opened. Restore it from a backup.").arg(path),
                     problems->join(u'\n')};
    return checkIsOffice(*connection, path);
}

} // namespace

Office::Office(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Office::~Office()
{
    if (m_state->marked)
        (void)m_state->office.clearWriter();
}

Result<std::unique_ptr<Office>> Office::create(const QString& path, const QString& name, const QString& account)
{
    if (QFile::exists(path))
        return Error{Error::Kind::Conflict, tr("%1 exists already. Choose another name.").arg(path), {}};
    auto connection = Connection::open(path, Connection::Access::Create);
    if (!connection)
        return connection.error();
    if (auto status = migrate(*connection, path); !status)
        return status.error();
    OfficeStore store(*connection);
    if (auto status = store.setSetting(u"name"_s, name); !status)
        return status.error();
    if (auto status = store.addAccount(account, u"administrator"_s); !status)
        return status.error();
    return open(path, Mode::ReadWrite, account);
}

Result<std::unique_ptr<Office>> Office::open(const QString& path, Mode mode, const QString& account)
{
    if (!QFile::exists(path))
        return Error{Error::Kind::NotFound, tr("There is no file %1.").arg(path), {}};
    if (auto status = examine(path); !status)
        return status.error();
    std::shared_ptr<WriteLock> lock = mode == Mode::ReadWrite ? WriteLock::take(path) : nullptr;
    auto connection = Connection::open(path, lock ? Connection::Access::ReadWrite : Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (auto status = migrate(*connection, path); !status)
        return status.error();

    auto state = std::make_unique<State>(std::move(*connection));
    state->path = path;
    state->account = account;
    state->lock = lock;
    std::unique_ptr<Office> office(new Office(std::move(state)));
    if (auto status = office->introduce(mode); !status)
        return status.error();
    return office;
}

Status Office::introduce(Mode mode)
{
    State& state = *m_state;
    const auto name = state.office.setting(u"name"_s);
    if (!name)
        return name.error();
    state.name = *name;
    const auto role = state.office.roleOf(state.account);
    if (!role)
        return role.error();
    // Until accounts have passwords, whoever can open the file acts as an officer.
    state.role = role->isEmpty() ? u"officer"_s : *role;
    if (state.lock) {
        state.marked = true;
        return state.office.setWriter(state.account, QSysInfo::machineHostName(), QCoreApplication::applicationPid(),
                                      utcNow());
    }
    if (mode == Mode::ReadOnly)
        return {};
    const auto writer = state.office.writer();
    if (!writer)
        return writer.error();
    state.writer = writer->isEmpty() ? tr("another program") : *writer;
    return {};
}

Result<std::unique_ptr<Office>> Office::another() const
{
    auto connection =
        Connection::open(m_state->path, m_state->lock ? Connection::Access::ReadWrite : Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    auto state = std::make_unique<State>(std::move(*connection));
    state->path = m_state->path;
    state->name = m_state->name;
    state->account = m_state->account;
    state->role = m_state->role;
    state->writer = m_state->writer;
    state->lock = m_state->lock;
    return std::unique_ptr<Office>(new Office(std::move(state)));
}

Connection& Office::connection()
{
    return m_state->connection;
}

QString Office::path() const
{
    return m_state->path;
}

QString Office::name() const
{
    return m_state->name;
}

QString Office::account() const
{
    return m_state->account;
}

bool Office::isReadOnly() const
{
    return !m_state->lock;
}

QString Office::writer() const
{
    return m_state->writer;
}

Status Office::mayWrite() const
{
    if (!m_state->lock && !m_state->writer.isEmpty())
        return Error{Error::Kind::Forbidden,
                     tr("The office is open for reading only: %1 is writing to it.").arg(m_state->writer),
                     {}};
    if (!m_state->lock)
        return Error{Error::Kind::Forbidden, tr("The office is open for reading only."), {}};
    if (m_state->role == u"reviewer")
        return Error{Error::Kind::Forbidden, tr("The account %1 may read but not change.").arg(m_state->account), {}};
    return {};
}

Result<std::vector<Unit>> Office::units()
{
    const auto units = records<Unit>();
    if (!units)
        return units;
    return preorder(*units);
}

const OverlaidRules& Office::overlaidRules()
{
    if (m_state->rules)
        return *m_state->rules;
    auto provisions = records<OfficeProvision>();
    if (provisions)
        m_state->rules = builtInRules().overlaid(std::move(*provisions));
    else // The office stays usable, and says that its own rules are missing.
        m_state->rules = OverlaidRules{builtInRules(), {{{}, name(), provisions.error().message}}};
    return *m_state->rules;
}

const RuleBook& Office::rules()
{
    return overlaidRules().book;
}

const std::vector<ProvisionProblem>& Office::ruleProblems()
{
    return overlaidRules().problems;
}

Result<qint64> Office::people()
{
    return m_state->cadres.count();
}

Result<Roster> Office::roster()
{
    return m_state->office.roster();
}

Result<QuotaStaff> Office::quotaStaff()
{
    return readQuotaStaff(m_state->connection);
}

Result<CadreFile> Office::cadre(CadreId id)
{
    auto files = m_state->cadres.load({id});
    if (!files)
        return files.error();
    if (files->empty())
        return Error{Error::Kind::NotFound, tr("There is no cadre number %1.").arg(id.value), {}};
    return std::move(files->front());
}

Result<std::vector<CadreFile>> Office::cadres(const std::vector<CadreId>& ids)
{
    auto files = m_state->cadres.load(ids);
    if (!files)
        return files;
    QHash<CadreId, int> places;
    for (std::size_t i = 0; i < ids.size(); ++i)
        places.insert(ids[i], int(i));
    std::ranges::sort(*files, {}, [&places](const CadreFile& file) { return places.value(file.id); });
    return files;
}

Status Office::forEachCadre(const std::function<bool(CadreFile&&)>& visit)
{
    return m_state->cadres.forEach(visit);
}

Result<QByteArray> Office::photo(const QString& hash)
{
    if (hash.isEmpty())
        return QByteArray();
    return m_state->cadres.photo(hash);
}

Result<IntegrityReport> Office::verify()
{
    const auto problems = m_state->connection.problems(true);
    if (!problems)
        return problems.error();
    const auto chain = m_state->audit.verify();
    if (!chain)
        return chain.error();
    return IntegrityReport{*problems, chain->entries, chain->brokenAt};
}

} // namespace tidui
