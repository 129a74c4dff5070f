// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>

#include <sys/resource.h>

namespace emo::test {

/// As long as it lives, this process can write no byte to any file, as on a full disk.
class NoRoom
{
public:
    NoRoom() : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    NoRoom(const NoRoom &) = delete;

private:
    rlimit m_before = {};
    void (*m_signal)(int);
};

} // namespace emo::test
