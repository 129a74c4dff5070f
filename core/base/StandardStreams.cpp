// SPDX-License-Identifier: MIT
#include "core/base/StandardStreams.h"

#include "core/base/Text.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifndef Q_OS_WIN
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace emo {

namespace {

struct StandardStreamsTexts
{
    EMO_TEXTS(StandardStreamsTexts)
};

Problem outputIsLost()
{
    return Problem{StandardStreamsTexts::tr("The output could not be written. The disk may be full, or the "
                                            "program that reads the output may have ended."),
        QString::fromLocal8Bit(std::strerror(errno))};
}

} // namespace

void guardStandardStreams()
{
#ifndef Q_OS_WIN
    std::signal(SIGPIPE, SIG_IGN);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) == -1) // closed; what is opened now takes the lowest number that is free
            open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
#endif
}

Result<> writeOutput(const QByteArray &bytes)
{
    const auto size = std::size_t(bytes.size());
    const bool isWritten
        = std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    return isWritten ? Result<>() : outputIsLost();
}

Result<> closeOutput()
{
    return std::fclose(stdout) == 0 ? Result<>() : outputIsLost();
}

} // namespace emo
