// SPDX-License-Identifier: MIT
#include "core/store/backup/Backup.h"
#include "core/store/orders/Attachments.h"
#include "tests/store/FaultyDisk.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

Order withAlias(int number, int alias)
{
    Order order = inventedOrder(number);
    order.answers.set(deviceWearer.alias, QString::number(alias));
    return order;
}

int aliasOf(const OrderStore &orders, int number)
{
    return Asked(need(orders.load(inventedOrder(number).id)).answers)[deviceWearer.alias]->toInt();
}

bool isWhole(const Opened &opened)
{
    return damageOf(*opened.profile).isEmpty() && need(opened.profile->verify()).isEmpty()
        && opened.profile->audit().verified()
        && need(opened.profile->database().value(QStringLiteral("PRAGMA integrity_check"))).toString()
        == QStringLiteral("ok");
}

/// A device that yields or takes so many bytes and then fails, as a stick that is pulled out.
class FailingDevice final : public QIODevice
{
public:
    FailingDevice(qint64 left, OpenMode mode) : m_left(left) { open(mode | Unbuffered); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min(size, m_left);
        std::fill_n(data, count, 'x');
        m_left -= count;
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64 size) override
    {
        m_left -= size;
        return m_left >= 0 ? size : -1;
    }

private:
    qint64 m_left;
};

} // namespace

TEST_CASE("Whatever a failing disk does while an order is saved, finished or removed, what was acknowledged "
          "is safe")
{
    for (const Fault fault : {Fault::Read, Fault::Write, Fault::Full, Fault::Sync, Fault::Delete}) {
        FaultyDisk disk;
        const QTemporaryDir folder;
        created(folder.path());
        int failures = 0;
        int saved = 0;
        QList<int> finished;
        for (int call = 1; call <= 24; call += 2) {
            const int before = saved;
            bool isFinished = false;
            {
                const Opened opened = reopened(folder.path());
                disk.failFrom(fault, call);
                if (opened.orders->saveDraft(withAlias(1, call), act(call)))
                    saved = call;
                else
                    ++failures;
                isFinished = bool(opened.orders->finish(inventedOrder(100 + call), act(call)));
                static_cast<void>(Bin(*opened.orders).discard(inventedOrder(1).id, act(call)));
                if (disk.heal() && opened.orders->finishedVersions(inventedOrder(100 + call).id).isEmpty())
                    CHECK_FALSE(isFinished);
            }
            if (isFinished)
                finished.append(call);
            const Opened again = reopened(folder.path());
            REQUIRE(isWhole(again));
            for (const int number : finished)
                CHECK(again.orders->load(inventedOrder(100 + number).id));
            // What was not acknowledged may have got through, too; but nothing else.
            for (const Bin::Entry &each : need(Bin(*again.orders).entries()))
                CHECK(each.order.id == inventedOrder(1).id);
            if (again.orders->cards().find(inventedOrder(1).id)) {
                const int alias = aliasOf(*again.orders, 1);
                CHECK((alias == saved || alias == call));
                CHECK(alias >= before);
            }
        }
        if (fault == Fault::Write || fault == Fault::Full || fault == Fault::Sync)
            CHECK(failures > 0);
    }
}

TEST_CASE("A profile on a disk that fails while it is opened says so, and opens when the disk is well again")
{
    FaultyDisk disk;
    const QTemporaryDir folder;
    {
        const Opened opened = created(folder.path());
        for (int number = 1; number <= 20; ++number)
            need(opened.orders->saveDraft(inventedOrder(number), act(number)));
    }
    int refused = 0;
    for (int call = 1; call <= 40; ++call) {
        disk.failFrom(Fault::Read, call);
        {
            auto profile = Profile::open(folder.path(), passphrase());
            auto orders = profile ? OrderStore::open(**profile, emoForm)
                                  : Result<std::unique_ptr<OrderStore>>(profile.error());
            if (!orders) {
                ++refused;
                CHECK_FALSE(orders.error().message.isEmpty());
            } else {
                CHECK((*orders)->list().size() == 20);
            }
        }
        disk.heal();
    }
    CHECK(refused > 3);
    CHECK(isWhole(reopened(folder.path())));
}

TEST_CASE(
    "A backup, or a change of the keys, on a disk that fails leaves the profile as it was or as it is to be")
{
    const std::array credentials{passphrase()};
    for (const Fault fault : {Fault::Read, Fault::Write, Fault::Full, Fault::Sync}) {
        FaultyDisk disk;
        const QTemporaryDir folder;
        const QTemporaryDir target;
        {
            const Opened opened = created(folder.path());
            for (int number = 1; number <= 5; ++number)
                need(opened.orders->saveDraft(inventedOrder(number), act(number)));
        }
        for (int call = 1; call <= 40; call += 3) {
            {
                const Opened opened = reopened(folder.path());
                disk.failFrom(fault, call);
                const auto made = backUp(*opened.profile, target.path(), act(call));
                disk.heal();
                if (made)
                    CHECK(verifyBackup(made->path, passphrase()));
                disk.failFrom(fault, call);
                static_cast<void>(opened.profile->rotate(credentials, lowestCost, act(call)));
                disk.heal();
            }
            const Opened again = reopened(folder.path());
            REQUIRE(isWhole(again));
            CHECK(again.orders->list().size() == 5);
        }
        for (const QString &backup : backupsIn(target.path()))
            CHECK(verifyBackup(backup, passphrase()));
    }
}

TEST_CASE("A file that cannot be read to its end is not attached, and one that cannot be written is said")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    for (const qint64 size : {0, 1, 65535, 65536, 65537, 300000}) {
        FailingDevice source(size, QIODevice::ReadOnly);
        const auto added = Attachments(*opened.profile).add(source);
        REQUIRE_FALSE(added);
        CHECK(added.error().message.contains(QStringLiteral("could not be read")));
    }
    CHECK(need(Attachments(*opened.profile).all()).isEmpty());
    CHECK(QDir(opened.profile->folder().attachments()).isEmpty());

    QByteArray bytes(200000, 'x');
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const QString content = need(Attachments(*opened.profile).add(file));
    for (const qint64 room : {0, 1, 100000, 199999}) {
        FailingDevice target(room, QIODevice::WriteOnly);
        CHECK_FALSE(Attachments(*opened.profile).read(content, target));
    }
}

TEST_CASE("A profile that is open and left alone writes nothing")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    need(opened.orders->saveDraft(inventedOrder(1), act()));
    const auto state = [&] {
        QStringList all;
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files, QDir::Name))
            all.append(file.fileName() + u' ' + QString::number(file.size()) + u' '
                + file.lastModified().toString(Qt::ISODateWithMs)
                + QString::fromLatin1(fileText(file.filePath()).toHex().right(64)));
        return all;
    };
    const QStringList before = state();
    const QByteArray database = fileText(databaseOf(folder));
    const QByteArray log = fileText(databaseOf(folder) + QStringLiteral("-wal"));
    CHECK(opened.orders->list().size() == 1);
    CHECK(opened.orders->load(inventedOrder(1).id));
    CHECK(opened.orders->cards().search(QStringLiteral("madeup")).size() == 1);
    CHECK(need(opened.profile->verify()).isEmpty());
    CHECK(state() == before);
    CHECK(fileText(databaseOf(folder)) == database);
    CHECK(fileText(databaseOf(folder) + QStringLiteral("-wal")) == log);
}
