// SPDX-License-Identifier: MIT
#include "core/store/backup/Generations.h"

#include "core/base/ClockDoubt.h"
#include "core/base/London.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace emo::store {

namespace {

const auto nameTimeFormat = QStringLiteral("yyyyMMdd-HHmmss");
const auto storedFolder = QStringLiteral("/attachments");

constexpr int mostNames = 20'000;
constexpr qsizetype mostHeaders = 1000; // several times what retention leaves

std::optional<Generation> generationFrom(const QString &folder, const QString &name)
{
    static const QRegularExpression expected(
        QStringLiteral("^profile-(\\d{8}-\\d{6})-([0-9a-f]{8})(?:-(\\d{1,9})\\.emobackup|\\.db)$"));
    const auto match = expected.match(name);
    QDateTime madeAt = QDateTime::fromString(match.captured(1), nameTimeFormat);
    madeAt.setTimeSpec(Qt::UTC);
    if (!match.hasMatch() || !madeAt.isValid())
        return std::nullopt;
    return Generation{folder + u'/' + name, madeAt, match.captured(2), match.captured(3).toLongLong()};
}

/// The names of the files in a folder.
QStringList namesIn(const QString &folder)
{
    QStringList names;
    for (QDirIterator it(folder, QDir::Files); it.hasNext() && names.size() < mostNames;) {
        it.next();
        names.append(it.fileName());
    }
    return names;
}

/// No backup is younger than one that was made after it, whatever the clock has said.
void settleDates(QList<Generation> &generations, const QDateTime &now)
{
    QDateTime latest = now;
    for (Generation &each : generations)
        latest = each.madeAt = std::min(each.madeAt, latest);
}

} // namespace

QString backupName(const QDateTime &madeAt, const QString &series, qint64 number)
{
    return QStringLiteral("profile-%1-%2-%3.emobackup")
        .arg(madeAt.toUTC().toString(nameTimeFormat), series)
        .arg(number);
}

QList<Generation> generationsIn(const QString &folder)
{
    std::map<QString, QList<Generation>> bySeries;
    for (const QString &name : namesIn(folder))
        if (const auto found = generationFrom(folder, name))
            bySeries[found->series].append(*found);
    QList<QList<Generation>> all;
    for (auto &[series, generations] : bySeries) {
        std::ranges::sort(generations, std::greater<>(),
            [](const Generation &each) { return std::tuple(each.number, each.madeAt, each.path); });
        all.append(generations);
    }
    std::ranges::stable_sort(
        all, std::greater<>(), [](const QList<Generation> &each) { return each.front().madeAt; });
    QList<Generation> found;
    for (const QList<Generation> &generations : std::as_const(all))
        found += generations;
    return found;
}

QStringList backupsIn(const QString &folder)
{
    QStringList paths;
    for (const Generation &each : generationsIn(folder))
        paths.append(each.path);
    return paths;
}

QList<Generation> generationsOf(
    const QString &folder, const QString &series, const Key &key, const std::stop_token &stop)
{
    QList<Generation> opened;
    QList<Generation> others;
    for (Generation each : generationsIn(folder)) {
        if (stop.stop_requested() || opened.size() + others.size() >= mostHeaders)
            break;
        if (each.series != series)
            continue;
        if (const auto header = each.number > 0 ? readBackupHeader(each.path) : Problem{}; header)
            each.contents = header->contents(key);
        if (each.contents) {
            each.number = each.contents->generation;
            each.madeAt = each.contents->madeAt;
        }
        (each.contents ? opened : others).append(each);
    }
    std::ranges::stable_sort(opened, std::greater<>(), &Generation::number);
    return opened + others;
}

QString storedPath(const QString &folder, const QString &series, const QByteArray &hash)
{
    return folder + storedFolder + u'/' + series + u'-' + QString::fromLatin1(hash.toHex());
}

QList<Generation> expiredGenerations(
    const QList<Generation> &generations, const QDateTime &now, int retentionMonths)
{
    constexpr qsizetype alwaysKept = 3;
    constexpr int daysOfAll = 7;
    constexpr int daysOfWeeks = daysOfAll + 8 * 7;
    QList<QDateTime> times;
    for (const Generation &each : generations)
        times.prepend(each.madeAt);
    if (hasClockJumped(times, now))
        return {};
    QList<Generation> settled = generations;
    settleDates(settled, now);
    QList<Generation> expired;
    std::set<std::pair<int, int>> weeks;
    std::set<std::pair<int, int>> months;
    const QDate today = Moment::of(now).today;
    for (qsizetype i = 0; i < settled.size(); ++i) {
        const QDate day = Moment::of(settled[i].madeAt).today;
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        const bool isFirstOfWeek = weeks.emplace(weekYear, week).second;
        const bool isFirstOfMonth = months.emplace(day.year(), day.month()).second;
        const bool isKept = i < alwaysKept || day.daysTo(today) <= daysOfAll
            || (day.daysTo(today) <= daysOfWeeks && isFirstOfWeek)
            || (day.addMonths(retentionMonths) >= today && isFirstOfMonth);
        if (!isKept)
            expired.append(generations[i]);
    }
    return expired;
}

void pruneStoredFiles(const QString &folder, const QString &series, const QList<Generation> &generations)
{
    QSet<QString> needed;
    for (const Generation &each : generations) {
        if (each.number > 0 && !each.contents)
            return; // what it needs is not known
        for (const StoredFile &file : each.contents ? each.contents->files : QList<StoredFile>())
            needed.insert(QFileInfo(storedPath({}, series, file.hash)).fileName());
    }
    bool hasBare = false;
    for (const Generation &each : generationsIn(folder))
        hasBare = hasBare || each.number == 0;
    static const QRegularExpression ofEarlier(QStringLiteral("^[0-9a-f]{32}$"));
    const QRegularExpression ours(QStringLiteral("^%1-[0-9a-f]{64}$").arg(series));
    // By the clock of the share, which is another than this computer's.
    const QDateTime newest
        = generations.isEmpty() ? QDateTime() : QFileInfo(generations.front().path).lastModified();
    for (const QString &name : namesIn(folder + storedFolder)) {
        const bool isUnneeded = (ours.match(name).hasMatch() && !needed.contains(name))
            || (!hasBare && ofEarlier.match(name).hasMatch());
        const QFileInfo file(folder + storedFolder + u'/' + name);
        if (isUnneeded && file.lastModified().addDays(1) < newest)
            QFile::remove(file.filePath());
    }
}

} // namespace emo::store
