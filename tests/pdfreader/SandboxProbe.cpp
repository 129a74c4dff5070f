// SPDX-License-Identifier: MIT

// Tries one thing in a process that is locked up, as code that has taken over emodesk-pdfreader would:
// sandbox_probe MODE NAME HOME. Without arguments, lists the names. HOME holds a folder "profile" with a file
// "profile.db", which is all that may be read. Prints "allowed", "refused" or "killed"; or "missing" where
// the kernel does not have what the mode needs. GPL because of what it links.

#include "app/pdfreader/Landlock.h"
#include "app/pdfreader/Sandbox.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dirent.h>
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// What the parent knows, and the child must not find out: written after the two have parted.
char secret[] = "none yet";
constexpr char toldLater[] = "a secret";

struct Paths
{
    std::string home;
    std::string file;
    std::string other;
};

struct Deed
{
    const char *name;
    bool (*isDone)(const Paths &paths); ///< True if it could be done.
};

std::string ofParent(const char *name)
{
    return "/proc/" + std::to_string(getppid()) + "/" + name;
}

bool canList(const char *path)
{
    DIR *folder = opendir(path);
    return folder && readdir(folder);
}

bool canRead(int descriptor)
{
    char byte;
    return descriptor >= 0 && read(descriptor, &byte, 1) == 1;
}

bool canRead(const std::string &path)
{
    return canRead(open(path.c_str(), O_RDONLY));
}

/// What code that has taken over would like to know; without a sandbox, all of it can be had.
constexpr Deed espionage[]{
    {"parent-memory",
        [](const Paths &) {
            char read[sizeof(secret)] = {};
            const int memory = open(ofParent("mem").c_str(), O_RDONLY);
            return pread(memory, read, sizeof(read), off_t(reinterpret_cast<intptr_t>(&secret))) > 0
                && std::strcmp(read, toldLater) == 0;
        }},
    {"parent-environment", [](const Paths &) { return canRead(ofParent("environ")); }},
    {"parent-map", [](const Paths &) { return canRead(ofParent("maps")); }},
    {"parent-arguments", [](const Paths &) { return canRead(ofParent("cmdline")); }},
    {"parent-files", [](const Paths &) { return canList(ofParent("fd").c_str()); }},
    {"parent-folder", [](const Paths &) { return canList(ofParent("cwd").c_str()); }},
    {"own-environment", [](const Paths &) { return canRead("/proc/self/environ"); }},
    {"home", [](const Paths &paths) { return canList(paths.home.c_str()); }},
    {"profile", [](const Paths &paths) { return canRead(paths.file); }},
    {"profile-from-home",
        [](const Paths &paths) {
            const int home = open(paths.home.c_str(), O_PATH | O_DIRECTORY);
            return canRead(openat(home, "profile/profile.db", O_RDONLY));
        }},
    {"system", [](const Paths &) { return canRead("/etc/passwd"); }},
    {"root", [](const Paths &) { return canList("/"); }},
    {"processes", [](const Paths &) { return canList("/proc"); }},
    {"open2",
        [](const Paths &paths) {
            const std::uint64_t how[3] = {O_RDONLY};
            const long file = syscall(SYS_openat2, AT_FDCWD, paths.file.c_str(), how, sizeof(how));
            return canRead(static_cast<int>(file));
        }},
};

/// What Landlock leaves, and the filter does not.
constexpr Deed looks[]{
    {"state",
        [](const Paths &paths) {
            struct stat status;
            return stat(paths.file.c_str(), &status) == 0;
        }},
    {"state-from-here",
        [](const Paths &paths) {
            struct stat status;
            return fstatat(AT_FDCWD, paths.file.c_str(), &status, AT_EMPTY_PATH) == 0;
        }},
    {"state-old",
        [](const Paths &paths) {
            struct stat status;
            return syscall(SYS_stat, paths.file.c_str(), &status) == 0;
        }},
    {"access", [](const Paths &paths) { return access(paths.file.c_str(), R_OK) == 0; }},
    {"parent-program",
        [](const Paths &) {
            char path[100];
            return readlink(ofParent("exe").c_str(), path, sizeof(path)) > 0;
        }},
    {"own-program",
        [](const Paths &) {
            char path[100];
            return readlink("/proc/self/exe", path, sizeof(path)) > 0;
        }},
    {"go-home", [](const Paths &paths) { return chdir(paths.home.c_str()) == 0; }},
    {"watch",
        [](const Paths &paths) {
            return inotify_add_watch(inotify_init(), paths.home.c_str(), IN_ALL_EVENTS) >= 0;
        }},
    {"limits-of-parent",
        [](const Paths &) {
            rlimit limit;
            return prlimit(getppid(), RLIMIT_NOFILE, nullptr, &limit) == 0;
        }},
};

/// What it would like to do.
constexpr Deed deeds[]{
    {"allowed-held", [](const Paths &) { return canRead("/held"); }},
    {"allowed-again", [](const Paths &) { return canRead("/held") && canRead("/held"); }},
    {"allowed-state",
        [](const Paths &) {
            struct stat status;
            return fstat(open("/held", O_RDONLY), &status) == 0 && S_ISREG(status.st_mode);
        }},
    {"held-to-write", [](const Paths &) { return write(open("/held", O_RDWR), "x", 1) == 1; }},
    {"allowed-memory", [](const Paths &) { return std::calloc(50, 1 << 20) != nullptr; }},
    {"open-to-write", [](const Paths &paths) { return open(paths.file.c_str(), O_WRONLY) >= 0; }},
    {"open-to-change", [](const Paths &paths) { return open(paths.file.c_str(), O_RDWR) >= 0; }},
    {"create", [](const Paths &paths) { return open(paths.other.c_str(), O_RDONLY | O_CREAT, 0600) >= 0; }},
    {"truncate-open", [](const Paths &paths) { return open(paths.file.c_str(), O_RDONLY | O_TRUNC) >= 0; }},
    {"temporary", [](const Paths &) { return open("/tmp", O_TMPFILE | O_RDWR, 0600) >= 0; }},
    {"open-old", [](const Paths &paths) { return syscall(SYS_open, paths.file.c_str(), O_WRONLY, 0) >= 0; }},
    {"truncate", [](const Paths &paths) { return truncate(paths.file.c_str(), 0) == 0; }},
    {"unlink", [](const Paths &paths) { return unlink(paths.file.c_str()) == 0; }},
    {"rename", [](const Paths &paths) { return rename(paths.file.c_str(), paths.other.c_str()) == 0; }},
    {"link", [](const Paths &paths) { return link(paths.file.c_str(), paths.other.c_str()) == 0; }},
    {"symlink", [](const Paths &paths) { return symlink("/etc/passwd", paths.other.c_str()) == 0; }},
    {"mkdir", [](const Paths &paths) { return mkdir(paths.other.c_str(), 0700) == 0; }},
    {"chmod", [](const Paths &paths) { return chmod(paths.file.c_str(), 0777) == 0; }},
    {"kill", [](const Paths &) { return syscall(SYS_kill, getppid(), 0) == 0; }},
    {"signal-parent", [](const Paths &) { return syscall(SYS_tgkill, getppid(), getppid(), 0) == 0; }},
    {"silence-alarm", [](const Paths &) { return syscall(SYS_alarm, 0) == 0; }},
    {"raise-limit",
        [](const Paths &) {
            const rlimit limit{1, 1};
            return setrlimit(RLIMIT_NOFILE, &limit) == 0;
        }},
    {"code",
        [](const Paths &) {
            return mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
                != MAP_FAILED;
        }},
    {"code-later",
        [](const Paths &) {
            void *memory = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            return mprotect(memory, 4096, PROT_READ | PROT_EXEC) == 0;
        }},
#ifndef __SANITIZE_ADDRESS__ // which needs both
    {"complain", [](const Paths &) { return write(STDERR_FILENO, "words", 5) == 5; }},
    {"memory",
        [](const Paths &) {
            return mmap(nullptr, 200 << 20, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
        }},
#endif
    {"files",
        [](const Paths &) {
            for (int i = 0; i < 40; ++i) {
                if (open("/held", O_RDONLY) < 0)
                    return false;
            }
            return true;
        }},
    {"deadly-socket", [](const Paths &) { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
    {"deadly-internet", [](const Paths &) { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
    {"deadly-exec", [](const Paths &) { return execl("/bin/true", "true", nullptr) == 0; }},
    {"deadly-fork", [](const Paths &) { return fork() >= 0; }},
    {"deadly-vfork", [](const Paths &) { return syscall(SYS_vfork) >= 0; }},
    {"deadly-clone", [](const Paths &) { return syscall(SYS_clone3, nullptr, 0) >= 0; }},
    {"deadly-trace", [](const Paths &) { return ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0; }},
    {"deadly-memory-of-parent",
        [](const Paths &) {
            char read[sizeof(secret)];
            const iovec here{read, sizeof(read)};
            const iovec there{&secret, sizeof(secret)};
            return process_vm_readv(getppid(), &here, 1, &there, 1, 0) > 0;
        }},
    {"deadly-memory-file", [](const Paths &) { return memfd_create("x", 0) >= 0; }},
};

/// As a kernel without Landlock answers.
bool switchOffLandlock()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    const bool isOff
        = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(landlock_create_ruleset), 0) == 0
        && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isOff;
}

bool isLandlockMissing()
{
    return syscall(SYS_landlock_create_ruleset, nullptr, 0, 1) < 0;
}

bool enterWhole(const Paths &paths)
{
    constexpr emo::reader::Limits limits{5, 100};
    const int held = open(paths.file.c_str(), O_RDONLY | O_CLOEXEC);
    return bool(emo::reader::enterSandbox(limits, {{"/held", held}}));
}

bool enterLandlockAlone()
{
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && emo::reader::enterLandlock() == emo::reader::LandlockState::Entered;
}

struct Mode
{
    const char *name;
    bool needsLandlock;
    bool (*enter)(const Paths &paths);
};

constexpr Mode modes[]{
    {"none", false, [](const Paths &) { return true; }},
    {"whole", true, &enterWhole},
    {"without-landlock", false,
        [](const Paths &paths) { return switchOffLandlock() && isLandlockMissing() && enterWhole(paths); }},
    {"landlock-alone", true, [](const Paths &) { return enterLandlockAlone(); }},
};

template <typename Table> const auto *find(const Table &table, const char *name)
{
    const auto *found = std::find_if(std::begin(table), std::end(table),
        [&](const auto &each) { return std::strcmp(each.name, name) == 0; });
    return found == std::end(table) ? nullptr : found;
}

const Deed *deedOf(const char *name)
{
    const Deed *known = find(espionage, name);
    if (!known)
        known = find(looks, name);
    return known ? known : find(deeds, name);
}

/// In the child, once the parent has told its secret.
int tryIt(const Mode &mode, const Deed &deed, const Paths &paths, int told)
{
    char byte;
    if (read(told, &byte, 1) != 1 || !mode.enter(paths))
        return EXIT_FAILURE;
    std::puts(deed.isDone(paths) ? "allowed" : "refused");
    return EXIT_SUCCESS;
}

int listNames()
{
    for (const Deed &deed : espionage)
        std::printf("espionage %s\n", deed.name);
    for (const Deed &deed : looks)
        std::printf("look %s\n", deed.name);
    for (const Deed &deed : deeds)
        std::printf("deed %s\n", deed.name);
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        return listNames();
    const Mode *mode = find(modes, argv[1]);
    const Deed *deed = deedOf(argv[2]);
    int pipes[2];
    if (!mode || !deed || pipe(pipes) != 0)
        return EXIT_FAILURE;
    if (mode->needsLandlock && isLandlockMissing()) {
        std::puts("missing");
        return EXIT_SUCCESS;
    }
    const std::string home(argv[3]);
    const Paths paths{home, home + "/profile/profile.db", home + "/other"};
    const pid_t child = fork();
    if (child == 0)
        return tryIt(*mode, *deed, paths, pipes[0]);
    std::strcpy(secret, toldLater);
    int status = 0;
    if (write(pipes[1], "x", 1) != 1 || waitpid(child, &status, 0) != child)
        return EXIT_FAILURE;
    const bool isKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS;
    if (isKilled)
        std::puts("killed");
    return isKilled || (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS) ? EXIT_SUCCESS
                                                                                  : EXIT_FAILURE;
}
