// SPDX-License-Identifier: GPL-2.0-or-later

// emodesk-pdfreader reads one untrusted file from standard input, locked into a sandbox, and answers with one
// line of JSON ("emodesk-read/1") and, if a picture is asked for, its pixels. Exit code 0: there is an
// answer, and what is wrong with the file is part of it. 2: bad options. 3: no sandbox, or nobody to take the
// answer. Killed by a signal: the file needs too much time or memory, or breaks what reads it.

#include "app/pdfreader/DocxAnswer.h"
#include "app/pdfreader/Fonts.h"
#include "app/pdfreader/PdfAnswer.h"
#include "app/pdfreader/PictureAnswer.h"
#include "app/pdfreader/Sandbox.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <new>
#include <utility>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace emo;
using namespace emo::reader;

namespace {

enum ExitCode { Answered = 0, BadOptions = 2, NotSafe = 3 };

int complain(const Problem &problem, ExitCode code)
{
    std::fprintf(stderr, "emodesk-pdfreader: %s\n", qPrintable(problem.message));
    return code;
}

void setBinary()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

/// What standard input holds, but no more than `most` bytes.
QByteArray readInput(qsizetype most)
{
    QByteArray bytes;
    constexpr qsizetype pieceSize = 1 << 20;
    while (bytes.size() < most) {
        const qsizetype before = bytes.size();
        bytes.resize(before + qMin(pieceSize, most - before));
        const auto wanted = static_cast<size_t>(bytes.size() - before);
        const size_t count = std::fread(bytes.data() + before, 1, wanted, stdin);
        if (count < wanted) {
            bytes.resize(before + static_cast<qsizetype>(count));
            break;
        }
    }
    return bytes;
}

void addContent(Answer &answer, const QByteArray &file, const Options &options)
{
    switch (answer.kind) {
    case FileKind::Empty:
        answer.obstacle = Obstacle::Empty;
        break;
    case FileKind::Pdf:
        addPdf(answer, file, options);
        break;
    case FileKind::Docx:
        addDocx(answer, file, options);
        break;
    case FileKind::Png:
    case FileKind::Jpeg:
        addPictureFile(answer, file, options);
        break;
    case FileKind::Doc:
        answer.isEncrypted = isEncryptedOffice(file);
        answer.obstacle = answer.isEncrypted ? Obstacle::Encrypted : Obstacle::Unsupported;
        break;
    case FileKind::Other:
        answer.obstacle = isBrokenArchive(file) ? Obstacle::Damaged : Obstacle::Unsupported;
        break;
    }
    if (options.picturePage > 0 && !answer.picture && answer.obstacle == Obstacle::None)
        answer.obstacle = Obstacle::NoSuchPage;
}

/// Answers; if memory does not suffice for that, with the size and the kind at least.
QByteArray reply(const Options &options)
{
    Answer known;
    try {
        const QByteArray file = readInput(qsizetype(options.maxBytes) + 1);
        known.size = file.size();
        known.kind = FileKind::Other;
        known.kind = kindOf(file);
        Answer answer = known;
        if (file.size() > options.maxBytes)
            answer.obstacle = Obstacle::TooLarge;
        else
            addContent(answer, file, options);
        return toBytes(answer);
    } catch (const std::bad_alloc &) {
        known.obstacle = Obstacle::OutOfMemoryLimit;
        return toBytes(known);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    closeInherited();
    const Result<Options> options = optionsFrom({argv + 1, static_cast<size_t>(argc - 1)});
    if (!options)
        return complain(options.error(), BadOptions);
    setBinary();
    preparePictures();
    std::vector<HeldFile> held = holdFonts();
    std::ranges::move(holdEncodings(), std::back_inserter(held));
    if (const Result<> entered = enterSandbox({options->seconds, options->megabytes}, std::move(held));
        !entered)
        return complain(entered.error(), NotSafe);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});

    const QByteArray bytes = reply(*options);
    const auto size = static_cast<size_t>(bytes.size());
    const bool isWritten
        = std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    return isWritten ? Answered : NotSafe;
}
