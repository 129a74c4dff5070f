// SPDX-License-Identifier: MIT
#include "core/store/disk/ProfileFolder.h"

#include "core/base/London.h"
#include "core/base/PrivateFiles.h"
#include "core/base/Text.h"
#include "core/store/disk/Database.h"
#include "core/store/disk/LockFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QSysInfo>

#include <array>
#include <cerrno>

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

/// What a lock says of who made it, as QLockFile writes it.
struct LockText
{
    qint64 process;
    QString computer;
    QByteArray computerId; ///< Empty where the system has none.
    QDateTime since;
};

std::optional<LockText> lockTextOf(const QString &path)
{
    constexpr qint64 mostBytes = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.read(mostBytes).split('\n');
    bool isNumber = false;
    const qint64 process = lines.value(0).toLongLong(&isNumber);
    if (!isNumber || lines.size() < 3)
        return std::nullopt;
    return LockText{
        process, QString::fromUtf8(lines[2]), lines.value(3), QFileInfo(path).lastModified().toUTC()};
}

/// As QLockFile judges it: by the id of the system, which stays when a computer is renamed and differs
/// between two of the same name; by the name where one has no id.
bool isOfThisComputer(const LockText &text)
{
    const QByteArray own = QSysInfo::machineUniqueId();
    if (!own.isEmpty() && !text.computerId.isEmpty())
        return own == text.computerId;
    return text.computer.isEmpty() || text.computer == QSysInfo::machineHostName();
}

Problem isHeldBy(const LockText &holder)
{
    const ElsewhereLock lock{holder.computer, holder.process, holder.since};
    const Text &text = isOfThisComputer(holder)
        ? ProfileFolderTexts::tr(
            "The profile is already open on this computer, %1, in process %2, since %3. Close it there first.")
        : ProfileFolderTexts::tr(
            "The computer %1 has had the profile open in process %2 since %3. Close it there first.");
    return Problem{text.with(lock.computer, QString::number(lock.process), sinceText(lock))};
}

bool saysNoRoom(int error)
{
#ifdef EDQUOT
    if (error == EDQUOT)
        return true;
#endif
    return error == ENOSPC;
}

void tightenFiles(const QString &folder, const QStringList &names)
{
    tighten(folder);
    for (const QFileInfo &file : QDir(folder).entryInfoList(names, QDir::Files | QDir::Hidden))
        tighten(file.filePath());
}

/// Only what is ours, since a profile may lie in a folder with other things.
void tightenAll(const ProfileFolder &folder)
{
    tightenFiles(folder.path(), {QStringLiteral("profile.*")});
    for (const QString &inside : {folder.attachments(), folder.outbox(), folder.backups(),
             folder.backups() + QStringLiteral("/attachments")})
        tightenFiles(inside, {QStringLiteral("*")});
}

} // namespace

QString sinceText(const ElsewhereLock &lock)
{
    const Moment moment = Moment::of(lock.since);
    return moment.now.toString(QStringLiteral("HH:mm "))
        + moment.today.toString(QStringLiteral("dd/MM/yyyy"));
}

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
    if (const auto fits = checkDatabasePath(longestPath()); !fits && !QFileInfo::exists(database()))
        return fits.error();
    QStringList made;
    for (const QString &folder : missingFolders(m_path) + QStringList{attachments(), outbox(), backups()}) {
        if (QFileInfo(folder).isDir())
            continue;
        if (!makePrivateFolder(folder)) {
            removeFolders(made);
            return Problem{
                ProfileFolderTexts::tr("The folder %1 cannot be made. Choose another one for the profile")
                    .with(folder)};
        }
        made.append(folder);
    }
    tightenAll(*this);
    if (const auto left = heldElsewhere(); left && !QFileInfo::exists(database()))
        QFile::remove(lock()); // it guards nothing
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
    if (takeLock(*file)) {
        QFile::setPermissions(lock(), privateFile);
        return file;
    }
    const std::optional<LockText> holder = lockTextOf(lock());
    if (file->error() == QLockFile::LockFailedError && holder)
        return isHeldBy(*holder);
    if (!hasRoom())
        return std::unique_ptr<QLockFile>();
    return Problem{
        ProfileFolderTexts::tr("The profile in %1 cannot be locked. Ask whoever looks after this computer "
                               "to let you write to that folder")
            .with(m_path)};
}

std::optional<ElsewhereLock> ProfileFolder::heldElsewhere() const
{
    const auto text = lockTextOf(lock());
    if (!text || isOfThisComputer(*text))
        return std::nullopt;
    return ElsewhereLock{text->computer, text->process, text->since};
}

Result<> ProfileFolder::takeOver(const ElsewhereLock &held) const
{
    if (const auto now = heldElsewhere(); now && *now != held)
        return Problem{
            ProfileFolderTexts::tr("The computer %1 has opened the profile meanwhile. Close it there.")
                .with(now->computer)};
    else if (now && !QFile::remove(lock()))
        return Problem{
            ProfileFolderTexts::tr("The lock %1 cannot be removed. Ask whoever looks after this computer to "
                                   "let you write to that folder.")
                .with(lock())};
    return {};
}

bool ProfileFolder::hasRoom() const
{
    QFile probe(m_path + QStringLiteral("/profile.room"));
    errno = 0;
    if (!probe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return !saysNoRoom(errno); // whatever else it is, there may be room
    constexpr qsizetype ofOneChange = qsizetype(256) * 1024;
    const bool hasRoom = probe.write(QByteArray(ofOneChange, '\0')) == ofOneChange;
    probe.remove();
    return hasRoom;
}

Problem ProfileFolder::noRoom() const
{
    return Problem{
        ProfileFolderTexts::tr("The disk is full, so nothing can be saved in %1. You can read what is "
                               "there. Make room on the disk to save again.")
            .with(m_path)};
}

} // namespace emo::store
