// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace emo::reader {

enum class FileKind { Empty, Pdf, Doc, Docx, Png, Jpeg, Other };

/// What the file is by its content.
FileKind kindOf(const QByteArray &file);

/// How an answer calls the kind.
QLatin1StringView nameOf(FileKind kind);

/// Whether a file begins like an archive, as every Word file does, but cannot be opened as one.
bool isBrokenArchive(const QByteArray &file);

/// Whether an OLE2 file is the shell of an encrypted Word file: one of its streams is EncryptedPackage.
bool isEncryptedOffice(const QByteArray &file);

} // namespace emo::reader
