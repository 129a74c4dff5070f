// SPDX-License-Identifier: MIT

// Enters the sandbox of emodesk-pdfreader and tries one thing: sandbox_probe NAME FOLDER. Without arguments,
// lists the names. The folder holds a file named "file". Prints "allowed" or "refused"; what begins with
// "deadly-" must not get that far. GPL because of what it links.

#include "app/pdfreader/Sandbox.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

struct Paths
{
    std::string file;
    std::string other;
};

struct Deed
{
    const char *name;
    bool (*isDone)(const Paths &paths); ///< True if it could be done.
};

constexpr Deed deeds[]{
    {"allowed-read", [](const Paths &paths) { return open(paths.file.c_str(), O_RDONLY | O_CLOEXEC) >= 0; }},
    {"allowed-list", [](const Paths &) { return open("/", O_RDONLY | O_DIRECTORY) >= 0; }},
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
                if (open("/", O_RDONLY) < 0)
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
    {"deadly-memory-file", [](const Paths &) { return memfd_create("x", 0) >= 0; }},
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        for (const Deed &deed : deeds)
            std::puts(deed.name);
        return EXIT_FAILURE;
    }
    constexpr emo::reader::Limits limits{5, 100};
    if (!emo::reader::enterSandbox(limits))
        return EXIT_FAILURE;
    const Paths paths{std::string(argv[2]) + "/file", std::string(argv[2]) + "/other"};
    for (const Deed &deed : deeds) {
        if (std::strcmp(deed.name, argv[1]) == 0)
            std::puts(deed.isDone(paths) ? "allowed" : "refused");
    }
    return EXIT_SUCCESS;
}
