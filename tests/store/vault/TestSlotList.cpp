// SPDX-License-Identifier: MIT
#include "core/store/backup/Backup.h"
#include "core/store/vault/RecoveryKey.h"
#include "tests/store/Child.h"
#include "tests/store/FakeKeyring.h"
#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

Credential second()
{
    return passphrase(QStringLiteral("another invented horse"));
}

bool opens(const QString &folder, const Credential &credential)
{
    return bool(Profile::open(folder, credential));
}

/// A profile with a draft, and two passphrases.
Opened withTwoKeys(const QString &folder)
{
    Opened opened = created(folder);
    need(opened.orders->saveDraft(inventedOrder(1), act()));
    need(opened.profile->addSlot(second(), lowestCost, act()));
    return opened;
}

/// The id of the slot that the passphrase of created() opens.
QString firstSlot(Profile &profile)
{
    for (const KeySlot &slot : need(profile.keySlots()))
        if (openSlot(slot, passphrase()))
            return slot.id;
    throw std::runtime_error("no such slot");
}

const QStringList keepSlots{QStringLiteral("CREATE TABLE old AS SELECT * FROM slots")};
const QStringList putSlotsBack{
    QStringLiteral("INSERT OR IGNORE INTO slots SELECT * FROM old"), QStringLiteral("DROP TABLE old")};

/// A profile from which the first passphrase was removed, and whose slot was put back.
void putBack(const QString &folder)
{
    {
        const Opened opened = withTwoKeys(folder);
        const QString id = firstSlot(*opened.profile);
        for (const QString &statement : keepSlots)
            need(opened.profile->database().run(statement));
        need(opened.profile->removeSlot(id, act(60)));
    }
    tamper(ProfileFolder(folder).database(), putSlotsBack);
}

} // namespace

TEST_CASE("A passphrase that was removed opens nothing once its slot is put back")
{
    const QTemporaryDir folder;
    putBack(folder.path());

    const auto refused = Profile::open(folder.path(), passphrase());

    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == wrongKey(SlotKind::Passphrase).message);
}

TEST_CASE("A slot that was put back is named, and goes when what is there is accepted")
{
    const QTemporaryDir folder;
    putBack(folder.path());
    {
        const Opened opened(need(Profile::open(folder.path(), second())));
        CHECK(damageOf(*opened.profile)
            == QStringList{QStringLiteral("A key that opens the profile was not written by this profile")});
        CHECK(need(opened.profile->keySlots()).size() == 1);
        CHECK_FALSE(opened.profile->confirm(passphrase()));
        CHECK(opened.profile->confirm(second()));
        CHECK(need(opened.orders->load(inventedOrder(1).id)) == inventedOrder(1));
        REQUIRE(opened.orders->acceptDamage(act(120)));
    }
    CHECK_FALSE(opens(folder.path(), passphrase()));
    CHECK(damageOf(*need(Profile::open(folder.path(), second()))) == QStringList());
}

TEST_CASE("A slot that was put back is not in a backup")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    putBack(folder.path());
    const Opened opened(need(Profile::open(folder.path(), second())));
    REQUIRE(opened.orders->acceptDamage(act(120)));
    // While the profile is open, as by somebody who has a program for databases.
    need(opened.profile->database().run(
        QStringLiteral("INSERT INTO slots SELECT 'x', kind, sealed FROM slots")));

    const Backup made = need(backUp(*opened.profile, target.path(), act(180)));

    CHECK(need(readBackupHeader(made.path)).keySlots.size() == 1);
    CHECK(made.faults
        == QStringList{QStringLiteral("A key that opens the profile was not written by this profile")});
}

TEST_CASE("Of two slots of the same passphrase the one that was removed does not bar the other")
{
    const QTemporaryDir folder;
    {
        const Opened opened = created(folder.path());
        const QString first = firstSlot(*opened.profile);
        for (const QString &statement : keepSlots)
            need(opened.profile->database().run(statement));
        need(opened.profile->addSlot(passphrase(), lowestCost, act()));
        need(opened.profile->removeSlot(first, act()));
    }
    tamper(databaseOf(folder), putSlotsBack);
    CHECK(opens(folder.path(), passphrase()));
}

TEST_CASE("A slot that is missing or was altered is named")
{
    const QTemporaryDir folder;
    withTwoKeys(folder.path());
    const auto damage = [&] { return damageOf(*need(Profile::open(folder.path(), second()))); };
    QString first;
    {
        const auto profile = need(Profile::open(folder.path(), second()));
        first = firstSlot(*profile);
    }
    tamper(databaseOf(folder), {QStringLiteral("UPDATE slots SET sealed = 'x' WHERE id = '%1'").arg(first)});
    CHECK(damage()
        == QStringList{
            QStringLiteral("A key that opens the profile is damaged, or was exchanged with another one")});
    tamper(databaseOf(folder), {QStringLiteral("DELETE FROM slots WHERE id = '%1'").arg(first)});
    CHECK(damage() == QStringList{QStringLiteral("A key that opens the profile is missing")});
}

TEST_CASE("A backup without the slot of this computer lacks nothing")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    FakeKeyring keyring;
    const Opened opened = created(folder.path());
    need(opened.profile->addSlot(Credential::system(keyring), lowestCost, act()));

    const Backup made = need(backUp(*opened.profile, target.path(), act()));

    CHECK(made.isWhole());
    const auto restored
        = need(restoreBackup(made.path, passphrase(), target.filePath(QStringLiteral("new")), act()));
    CHECK(damageOf(*restored.profile) == QStringList());
}

TEST_CASE("A profile of the program before is brought up to date, and lists its slots from then on")
{
    const QTemporaryDir folder;
    {
        const Opened opened = withTwoKeys(folder.path());
        for (int number = 2; number <= 40; ++number)
            need(opened.orders->saveDraft(inventedOrder(number), act(number)));
    }
    makeEarlier(folder.path());
    {
        const Opened opened = reopened(folder.path());
        CHECK(damageOf(*opened.profile) == QStringList());
        CHECK(need(opened.profile->verify()).isEmpty());
        CHECK(opened.orders->list().size() == 40);
        CHECK(need(opened.profile->database().value(
                       QStringLiteral("SELECT count(*) FROM manifest WHERE number BETWEEN 1 AND 512")))
                  .toInt()
            == 0);
    }
    tamper(databaseOf(folder), keepSlots);
    {
        const Opened opened(need(Profile::open(folder.path(), second())));
        need(opened.profile->removeSlot(firstSlot(*opened.profile), act()));
    }
    tamper(databaseOf(folder), putSlotsBack);
    CHECK_FALSE(opens(folder.path(), passphrase()));
    CHECK(opens(folder.path(), second()));
}

TEST_CASE("What is damaged in a profile of the program before is named, and it is left as it is")
{
    const QTemporaryDir folder;
    withTwoKeys(folder.path());
    makeEarlier(folder.path());
    tamper(databaseOf(folder), {QStringLiteral("DELETE FROM drafts")});
    for (int time = 0; time < 2; ++time) {
        const Opened opened = reopened(folder.path());
        REQUIRE(opened.profile->damage().size() == 1);
        CHECK(opened.profile->damage().front().kind == Damage::Kind::Missing);
        CHECK_FALSE(opened.orders->saveDraft(inventedOrder(2), act()));
        if (time == 1)
            REQUIRE(opened.orders->acceptDamage(act()));
    }
    CHECK(damageOf(*reopened(folder.path()).profile) == QStringList());
}

TEST_CASE("A backup that the program before made is restored with what opened it")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    QString path;
    {
        const Opened opened = withTwoKeys(folder.path());
        writeEarlierManifest(*opened.profile);
        for (const QString &statement : backTo(5))
            need(opened.profile->database().run(statement));
        BackupSource source(*opened.profile);
        source.note = [&](const Act &) { return Result<AuditHead>(opened.profile->audit().head()); };
        const Backup made = need(backUp(source, target.path(), act()));
        CHECK(made.isWhole());
        path = made.path;
    }
    for (const bool isSecond : {false, true}) {
        const Credential credential = isSecond ? second() : passphrase();
        CHECK(need(verifyBackup(path, credential)).isWhole());
        const QString to = target.filePath(QStringLiteral("new-%1").arg(int(isSecond)));
        const auto restored = need(restoreBackup(path, credential, to, act()));
        CHECK(damageOf(*restored.profile) == QStringList());
        CHECK(need(restored.profile->keySlots()).size() == 2);
    }
}

TEST_CASE("A backup from before the keys were changed is restored with what opened it then")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = withTwoKeys(folder.path());
    const Backup before = need(backUp(*opened.profile, target.path(), act(1)));
    const std::array credentials{passphrase(QStringLiteral("a third invented horse"))};
    REQUIRE(opened.profile->rotate(credentials, lowestCost, act(2)));
    CHECK_FALSE(opened.profile->confirm(passphrase()));
    const Backup after = need(backUp(*opened.profile, target.path(), act(3)));

    CHECK(need(restoreBackup(before.path, second(), target.filePath(QStringLiteral("one")), act()))
              .profile->damage()
              .isEmpty());
    CHECK_FALSE(restoreBackup(after.path, second(), target.filePath(QStringLiteral("two")), act()));
    CHECK(need(restoreBackup(after.path, credentials[0], target.filePath(QStringLiteral("two")), act()))
              .profile->damage()
              .isEmpty());
}

TEST_CASE("New keys that could not be told change nothing")
{
    const QTemporaryDir folder;
    {
        const Opened opened = withTwoKeys(folder.path());
        const std::array credentials{passphrase(QStringLiteral("a third invented horse"))};
        REQUIRE_FALSE(opened.profile->rotate(credentials, lowestCost, act(2),
            [] { return Result<>(Problem{QStringLiteral("Nobody saw it.")}); }));
        need(opened.orders->saveDraft(inventedOrder(2), act()));
        CHECK(need(opened.profile->verify()).isEmpty());
    }
    CHECK(opens(folder.path(), second()));
    CHECK(damageOf(*reopened(folder.path()).profile) == QStringList());
}
