// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/Sandbox.h"

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <type_traits>
#include <vector>

#include <windows.h>

#include <psapi.h>
#include <sddl.h>

// Windows has no filter of calls. What stands in for it: a job (memory, time, no second process, no desktop),
// mitigations (no code made at run time, no child, no library from elsewhere), and a token at low integrity
// without a privilege, with which no file of the user can be written. Whoever starts the program should start
// it in such a job and with such a token already; this holds where that was not done. A file that the user
// can read, the reader can read.

namespace emo::reader {

namespace {

Problem failure(const char *what)
{
    return {QStringLiteral("cannot limit itself: %1: error %2")
                .arg(QString::fromLatin1(what))
                .arg(GetLastError())};
}

struct CloseHandleOf
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseHandleOf>;

/// The memory the process has committed now, in bytes; 0 if that cannot be told.
SIZE_T committed()
{
    PROCESS_MEMORY_COUNTERS counters{};
    counters.cb = sizeof(counters);
    return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof(counters)) ? counters.PagefileUsage
                                                                                  : 0;
}

Result<> enterJob(const Limits &limits)
{
    const SIZE_T taken = committed();
    const HANDLE job = CreateJobObjectW(nullptr, nullptr); // stays open: the job ends with the process
    if (taken == 0 || !job)
        return failure("job");
    constexpr LONGLONG ticksPerSecond = 10'000'000;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION extended{};
    extended.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY
        | JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_ACTIVE_PROCESS
        | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    extended.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = limits.seconds * ticksPerSecond;
    extended.BasicLimitInformation.ActiveProcessLimit = 1;
    extended.ProcessMemoryLimit = taken + static_cast<SIZE_T>(limits.megabytes) * 1024 * 1024;
    JOBOBJECT_BASIC_UI_RESTRICTIONS desktop{};
    desktop.UIRestrictionsClass = JOB_OBJECT_UILIMIT_DESKTOP | JOB_OBJECT_UILIMIT_DISPLAYSETTINGS
        | JOB_OBJECT_UILIMIT_EXITWINDOWS | JOB_OBJECT_UILIMIT_GLOBALATOMS | JOB_OBJECT_UILIMIT_HANDLES
        | JOB_OBJECT_UILIMIT_READCLIPBOARD | JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS
        | JOB_OBJECT_UILIMIT_WRITECLIPBOARD;
    if (!SetInformationJobObject(job, JobObjectExtendedLimitInformation, &extended, sizeof(extended))
        || !SetInformationJobObject(job, JobObjectBasicUIRestrictions, &desktop, sizeof(desktop))
        || !AssignProcessToJobObject(job, GetCurrentProcess()))
        return failure("job");
    return {};
}

VOID CALLBACK endProcess(PVOID, BOOLEAN)
{
    TerminateProcess(GetCurrentProcess(), EXIT_FAILURE);
}

/// Ends the process by the clock on the wall, whatever it waits for.
Result<> startWatchdog(int seconds)
{
    HANDLE timer = nullptr;
    const DWORD milliseconds = static_cast<DWORD>(seconds) * 1000;
    if (!CreateTimerQueueTimer(
            &timer, nullptr, &endProcess, nullptr, milliseconds, 0, WT_EXECUTEINTIMERTHREAD))
        return failure("watchdog");
    return {};
}

/// Every policy is a word of flags; which bit is what, the structures of the SDK say.
bool setPolicy(PROCESS_MITIGATION_POLICY kind, DWORD flags)
{
    return SetProcessMitigationPolicy(kind, &flags, sizeof(flags));
}

Result<> setPolicies()
{
    constexpr DWORD prohibitDynamicCode = 1;
    constexpr DWORD disableExtensionPoints = 1;
    constexpr DWORD raiseOnInvalidHandle = 1 | 2; // the second: for good
    constexpr DWORD noRemoteNorLowImages = 1 | 2;
    constexpr DWORD noChildProcess = 1;
    const bool areSet = setPolicy(ProcessDynamicCodePolicy, prohibitDynamicCode)
        && setPolicy(ProcessExtensionPointDisablePolicy, disableExtensionPoints)
        && setPolicy(ProcessStrictHandleCheckPolicy, raiseOnInvalidHandle)
        && setPolicy(ProcessImageLoadPolicy, noRemoteNorLowImages)
        && setPolicy(ProcessChildProcessPolicy, noChildProcess);
    return areSet ? Result<>() : failure("policies");
}

/// Gives up every privilege of the token, for good.
bool dropPrivileges(HANDLE token)
{
    DWORD size = 0;
    GetTokenInformation(token, TokenPrivileges, nullptr, 0, &size);
    if (size == 0)
        return false;
    std::vector<std::byte> bytes(size);
    auto *privileges = reinterpret_cast<TOKEN_PRIVILEGES *>(bytes.data());
    if (!GetTokenInformation(token, TokenPrivileges, privileges, size, &size))
        return false;
    for (DWORD i = 0; i < privileges->PrivilegeCount; ++i)
        privileges->Privileges[i].Attributes = SE_PRIVILEGE_REMOVED;
    return AdjustTokenPrivileges(token, FALSE, privileges, 0, nullptr, nullptr);
}

bool lowerIntegrity(HANDLE token)
{
    PSID low = nullptr;
    if (!ConvertStringSidToSidW(L"S-1-16-4096", &low))
        return false;
    TOKEN_MANDATORY_LABEL label{};
    label.Label.Attributes = SE_GROUP_INTEGRITY;
    label.Label.Sid = low;
    const bool isLowered = SetTokenInformation(
        token, TokenIntegrityLevel, &label, static_cast<DWORD>(sizeof(label) + GetLengthSid(low)));
    LocalFree(low);
    return isLowered;
}

Result<> weakenToken()
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(
            GetCurrentProcess(), TOKEN_QUERY | TOKEN_ADJUST_DEFAULT | TOKEN_ADJUST_PRIVILEGES, &opened))
        return failure("token");
    const Handle token(opened);
    if (!dropPrivileges(token.get()) || !lowerIntegrity(token.get()))
        return failure("token");
    return {};
}

} // namespace

void closeInherited() {} // a process is given there what it is meant to have, and nothing else

Result<> enterSandbox(const Limits &limits, std::vector<HeldFile>)
{
    if (Result<> entered = enterJob(limits); !entered)
        return entered;
    if (Result<> started = startWatchdog(limits.seconds + 1); !started)
        return started;
    if (Result<> set = setPolicies(); !set)
        return set;
    return weakenToken();
}

} // namespace emo::reader
