// SPDX-License-Identifier: MIT
#include "core/base/StandardStreams.h"

#include <QFile>
#include <QTemporaryDir>

#ifndef Q_OS_WIN

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

#include <catch2/catch.hpp>

using namespace emo;

namespace {

/// True if `inside`, done by a process of its own which may spoil its streams, is true.
template <typename Inside> bool isTrueApart(const Inside &inside)
{
    std::fflush(stdout); // or it would print what this one has in its buffer
    const pid_t process = fork();
    if (process == 0)
        _exit(inside() ? 0 : 1);
    int status = 0;
    REQUIRE(waitpid(process, &status, 0) == process);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void standFor(int stream, int file)
{
    dup2(file, stream);
    close(file);
}

} // namespace

TEST_CASE("What is printed arrives")
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("out")));
    CHECK(isTrueApart([&] {
        standFor(STDOUT_FILENO, open(path.constData(), O_WRONLY | O_CREAT, 0600));
        guardStandardStreams();
        return writeOutput("all of it") && closeOutput();
    }));
    QFile out(QFile::decodeName(path));
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(out.readAll() == "all of it");
}

TEST_CASE("What cannot be printed is a problem, and does not end the program")
{
    CHECK(isTrueApart([] {
        standFor(STDOUT_FILENO, open("/dev/full", O_WRONLY));
        guardStandardStreams();
        return !writeOutput("text");
    }));
    CHECK(isTrueApart([] {
        int ends[2] = {};
        if (pipe(ends) != 0)
            return false;
        close(ends[0]);
        standFor(STDOUT_FILENO, ends[1]);
        guardStandardStreams();
        return !writeOutput("text");
    }));
}

TEST_CASE("A stream that is closed never leads into a file that is opened later")
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("precious")));
    CHECK(isTrueApart([&] {
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            close(stream);
        guardStandardStreams();
        const int precious = open(path.constData(), O_RDWR | O_CREAT, 0600);
        char byte = 0;
        return precious > STDERR_FILENO && !writeOutput("text") && write(STDERR_FILENO, "text", 4) == -1
            && read(STDIN_FILENO, &byte, 1) == -1;
    }));
    CHECK(QFileInfo(QFile::decodeName(path)).size() == 0);
}

#endif
