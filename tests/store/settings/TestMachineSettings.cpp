// SPDX-License-Identifier: MIT
#include "core/store/settings/MachineSettings.h"

#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

MachineSettings laidDown(const QByteArray &text)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("EMO Desk.conf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
    file.close();
    return MachineSettings::from(path);
}

} // namespace

TEST_CASE("Where nothing is laid down, everything is the user's")
{
    const MachineSettings none = MachineSettings::from(QStringLiteral("/nowhere/EMO Desk.conf"));
    Settings own;
    own.lockMinutes = 7;
    CHECK(none.presets() == Settings{});
    CHECK(none.over(own) == own);
    CHECK(none.problems().isEmpty());
    CHECK(none.language().isEmpty());
}

TEST_CASE("A preset is where a new profile begins, and the user's own setting counts")
{
    const MachineSettings machine = laidDown("[Defaults]\n"
                                             "Organisation=HMP Exampleton, Offender Management Unit\n"
                                             "TeamEmail=omu@exampleton.example\n"
                                             "BackupFolder=/media/team/backups\n"
                                             "SharedFolder=/media/team/orders\n"
                                             "RetentionMonths=24\n"
                                             "LockMinutes=5\n"
                                             "Language=cy\n");
    CHECK(machine.problems() == QStringList());
    const Settings fresh = machine.presets();
    CHECK(fresh.organisation == QStringLiteral("HMP Exampleton, Offender Management Unit"));
    CHECK(fresh.teamEmail == QStringLiteral("omu@exampleton.example"));
    CHECK(fresh.backupFolder == QStringLiteral("/media/team/backups"));
    CHECK(fresh.sharedFolder == QStringLiteral("/media/team/orders"));
    CHECK(fresh.retentionMonths == 24);
    CHECK(fresh.lockMinutes == 5);
    CHECK(machine.language() == QStringLiteral("cy"));
    Settings own;
    own.lockMinutes = 30;
    CHECK(machine.over(own) == own);
    CHECK_FALSE(machine.isLocked(machineKeys::lockMinutes));
}

TEST_CASE("What is locked holds, and the user's own setting is kept for the day when it no longer is")
{
    const MachineSettings machine = laidDown("[Locked]\nLockMinutes=5\nBackupFolder=//server/team\n");
    CHECK(machine.isLocked(machineKeys::lockMinutes));
    CHECK(machine.presets().lockMinutes == 5);
    Settings own;
    own.lockMinutes = 30;
    own.backupFolder = QStringLiteral("/home/mine");
    Settings shown = machine.over(own);
    CHECK(shown.lockMinutes == 5);
    CHECK(shown.backupFolder == QStringLiteral("//server/team"));
    shown.userName = QStringLiteral("Petra Makebelieve");
    const Settings kept = machine.kept(shown, own);
    CHECK(kept.userName == QStringLiteral("Petra Makebelieve"));
    CHECK(kept.lockMinutes == 30);
    CHECK(kept.backupFolder == QStringLiteral("/home/mine"));
}

TEST_CASE("A wrong value is left out and named")
{
    const auto [line, problem] = GENERATE(table<QByteArray, QString>({
        {"LockMinutes=soon", QStringLiteral("LockMinutes is not used: it must be a number from 1 to 60.")},
        {"LockMinutes=0", QStringLiteral("LockMinutes is not used: it must be a number from 1 to 60.")},
        {"LockMinutes=61", QStringLiteral("LockMinutes is not used: it must be a number from 1 to 60.")},
        {"RetentionMonths=121",
            QStringLiteral("RetentionMonths is not used: it must be a number from 1 to 120.")},
        {"BackupFolder=backups",
            QStringLiteral("BackupFolder is not used: it must be the whole path of a folder.")},
        {"SharedFolder=", QStringLiteral("SharedFolder is not used: it must be the whole path of a folder.")},
        {"TeamEmail=omu", QStringLiteral("TeamEmail is not used: it must be an email address.")},
        {"Organisation=", QStringLiteral("Organisation is not used: it is empty.")},
        {"Language=Welsh",
            QStringLiteral("Language is not used: it must be a language of two letters, such as en.")},
        {"UserName=Petra", QStringLiteral("UserName is not used: there is no such setting.")},
    }));
    for (const QByteArray group : {"Defaults", "Locked"}) {
        const MachineSettings machine = laidDown('[' + group + "]\n" + line + "\nLockMinutesX=1\n");
        REQUIRE(machine.problems().size() == 2); // the other is the key that nobody knows
        CHECK(machine.problems().join(u'\n').contains(problem));
        CHECK(machine.presets() == Settings{});
        CHECK(machine.over({}) == Settings{});
        CHECK_FALSE(machine.isLocked(machineKeys::lockMinutes));
    }
}
