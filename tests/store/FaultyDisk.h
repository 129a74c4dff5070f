// SPDX-License-Identifier: MIT
#pragma once

struct sqlite3_vfs;

namespace emo::test {

/// What goes wrong with a disk.
enum class Fault { Read, Write, Full, Sync, Delete };

/// As long as it lives, everything that SQLite does with files goes through it, and one call can be made to
/// fail. One at a time.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;

    /// Lets the n-th call of that kind fail from now on, counted from 1, and all that follow it.
    void failFrom(Fault fault, int call);
    /// From here on all is well; true if anything had failed.
    bool heal();

private:
    sqlite3_vfs *m_real;
};

} // namespace emo::test
