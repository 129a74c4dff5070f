// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/Sandbox.h"

#include "app/pdfreader/Landlock.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <linux/capability.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
// The leak check traces a copy of the process and the symbolizer is another program: the filter kills both.
// An absurd size is to fail as it does without the sanitizer.
extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0:symbolize=0:allocator_may_return_null=1";
}
#endif

namespace emo::reader {

namespace {

Problem failure(const char *what, int error = errno)
{
    return {QStringLiteral("cannot limit itself: %1: %2")
                .arg(QString::fromLatin1(what), QString::fromLocal8Bit(std::strerror(error)))};
}

/// Whether standard output is something that a limit on the size of files lets us write to.
bool canWriteOut()
{
    struct stat status;
    return fstat(STDOUT_FILENO, &status) == 0 && !S_ISREG(status.st_mode);
}

/// Leaves the terminal, and the group of processes that signals to the parent's group reach.
bool leaveSession()
{
    const bool isAlone = setsid() > 0 || getpgrp() == getpid(); // a shell may have made it so
    return isAlone && chdir("/") == 0;
}

/// Of root, too: what is left is what the owner of a file may do.
bool dropCapabilities()
{
    for (int each = 0; prctl(PR_CAPBSET_READ, each) >= 0; ++each)
        prctl(PR_CAPBSET_DROP, each); // refused to whoever has none to drop
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    constexpr __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3]{};
    return syscall(SYS_capset, &header, none) == 0;
}

bool setLimit(__rlimit_resource resource, rlim_t soft, rlim_t hard)
{
    const rlimit limit{soft, hard};
    return setrlimit(resource, &limit) == 0;
}

#ifndef __SANITIZE_ADDRESS__
/// The address space the process takes now, in bytes; 0 if that cannot be told.
rlim_t addressSpace()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readLine().split(' ').first().toULongLong() * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}
#endif

Result<> limitMemory([[maybe_unused]] int megabytes)
{
    // The address sanitizer maps terabytes for its own books: this limit, alone, cannot hold there.
#ifndef __SANITIZE_ADDRESS__
    const rlim_t taken = addressSpace();
    const rlim_t most = taken + static_cast<rlim_t>(megabytes) * 1024 * 1024;
    if (taken == 0 || !setLimit(RLIMIT_AS, most, most))
        return failure("memory");
#endif
    return {};
}

/// Whoever started us may have had the alarm ignored or blocked, and both are inherited.
bool setAlarm(int seconds)
{
    sigset_t alarmSignal;
    sigemptyset(&alarmSignal);
    sigaddset(&alarmSignal, SIGALRM);
    if (std::signal(SIGALRM, SIG_DFL) == SIG_ERR || sigprocmask(SIG_UNBLOCK, &alarmSignal, nullptr) != 0)
        return false;
    alarm(static_cast<unsigned>(seconds));
    return true;
}

Result<> limitResources(const Limits &limits, size_t heldFiles)
{
    const rlim_t seconds = static_cast<rlim_t>(limits.seconds);
    if (!setLimit(RLIMIT_CPU, seconds, seconds + 1))
        return failure("processor time");
    if (!setAlarm(limits.seconds + 1))
        return failure("alarm");
    // Not to be killed where standard error is a file: a complaint about what follows is lost there, but not
    // the exit code.
    if (std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR || !setLimit(RLIMIT_FSIZE, 0, 0))
        return failure("size of files");
    const rlim_t openFiles = heldFiles + 32; // Poppler opens two or three of the held ones at a time
    if (!setLimit(RLIMIT_NOFILE, openFiles, openFiles))
        return failure("open files");
    if (!setLimit(RLIMIT_CORE, 0, 0) || prctl(PR_SET_DUMPABLE, 0) != 0)
        return failure("core files");
    return limitMemory(limits.megabytes);
}

/// What may be called with any arguments: nothing here changes or finds anything outside of the process.
constexpr std::array allowedCalls{
    // clang-format off
    SCMP_SYS(read), SCMP_SYS(pread64), SCMP_SYS(readv), SCMP_SYS(lseek), SCMP_SYS(close), SCMP_SYS(fstat),
    SCMP_SYS(fadvise64),
    SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
    SCMP_SYS(futex), SCMP_SYS(sched_yield),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
    SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid),
    SCMP_SYS(getegid), SCMP_SYS(getrlimit), SCMP_SYS(sysinfo), SCMP_SYS(uname), SCMP_SYS(getrandom),
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday), SCMP_SYS(time),
    SCMP_SYS(restart_syscall), SCMP_SYS(exit), SCMP_SYS(exit_group),
    // clang-format on
};

/// What is answered within the process, with the held files: see answerTrappedCalls().
constexpr std::array trappedCalls{SCMP_SYS(open), SCMP_SYS(openat), SCMP_SYS(newfstatat)};

/// What no library we use has any business with, so that trying it means the file has taken over. Threads
/// are among it: Qt would only scale pictures in them, and bring GLib and its wake-up pipes along.
/// Everything that is in none of the lists is refused, and the caller manages without: the C library, for
/// one, looks for the computer's time zone.
constexpr std::array deadlyCalls{
    // clang-format off
    SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(clone), SCMP_SYS(clone3),
    SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen),
    SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(sendto), SCMP_SYS(sendmsg), SCMP_SYS(sendmmsg),
    SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(pidfd_getfd),
    SCMP_SYS(io_uring_setup), SCMP_SYS(bpf), SCMP_SYS(perf_event_open), SCMP_SYS(userfaultfd),
    SCMP_SYS(unshare), SCMP_SYS(setns), SCMP_SYS(mount), SCMP_SYS(keyctl), SCMP_SYS(add_key),
    SCMP_SYS(memfd_create),
    // clang-format on
};

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

/// Fills a filter, up to the first rule that is refused.
class Rules
{
public:
    explicit Rules(const Filter &filter) : m_filter(filter.get()) {}

    /// Why a rule was refused, as errno; 0 if none was.
    int error() const { return m_error; }
    void kill(int call) { add(SCMP_ACT_KILL_PROCESS, call); }
    void trap(int call) { add(SCMP_ACT_TRAP, call); }
    void allow(int call) { add(SCMP_ACT_ALLOW, call); }
    /// Allows the call if, of its argument, the bits in `mask` are those of `value`.
    void allowIf(int call, unsigned argument, scmp_datum_t mask, scmp_datum_t value)
    {
        add(SCMP_ACT_ALLOW, call, scmp_arg_cmp{argument, SCMP_CMP_MASKED_EQ, mask, value});
    }
    void allowIfBoth(int call, scmp_arg_cmp first, scmp_arg_cmp second)
    {
        add(SCMP_ACT_ALLOW, call, first, second);
    }

private:
    template <typename... Comparisons> void add(uint32_t action, int call, Comparisons... comparisons)
    {
        if (m_error == 0)
            m_error = -seccomp_rule_add(m_filter, action, call, sizeof...(comparisons), comparisons...);
    }

    scmp_filter_ctx m_filter;
    int m_error = 0;
};

/// Calls that are harmless with some arguments only.
void addRulesOnArguments(Rules &rules)
{
    constexpr scmp_datum_t wholeInt = 0xffff'ffff;
    rules.allowIf(SCMP_SYS(write), 0, wholeInt, STDOUT_FILENO);
#ifdef __SANITIZE_ADDRESS__
    rules.allowIf(SCMP_SYS(write), 0, wholeInt, STDERR_FILENO); // for its reports
#endif
    rules.allowIf(SCMP_SYS(mmap), 2, PROT_EXEC, 0);
    rules.allowIf(SCMP_SYS(mprotect), 2, PROT_EXEC, 0);
    rules.allowIf(SCMP_SYS(fcntl), 1, wholeInt, F_GETFD);
    rules.allowIf(SCMP_SYS(fcntl), 1, wholeInt, F_SETFD);
    rules.allowIf(SCMP_SYS(fcntl), 1, wholeInt, F_GETFL);
    rules.allowIf(SCMP_SYS(fcntl), 1, wholeInt, F_DUPFD_CLOEXEC);
    rules.allowIfBoth(SCMP_SYS(prlimit64), {0, SCMP_CMP_MASKED_EQ, wholeInt, 0}, // to ask for its own
        {2, SCMP_CMP_EQ, 0, 0});
    const auto self = static_cast<scmp_datum_t>(getpid());
    rules.allowIf(SCMP_SYS(tgkill), 0, wholeInt, self); // what abort() ends with
}

Result<> filterCalls()
{
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), &seccomp_release);
    if (!filter)
        return failure("filter");
    Rules rules(filter);
    for (const int call : allowedCalls)
        rules.allow(call);
    for (const int call : trappedCalls)
        rules.trap(call);
    for (const int call : deadlyCalls)
        rules.kill(call);
    addRulesOnArguments(rules);
    if (rules.error() != 0)
        return failure("rules of the filter", rules.error());
    // seccomp_load() itself says that no program we might start gains rights, and fails where it cannot.
    if (const int result = seccomp_load(filter.get()); result != 0)
        return failure("loading the filter", -result);
    return {};
}

/// Nobody reads complaints any more, and a terminal could be read from.
void closeErrors()
{
#ifndef __SANITIZE_ADDRESS__ // which has its say there
    close(STDERR_FILENO);
#endif
}

} // namespace

void closeInherited()
{
    constexpr unsigned first = STDERR_FILENO + 1;
    if (close_range(first, ~0U, 0) == 0)
        return;
    for (long each = first; each < sysconf(_SC_OPEN_MAX); ++each) // an old kernel
        close(static_cast<int>(each));
}

Result<> enterSandbox(const Limits &limits, std::vector<HeldFile> files)
{
    if (!canWriteOut())
        return Problem{QStringLiteral("standard output must be a pipe, since no file may be written")};
    if (!leaveSession())
        return failure("session");
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return failure("rights");
    if (Result<> limited = limitResources(limits, files.size()); !limited)
        return limited;
    if (!dropCapabilities())
        return failure("capabilities");
    if (enterLandlock() == LandlockState::Failed)
        return failure("Landlock");
    if (!answerTrappedCalls(std::move(files)))
        return failure("signals");
    if (Result<> filtered = filterCalls(); !filtered)
        return filtered;
    closeErrors();
    return {};
}

} // namespace emo::reader
