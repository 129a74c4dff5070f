// SPDX-License-Identifier: MIT
#include "core/base/PrivateMemory.h"

#include <qglobal.h>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace emo {

void keepMemoryPrivate()
{
#ifdef Q_OS_WIN
    // Compiled for Windows, and never run there: a crash ends the program without an error report.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0,
        0); // also where the system hands core dumps to a program, whatever the limit
#endif
}

} // namespace emo
