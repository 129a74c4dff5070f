// SPDX-License-Identifier: MIT
#include "core/store/backup/BackupSeries.h"

#include "core/store/orders/Attachments.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

constexpr int retention = 12; // months

QDateTime noonOf(QDate day)
{
    return londonInstant(day, QTime(12, 0));
}

Act actOn(QDate day)
{
    return {QStringLiteral("Sam Pretend"), noonOf(day)};
}

const QDate someDay(2026, 11, 24);

QString attach(Profile &profile, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return need(Attachments(profile).add(buffer));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE(
    "All backups of a week are kept, then one a week, one a month, and none beyond the retention period")
{
    QList<Generation> all;
    for (int age = 0; age < 600; ++age)
        all.append({QString::number(age), noonOf(someDay.addDays(-age)), QStringLiteral("a"), 600 - age});
    const QList<Generation> old = expiredGenerations(all, noonOf(someDay), retention);
    QList<int> kept;
    for (const Generation &each : all)
        if (!old.contains(each))
            kept.append(each.path.toInt());
    const auto keptBetween = [&](int from, int to) {
        return std::ranges::count_if(kept, [&](int age) { return age >= from && age <= to; });
    };
    CHECK(keptBetween(0, 7) == 8);
    CHECK(keptBetween(8, 63) == 8 + 2); // and the last of two months
    CHECK(keptBetween(64, 365) == 10);
    CHECK(keptBetween(366, 600) == 0);
    // what is kept today is a part of what was kept yesterday, so it does not matter how often this is done
    for (const Generation &each : expiredGenerations(all.mid(1), noonOf(someDay.addDays(-1)), retention))
        CHECK(old.contains(each));
}

TEST_CASE("A clock that jumps removes no backup")
{
    QList<Generation> all;
    for (int age = 0; age < 10; ++age)
        all.append(
            {QString::number(age), noonOf(someDay.addDays(-30 * age)), QStringLiteral("a"), 100 - age});
    CHECK(expiredGenerations(all, noonOf(someDay.addYears(50)), retention).isEmpty());
    CHECK(expiredGenerations(all, noonOf(someDay.addYears(-50)), retention).isEmpty());
    // nor do the backups that are made every day of a week until somebody notices
    for (int day = 0; day < 7; ++day)
        all.prepend(
            {QStringLiteral("x"), noonOf(someDay.addYears(10).addDays(day)), QStringLiteral("a"), 200 + day});
    CHECK(expiredGenerations(all, noonOf(someDay.addYears(10).addDays(6)), retention).isEmpty());
    CHECK(expiredGenerations(all, noonOf(someDay.addDays(1)), retention).isEmpty());
}

TEST_CASE("A backup of a wrong clock is neither restored first nor kept for ever")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    const auto backUpOn = [&](QDate day) {
        return need(makeBackup(*opened.profile, target.path(), retention, actOn(day))).path;
    };
    QStringList made;
    for (int month = 11; month >= 0; --month)
        made.prepend(backUpOn(someDay.addMonths(-month)));
    const QString wrong = backUpOn(someDay.addYears(10));
    made.prepend(wrong);
    made.prepend(backUpOn(someDay.addDays(1)));

    QStringList found;
    for (const Generation &each : need(restorableBackups(target.path(), passphrase())))
        found.append(each.path);
    CHECK(found == made);

    for (int day = 2; day < 40; ++day)
        backUpOn(someDay.addDays(day));
    CHECK_FALSE(QFile::exists(wrong)); // it is as old as the one after it
    CHECK(QFile::exists(made[5])); // of four months before
}

TEST_CASE("The nights when the clocks change are days like others to a backup")
{
    for (const QDate night : {QDate(2026, 10, 25), QDate(2027, 3, 28)}) {
        const QTemporaryDir folder;
        const QTemporaryDir target;
        const Opened opened = created(folder.path());
        const auto at = [&](QDate day, QTime time) {
            return Act{QStringLiteral("Sam"), londonInstant(day, time)};
        };
        need(makeBackup(*opened.profile, target.path(), retention, at(night.addDays(-1), QTime(23, 59))));
        need(opened.orders->saveDraft(inventedOrder(1), act()));
        const auto stateAt = [&](QTime time) {
            return need(backupStatus(*opened.profile, target.path(), londonInstant(night, time))).state;
        };
        CHECK(stateAt(QTime(0, 1)) == BackupState::Overdue);
        need(makeBackup(*opened.profile, target.path(), retention, at(night, QTime(0, 30))));
        need(opened.orders->saveDraft(inventedOrder(1), act()));
        for (const QTime time : {QTime(0, 59), QTime(1, 30), QTime(2, 30), QTime(23, 59)})
            CHECK(stateAt(time) == BackupState::UpToDate);
    }
}

TEST_CASE("A program says that there is no backup until there is one, and when the last is old")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    Profile &profile = *opened.profile;
    const auto status = [&](const QString &backups, QDate day) {
        return need(backupStatus(profile, backups, noonOf(day)));
    };
    CHECK(status({}, someDay).state == BackupState::NoFolder);
    CHECK(backupAdvice(status({}, someDay), {}).contains(QStringLiteral("on this computer only")));
    const QString missing = target.filePath(QStringLiteral("missing"));
    CHECK(status(missing, someDay).state == BackupState::NotThere);
    CHECK(backupAdvice(status(missing, someDay), missing).contains(missing));
    CHECK_FALSE(isBackupDue(status(missing, someDay), BackupOccasion::Ending));
    const auto refused = makeBackup(profile, missing, retention, actOn(someDay));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == backupAdvice(status(missing, someDay), missing));
    CHECK_FALSE(QFileInfo::exists(missing));

    const QString there = target.path();
    const auto isDue
        = [&](QDate day, BackupOccasion occasion) { return isBackupDue(status(there, day), occasion); };
    CHECK(status(there, someDay).state == BackupState::None);
    CHECK(isDue(someDay, BackupOccasion::Running));
    need(makeBackup(profile, there, retention, actOn(someDay)));
    CHECK(backupAdvice(status(there, someDay), there).isEmpty());
    CHECK_FALSE(isDue(someDay, BackupOccasion::Ending));
    CHECK_FALSE(isDue(someDay.addDays(9), BackupOccasion::Ending)); // nothing has changed

    need(opened.orders->saveDraft(inventedOrder(1), act()));
    CHECK_FALSE(isDue(someDay, BackupOccasion::Running));
    CHECK(isDue(someDay, BackupOccasion::Ending));
    CHECK(isDue(someDay.addDays(1), BackupOccasion::Running));
    CHECK(backupAdvice(status(there, someDay.addDays(1)), there).contains(QStringLiteral("24/11/2026")));
}

TEST_CASE("Generations that have had their time go, with the files that only they needed")
{
    const QTemporaryDir folder;
    const QTemporaryDir otherFolder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    const Opened other = created(otherFolder.path());
    const QString attachments = target.filePath(QStringLiteral("attachments"));
    attach(*other.profile, "a map of somebody else's");
    need(makeBackup(*other.profile, target.path(), retention, actOn(someDay.addDays(-500))));
    const QString old = attach(*opened.profile, "an invented map");
    need(makeBackup(*opened.profile, target.path(), retention, actOn(someDay.addDays(-420))));
    need(Attachments(*opened.profile).removeAllBut({}));
    const QString kept = attach(*opened.profile, "another map");
    QFile notes(attachments + QStringLiteral("/notes.txt"));
    REQUIRE(notes.open(QIODevice::WriteOnly)); // somebody's, which is none of our business
    notes.close();
    for (int age = 400; age > 0; age -= 20)
        need(makeBackup(*opened.profile, target.path(), retention, actOn(someDay.addDays(-age))));
    const QString series = need(seriesOf(*opened.profile));
    const auto ofSeries
        = [&] { return filesIn(attachments).filter(QRegularExpression(u'^' + series + u'-')); };
    CHECK(ofSeries().size() == 2); // as young as the backups by the clock of the folder
    for (const QString &name : filesIn(attachments)) {
        QFile file(attachments + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(
            file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    }

    const Backup last = need(makeBackup(*opened.profile, target.path(), retention, actOn(someDay)));

    const QList<Generation> left = generationsIn(target.path());
    CHECK(left.front().path == last.path);
    CHECK(left.back().series == need(seriesOf(*other.profile))); // which is not ours to remove
    CHECK(left[left.size() - 2].madeAt >= noonOf(someDay.addMonths(-retention)).addDays(-1));
    CHECK(ofSeries().size() == 1);
    CHECK(filesIn(attachments).size() == 3);
    CHECK(old != kept);
    for (const Generation &each : left)
        CHECK(need(verifyBackup(each.path, passphrase())).isWhole());
}

TEST_CASE("A file that another computer has found for its backup is not removed before that counts")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened here = created(folder.filePath(QStringLiteral("here")));
    attach(*here.profile, "an invented map");
    const Backup first
        = need(makeBackup(*here.profile, target.path(), retention, actOn(someDay.addDays(-20))));
    const QString series = need(seriesOf(*here.profile));
    const QString attachments = target.filePath(QStringLiteral("attachments"));
    {
        // The same profile on another computer, where the map is not needed any more.
        const auto there = need(restoreBackup(
            first.path, passphrase(), folder.filePath(QStringLiteral("there")), actOn(someDay.addDays(-10))));
        need(Attachments(*there.profile).removeAllBut({}));
        need(makeBackup(*there.profile, target.path(), retention, actOn(someDay)));
    }
    REQUIRE(QFile::remove(first.path));
    REQUIRE(filesIn(attachments).size() == 1);
    QFile map(attachments + u'/' + filesIn(attachments).front());
    REQUIRE(map.open(QIODevice::ReadWrite));
    REQUIRE(map.setFileTime(QDateTime::currentDateTime().addDays(-20), QFileDevice::FileModificationTime));
    map.close();
    const auto seenThere = generationsOf(target.path(), series, here.profile->backupKey());
    REQUIRE(seenThere.size() == 1);

    const Backup last = need(backUp(*here.profile, target.path(), actOn(someDay)));
    pruneStoredFiles(target.path(), series, seenThere); // which was looked at before this backup was there

    CHECK(map.exists());
    CHECK(need(verifyBackup(last.path, passphrase())).isWhole());
}

TEST_CASE("Work goes on from the newest backup that is whole")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const QString again = folder.filePath(QStringLiteral("again"));
    const auto nothing = continueFromBackup(target.path(), passphrase(), again, act());
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().message.contains(QStringLiteral("No backups found in")));

    QString series;
    {
        const Opened opened = created(folder.filePath(QStringLiteral("profile")));
        series = need(seriesOf(*opened.profile));
        for (int day = 0; day < 3; ++day) {
            need(opened.orders->saveDraft(inventedOrder(day + 1), act(day)));
            need(makeBackup(*opened.profile, target.path(), retention, actOn(someDay.addDays(day))));
        }
    }
    QFile newest(generationsIn(target.path()).front().path);
    REQUIRE(newest.open(QIODevice::ReadWrite));
    newest.resize(newest.size() / 2);
    newest.close();

    const auto refused = continueFromBackup(target.path(), passphrase(QStringLiteral("wrong")), again, act());
    REQUIRE_FALSE(refused);
    CHECK_FALSE(QFileInfo::exists(again + QStringLiteral("/profile.db")));
    const Opened opened(need(continueFromBackup(target.path(), passphrase(), again, act(99))).profile);
    CHECK(opened.orders->list().size() == 2);
    CHECK(need(seriesOf(*opened.profile)) == series);
    const std::array credentials{passphrase()};
    need(opened.profile->rotate(credentials, lowestCost, act(100)));
    CHECK(need(seriesOf(*opened.profile)) == series);
}
