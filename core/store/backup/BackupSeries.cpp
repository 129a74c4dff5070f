// SPDX-License-Identifier: MIT
#include "core/store/backup/BackupSeries.h"

#include "core/base/Cancelled.h"
#include "core/base/London.h"
#include "core/base/Text.h"

#include <QFileInfo>
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

Problem noBackup(const QString &folder)
{
    return Problem{
        BackupSeriesTexts::tr("No backups found in %1. Choose the folder that contains your backups.")
            .with(folder)};
}

/// What opens headers, of every profile that the credential has opened so far.
class Opener
{
public:
    explicit Opener(const Credential &credential) : m_credential(&credential) {}

    std::optional<BackupContents> contents(const BackupHeader &header)
    {
        for (const Key &key : m_keys)
            if (auto found = header.contents(key))
                return found;
        constexpr std::size_t mostTried = 8; // each takes a second
        QList<QByteArray> sealed;
        for (const KeySlot &slot : header.keySlots)
            sealed.append(slot.sealed);
        if (m_tried.size() >= mostTried || !m_tried.insert(sealed).second)
            return std::nullopt;
        const auto dataKey = unlock(header.keySlots, *m_credential);
        if (!dataKey) {
            m_problem = m_problem ? m_problem : dataKey.error();
            return std::nullopt;
        }
        m_keys.push_back(dataKey->derived(Purpose::Backups));
        return header.contents(m_keys.back());
    }
    const std::optional<Problem> &problem() const { return m_problem; }

private:
    const Credential *m_credential;
    std::vector<Key> m_keys;
    std::set<QList<QByteArray>> m_tried;
    std::optional<Problem> m_problem; ///< The first.
};

} // namespace

Result<BackupStatus> backupStatus(
    const BackupSource &source, const QString &folder, const QDateTime &now, const std::stop_token &stop)
{
    if (folder.isEmpty())
        return BackupStatus{};
    if (!canBeWritten(folder))
        return BackupStatus{BackupState::NotThere};
    if (!source.series)
        return source.series.error();
    QList<Generation> opened = generationsOf(folder, *source.series, *source.backupKey, stop);
    opened.removeIf([](const Generation &each) { return !each.contents; });
    if (opened.isEmpty())
        return BackupStatus{BackupState::None};
    const auto verified
        = std::ranges::find_if(opened, [](const Generation &each) { return each.contents->isOpened; });
    const auto whole = std::ranges::find_if(
        opened, [](const Generation &each) { return each.contents->isOpened && each.contents->isWhole(); });
    const auto hasChangedSince = [&](const Generation &each) {
        return !source.sequence || each.contents->sequence != *source.sequence;
    };
    const Generation &newest = opened.front();
    const bool isOverdue = verified == opened.end()
        || (hasChangedSince(*verified) && Moment::of(verified->madeAt).today != Moment::of(now).today);
    return BackupStatus{isOverdue        ? BackupState::Overdue
            : newest.contents->isWhole() ? BackupState::UpToDate
                                         : BackupState::Incomplete,
        whole == opened.end() ? QDateTime() : whole->madeAt, hasChangedSince(newest)};
}

QString backupAdvice(const BackupStatus &status, const QString &folder)
{
    switch (status.state) {
    case BackupState::NoFolder:
        return BackupSeriesTexts::tr("Your orders are on this computer only. Choose a folder on the network "
                                     "for backups");
    case BackupState::NotThere:
        return notThere(folder).message;
    case BackupState::None:
        return BackupSeriesTexts::tr("There is no backup of your orders in %1 yet. Make one now")
            .with(folder);
    case BackupState::Overdue:
        return status.last.isNull()
            ? BackupSeriesTexts::tr("No complete backup of your orders found in %1. Back up now.")
                  .with(folder)
            : BackupSeriesTexts::tr("The last complete backup was made on %1. Back up now.")
                  .with(Moment::of(status.last).today.toString(QStringLiteral("dd/MM/yyyy")));
    case BackupState::Incomplete:
        return BackupSeriesTexts::tr("The last backup is not complete, because something in the profile is "
                                     "damaged. Use Check what is stored to see what, and what to do");
    case BackupState::UpToDate:
        return {};
    }
    Q_UNREACHABLE();
}

bool isBackupDue(const BackupStatus &status, BackupOccasion occasion)
{
    if (status.state == BackupState::None || status.state == BackupState::Overdue)
        return true;
    const bool isThere = status.state == BackupState::UpToDate || status.state == BackupState::Incomplete;
    return isThere && occasion == BackupOccasion::Ending && status.hasChanged;
}

Result<Backup> makeBackup(const BackupSource &source, const QString &folder, int retentionMonths,
    const Act &act, const std::stop_token &stop)
{
    // A folder that is missing is not made: below the name of a drive that is not connected it would be on
    // this computer.
    if (!canBeWritten(folder))
        return notThere(folder);
    const auto made = backUp(source, folder, act, stop);
    if (!made || !made->isWhole() || !made->isOpened || stop.stop_requested())
        return made;
    QList<Generation> own = generationsOf(folder, *source.series, *source.backupKey, stop);
    for (const Generation &each : expiredGenerations(own, act.when, retentionMonths))
        if (QFile::remove(each.path))
            own.removeOne(each);
    if (!stop.stop_requested())
        pruneStoredFiles(folder, *source.series, own);
    return made;
}

Result<QList<Generation>> restorableBackups(
    const QString &folder, const Credential &credential, const std::stop_token &stop)
{
    QList<QList<Generation>> bySeries;
    QList<Generation> bare;
    Opener opener(credential);
    std::optional<Problem> problem;
    for (Generation each : generationsIn(folder)) {
        if (stop.stop_requested())
            return cancelled();
        if (each.number == 0 && isBareDatabase(each.path)) {
            bare.append(each);
            continue;
        }
        const auto header = readBackupHeader(each.path);
        if (!header) {
            problem = problem ? problem : header.error();
            continue;
        }
        each.contents = opener.contents(*header);
        if (!each.contents)
            continue;
        each.number = each.contents->generation;
        each.madeAt = each.contents->madeAt;
        if (bySeries.isEmpty() || bySeries.last().front().series != each.series)
            bySeries.append(QList<Generation>());
        bySeries.last().append(each);
    }
    QList<Generation> all;
    for (QList<Generation> &generations : bySeries) {
        std::ranges::stable_sort(generations, std::greater<>(), &Generation::number);
        all += generations;
    }
    std::ranges::stable_sort(bare, std::greater<>(), &Generation::madeAt);
    all += bare;
    if (!all.isEmpty())
        return all;
    return opener.problem() ? *opener.problem() : problem ? *problem : noBackup(folder);
}

Result<Restored> continueFromBackup(const QString &folder, const Credential &credential,
    const QString &target, const Act &act, const std::stop_token &stop)
{
    const auto found = restorableBackups(folder, credential, stop);
    if (!found)
        return found.error();
    std::optional<Problem> problem;
    for (const Generation &each : *found) {
        auto restored = restoreBackup(each.path, credential, target, act, stop);
        if (restored || stop.stop_requested())
            return restored;
        problem = problem ? problem : restored.error();
    }
    return *problem;
}

} // namespace emo::store
