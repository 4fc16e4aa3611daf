// Secrets typed at a terminal: unseen, a new one twice, and the terminal as it was afterwards.
#include "tests/cli/cli_runner.h"

#include <QFile>

#include <csignal>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

using namespace tidui::test;
using namespace Qt::StringLiterals;

namespace {

/// A run of tidui-cli at a pseudo terminal of its own.
class TerminalRun {
public:
    explicit TerminalRun(const QStringList& arguments)
    {
        REQUIRE(openpty(&m_master, &m_slave, nullptr, nullptr, nullptr) == 0);
        QList<QByteArray> words{cheapCli.toLocal8Bit()};
        for (const QString& argument : arguments)
            words += argument.toLocal8Bit();
        std::vector<char*> argv;
        for (QByteArray& word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        m_child = fork();
        REQUIRE(m_child >= 0);
        if (m_child > 0)
            return;
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) // Whatever the runner of the tests ignores.
            std::signal(signal, SIG_DFL);
        close(m_master);
        login_tty(m_slave);
        execv(argv.front(), argv.data());
        _exit(127);
    }
    ~TerminalRun()
    {
        if (!m_ended)
            kill(m_child, SIGKILL);
        (void)end();
        close(m_master);
        close(m_slave);
    }
    TerminalRun(const TerminalRun&) = delete;
    TerminalRun& operator=(const TerminalRun&) = delete;

    /// Waits for words after those that were met before; a question is written when the terminal is ready for its
    /// answer.
    void meets(const QString& words)
    {
        const QByteArray wanted = words.toUtf8();
        while (m_output.indexOf(wanted, m_met) < 0) {
            INFO(m_output.toStdString());
            REQUIRE(readMore(60'000));
        }
        m_met = m_output.indexOf(wanted, m_met) + wanted.size();
    }

    void type(const QByteArray& keys) const
    {
        REQUIRE(write(m_master, keys.constData(), std::size_t(keys.size())) > 0);
    }
    void send(int signal) const { REQUIRE(kill(m_child, signal) == 0); }

    /// How it ended, as waitpid tells.
    int end()
    {
        if (!m_ended)
            waitpid(m_child, &m_status, 0);
        m_ended = true;
        while (readMore(0)) {
        }
        return m_status;
    }

    QString output() const { return QString::fromUtf8(m_output); }

    bool showsWhatIsTyped() const
    {
        termios settings{};
        REQUIRE(tcgetattr(m_slave, &settings) == 0);
        return (settings.c_lflag & tcflag_t(ECHO)) != 0;
    }

private:
    bool readMore(int milliseconds)
    {
        pollfd waiting{m_master, POLLIN, 0};
        char bytes[512];
        if (poll(&waiting, 1, milliseconds) != 1)
            return false;
        const auto count = read(m_master, bytes, sizeof bytes);
        m_output.append(bytes, std::max<ssize_t>(count, 0));
        return count > 0;
    }

    int m_master = -1;
    int m_slave = -1; // Held open, so that the settings can be read when the program has gone.
    pid_t m_child = -1;
    int m_status = 0;
    bool m_ended = false;
    QByteArray m_output{};
    qsizetype m_met = 0;
};

bool endedWith(int status, int code)
{
    return WIFEXITED(status) && WEXITSTATUS(status) == code;
}

bool isPlain(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().contains("SQLite format");
}

} // namespace

TEST_CASE_METHOD(Folder, "at a terminal a new passphrase is asked twice, unseen", "[cli][seal][terminal]")
{
    const QString path = office(u"单位.tidui"_s, 20);
    TerminalRun run({u"protect"_s, path, u"--set"_s});
    run.meets(u"新口令"_s);
    CHECK_FALSE(run.showsWhatIsTyped());
    run.type("一号口令一号\n");
    run.meets(u"再次"_s);
    CHECK_FALSE(run.showsWhatIsTyped());
    run.type("一号口令一号\n");
    CHECK(endedWith(run.end(), 0));
    CHECK(run.showsWhatIsTyped());
    CHECK_FALSE(run.output().contains(u"一号"));
    CHECK_FALSE(isPlain(path));

    TerminalRun change({u"protect"_s, path, u"--change"_s});
    change.meets(u"口令"_s); // The present one is asked once: it is known to be right by opening the file.
    change.type("一号口令一号\n");
    change.meets(u"新口令"_s);
    change.type("二号口令二号\n");
    change.meets(u"再次"_s);
    change.type("二号口令三号\n");
    CHECK(endedWith(change.end(), 2));
    CHECK(change.output().contains(u"不一致"));

    TerminalRun removal({u"protect"_s, path, u"--remove"_s}); // The first one still holds.
    removal.meets(u"口令"_s);
    removal.type("一号口令一号\n");
    CHECK(endedWith(removal.end(), 0));
    CHECK(isPlain(path));
}

TEST_CASE_METHOD(Folder, "a new passphrase that is typed differently the second time protects nothing",
                 "[cli][seal][terminal]")
{
    const QString path = office(u"单位.tidui"_s, 20);
    TerminalRun run({u"protect"_s, path, u"--set"_s});
    run.meets(u"新口令"_s);
    run.type("一号口令一号\n");
    run.meets(u"再次"_s);
    run.type("一号口令二号\n");
    CHECK(endedWith(run.end(), 2));
    CHECK(run.output().contains(u"不一致"));
    CHECK(isPlain(path));
}

TEST_CASE_METHOD(Folder, "a hidden question that is broken off leaves a terminal that shows what is typed",
                 "[cli][seal][terminal]")
{
    const QString path = office(u"单位.tidui"_s, 20);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
        CAPTURE(signal);
        TerminalRun run({u"protect"_s, path, u"--set"_s});
        run.meets(u"新口令"_s);
        CHECK_FALSE(run.showsWhatIsTyped());
        run.type("一号");
        if (signal == SIGINT)
            run.type("\x03"); // Ctrl-C.
        else
            run.send(signal);
        const int status = run.end();
        CHECK(WIFSIGNALED(status));
        CHECK(WTERMSIG(status) == signal);
        CHECK(run.showsWhatIsTyped());
    }
    CHECK(isPlain(path));
}
