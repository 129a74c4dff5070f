// SPDX-License-Identifier: MIT
#pragma once

namespace emo::test {

/// As long as it lives, files cannot be given their final name: neither moved nor linked, from the n-th
/// attempt on, counted from 1. For programs on Linux; elsewhere nothing fails. One at a time.
class FaultyRenames
{
public:
    explicit FaultyRenames(int attempt);
    ~FaultyRenames();
    FaultyRenames(const FaultyRenames &) = delete;

    /// True if any has failed.
    bool hasFailed() const;
};

} // namespace emo::test
