// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace emo::reader {

/// Returns the metadata that a PDF file has in clear text: the last stream of that type, which is the newest
/// where the file was added to. Nullopt if there is none. For encrypted files, whose metadata may be left
/// open so that anybody can read it (EncryptMetadata, ISO 32000-1, 7.6.3.2): Poppler would decrypt that.
std::optional<QString> clearMetadata(const QByteArray &file);

} // namespace emo::reader
