// SPDX-License-Identifier: MIT
#include "core/handover/Outbox.h"

#include "core/base/PrivateFiles.h"
#include "core/base/SaveFile.h"
#include "core/base/Text.h"
#include "core/handover/Email.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#endif

namespace emo {

namespace {

struct OutboxTexts
{
    EMO_TEXTS(OutboxTexts)
};

/// Where the system lets a file go that somebody has open, as far as it can be told. Elsewhere removing
/// fails.
bool isOpenElsewhere([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_LINUX
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    // The system grants a lease only while nobody else has the file open. Who opens it meanwhile waits until
    // it is given back, and the signal that tells us so is one that is ignored.
    fcntl(file.handle(), F_SETSIG, SIGURG);
    const bool isOurs = fcntl(file.handle(), F_SETLEASE, F_WRLCK) == 0;
    const bool isOpen = !isOurs && errno == EAGAIN;
    if (isOurs)
        fcntl(file.handle(), F_SETLEASE, F_UNLCK);
    return isOpen;
#else
    return false;
#endif
}

} // namespace

Result<QString> putInOutbox(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const Problem problem{OutboxTexts::tr(
        "The draft could not be prepared. Use the copy buttons, and attach the files yourself")};
    const QDir outbox(folder);
    if (!outbox.mkpath(QStringLiteral(".")) || !QFile::setPermissions(folder, privateFolder))
        return problem;
    const QString path = outbox.filePath(safeFileName(name));
    if (const auto saved = saveFile(path, bytes); !saved)
        return saved.error();
    if (!QFile::setPermissions(path, privateFile))
        return problem;
    return path;
}

int emptyOutbox(const QString &folder, const QDateTime &before)
{
    int left = 0;
    QDir outbox(folder);
    for (const QFileInfo &file : outbox.entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
        const bool isNew = before.isValid() && file.lastModified() >= before;
        const bool isKept = isNew || isOpenElsewhere(file.filePath());
        left += isKept || !outbox.remove(file.fileName());
    }
    return left;
}

} // namespace emo
