// SPDX-License-Identifier: MIT
#include "tests/FaultyRenames.h"

#include <atomic>

#ifdef __linux__
#include <cerrno>
#include <dlfcn.h>
#endif

namespace emo::test {

namespace {

std::atomic<int> left{-1}; // none is to fail
std::atomic<bool> failed{false};

} // namespace

FaultyRenames::FaultyRenames(int attempt)
{
    failed = false;
    left = attempt;
}

FaultyRenames::~FaultyRenames()
{
    left = -1;
}

bool FaultyRenames::hasFailed() const
{
    return failed;
}

} // namespace emo::test

#ifdef __linux__

namespace {

bool fails()
{
    using namespace emo::test;
    if (left < 0)
        return false;
    if (left > 1) {
        --left;
        return false;
    }
    failed = true;
    errno = EIO;
    return true;
}

/// What the C library has under that name.
template <typename Function> Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

// The program's own functions come before those of the C library, also for Qt.
extern "C" {

int rename(const char *from, const char *to) noexcept
{
    static const auto call = real<int (*)(const char *, const char *)>("rename");
    return fails() ? -1 : call(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto call = real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails() ? -1 : call(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    static const auto call = real<int (*)(const char *, const char *)>("link");
    return fails() ? -1 : call(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto call = real<int (*)(int, const char *, int, const char *, int)>("linkat");
    return fails() ? -1 : call(fromFolder, from, toFolder, to, flags);
}
}

#endif
