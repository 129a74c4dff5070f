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

constexpr int mostLinks = 40; // as many as the system itself follows

} // namespace

Result<QString> placeToSave(const QString &path)
{
    if (path.isEmpty() || path == u"-")
        return Problem{
            SaveTexts::tr("\"%1\" is not a file name. Give the name of the file to write.").with(path)};
    const QFileInfo there(path);
    if (there.isDir())
        return Problem{SaveTexts::tr("%1 is a folder. Give the name of a file").with(path)};
    if (there.exists() && !there.isFile())
        return Problem{
            SaveTexts::tr("%1 is a device, a pipe or a socket. Give the name of a file.").with(path)};
    QFileInfo place = there;
    for (int links = 0; place.isSymbolicLink(); ++links) {
        if (links == mostLinks)
            return Problem{
                SaveTexts::tr("%1 is a link that leads back to itself. Give the name of a file.").with(path)};
        place.setFile(place.symLinkTarget());
    }
    if (!place.dir().exists())
        return Problem{SaveTexts::tr("There is no folder %1. Make it, or choose another one")
                           .with(place.dir().absolutePath())};
    return place.filePath();
}

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    const auto place = placeToSave(path);
    if (!place)
        return place.error();
    const QString folder = QFileInfo(*place).absolutePath();
    QSaveFile file(*place);
    if (!file.open(QIODevice::WriteOnly))
        return Problem{SaveTexts::tr("Nothing can be written to %1. Choose another folder").with(folder),
            file.errorString()};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Problem{
            SaveTexts::tr("The file could not be written to %1. The disk may be full; make room, or choose "
                          "another folder")
                .with(folder),
            file.errorString()};
    return {};
}

} // namespace emo
