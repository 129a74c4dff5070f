// SPDX-License-Identifier: MIT
#include "tests/store/FaultyDisk.h"

#include "tests/store/Harm.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace emo::test {

namespace {

/// What is to fail. The profile may be written in a thread of its own.
struct Plan
{
    std::atomic<int> fault{-1}; // none
    std::atomic<int> left{0};
    std::atomic<bool> hasFailed{false};
};
Plan plan;

bool fails(Fault fault)
{
    const bool failing = plan.fault == int(fault) && --plan.left < 1;
    if (failing)
        plan.hasFailed = true;
    return failing;
}

/// An open file: ours first, then the real one in the same memory.
struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

/// Passes a call on to the real file.
template <auto Method, typename... Arguments> auto passOn(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = realOf(file);
    return (real->pMethods->*Method)(real, arguments...);
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return fails(Fault::Read) ? SQLITE_IOERR_READ
                              : passOn<&sqlite3_io_methods::xRead>(file, data, size, offset);
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    if (fails(Fault::Full))
        return SQLITE_FULL;
    return fails(Fault::Write) ? SQLITE_IOERR_WRITE
                               : passOn<&sqlite3_io_methods::xWrite>(file, data, size, offset);
}

int syncFile(sqlite3_file *file, int flags)
{
    return fails(Fault::Sync) ? SQLITE_IOERR_FSYNC : passOn<&sqlite3_io_methods::xSync>(file, flags);
}

/// Not fetched into memory, past our reading.
int fetchNothing(sqlite3_file *, sqlite3_int64, int, void **pointer)
{
    *pointer = nullptr;
    return SQLITE_OK;
}

const sqlite3_io_methods methods{3, passOn<&sqlite3_io_methods::xClose>, readFile, writeFile,
    passOn<&sqlite3_io_methods::xTruncate, sqlite3_int64>, syncFile,
    passOn<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>, passOn<&sqlite3_io_methods::xLock, int>,
    passOn<&sqlite3_io_methods::xUnlock, int>, passOn<&sqlite3_io_methods::xCheckReservedLock, int *>,
    passOn<&sqlite3_io_methods::xFileControl, int, void *>, passOn<&sqlite3_io_methods::xSectorSize>,
    passOn<&sqlite3_io_methods::xDeviceCharacteristics>,
    passOn<&sqlite3_io_methods::xShmMap, int, int, int, void volatile **>,
    passOn<&sqlite3_io_methods::xShmLock, int, int, int>, passOn<&sqlite3_io_methods::xShmBarrier>,
    passOn<&sqlite3_io_methods::xShmUnmap, int>, fetchNothing,
    [](sqlite3_file *, sqlite3_int64, void *) { return SQLITE_OK; }};

sqlite3_vfs ours;

sqlite3_vfs *realDisk()
{
    return static_cast<sqlite3_vfs *>(ours.pAppData);
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const int result = realDisk()->xOpen(realDisk(), name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods)
        file->pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    return fails(Fault::Delete) ? SQLITE_IOERR_DELETE : realDisk()->xDelete(realDisk(), name, syncFolder);
}

} // namespace

FaultyDisk::FaultyDisk() : m_real(sqlite3_vfs_find(nullptr))
{
    ours = *m_real; // what is not replaced needs nothing of its own
    ours.zName = "faulty";
    ours.szOsFile = int(sizeof(File)) + m_real->szOsFile;
    ours.pAppData = m_real;
    ours.xOpen = openFile;
    ours.xDelete = deleteFile;
    sqlite3_vfs_register(&ours, 1);
    heal();
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_register(m_real, 1);
    sqlite3_vfs_unregister(&ours);
}

void FaultyDisk::failFrom(Fault fault, int call)
{
    count(Harm::Failing);
    plan.hasFailed = false;
    plan.left = call;
    plan.fault = int(fault);
}

bool FaultyDisk::heal()
{
    plan.fault = -1;
    return plan.hasFailed.exchange(false);
}

} // namespace emo::test
