// SPDX-License-Identifier: MIT
#include "core/store/settings/Settings.h"

#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

TEST_CASE("A new profile has settings that suit most users")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());

    CHECK(need(settings(*opened.profile)) == Settings{});
}

TEST_CASE("Settings are there again when the profile is opened, and stand nowhere in plain text")
{
    const QTemporaryDir folder;
    Settings mine;
    mine.userName = QStringLiteral("Petra Makebelieve");
    mine.organisation = QStringLiteral("Invented Prison");
    mine.backupFolder = QStringLiteral("//server/invented");
    mine.sharedFolder = QStringLiteral("//server/office");
    mine.textSize = 1.25;
    mine.recipients.insert(QStringLiteral("OWN_TEAM"), QStringLiteral("team@prison.example"));

    REQUIRE(saveSettings(*created(folder.path()).profile, mine, act()));

    CHECK(need(settings(*reopened(folder.path()).profile)) == mine);
    QFile database(ProfileFolder(folder.path()).database());
    REQUIRE(database.open(QIODevice::ReadOnly));
    CHECK_FALSE(database.readAll().contains("Makebelieve"));
}
