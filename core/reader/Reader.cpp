// SPDX-License-Identifier: MIT
#include "core/reader/Reader.h"

#include "core/base/Cancelled.h"
#include "core/base/Text.h"
#include "core/reader/ReaderAnswer.h"

#include <QBuffer>
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
    if (request.fields)
        all.append(QStringLiteral("--fields"));
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

/// Gives the file to the reader, and takes what it writes until it ends.
class Exchange
{
public:
    Exchange(QProcess &reader, QIODevice &file, QDeadlineTimer deadline, const std::stop_token &stop)
        : m_reader(&reader), m_file(&file), m_deadline(deadline), m_stop(stop)
    {
    }

    enum class End { Answered, TooLong, Unreadable, Stopped };
    End run()
    {
        constexpr qsizetype mostOutput = qsizetype(128) * 1024 * 1024;
        bool isWritten = false;
        while (m_reader->state() != QProcess::NotRunning) {
            if (m_stop.stop_requested())
                return End::Stopped;
            if (m_deadline.hasExpired() || m_output.size() > mostOutput)
                return End::TooLong;
            if (!isWritten && m_reader->bytesToWrite() == 0) {
                const QByteArray piece = m_file->read(pieceSize);
                if (piece.isEmpty() && !m_file->atEnd())
                    return End::Unreadable;
                isWritten = piece.isEmpty();
                if (isWritten)
                    m_reader->closeWriteChannel();
                else
                    m_reader->write(piece);
            }
            if (m_reader->bytesToWrite() > 0)
                m_reader->waitForBytesWritten(wait);
            else if (isWritten)
                m_reader->waitForReadyRead(wait);
            m_output += m_reader->readAllStandardOutput();
        }
        m_output += m_reader->readAllStandardOutput();
        return m_output.size() <= mostOutput ? End::Answered : End::TooLong;
    }
    const QByteArray &output() const { return m_output; }

private:
    static constexpr qint64 pieceSize = qint64(256) * 1024;
    static constexpr int wait = 50;

    QProcess *m_reader;
    QIODevice *m_file;
    QDeadlineTimer m_deadline;
    std::stop_token m_stop;
    QByteArray m_output;
};

/// Whether a page was not drawn because that took too long or too much memory.
bool isTooMuch(const Result<ReadFile> &read)
{
    return read ? read->picture.isNull() && read->pageCount > 0 : !isCancelled(read.error());
}

} // namespace

Result<ReadFile> readUntrusted(const QString &program, const QByteArray &file, const ReadRequest &request)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    return readUntrusted(program, buffer, request);
}

Result<ReadFile> readUntrusted(const QString &program, QIODevice &file, const ReadRequest &request)
{
    constexpr int grace = 2000; // for the reader's own limit to speak first
    QProcess reader;
    reader.setProcessEnvironment(QProcessEnvironment());
    reader.start(program, options(request));
    if (!reader.waitForStarted())
        return Problem{ReaderTexts::tr("The program that reads files is missing. Install EMO Desk again"),
            reader.errorString()};
    Exchange exchange(reader, file, QDeadlineTimer(request.seconds * 1000 + grace), request.stop);
    const Exchange::End end = exchange.run();
    if (end != Exchange::End::Answered) {
        reader.kill();
        reader.waitForFinished();
        if (end == Exchange::End::Stopped)
            return cancelled();
        return end == Exchange::End::Unreadable
            ? Problem{ReaderTexts::tr("The file could not be read to its end. Try again, or choose another "
                                      "copy of it"),
                file.errorString()}
            : Problem{ReaderTexts::tr("Reading the file takes too long. Open it in another program, and save "
                                      "it again or print it as a PDF")};
    }
    if (reader.exitStatus() != QProcess::NormalExit || reader.exitCode() != 0)
        return Problem{ReaderTexts::tr("The file cannot be read. Open it in another program, and save it "
                                       "again or print it as a PDF"),
            QStringLiteral("the reader ended with %1").arg(reader.exitCode())};
    return readerAnswer(exchange.output());
}

Result<PagePicture> pictureOfPage(
    const QString &program, const QByteArray &file, int page, QSize largest, const std::stop_token &stop)
{
    ReadRequest request{.picturePage = page,
        .pictureSize = largest,
        .mostBytes = qsizetype(10) * 1024 * 1024,
        .mostPages = 20,
        .stop = stop};
    auto read = readUntrusted(program, file, request);
    if (isTooMuch(read)) {
        request.pictureSize = largest / 2;
        read = readUntrusted(program, file, request);
    }
    if (!read)
        return read.error();
    if (read->problem == FileProblem::TooLarge)
        return Problem{
            ReaderTexts::tr("The file is too large to be printed. Save a copy of less than 10 MB, and with "
                            "fewer pixels, and use that")};
    if (read->pageCount > request.mostPages)
        return Problem{
            ReaderTexts::tr("The file has more than %1 pages. Save the pages that are needed, and use those")
                .with(QString::number(request.mostPages))};
    if (read->picture.isNull())
        return Problem{ReaderTexts::tr("The file is not a PDF, PNG or JPEG file that can be printed")};
    return PagePicture{read->picture, read->pageCount};
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
