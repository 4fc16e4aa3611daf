#include "core/operation/backup.h"
#include "core/operation/login_check.h"
#include "core/operation/office_state.h"
#include "core/operation/secret_cost.h"

#include "core/store/durable.h"
#include "core/store/migration.h"
#include "core/store/protection.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// The key of a protected file, null for one that is not protected.
Result<FileKey> keyFor(const QString& path, const Login& login)
{
    const auto sealed = isSealed(path);
    if (!sealed)
        return sealed.error();
    if (!*sealed)
        return FileKey();
    if (login.passphrase.isEmpty())
        return Error{Error::Kind::Forbidden,
                     Office::tr("%1 is protected by a passphrase. Enter the passphrase to open it.").arg(path),
                     {}};
    return unlockKey(path, login.passphrase);
}

/// Looks at a file before it is opened for work. Reading only: a damaged file, or one of another program, must not be
/// changed by the attempt.
Status examine(const QString& path, const FileKey& key)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly, key);
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

/// Writes a new office with its name and first account into a file.
Status furnish(const QString& path, const QString& name, const Login& login)
{
    FileKey key;
    if (!login.passphrase.isEmpty()) {
        auto made = newKey(path, login.passphrase, passphraseCost());
        if (!made)
            return made.error();
        key = *made;
    }
    QString password;
    if (!login.password.isEmpty()) {
        const auto hash = newPasswordHash(login.password);
        if (!hash)
            return hash.error();
        password = *hash;
    }
    auto connection = Connection::open(path, Connection::Access::Create, key);
    if (!connection)
        return connection.error();
    if (auto status = migrate(*connection, path); !status)
        return status;
    if (auto status = OfficeStore(*connection).setSetting(u"name"_s, name); !status)
        return status;
    const auto account =
        AccountStore(*connection).save({.name = login.account, .role = roleKey(Role::Sole), .password = password});
    return account ? Status() : Status(account.error());
}

} // namespace

Office::Office(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Office::~Office()
{
    if (m_state->marked)
        (void)m_state->office.clearWriter();
}

Result<std::unique_ptr<Office>> Office::create(const QString& path, const QString& name, const Login& login)
{
    if (QFile::exists(path))
        return Error{Error::Kind::Conflict, tr("%1 exists already. Choose another name.").arg(path), {}};
    // Under another name until it is whole: a power cut leaves no office without a name or an account.
    const QString making = path + u".new"_s;
    if (auto status = noStrayLog(path); !status)
        return status.error();
    for (const QString& rest : {making, making + u"-wal"_s, making + u"-shm"_s, path + u"-wal"_s, path + u"-shm"_s})
        QFile::remove(rest);
    if (auto status = furnish(making, name, login); !status) {
        QFile::remove(making);
        return status.error();
    }
    if (!QFile::rename(making, path))
        return Error{Error::Kind::Io, tr("%1 can't be written.").arg(path), {}};
    return open(path, Mode::ReadWrite, login);
}
Result<OpeningNeeds> Office::needs(const QString& path, const Secret& passphrase)
{
    const auto sealed = isSealed(path);
    if (!sealed)
        return sealed.error();
    FileKey key;
    if (*sealed) {
        const auto unlocked = passphrase.isEmpty() ? Result<FileKey>(FileKey()) : unlockKey(path, passphrase);
        if (!unlocked && unlocked.error().kind != Error::Kind::Forbidden)
            return unlocked.error();
        if (!unlocked || !*unlocked)
            return OpeningNeeds{.passphrase = true};
        key = *unlocked;
    }
    auto connection = Connection::open(path, Connection::Access::ReadOnly, key);
    if (!connection)
        return connection.error();
    return accountNeeds(*connection);
}

Result<std::unique_ptr<Office>> Office::open(const QString& given, Mode mode, const Login& login)
{
    if (!QFile::exists(given))
        return Error{Error::Kind::NotFound, tr("There is no file %1.").arg(given), {}};
    const QString path = realPath(given);
    const auto key = keyFor(path, login);
    if (!key)
        return key.error();
    if (auto status = examine(path, *key); !status)
        return status.error();
    std::shared_ptr<WriteLock> lock;
    if (mode == Mode::ReadWrite) {
        if (auto taken = WriteLock::take(path))
            lock = std::move(*taken);
    }
    if (lock) {
        removeProtectionLeftovers(path);
        removeRestoreLeftovers(path);
    }
    auto connection = Connection::open(path, lock ? Connection::Access::ReadWrite : Connection::Access::ReadOnly, *key);
    if (!connection)
        return connection.error();
    if (auto status = migrate(*connection, path); !status)
        return status.error();
    const auto account = admitted(*connection, path, login, QDateTime::currentDateTimeUtc());
    if (!account)
        return account.error();

    auto state = std::make_unique<State>(std::move(*connection), *key);
    state->path = path;
    state->account = *account;
    state->lock = lock;
    const auto tail = state->audit.checkTail();
    if (!tail)
        return tail.error();
    state->brokenTail = tail->problems;
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
    if (state.lock) {
        state.marked = true;
        return state.office.setWriter(state.account.name, QSysInfo::machineHostName(),
                                      QCoreApplication::applicationPid(), utcNow());
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
    auto connection = Connection::open(
        m_state->path, m_state->lock ? Connection::Access::ReadWrite : Connection::Access::ReadOnly, m_state->key);
    if (!connection)
        return connection.error();
    auto state = std::make_unique<State>(std::move(*connection), m_state->key);
    state->path = m_state->path;
    state->name = m_state->name;
    state->account = m_state->account;
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
    return m_state->account.name;
}

Role Office::role() const
{
    return m_state->account.role;
}

bool Office::may(Right right) const
{
    return m_state->account.active && grants(m_state->account.role, right);
}

Status Office::need(Right right) const
{
    if (may(right))
        return {};
    return Error{Error::Kind::Forbidden,
                 tr("The account %1 (%2) has no right to this. Ask somebody whose account has it.")
                     .arg(account(), roleName(role())),
                 {}};
}

Result<Sight> Office::sight()
{
    return Sight::of(m_state->account, m_state->connection);
}

Result<Sight> Office::mayWrite(Right right)
{
    if (auto status = openForWriting(); !status)
        return status.error();
    if (auto status = need(right); !status)
        return status.error();
    return sight();
}

bool Office::isReadOnly() const
{
    return !m_state->lock;
}

QString Office::writer() const
{
    return m_state->writer;
}

Status Office::openForWriting() const
{
    if (!m_state->lock && !m_state->writer.isEmpty())
        return Error{Error::Kind::Forbidden,
                     tr("The office is open for reading only: %1 is writing to it.").arg(m_state->writer),
                     {}};
    if (!m_state->lock)
        return Error{Error::Kind::Forbidden, tr("The office is open for reading only."), {}};
    return {};
}

} // namespace tidui
