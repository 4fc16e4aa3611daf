#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/cadre/cadre.h"
#include "core/cadre/cadre_json.h"
#include "core/cadre/finding.h"
#include "core/cadre/roster.h"
#include "core/operation/account.h"
#include "core/operation/login.h"
#include "core/organization/quota_staff.h"
#include "core/organization/unit.h"
#include "core/regulation/rule_book.h"

#include <QCoreApplication>
#include <QDateTime>

#include <memory>

namespace tidui {

class Changes;
class Connection;
class Sight;
struct AccountChange;
struct AuditQuestion;
struct AuditRow;
struct IntegrityReport;
struct BackupReport;
struct Use;

/// One operation of one person, as the audit keeps it.
struct Event {
    EventId id{};
    QDateTime time{}; ///< UTC
    QString account{};
    QString kind{};    ///< "save", "import", "remove", "undo", "restore", "unit", "quota", "view", "create"
    QString summary{}; ///< What the person did, in the words of the program: "测试甲.lrmx, 3 files".
};

/// One entry of a cadre's history: what an event changed in the file.
struct HistoryEntry {
    ChangeId change{};
    Event event{};
    JsonChange parts{};
};

/// A saved view of the roster: filter, order and columns as JSON text of the page that saved it.
struct SavedView {
    QString name{};
    QString content{};
};

/// An open office file and what a person can do with it. One object belongs to one thread; long work on another
/// thread takes another(). Every writing operation is one transaction with its audit entry. What is read and written
/// stays inside the rights of the account (account.h): a question outside of them is Forbidden, a list holds only what
/// the account sees, and identity numbers and families are masked where its role needs no more.
class Office {
    Q_DECLARE_TR_FUNCTIONS(Office)

public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new office file with the login's account as its only one (Role::Sole), protected when the login has a
    /// passphrase. Conflict when the path exists.
    static Result<std::unique_ptr<Office>> create(const QString& path, const QString& name, const Login& login);

    /// What open() will ask for. Database when the file can't be read at all.
    static Result<OpeningNeeds> needs(const QString& path, const Secret& passphrase = {});

    /// Opens a file after checking its integrity and migrating it (a copy is kept beside it first). When another
    /// program writes to it, it opens read-only and writer() says who. NewerSchema when it is from a newer program;
    /// Forbidden when passphrase, account or password are wrong, or after several wrong ones too early.
    static Result<std::unique_ptr<Office>> open(const QString& path, Mode mode, const Login& login);

    ~Office();

    /// Another connection to the same file with the same rights, for use on the calling thread.
    Result<std::unique_ptr<Office>> another() const;

    QString path() const;
    QString name() const;
    QString account() const;
    bool isReadOnly() const;
    Role role() const;
    bool may(Right right) const;
    QString writer() const; ///< Who holds the file for writing when this is read-only because of them; else empty.

    Result<std::vector<Account>> accounts(); ///< By name. Needs Right::ManageAccounts.
    /// Stores accounts, all or none. Invalid when the office would be left without one that manages accounts, when a
    /// sole account would not be alone, or one of several would have no password.
    Status saveAccounts(const std::vector<AccountChange>& changes);
    Status changePassword(const Secret& present, const Secret& wanted); ///< Of the account that acts.
    Status confirm(const Secret& password); ///< That the person is still the one who logged in. Forbidden otherwise.

    /// Notes that personal data leaves the program, on paper or in a file: before it does. Forbidden when it can't be
    /// noted, so that nothing leaves unrecorded.
    Status noteUse(const Use& use);

    Result<std::vector<Unit>> units();         ///< Parents before children, siblings in order.
    Result<UnitId> saveUnit(const Unit& unit); ///< A new one when its id is 0.

    /// The records of one kind (record_types.h), ordered by id.
    template <class Record>
    Result<std::vector<Record>> records(); // Made for each kind in records.cpp.
    /// Those with that number in a column: the id of what they are below, or a year. Ordered by id.
    template <class Record>
    Result<std::vector<Record>> records(const char* column, qint64 value);
    /// One operation on records and files: one transaction, one event. Nothing is written when `work` fails; no event
    /// (an empty id) when nothing changed.
    Result<EventId> change(const QString& kind, const QString& summary, const std::function<Status(Changes&)>& work);

    /// The program's rules with the office's own over them (本机关规则). Read once and again after a change through
    /// this object; the references hold until then. Entries that the rules can't take are left out and told.
    const RuleBook& rules();
    const std::vector<ProvisionProblem>& ruleProblems();

    Result<qint64> people(); ///< How many files there are.
    Result<Roster> roster();
    Result<QuotaStaff> quotaStaff(); ///< What counting against quotas asks of everybody; a fixed number of queries.
    Result<CadreFile> cadre(CadreId id);
    Result<std::vector<CadreFile>> cadres(const std::vector<CadreId>& ids); ///< In the order asked for.
    /// All files by id; the visitor returns false to stop. A fixed number of queries, whatever the number of people.
    Status forEachCadre(const std::function<bool(CadreFile&&)>& visit);
    Result<QByteArray> photo(const QString& hash); ///< Empty bytes for an empty hash.

    /// Stores a file (a new one when its id is 0) and a new photo if given. Nothing is written when nothing changed.
    Result<CadreId> save(CadreFile file, const QByteArray& newPhoto = {});
    Status remove(CadreId id);
    /// The same for many files in one transaction and one event; all or nothing.
    struct Write {
        CadreFile file{};
        QByteArray newPhoto{};
    };
    Result<EventId> saveAll(std::vector<Write> writes, const QString& kind, const QString& summary,
                            const Progress& progress = {});
    /// Fills a new office: units and people in one event without an entry for each.
    Status fill(const std::vector<Unit>& units, int people, const std::function<CadreFile(int)>& person,
                const QString& summary, const Progress& progress = {});

    Result<std::vector<HistoryEntry>> history(CadreId id);        ///< Newest first.
    Result<CadreFile> versionBefore(CadreId id, ChangeId change); ///< The file as it stood before that change.
    Status restore(const CadreFile& version);                     ///< Writes an earlier version over the present one.
    Result<std::vector<Event>> events(int limit);                 ///< Newest first.
    Status undo(EventId event); ///< Takes back everything an event changed, as a new event. Conflict if changed since.

    Result<std::vector<Finding>> findings(QDate today, const Progress& progress = {});
    Result<IntegrityReport> verify();                                         ///< See audit_log.h.
    Result<std::vector<AuditRow>> audit(const AuditQuestion& question); ///< Newest first. Needs Right::ReadAudit.

    Result<QString> setting(const QString& key); ///< Empty when it is not set.
    Status setSetting(const QString& key, const QString& value, Right right = Right::WriteRecords);

    /// Copies the office into a file that does not exist yet, while it is in use, and checks the copy (backup.h). Needs
    /// no right: it is as protected as the office itself.
    Result<BackupReport> backUp(const QString& to, const Progress& progress = {});

    Result<std::vector<SavedView>> views();
    Status saveView(const SavedView& view);
    Status removeView(const QString& name);

    struct State; ///< Private to core/operation (office_state.h).

private:
    explicit Office(std::unique_ptr<State> state);
    Connection& connection();
    const OverlaidRules& overlaidRules();
    Status introduce(Mode mode);
    Status openForWriting() const;
    Result<Sight> mayWrite(Right right); ///< What the account may change, when it has that right and the file is open for it.
    Status need(Right right) const;
    Result<Sight> sight();
    Status writeAll(const std::vector<Write>& writes, class EventWriter& writer, const Progress& progress);
    Status saveAccount(const AccountChange& change, class EventWriter& writer);
    Result<SavedView> view(const QString& name); ///< Without content when there is none of that name.
    Status changeView(const SavedView& wanted);
    Status writeView(const SavedView& view, const SavedView& before, class EventWriter& writer);
    Status undoEntry(const struct AuditEntry& entry, class EventWriter& writer);
    Status undoCadre(const struct AuditEntry& entry, class EventWriter& writer);
    template <class Record>
    Status undoRecord(const struct AuditEntry& entry, class EventWriter& writer);
    Status undoView(const struct AuditEntry& entry, class EventWriter& writer);
    std::unique_ptr<State> m_state;
};

} // namespace tidui
