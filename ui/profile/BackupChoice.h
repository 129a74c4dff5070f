// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/backup/BackupSeries.h"

class QWidget;

namespace emo::ui {

/// Lets the user choose one of the backups, which are given newest first: its path. Nothing if they cancel.
std::optional<QString> chosenBackup(const QList<store::Generation> &backups, QWidget *window);

/// What there is to say of a backup that was restored and lacks so many attached files.
Problem incompleteBackup(int lost);

} // namespace emo::ui
