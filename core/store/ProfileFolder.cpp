// SPDX-License-Identifier: MIT
#include "core/store/ProfileFolder.h"

#include "core/base/London.h"
#include "core/base/Text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/stat.h>
#endif

namespace emo::store {

namespace {

struct ProfileFolderTexts
{
    EMO_TEXTS(ProfileFolderTexts)
};

/// The folder itself or the nearest one above it that is there.
QString nearestFolder(const QString &path)
{
    QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    while (!QFileInfo(folder).isDir()) {
        const QString above = QFileInfo(folder).absolutePath();
        if (above == folder)
            break;
        folder = above;
    }
    return folder;
}

/// The folder and those it is in, outermost first, that are not there.
QStringList missingFolders(const QString &path)
{
    const QString there = nearestFolder(path);
    QStringList missing;
    for (QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath()); folder != there;
         folder = QFileInfo(folder).absolutePath())
        missing.prepend(folder);
    return missing;
}

QString sinceText(const QDateTime &instant)
{
    const Moment moment = Moment::of(instant);
    return moment.now.toString(QStringLiteral("HH:mm "))
        + moment.today.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array remote{"nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "ncpfs", "ncp",
        "afs", "9p", "webdav", "davfs", "fuse.davfs", "fuse.davfs2", "fuse.sshfs", "fuse.gvfsd-fuse",
        "fuse.rclone", "ceph", "glusterfs", "fuse.glusterfs"};
    const QByteArray lower = type.toLower();
    return std::ranges::any_of(remote, [&](const char *each) { return lower == each; });
}

bool isOnNetwork(const QString &folder)
{
    if (QDir::fromNativeSeparators(folder).startsWith(QLatin1StringView("//")))
        return true;
    const QStorageInfo storage(nearestFolder(folder));
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(storage.rootPath());
    if (GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE)
        return true;
#endif
    return isNetworkFileSystem(storage.fileSystemType());
}

QString ProfileFolder::standard()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/EMO Desk");
}

Result<QStringList> ProfileFolder::prepare() const
{
    if (isOnNetwork(m_path))
        return Problem{
            ProfileFolderTexts::tr("The folder %1 is on a network drive, where a profile is not safe. "
                                   "Choose one on this computer; backups may go to the network")
                .with(m_path)};
    QStringList made = missingFolders(m_path);
    for (const QString &folder : {m_path, attachments(), outbox(), backups()}) {
        const bool isNew = !QFileInfo(folder).isDir();
        if (!QDir().mkpath(folder)) {
            removeFolders(made);
            return Problem{
                ProfileFolderTexts::tr("The folder %1 cannot be made. Choose another one for the profile")
                    .with(folder)};
        }
        if (!isNew)
            continue;
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!made.contains(folder))
            made.append(folder);
    }
    return made;
}

void removeFolders(const QStringList &made)
{
    for (auto folder = made.crbegin(); folder != made.crend(); ++folder)
        QDir().rmdir(*folder);
}

QByteArray ProfileFolder::databaseIdentity() const
{
#ifdef Q_OS_WIN
    return {}; // a file that is open cannot be moved there
#else
    struct stat found = {};
    if (stat(QFile::encodeName(database()).constData(), &found) != 0)
        return {};
    return QByteArray::number(quint64(found.st_dev)) + ':' + QByteArray::number(quint64(found.st_ino));
#endif
}

Result<std::unique_ptr<QLockFile>> ProfileFolder::locked() const
{
    auto file = std::make_unique<QLockFile>(lock());
    file->setStaleLockTime(0); // a profile may stay open for days: only a dead holder makes a lock stale
    if (file->tryLock(0))
        return file;
    qint64 process = 0;
    QString computer;
    QString program;
    const auto saysWho = [&] { return file->getLockInfo(&process, &computer, &program); };
    if (file->error() == QLockFile::LockFailedError && !saysWho()) {
        // Its holder has only just made it, or was killed before it had written down who it is.
        file->setStaleLockTime(1000);
        if (file->tryLock(2000))
            return file;
    }
    if (file->error() == QLockFile::LockFailedError && saysWho())
        return Problem{
            ProfileFolderTexts::tr("The profile is already open: on the computer %1, in process %2, since "
                                   "%3. Close it there first")
                .with(computer, QString::number(process), sinceText(QFileInfo(lock()).lastModified()))};
    return Problem{
        ProfileFolderTexts::tr("The profile in %1 cannot be locked. Ask whoever looks after this computer "
                               "to let you write to that folder")
            .with(m_path)};
}

} // namespace emo::store
