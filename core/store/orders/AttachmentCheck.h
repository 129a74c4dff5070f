// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"
#include "core/reader/Reader.h"
#include "core/store/orders/Attachments.h"

namespace emo::store {

/// A file that may be attached, as the reader program has found it.
struct CheckedFile
{
    QString path;
    QString name; ///< Without its folder.
    qint64 size = 0;
    FileKind kind = FileKind::Other;
    int pages = 0; ///< 0 where that cannot be told.
    QImage picture; ///< Of its first page; null where there is none.
    QByteArray hash; ///< Of what was looked at; see SealedContent.
};

/// Looks whether the file is what the question asks for: its kind by content and by name, its size, whole
/// and without a password. A Problem says in one sentence what is wrong and what to do. For any thread; takes
/// up to ten seconds. `reader` is the program that reads it.
Result<CheckedFile> checkAttachment(const QString &path, const AnyQuestion &question,
    const QString &reader = readerProgram(), const std::stop_token &stop = {});

/// The same for what is in a file that somebody else has attached.
Result<> checkContents(QByteArray bytes, const QString &name, const AnyQuestion &question,
    const QString &reader, const std::stop_token &stop = {});

/// A file that is in the profile.
struct Attached
{
    File file; ///< The answer to the question.
    CheckedFile checked;
};

/// Takes a file that was checked into the profile. A Problem if it has been altered since.
Result<Attached> attach(Profile &profile, const CheckedFile &checked);

} // namespace emo::store
