// SPDX-License-Identifier: MIT
#pragma once

/// How much harm the tests do. ./bootstrap faults sets EMODESK_FAULT_FACTOR, and lets them run for an hour;
/// then they say once a minute how far they are.
namespace emo::test {

enum class Harm { Killed, Altered, Cut, Failing };

/// So many times as many rounds as usual.
int rounds(int usual);

/// Says that it was done once more.
void count(Harm harm);

/// At the end of such a run, in one line: what was done, and how many tests have failed.
void printHarm(int failures);

} // namespace emo::test
