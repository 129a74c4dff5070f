// SPDX-License-Identifier: MIT
#include "core/store/orders/AttachmentCheck.h"

#include "core/base/Text.h"
#include "core/store/vault/SealedFile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace emo::store {

namespace {

struct AttachmentCheckTexts
{
    EMO_TEXTS(AttachmentCheckTexts)
};

/// The endings that a file of the kind may have.
QStringList endingsOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf:
        return {QStringLiteral("pdf")};
    case FileKind::Doc:
        return {QStringLiteral("doc")};
    case FileKind::Docx:
        return {QStringLiteral("docx")};
    case FileKind::Png:
        return {QStringLiteral("png")};
    case FileKind::Jpeg:
        return {QStringLiteral("jpg"), QStringLiteral("jpeg")};
    case FileKind::Other:
    case FileKind::Empty:
        break;
    }
    return {};
}

QStringList endingsFor(const AnyQuestion &question)
{
    return QString::fromLatin1(question.spec.extensions).split(u' ');
}

/// "PDF, DOC, DOCX"
QString listed(const QStringList &endings)
{
    return endings.join(QStringLiteral(", ")).toUpper();
}

Problem isEmpty()
{
    return Problem{
        AttachmentCheckTexts::tr("The file is empty. Open it in the program it comes from, save it again and "
                                 "choose that")};
}

Problem hasGone(const QString &detail)
{
    return Problem{
        AttachmentCheckTexts::tr("The file is not there any more. Look for it and choose it again"), detail};
}

Problem tooLarge(int megabytes)
{
    return Problem{
        AttachmentCheckTexts::tr("The file is larger than %1 MB, which is the most that the online service "
                                 "takes. Save a smaller copy and choose that")
            .with(QString::number(megabytes))};
}

/// "pdf", of a file of that name.
QString endingOf(const QString &name)
{
    return QFileInfo(name).suffix().toLower();
}

/// What can be told before the file is read.
Result<> checkOutside(const QString &name, qint64 size, const AnyQuestion &question)
{
    if (size == 0)
        return isEmpty();
    if (size > qint64(question.spec.megabytes) * 1024 * 1024)
        return tooLarge(question.spec.megabytes);
    if (!endingsFor(question).contains(endingOf(name)))
        return Problem{
            AttachmentCheckTexts::tr("A file of this kind is not taken here. Choose one of these: %1")
                .with(listed(endingsFor(question)))};
    return {};
}

/// What is said of a file that cannot be read; empty if that is none of our business.
Text complaint(const ReadFile &read)
{
    switch (read.isTruncated ? FileProblem::Truncated : read.problem) {
    case FileProblem::Encrypted:
        return AttachmentCheckTexts::tr(
            "The file needs a password, which the installer does not have. Save a copy without one and "
            "choose that");
    case FileProblem::Damaged:
        return AttachmentCheckTexts::tr("The file is damaged and cannot be opened. Save or scan it again and "
                                        "choose that");
    case FileProblem::Truncated:
        return AttachmentCheckTexts::tr("The end of the file is missing, as after a download or a copy that "
                                        "broke off. Fetch it again");
    case FileProblem::TooManyPages:
        return AttachmentCheckTexts::tr(
            "The file has far more pages than belong here. Save the pages that are needed and choose those");
    case FileProblem::None:
    case FileProblem::TooLarge:
    case FileProblem::NoSuchPage:
    case FileProblem::Unsupported:
        break;
    }
    return {};
}

/// What the reader has found.
Result<> checkInside(const ReadFile &read, const QString &name, const AnyQuestion &question)
{
    if (read.kind == FileKind::Empty)
        return isEmpty();
    if (read.problem == FileProblem::TooLarge)
        return tooLarge(question.spec.megabytes);
    const QString ending = endingOf(name);
    if (const Text text = complaint(read); !text.isEmpty())
        return Problem{text.toString()};
    const QStringList fitting = endingsOf(read.kind);
    if (fitting.isEmpty())
        return Problem{AttachmentCheckTexts::tr("The file is not what its name says: it is named .%1, and "
                                                "holds something else. Choose one of these: %2")
                           .with(ending, listed(endingsFor(question)))};
    if (!fitting.contains(ending))
        return Problem{AttachmentCheckTexts::tr("The file is named .%1, but is a %2 file, and would be "
                                                "refused. Rename it, or save it as one of these: %3")
                           .with(ending, fitting.front().toUpper(), listed(endingsFor(question)))};
    return {};
}

/// What the reader makes of the file.
Result<ReadFile> looked(QIODevice &file, const QString &name, const AnyQuestion &question,
    const QString &reader, const std::stop_token &stop)
{
    const ReadRequest request{
        .picturePage = 1, .mostBytes = qsizetype(question.spec.megabytes) * 1024 * 1024, .stop = stop};
    auto read = readUntrusted(reader, file, request);
    if (read)
        if (const auto checked = checkInside(*read, name, question); !checked)
            return checked.error();
    return read;
}

} // namespace

Result<CheckedFile> checkAttachment(
    const QString &path, const AnyQuestion &question, const QString &reader, const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Problem{AttachmentCheckTexts::tr("This is a folder. Open it and choose a file")};
    if (!info.exists())
        return hasGone({});
    if (!info.isFile())
        return Problem{AttachmentCheckTexts::tr("This is not a file. Choose a file")};
    if (const auto checked = checkOutside(info.fileName(), info.size(), question); !checked)
        return checked.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{AttachmentCheckTexts::tr("The file cannot be opened. Another program may have it: "
                                                "close it there and try again"),
            file.errorString()};
    const auto hash = contentHash(file);
    if (!hash || !file.seek(0))
        return Problem{
            AttachmentCheckTexts::tr("The file could not be read to its end. Try again, or choose another "
                                     "copy of it"),
            file.errorString()};
    const auto read = looked(file, info.fileName(), question, reader, stop);
    if (!read)
        return read.error();
    return CheckedFile{path, info.fileName(), info.size(), read->kind, read->pageCount, read->picture, *hash};
}

Result<> checkContents(QByteArray bytes, const QString &name, const AnyQuestion &question,
    const QString &reader, const std::stop_token &stop)
{
    if (const auto checked = checkOutside(name, bytes.size(), question); !checked)
        return checked;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto read = looked(file, name, question, reader, stop);
    return read ? Result<>() : read.error();
}

Result<Attached> attach(Profile &profile, const CheckedFile &checked)
{
    QFile file(checked.path);
    if (!file.open(QIODevice::ReadOnly))
        return hasGone(file.errorString());
    const auto content = Attachments(profile).add(file, checked.hash);
    return content ? Result<Attached>(Attached{{checked.name, *content}, checked}) : content.error();
}

} // namespace emo::store
