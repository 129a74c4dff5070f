// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace emo {

/// For their owner alone: files that hold personal data or what opens it.
inline constexpr QFile::Permissions privateFile = QFile::ReadOwner | QFile::WriteOwner;
inline constexpr QFile::Permissions privateFolder = privateFile | QFile::ExeOwner;

/// Makes an empty private file, whatever the umask. False if one of that name exists or cannot be made.
bool makePrivateFile(const QString &path);

/// Makes a private folder, whatever the umask. False if it cannot be made, or exists already.
bool makePrivateFolder(const QString &path);

/// Takes a file or a folder away from everybody but its owner. Leaves links, what belongs to somebody else
/// and folders that all users share, such as /tmp. Does nothing on Windows, where the rights of the folder
/// above are inherited.
void tighten(const QString &path);

} // namespace emo
