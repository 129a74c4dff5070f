// SPDX-License-Identifier: MIT
#include "core/reader/Reader.h"

#include "core/base/Text.h"
#include "core/reader/ReaderAnswer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

namespace emo {

namespace {

struct ReaderTexts
{
    EMO_TEXTS(ReaderTexts)
};

QStringList options(const ReadRequest &request)
{
    QStringList all{QStringLiteral("--max-bytes"), QString::number(request.mostBytes),
        QStringLiteral("--max-pages"), QString::number(request.mostPages), QStringLiteral("--seconds"),
        QString::number(request.seconds), QStringLiteral("--memory"), QString::number(request.megabytes)};
    if (request.words)
        all.append(QStringLiteral("--words"));
    if (request.xmp)
        all.append(QStringLiteral("--xmp"));
    if (request.embedded)
        all.append(QStringLiteral("--embedded"));
    if (request.picturePage > 0)
        all.append({QStringLiteral("--picture"), QString::number(request.picturePage),
            QStringLiteral("--width"), QString::number(request.pictureSize.width()),
            QStringLiteral("--height"), QString::number(request.pictureSize.height())});
    return all;
}

/// Takes what the reader writes until it ends. False if that takes too long, or is far too much.
bool collect(QProcess &reader, QDeadlineTimer deadline, QByteArray &output)
{
    constexpr qsizetype mostOutput = qsizetype(128) * 1024 * 1024;
    while (reader.state() != QProcess::NotRunning) {
        if (deadline.hasExpired() || output.size() > mostOutput)
            return false;
        if (reader.bytesToWrite() > 0)
            reader.waitForBytesWritten(50);
        reader.waitForReadyRead(50);
        output += reader.readAllStandardOutput();
    }
    output += reader.readAllStandardOutput();
    return output.size() <= mostOutput;
}

} // namespace

Result<ReadFile> readUntrusted(const QString &program, const QByteArray &file, const ReadRequest &request)
{
    constexpr int grace = 2000; // for the reader's own limit to speak first
    QProcess reader;
    reader.setProcessEnvironment(QProcessEnvironment());
    reader.start(program, options(request));
    if (!reader.waitForStarted())
        return Problem{
            ReaderTexts::tr("The program that reads files is missing. Install EMO Desk again").toString(),
            reader.errorString()};
    reader.write(file);
    reader.closeWriteChannel();
    QByteArray output;
    const bool hasEnded = collect(reader, QDeadlineTimer(request.seconds * 1000 + grace), output);
    if (!hasEnded) {
        reader.kill();
        reader.waitForFinished();
        return Problem{
            ReaderTexts::tr("Reading the file takes too long. Open it in another program, and save "
                            "it again or print it as a PDF")
                .toString()};
    }
    if (reader.exitStatus() != QProcess::NormalExit || reader.exitCode() != 0)
        return Problem{ReaderTexts::tr("The file cannot be read. Open it in another program, and save it "
                                       "again or print it as a PDF")
                           .toString(),
            QStringLiteral("the reader ended with %1").arg(reader.exitCode())};
    return readerAnswer(output);
}

QString readerProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place :
        {QStringLiteral("/emodesk-pdfreader"), QStringLiteral("/pdfreader/emodesk-pdfreader")})
        for (const QString &suffix : {QString(), QStringLiteral(".exe")})
            if (QFileInfo(folder + place + suffix).isExecutable())
                return folder + place + suffix;
    return folder + QStringLiteral("/emodesk-pdfreader");
}

} // namespace emo
