// SPDX-License-Identifier: MIT
#include "tests/store/Harm.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace emo::test {

namespace {

using Clock = std::chrono::steady_clock;

struct Tally
{
    std::array<int, 4> done{};
    Clock::time_point begun = Clock::now();
    Clock::time_point told = begun;
};
Tally tally;

void print(const char *end)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(Clock::now() - tally.begun);
    const auto [killed, altered, cut, failing] = tally.done;
    std::printf(
        "%lld min: %d programs killed, %d files with an altered byte, %d files cut short, %d calls of the "
        "disk failing%s\n",
        static_cast<long long>(minutes.count()), killed, altered, cut, failing, end);
    std::fflush(stdout);
}

/// True in a run that takes long.
bool isLongRun()
{
    return qEnvironmentVariableIntValue("EMODESK_FAULT_FACTOR") > 1;
}

} // namespace

int rounds(int usual)
{
    return usual * std::max(1, qEnvironmentVariableIntValue("EMODESK_FAULT_FACTOR"));
}

void count(Harm harm)
{
    ++tally.done[std::size_t(harm)];
    if (!isLongRun() || Clock::now() - tally.told < std::chrono::minutes(1))
        return;
    tally.told = Clock::now();
    print("");
}

void printHarm(int failures)
{
    if (isLongRun())
        print(failures == 0 ? ": nothing was lost, and nothing wrong was believed"
                            : ": SOME TESTS FAILED, see above");
}

} // namespace emo::test
