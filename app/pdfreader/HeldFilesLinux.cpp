// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/HeldFiles.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

namespace emo::reader {

namespace {

std::vector<HeldFile> &heldFiles()
{
    static std::vector<HeldFile> files;
    return files;
}

/// The registers of a call that was trapped.
class TrappedCall
{
public:
    explicit TrappedCall(void *context) : m_registers(static_cast<ucontext_t *>(context)->uc_mcontext) {}

#if defined(__x86_64__)
    long argument(int index) const
    {
        constexpr int places[]{REG_RDI, REG_RSI, REG_RDX, REG_R10};
        return m_registers.gregs[places[index]];
    }
    void answer(long result)
    {
        m_registers.gregs[REG_RAX] = result;
    }
#elif defined(__aarch64__)
    long argument(int index) const
    {
        return static_cast<long>(m_registers.regs[index]);
    }
    void answer(long result)
    {
        m_registers.regs[0] = static_cast<unsigned long>(result);
    }
#else
#error "Which registers hold the arguments of a system call here?"
#endif

    const char *text(int index) const
    {
        return reinterpret_cast<const char *>(argument(index));
    }

private:
    mcontext_t &m_registers;
};

/// A descriptor of the held file of this path, or a negative error.
long opened(const char *path)
{
    const auto &files = heldFiles();
    const auto file = std::ranges::find_if(
        files, [path](const HeldFile &each) { return std::strcmp(each.path.c_str(), path) == 0; });
    if (file == files.end())
        return -EACCES;
    const int descriptor = fcntl(file->descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (descriptor < 0)
        return -errno;
    lseek(descriptor, 0, SEEK_SET);
    return descriptor;
}

/// The C library asks for the state of an open file by an empty path below it.
long stateOf(int descriptor, const char *path, void *state)
{
    if (*path != '\0')
        return -EACCES;
    return syscall(SYS_fstat, descriptor, state) == 0 ? 0 : -errno;
}

void answer(int, siginfo_t *info, void *context)
{
    const int error = errno;
    TrappedCall call(context);
    switch (info->si_syscall) {
#ifdef SYS_open
    case SYS_open:
        call.answer(opened(call.text(0)));
        break;
#endif
    case SYS_openat:
        call.answer(opened(call.text(1)));
        break;
    case SYS_newfstatat:
        call.answer(stateOf(
            static_cast<int>(call.argument(0)), call.text(1), reinterpret_cast<void *>(call.argument(2))));
        break;
    default:
        call.answer(-EPERM);
        break;
    }
    errno = error;
}

} // namespace

bool answerTrappedCalls(std::vector<HeldFile> files)
{
    heldFiles() = std::move(files);
    struct sigaction action = {};
    action.sa_sigaction = &answer;
    action.sa_flags = SA_SIGINFO;
    sigset_t trap;
    sigemptyset(&trap);
    sigaddset(&trap, SIGSYS);
    return sigaction(SIGSYS, &action, nullptr) == 0 && sigprocmask(SIG_UNBLOCK, &trap, nullptr) == 0;
}

} // namespace emo::reader
