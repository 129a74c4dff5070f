// SPDX-License-Identifier: MIT
#include "core/store/FileCopy.h"

#include "core/base/Cancelled.h"
#include "core/base/SaveFile.h"
#include "core/base/Text.h"

#include <QFileInfo>
#include <QSaveFile>

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

Problem notWritten(const QString &path, const QString &detail)
{
    return Problem{
        FileCopyTexts::tr("Nothing more can be written to %1. The disk may be full; make room, or choose "
                          "another folder")
            .with(QFileInfo(path).absolutePath()),
        detail};
}

} // namespace

Result<> syncFile(QFile &file)
{
#ifdef Q_OS_WIN
    const bool isSynced = file.flush() && _commit(file.handle()) == 0;
#else
    const bool isSynced = file.flush() && fsync(file.handle()) == 0;
#endif
    return isSynced ? Result<>() : notWritten(file.fileName(), file.errorString());
}

Result<> copyFile(const QString &source, const QString &target, const std::stop_token &stop)
{
    constexpr qsizetype chunkSize = qsizetype(1024) * 1024;
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return Problem{FileCopyTexts::tr("The file %1 cannot be read").with(source), from.errorString()};
    const auto place = placeToSave(target);
    if (!place)
        return place.error();
    QSaveFile to(*place);
    if (!to.open(QIODevice::WriteOnly))
        return notWritten(target, to.errorString());
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return cancelled();
        const qint64 size = from.read(chunk.data(), chunk.size());
        if (size < 0)
            return Problem{FileCopyTexts::tr("The file %1 cannot be read").with(source), from.errorString()};
        if (size == 0)
            break;
        if (to.write(chunk.constData(), size) != size)
            return notWritten(target, to.errorString());
    }
    return to.commit() ? Result<>() : notWritten(target, to.errorString());
}

} // namespace emo::store
