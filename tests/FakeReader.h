// SPDX-License-Identifier: MIT
#pragma once

#include "core/reader/Reader.h"

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace emo::test {

/// A reader that does what the shell script says.
class FakeReader
{
public:
    explicit FakeReader(const QByteArray &script) : m_path(m_folder.filePath(QStringLiteral("reader")))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly))
            throw std::runtime_error("cannot write the script");
        file.write("#!/bin/sh\n" + script + "\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    const QString &path() const { return m_path; }

    Result<ReadFile> read(const QByteArray &bytes, int seconds = 10) const
    {
        return readUntrusted(m_path, bytes, {.seconds = seconds});
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// A script that answers with a file of so many pages, and with a black picture of that size.
inline QByteArray answerWithPicture(int pages, QSize size)
{
    const qsizetype bytes = qsizetype(3) * size.width() * size.height();
    return QStringLiteral("/bin/cat > /dev/null\n"
                          "echo '{\"schema\":\"emodesk-read/1\",\"kind\":\"pdf\",\"pageCount\":%1,"
                          "\"picture\":{\"width\":%2,\"height\":%3,\"bytes\":%4}}'\n"
                          "/usr/bin/head -c %4 /dev/zero\n")
        .arg(pages)
        .arg(size.width())
        .arg(size.height())
        .arg(bytes)
        .toUtf8();
}

} // namespace emo::test
