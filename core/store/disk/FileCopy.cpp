// SPDX-License-Identifier: MIT
#include "core/store/disk/FileCopy.h"

#include "core/base/Cancelled.h"
#include "core/base/PrivateFiles.h"
#include "core/base/SaveFile.h"
#include "core/base/Text.h"

#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace emo::store {

namespace {

struct FileCopyTexts
{
    EMO_TEXTS(FileCopyTexts)
};

constexpr qsizetype copyChunk = qsizetype(1024) * 1024;

} // namespace

Problem cannotRead(const QFile &file)
{
    return Problem{FileCopyTexts::tr("The file %1 cannot be read").with(file.fileName()), file.errorString()};
}

Problem cannotWrite(const QString &path, const QString &detail)
{
    return Problem{
        FileCopyTexts::tr("Nothing more can be written to %1. The disk may be full; make room, or choose "
                          "another folder")
            .with(QFileInfo(path).absolutePath()),
        detail};
}

Result<> syncFile(QFile &file)
{
#ifdef Q_OS_WIN
    const bool isSynced = file.flush() && _commit(file.handle()) == 0;
#else
    const bool isSynced = file.flush() && fsync(file.handle()) == 0;
#endif
    return isSynced ? Result<>() : cannotWrite(file.fileName(), file.errorString());
}

bool moveFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

Result<> copyRest(QFile &from, QFileDevice &to, const std::stop_token &stop)
{
    QByteArray chunk(copyChunk, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return cancelled();
        const qint64 size = from.read(chunk.data(), chunk.size());
        if (size < 0)
            return cannotRead(from);
        if (size == 0)
            return {};
        if (to.write(chunk.constData(), size) != size)
            return cannotWrite(to.fileName(), to.errorString());
    }
}

Result<> copyFile(const QString &source, const QString &target, const std::stop_token &stop)
{
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return cannotRead(from);
    const auto place = placeToSave(target);
    if (!place)
        return place.error();
    QSaveFile to(*place);
    if (!to.open(QIODevice::WriteOnly))
        return cannotWrite(target, to.errorString());
    to.setPermissions(privateFile); // not every shared folder knows them
    if (const auto copied = copyRest(from, to, stop); !copied)
        return copied;
    return to.commit() ? Result<>() : cannotWrite(target, to.errorString());
}

} // namespace emo::store
