#include "app/cli/commands.h"

#include "core/operation/account.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <memory>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tidui::cli {

namespace {

constexpr qsizetype longest = 1024; // Bytes of a secret.

struct Identity {
    QString account{};
    QString purpose{};
    int secrets = STDIN_FILENO;
};

Identity& identity()
{
    static Identity only;
    return only;
}

// The terminal that hides what is typed, and how it was before: a signal's handler can reach nothing else.
termios shownBefore{};
int hiding = -1;

/// Ctrl-C and the like end the program at a hidden question, too; the shell after it would hide what is typed.
void showAgainAndEnd(int signal)
{
    tcsetattr(hiding, TCSAFLUSH, &shownBefore); // The beginning of a secret must not become the shell's input.
    raise(signal);                              // SA_RESETHAND: what it does by default, when this has returned.
}

/// A terminal doesn't show what is typed for so long. One at a time.
class Unseen {
public:
    explicit Unseen(int descriptor) : m_terminal(isatty(descriptor) == 1 && tcgetattr(descriptor, &shownBefore) == 0)
    {
        if (!m_terminal)
            return;
        hiding = descriptor;
        struct sigaction showing {};
        showing.sa_handler = showAgainAndEnd;
        showing.sa_flags = int(SA_RESETHAND);
        for (std::size_t i = 0; i < ending.size(); ++i) {
            sigaction(ending[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler != SIG_IGN)
                sigaction(ending[i], &showing, nullptr);
        }
        termios without = shownBefore;
        without.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(descriptor, TCSAFLUSH, &without);
    }
    ~Unseen()
    {
        if (!m_terminal)
            return;
        tcsetattr(hiding, TCSAFLUSH, &shownBefore);
        for (std::size_t i = 0; i < ending.size(); ++i)
            sigaction(ending[i], &m_before[i], nullptr);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    bool terminal() const { return m_terminal; }

private:
    static constexpr std::array ending{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    std::array<struct sigaction, ending.size()> m_before{};
    bool m_terminal;
};

} // namespace

Status takeIdentity(QStringList& words)
{
    const auto take = [&words](const QString& option) -> std::optional<QString> {
        const auto place = words.indexOf(option);
        if (place < 0)
            return std::nullopt;
        const QString value = words.value(place + 1);
        words.remove(place, std::min<qsizetype>(2, words.size() - place));
        return value;
    };
    if (const auto account = take(u"--account"_s)) {
        if (account->isEmpty())
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("Cli", "--account needs the name of an account."),
                         {}};
        identity().account = *account;
    }
    identity().purpose = take(u"--purpose"_s).value_or(QString());
    if (const auto descriptor = take(u"--secrets-fd"_s)) {
        bool number = false;
        identity().secrets = descriptor->toInt(&number);
        if (!number || identity().secrets < 0)
            return Error{
                Error::Kind::Invalid,
                QCoreApplication::translate("Cli", "--secrets-fd needs the number of an open file descriptor."),
                {}};
    }
    return {};
}

QString statedPurpose()
{
    return identity().purpose;
}

QString actingAccount()
{
    return identity().account.isEmpty() ? accountName() : identity().account;
}

Result<Secret> readSecret(const QString& what)
{
    const Unseen unseen(identity().secrets);
    if (unseen.terminal())
        writeError(what);
    QByteArray line;
    line.reserve(longest + 1); // Never moved in memory while it grows.
    char byte = 0;
    // Byte by byte: what follows the line belongs to the next question.
    while (line.size() <= longest && read(identity().secrets, &byte, 1) == 1 && byte != '\n')
        line += byte;
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty() || line.size() > longest)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Cli", "Write the secrets on standard input, one per line: the "
                                                        "passphrase of the file first, then the password of the "
                                                        "account. Missing: %1")
                         .arg(what),
                     {}};
    return Secret(std::move(line));
}

Result<Secret> readNewSecret(const QString& what)
{
    auto wanted = readSecret(what);
    if (!wanted || isatty(identity().secrets) != 1)
        return wanted;
    const auto again = readSecret(QCoreApplication::translate("Cli", "The new passphrase once more:"));
    if (!again)
        return again;
    if (wanted->view() != again->view())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Cli", "The two new passphrases differ. Nothing was changed; give the "
                                                        "command again."),
                     {}};
    return wanted;
}

namespace {

Result<Secret> readPassword(const QString& account)
{
    return readSecret(QCoreApplication::translate("Cli", "password of the account %1").arg(account));
}

} // namespace

Result<Login> loginFor(const QString& path)
{
    Login login(actingAccount());
    auto needs = Office::needs(path, {});
    if (needs && needs->passphrase) {
        auto passphrase = readSecret(QCoreApplication::translate("Cli", "passphrase of the file"));
        if (!passphrase)
            return passphrase.error();
        login.passphrase = std::move(*passphrase);
        needs = Office::needs(path, login.passphrase);
    }
    if (!needs || needs->passphrase || !needs->account)
        return login; // What is wrong with the file is said by opening it.
    auto password = readPassword(login.account);
    if (!password)
        return password.error();
    login.password = std::move(*password);
    return login;
}

namespace {

/// Whether what is asked for is not the passphrase of the damaged file, which then doesn't fit.
bool opens(const RescueQuestion& question)
{
    const auto sealed = isSealed(question.path);
    return sealed && (!*sealed || unlockKey(question.path, question.login.passphrase));
}

} // namespace

Status askPassphraseForRescue(RescueQuestion& question)
{
    const auto sealed = isSealed(question.path);
    if (!question.login.passphrase.isEmpty() || !sealed || !*sealed)
        return {}; // What is wrong with the file is said by rescuing it.
    auto passphrase = readSecret(QCoreApplication::translate("Cli", "passphrase of the file"));
    if (!passphrase)
        return passphrase.error();
    question.login.passphrase = std::move(*passphrase);
    return {};
}

Status askSecretsForRescue(RescueQuestion& question)
{
    if (auto status = askPassphraseForRescue(question); !status)
        return status;
    auto needs = rescueNeeds(question);
    if (needs && needs->passphrase && !question.backup.isEmpty() && opens(question)) {
        auto passphrase = readSecret(QCoreApplication::translate("Cli", "passphrase of the backup"));
        if (!passphrase)
            return passphrase.error();
        question.backupPassphrase = std::move(*passphrase);
        needs = rescueNeeds(question);
    }
    if (!needs || needs->passphrase || !needs->account)
        return {};
    auto password = readPassword(question.login.account);
    if (!password)
        return password.error();
    question.login.password = std::move(*password);
    return {};
}

} // namespace tidui::cli
