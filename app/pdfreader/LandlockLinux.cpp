// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/Landlock.h"

#include <array>
#include <cstdint>

#include <sys/syscall.h>
#include <unistd.h>

// The kernel's interface, as far as its documentation describes it for ABI 6: the header that a program is
// built with may know less than the kernel it runs on.

namespace emo::reader {

namespace {

/// What is taken away: a bit for each right of a kind.
struct HandledAccess
{
    std::uint64_t files;
    std::uint64_t network;
    std::uint64_t scopes;
};

struct Rights
{
    long since; ///< The first ABI that has them.
    HandledAccess access;
    std::size_t size; ///< Of what this ABI reads of it.
};

constexpr std::uint64_t firstBits(int count)
{
    return (std::uint64_t(1) << count) - 1;
}

constexpr std::array<Rights, 6> known{{
    {1, {firstBits(13), 0, 0}, 8}, // run, read, write, list, remove, make
    {2, {firstBits(14), 0, 0}, 8}, // and link or move elsewhere
    {3, {firstBits(15), 0, 0}, 8}, // and truncate
    {4, {firstBits(15), firstBits(2), 0}, 16}, // and TCP
    {5, {firstBits(16), firstBits(2), 0}, 16}, // and control devices
    {6, {firstBits(16), firstBits(2), firstBits(2)}, 24}, // and abstract sockets and signals
}};

} // namespace

LandlockState enterLandlock()
{
    constexpr unsigned askForAbi = 1;
    const long abi = syscall(SYS_landlock_create_ruleset, nullptr, 0, askForAbi);
    if (abi < 1)
        return LandlockState::Missing;
    Rights rights = known.front();
    for (const Rights &each : known)
        if (each.since <= abi)
            rights = each;
    const long rules = syscall(SYS_landlock_create_ruleset, &rights.access, rights.size, 0);
    if (rules < 0)
        return LandlockState::Failed;
    const bool isEntered = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(static_cast<int>(rules));
    return isEntered ? LandlockState::Entered : LandlockState::Failed;
}

} // namespace emo::reader
