// SPDX-License-Identifier: MIT
#include "core/base/PrivateFiles.h"

#include <QDir>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace emo {

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.setPermissions(privateFile);
}

bool makePrivateFolder(const QString &path)
{
    return QDir().mkdir(path) && QFile::setPermissions(path, privateFolder);
}

void tighten([[maybe_unused]] const QString &path)
{
#ifndef Q_OS_WIN
    struct stat found = {};
    if (lstat(QFile::encodeName(path).constData(), &found) != 0 || S_ISLNK(found.st_mode)
        || found.st_uid != geteuid() || (found.st_mode & S_ISVTX) != 0)
        return;
    const QFile::Permissions wanted = S_ISDIR(found.st_mode) ? privateFolder : privateFile;
    constexpr mode_t ofOthers = S_IRWXG | S_IRWXO;
    if ((found.st_mode & ofOthers) != 0)
        QFile::setPermissions(path, wanted); // which some file systems cannot do
#endif
}

} // namespace emo
