// SPDX-License-Identifier: MIT
#include "core/store/BackupSeries.h"

#include "core/base/London.h"
#include "core/base/Text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QSqlQuery>
#include <QTemporaryFile>

#include <algorithm>
#include <set>

namespace emo::store {

namespace {

struct BackupSeriesTexts
{
    EMO_TEXTS(BackupSeriesTexts)
};

Problem notThere(const QString &folder)
{
    return Problem{
        BackupSeriesTexts::tr("The backup folder %1 cannot be reached, or nothing can be written to it. "
                              "Connect its drive, or choose another folder")
            .with(folder)};
}

bool canBeWritten(const QString &folder)
{
    QTemporaryFile probe(folder + QStringLiteral("/probe-XXXXXX"));
    return QFileInfo(folder).isDir() && probe.open();
}

/// True also if that cannot be told.
bool hasChangedSince(const BackupSource &source, const QString &backup)
{
    const auto database = Database::open(backup, Database::Access::ReadOnly);
    const auto then = database ? lastSequence(**database) : Result<qint64>(database.error());
    return !then || !source.sequence || *then != *source.sequence;
}

std::optional<Generation> newestOf(const BackupSource &source, const QString &folder)
{
    for (const Generation &each : generationsIn(folder))
        if (source.series && each.series == *source.series)
            return each;
    return std::nullopt;
}

/// The attached files that a backup needs.
Result<> collectNeeded(const QString &backup, QSet<QString> &needed)
{
    const auto database = Database::open(backup, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return (*database)->forEachRow(
        QStringLiteral("SELECT id FROM attachments"), {}, [&](const QSqlQuery &row) {
            needed.insert(row.value(0).toString());
            return Result<>();
        });
}

/// What a backup that cannot be read needs is not known; so then nothing is removed.
void pruneAttachments(const QString &folder)
{
    QSet<QString> needed;
    for (const QString &backup : backupsIn(folder))
        if (!collectNeeded(backup, needed))
            return;
    static const QRegularExpression ours(QStringLiteral("^[0-9a-f]{32}$"));
    const QDir attachments(folder + QStringLiteral("/attachments"));
    for (const QString &name : attachments.entryList(QDir::Files))
        if (ours.match(name).hasMatch() && !needed.contains(name))
            QFile::remove(attachments.filePath(name));
}

} // namespace

QList<Generation> generationsIn(const QString &folder)
{
    static const QRegularExpression name(QStringLiteral("^profile-(\\d{8}-\\d{6})-([0-9a-f]+)\\.db$"));
    QList<Generation> found;
    for (const QString &path : backupsIn(folder)) {
        const auto match = name.match(QFileInfo(path).fileName());
        QDateTime madeAt = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMdd-HHmmss"));
        madeAt.setTimeSpec(Qt::UTC);
        if (match.hasMatch() && madeAt.isValid())
            found.append({path, madeAt, match.captured(2)});
    }
    return found;
}

QList<Generation> outlived(QList<Generation> generations, const QDateTime &now, int retentionMonths)
{
    constexpr qsizetype alwaysKept = 3;
    constexpr int daysOfAll = 7;
    constexpr int daysOfWeeks = daysOfAll + 8 * 7;
    std::ranges::sort(generations, std::greater<>(), &Generation::madeAt);
    QList<Generation> old;
    std::set<std::pair<int, int>> weeks;
    std::set<std::pair<int, int>> months;
    const QDate today = Moment::of(now).today;
    for (qsizetype i = 0; i < generations.size(); ++i) {
        const QDate day = Moment::of(generations[i].madeAt).today;
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        const bool isFirstOfWeek = weeks.emplace(weekYear, week).second;
        const bool isFirstOfMonth = months.emplace(day.year(), day.month()).second;
        const bool isKept = i < alwaysKept || day.daysTo(today) <= daysOfAll
            || (day.daysTo(today) <= daysOfWeeks && isFirstOfWeek)
            || (day.addMonths(retentionMonths) >= today && isFirstOfMonth);
        if (!isKept)
            old.append(generations[i]);
    }
    return old;
}

Result<BackupStatus> backupStatus(const BackupSource &source, const QString &folder, const QDateTime &now)
{
    if (folder.isEmpty())
        return BackupStatus{};
    if (!canBeWritten(folder))
        return BackupStatus{BackupState::NotThere, {}};
    const auto newest = newestOf(source, folder);
    if (!newest)
        return BackupStatus{BackupState::None, {}};
    const bool isOfToday = Moment::of(newest->madeAt).today == Moment::of(now).today;
    const bool isOverdue = !isOfToday && hasChangedSince(source, newest->path);
    return BackupStatus{isOverdue ? BackupState::Overdue : BackupState::UpToDate, newest->madeAt};
}

QString backupAdvice(const BackupStatus &status, const QString &folder)
{
    switch (status.state) {
    case BackupState::NoFolder:
        return BackupSeriesTexts::tr("Your orders are on this computer only. Choose a folder on the network "
                                     "for backups")
            .toString();
    case BackupState::NotThere:
        return notThere(folder).message;
    case BackupState::None:
        return BackupSeriesTexts::tr("There is no backup of your orders in %1 yet. Make one now")
            .with(folder);
    case BackupState::Overdue:
        return BackupSeriesTexts::tr("The last backup is of %1. Make one now")
            .with(Moment::of(status.last).today.toString(QStringLiteral("dd/MM/yyyy")));
    case BackupState::UpToDate:
        return {};
    }
    Q_UNREACHABLE();
}

bool isBackupDue(
    const BackupSource &source, const BackupStatus &status, const QString &folder, BackupOccasion occasion)
{
    if (status.state == BackupState::None || status.state == BackupState::Overdue)
        return true;
    if (status.state != BackupState::UpToDate || occasion == BackupOccasion::Running)
        return false;
    const auto newest = newestOf(source, folder);
    return !newest || hasChangedSince(source, newest->path);
}

Result<Backup> makeBackup(const BackupSource &source, const QString &folder, int retentionMonths,
    const Act &act, const std::stop_token &stop)
{
    // A folder that is missing is not made: below the name of a drive that is not connected it would be on
    // this computer.
    if (!canBeWritten(folder))
        return notThere(folder);
    const auto made = backUp(source, folder, act, stop);
    if (!made)
        return made;
    QList<Generation> own = generationsIn(folder);
    own.removeIf([&](const Generation &each) { return each.series != *source.series; });
    for (const Generation &each : outlived(own, act.when, retentionMonths))
        QFile::remove(each.path);
    pruneAttachments(folder);
    return made;
}

Result<std::unique_ptr<Profile>> continueFromBackup(const QString &folder, const Credential &credential,
    const QString &target, const Act &act, const std::stop_token &stop)
{
    Problem problem{
        BackupSeriesTexts::tr("There is no backup in %1. Choose the folder that holds yours").with(folder)};
    bool isFirst = true;
    QSet<QString> ofOthers; // so that a wrong key is not tried on every one of them, which takes long
    for (const Generation &each : generationsIn(folder)) {
        if (ofOthers.contains(each.series))
            continue;
        auto restored = restoreBackup(each.path, credential, target, act, stop);
        if (restored || stop.stop_requested())
            return restored;
        if (restored.error().message == wrongKey(credential.kind()).message)
            ofOthers.insert(each.series);
        if (std::exchange(isFirst, false))
            problem = restored.error();
    }
    return problem;
}

} // namespace emo::store
