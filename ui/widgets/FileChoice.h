// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace emo::ui {

// Asking for files and folders. QFileDialog's own functions write the folders and files that were chosen to
// the user's settings, and desktops list them as recent documents; these leave no trace.

/// Returns the path of a file that is there; empty if the user cancels.
QString fileToOpen(QWidget *parent, const QString &title, const QString &filter);
/// Returns where to save a file, having asked before one is replaced; `path` is proposed. Empty if the user
/// cancels.
QString fileToSave(QWidget *parent, const QString &title, const QString &path, const QString &filter);
/// Returns a folder that is there; `folder` is shown first. Empty if the user cancels.
QString folderToUse(QWidget *parent, const QString &folder);

/// Keeps the dialogs that Qt opens without being asked, such as the one for printing to a file, from
/// recording the files that people choose. Call it before the first window. Does nothing on Windows, where
/// the system shows its own.
void keepQtFromRemembering();

} // namespace emo::ui
