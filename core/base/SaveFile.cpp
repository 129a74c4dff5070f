// SPDX-License-Identifier: MIT
#include "core/base/SaveFile.h"

#include "core/base/Text.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace emo {

namespace {

struct SaveTexts
{
    EMO_TEXTS(SaveTexts)
};

} // namespace

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.isDir())
        return Problem{SaveTexts::tr("%1 is a folder. Give the name of a file").with(path)};
    if (!target.dir().exists())
        return Problem{SaveTexts::tr("There is no folder %1. Make it, or choose another one")
                           .with(target.dir().absolutePath())};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem{SaveTexts::tr("Nothing can be written to %1. Choose another folder")
                           .with(target.dir().absolutePath()),
            file.errorString()};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Problem{
            SaveTexts::tr("The file could not be written to %1. The disk may be full; make room, or "
                          "choose another folder")
                .with(target.dir().absolutePath()),
            file.errorString()};
    return {};
}

} // namespace emo
