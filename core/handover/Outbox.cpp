// SPDX-License-Identifier: MIT
#include "core/handover/Outbox.h"

#include "core/base/SaveFile.h"
#include "core/base/Text.h"
#include "core/handover/Email.h"

#include <QDir>
#include <QFile>

namespace emo {

namespace {

struct OutboxTexts
{
    EMO_TEXTS(OutboxTexts)
};

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Result<QString> putInOutbox(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const Problem problem{OutboxTexts::tr(
        "The draft could not be prepared. Use the copy buttons, and attach the files yourself")
                              .toString()};
    const QDir outbox(folder);
    if (!outbox.mkpath(QStringLiteral(".")) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner))
        return problem;
    const QString path = outbox.filePath(safeFileName(name));
    if (const auto saved = saveFile(path, bytes); !saved)
        return saved.error();
    if (!QFile::setPermissions(path, ownerOnly))
        return problem;
    return path;
}

int emptyOutbox(const QString &folder)
{
    int left = 0;
    QDir outbox(folder);
    for (const QString &name : outbox.entryList(QDir::Files | QDir::Hidden | QDir::System))
        left += !outbox.remove(name);
    return left;
}

} // namespace emo
