#pragma once

#include "tests/kills.h"

#include <catch2/catch.hpp>

#include <array>
#include <chrono>
#include <csignal>
#include <functional>
#include <random>

#include <QtGlobal>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tidui::test {

/// Work in a process of its own, which is killed (SIGKILL: nothing is cleaned up) unless it ends before.
class KilledProcess {
public:
    /// @param work  Reports each thing that it holds for done by a byte on the pipe that it is given.
    explicit KilledProcess(const std::function<bool(int pipe)>& work)
    {
        std::array<int, 2> ends{};
        REQUIRE(pipe(ends.data()) == 0);
        m_child = fork();
        REQUIRE(m_child >= 0);
        if (m_child == 0) {
            close(ends[0]);
            _exit(work(ends[1]) ? 0 : 1);
        }
        close(ends[1]);
        m_pipe = ends[0];
    }
    ~KilledProcess() { close(m_pipe); }
    KilledProcess(const KilledProcess&) = delete;
    KilledProcess& operator=(const KilledProcess&) = delete;

    /// True when the work ended by itself before that moment; it then has to have gone well.
    bool killAfter(std::chrono::microseconds moment)
    {
        const auto end = std::chrono::steady_clock::now() + moment;
        while (!m_ended && std::chrono::steady_clock::now() < end)
            read(std::chrono::duration_cast<std::chrono::microseconds>(end - std::chrono::steady_clock::now()));
        kill(m_child, SIGKILL);
        int status = 0;
        REQUIRE(waitpid(m_child, &status, 0) == m_child);
        while (!m_ended)
            read(std::chrono::seconds(1));
        if (WIFEXITED(status))
            REQUIRE(WEXITSTATUS(status) == 0);
        return WIFEXITED(status);
    }

    int confirmed() const { return m_confirmed; } ///< How many things were reported as done.

private:
    void read(std::chrono::microseconds atMost)
    {
        pollfd wanted{m_pipe, POLLIN, 0};
        const timespec limit{atMost.count() / 1'000'000, std::max<long>(0, atMost.count() % 1'000'000) * 1000};
        if (ppoll(&wanted, 1, &limit, nullptr) <= 0)
            return;
        char sign = 0;
        if (::read(m_pipe, &sign, 1) == 1)
            ++m_confirmed;
        else
            m_ended = true;
    }

    pid_t m_child = 0;
    int m_pipe = -1;
    int m_confirmed = 0;
    bool m_ended = false;
};

inline void confirm(int pipe)
{
    if (::write(pipe, "+", 1) != 1)
        _exit(1);
}

/// How long the work takes when nobody kills it.
inline std::chrono::microseconds durationOf(const std::function<bool(int pipe)>& work)
{
    const auto start = std::chrono::steady_clock::now();
    KilledProcess process(work);
    REQUIRE(process.killAfter(std::chrono::minutes(5)));
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
}

/// Moments by chance, a little past the end too: a process that was measured once may take longer.
class Moments {
public:
    explicit Moments(std::chrono::microseconds duration) : m_longest(duration.count() * 11 / 10) {}
    std::chrono::microseconds next()
    {
        return std::chrono::microseconds(std::uniform_int_distribution<qint64>(0, m_longest)(m_engine));
    }

private:
    qint64 m_longest;
    std::mt19937 m_engine{std::random_device{}()}; // Another run finds other moments.
};

} // namespace tidui::test
