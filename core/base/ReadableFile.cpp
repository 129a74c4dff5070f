// SPDX-License-Identifier: MIT
#include "core/base/ReadableFile.h"

#include "core/base/Text.h"

#include <QFile>
#include <QFileInfo>

namespace emo {

namespace {

struct ReadableFileTexts
{
    EMO_TEXTS(ReadableFileTexts)
};

} // namespace

Result<> checkReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{(info.isSymLink()
                ? ReadableFileTexts::tr("%1 is a link to a file that is not there. Choose the file itself")
                : ReadableFileTexts::tr("There is no file %1"))
                           .with(path)};
    if (info.isDir())
        return Problem{ReadableFileTexts::tr("%1 is a folder. Open it and choose a file").with(path)};
    if (!info.isFile())
        return Problem{ReadableFileTexts::tr("%1 is not a file. Choose a file").with(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{
            ReadableFileTexts::tr("The file %1 cannot be opened. Another program may have it, or you may not "
                                  "read it: close it there, or ask whose file it is")
                .with(path),
            file.errorString()};
    if (info.size() == 0)
        return Problem{ReadableFileTexts::tr(
            "The file %1 is empty. Save it again in the program it comes from, and choose that")
                           .with(path)};
    return {};
}

Problem inFile(const QString &path, const Problem &problem)
{
    return Problem{QStringLiteral("%1: %2").arg(path, problem.message), problem.detail};
}

} // namespace emo
