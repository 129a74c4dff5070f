// SPDX-License-Identifier: MIT
#include "ui/profile/BackupChoice.h"

#include "core/base/Text.h"

#include <QInputDialog>
#include <QLocale>

namespace emo::ui {

namespace {

struct BackupChoiceTexts
{
    EMO_TEXTS(BackupChoiceTexts)
};

QString lineOf(const store::Generation &backup)
{
    const QString when
        = QLocale().toString(backup.madeAt.toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm"));
    if (!backup.contents)
        return BackupChoiceTexts::tr("By an earlier version of EMO Desk, named %1").with(when);
    return (!backup.contents->isWhole() ? BackupChoiceTexts::tr("Backup %1, made %2, incomplete")
            : backup.contents->isOpened ? BackupChoiceTexts::tr("Backup %1, made %2")
                                        : BackupChoiceTexts::tr("Backup %1, made %2, not verified"))
        .with(QString::number(backup.number), when);
}

} // namespace

std::optional<QString> chosenBackup(const QList<store::Generation> &backups, QWidget *window)
{
    QStringList lines;
    for (const store::Generation &each : backups)
        lines.append(lineOf(each));
    bool isChosen = false;
    const QString chosen = QInputDialog::getItem(window, BackupChoiceTexts::tr("Continue from my backup"),
        BackupChoiceTexts::tr("Choose the backup to restore. The newest is first."), lines, 0, false,
        &isChosen);
    return isChosen ? std::optional(backups[lines.indexOf(chosen)].path) : std::nullopt;
}

Problem incompleteBackup(int lost)
{
    return Problem{BackupChoiceTexts::tr(
        "The backup does not include %n attached file(s). Everything else was restored. Use Check what is "
        "stored to see which to attach again.",
        nullptr, lost)};
}

} // namespace emo::ui
