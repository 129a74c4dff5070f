// SPDX-License-Identifier: MIT
// Backups and packages that are made while somebody types.
#include "core/base/Cancelled.h"
#include "core/emo/Documents.h"
#include "core/store/backup/BackupSeries.h"
#include "tests/store/PackageForTests.h"
#include "tests/store/ServiceForTests.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

#include <future>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

Order typed(int alias)
{
    Order order = inventedOrder(1);
    order.answers.set(deviceWearer.alias, QString::number(alias));
    return order;
}

/// What another program would find on the disk by now.
qint64 sequenceOnDisk(const QString &folder)
{
    const auto database = need(Database::open(ProfileFolder(folder).database(), Database::Access::ReadOnly));
    return need(lastSequence(*database));
}

QString attach(Window &window, QByteArray bytes)
{
    return need(window.ask([bytes](OrderStore &orders) mutable {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return Attachments(orders.profile()).add(buffer);
    }));
}

/// A backup that the window has asked for.
struct Asking
{
    std::optional<Result<Backup>> made;

    Asking(Window &window, const QString &folder, const Act &act)
    {
        constexpr int months = 12;
        window.service.askBackups(
            &window.service,
            [folder, act](const BackupSource &source) { return makeBackup(source, folder, months, act); },
            [this](const Result<Backup> &done) { made = done; });
    }
};

#ifdef Q_OS_UNIX
/// An attached file that yields nothing until somebody lets it: who reads it waits.
class HeldFile
{
public:
    HeldFile(const QString &folder, const QString &content)
        : m_pipe(ProfileFolder(folder).attachments() + u'/' + content), m_sealed(fileText(m_pipe.fileName()))
    {
        REQUIRE(m_pipe.remove());
        REQUIRE(mkfifo(qUtf8Printable(m_pipe.fileName()), S_IRUSR | S_IWUSR) == 0);
    }

    /// Returns when somebody has begun to read.
    void awaitReader() { REQUIRE(m_pipe.open(QIODevice::WriteOnly)); }
    /// Whoever opens it from now on reads the file itself.
    void letGo()
    {
        m_pipe.write(m_sealed);
        QFile::remove(m_pipe.fileName());
        QFile file(m_pipe.fileName());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(m_sealed);
        file.close();
        m_pipe.close();
    }

private:
    QFile m_pipe;
    QByteArray m_sealed;
};
#endif

} // namespace

#ifdef Q_OS_UNIX
TEST_CASE("Drafts that are typed while a backup is being made are on the disk before it is done")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    Window window;
    REQUIRE(window.create(folder.path()));
    window.service.saveDraft(typed(1), act(1));
    const QString content = attach(window, "an invented map");
    HeldFile held(folder.path(), content);

    const Asking backup(window, target.path(), act(10));
    held.awaitReader();
    const qint64 before = sequenceOnDisk(folder.path());
    window.service.saveDraft(typed(2), act(20));
    CHECK(comesTrue([&] { return window.savedAt == act(20).when; }));
    CHECK(sequenceOnDisk(folder.path()) > before);
    CHECK(window.load(typed(2).id) == typed(2));
    CHECK_FALSE(backup.made.has_value());

    held.letGo();
    REQUIRE(comesTrue([&] { return backup.made.has_value(); }));
    REQUIRE(*backup.made);
    REQUIRE(window.service.lock());
    const QString restored = target.filePath(QStringLiteral("restored"));
    const Opened again(need(restoreBackup((*backup.made)->path, passphrase(), restored, act(30))).profile);
    CHECK(need(again.orders->load(typed(1).id)) == typed(1)); // as it was when the backup was begun
    CHECK(Attachments(*again.profile).verify(content));
}

TEST_CASE(
    "A profile that is locked while a backup is made is closed at once, and the backup is ended without keys")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    Window window;
    REQUIRE(window.create(folder.path()));
    window.service.saveDraft(typed(1), act(1));
    const QString content = attach(window, "an invented map");
    HeldFile held(folder.path(), content);
    std::shared_ptr<WorkKeys> keys;
    std::optional<Result<Backup>> made;
    window.service.askBackups(
        &window.service,
        [&keys, path = target.path()](const BackupSource &source) {
            keys = source.keys;
            return makeBackup(source, path, 12, act(10));
        },
        [&made](const Result<Backup> &done) { made = done; });
    held.awaitReader();

    REQUIRE(window.service.flush());
    window.service.lockAfterwards();
    const auto canBeOpened = [&] { return bool(Profile::open(folder.path(), passphrase())); };
    REQUIRE(comesTrue(canBeOpened)); // nobody else has it any more
    CHECK_FALSE(keys->with([](const Keys &) { return true; }));
    CHECK_FALSE(made.has_value());

    held.letGo();
    REQUIRE(comesTrue([&] { return made.has_value(); }));
    const Backup backup = need(*made);
    CHECK(backup.isWhole());
    CHECK_FALSE(backup.isOpened);
    CHECK(need(verifyBackup(backup.path, passphrase())).isWhole());
    const QString restored = target.filePath(QStringLiteral("restored"));
    const Opened again(need(restoreBackup(backup.path, passphrase(), restored, act(30))).profile);
    CHECK(damageOf(*again.profile) == QStringList());
    CHECK(need(again.orders->load(typed(1).id)) == typed(1));
    CHECK(Attachments(*again.profile).verify(content));

    // It does not count as verified, so the next time there is one that does.
    const Opened here = reopened(folder.path());
    const auto status = need(backupStatus(*here.profile, target.path(), act(40).when));
    CHECK(status.state == BackupState::Overdue);
    CHECK(status.last.isNull());
    CHECK(isBackupDue(status, BackupOccasion::Running));
    CHECK(need(makeBackup(*here.profile, target.path(), 12, act(50))).isOpened);
    CHECK(need(backupStatus(*here.profile, target.path(), act(60).when)).state == BackupState::UpToDate);
}

TEST_CASE("A profile that is locked while a backup waits for its drive is closed, and can be unlocked again")
{
    const QTemporaryDir folder;
    Window window;
    REQUIRE(window.create(folder.path()));
    std::promise<void> drive;
    window.service.askBackups(
        &window.service,
        [waiting = drive.get_future().share()](const BackupSource &source) {
            waiting.wait();
            return source.sequence;
        },
        [](const Result<qint64> &) {});
    REQUIRE(window.service.flush());
    window.service.lockAfterwards();
    const auto opened = window.reopen(folder.path());
    drive.set_value();
    CHECK(opened);
}

TEST_CASE("Drafts that are typed while a package is being written are on the disk before it is done")
{
    const QTemporaryDir folder;
    Window window;
    REQUIRE(window.create(folder.path()));
    const QString content = attach(window, wordFile("an invented licence"));
    Order order = typed(1);
    order.answers.set(documents.licence, File{QStringLiteral("licence.doc"), content});
    window.service.saveDraft(order, act(1));
    HeldFile held(folder.path(), content);

    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    std::optional<Result<QString>> written;
    window.service.exportPackage(
        &window.service, order.id, path, act(2), [&](const Result<QString> &done) { written = done; });
    held.awaitReader();
    window.service.saveDraft(typed(2), act(20));
    CHECK(comesTrue([&] { return window.savedAt == act(20).when; }));
    CHECK(window.load(order.id) == typed(2));
    CHECK_FALSE(written.has_value());
    CHECK_FALSE(QFileInfo::exists(path));

    held.letGo();
    REQUIRE(comesTrue([&] { return written.has_value(); }));
    PackagePassphrase opening(need(*written));
    const CheckedPackage checked = need(check(path, opening));
    CHECK(checked.versions.front() == order);
    CHECK(checked.files.size() == 1);
    const auto audited
        = need(window.ask([](OrderStore &orders) { return orders.profile().audit().verified(); }));
    CHECK(audited.last().what == QStringLiteral("package made"));

    // one that cannot be noted is not left behind
    REQUIRE(window.ask([](OrderStore &orders) -> Result<> {
        orders.profile().addDamage({Damage::Kind::Missing, {typed(1).id, tables::notes.code, 0}});
        return {};
    }));
    const QString unnoted = folder.filePath(QStringLiteral("unnoted.emodesk"));
    written.reset();
    window.service.exportPackage(
        &window.service, typed(2).id, unnoted, act(3), [&](const Result<QString> &done) { written = done; });
    REQUIRE(comesTrue([&] { return written.has_value(); }));
    CHECK_FALSE(*written);
    CHECK_FALSE(QFileInfo::exists(unnoted));

    // one that is stopped meanwhile leaves no file, and one that is locked writes none
    std::stop_source stop;
    stop.request_stop();
    const QString stopped = folder.filePath(QStringLiteral("stopped.emodesk"));
    written.reset();
    window.service.exportPackage(
        &window.service, typed(2).id, stopped, act(3), [&](const Result<QString> &done) { written = done; },
        stop.get_token());
    REQUIRE(comesTrue([&] { return written.has_value(); }));
    CHECK(isCancelled(written->error()));
    CHECK_FALSE(QFileInfo::exists(stopped));
    REQUIRE(window.service.lock());
    written.reset();
    window.service.exportPackage(
        &window.service, order.id, path, act(4), [&](const Result<QString> &done) { written = done; });
    REQUIRE(comesTrue([&] { return written.has_value(); }));
    CHECK_FALSE(*written);
}
#endif

TEST_CASE("A backup that is made while a draft is saved again and again is whole each time")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    Window window;
    REQUIRE(window.create(folder.path()));
    int alias = 0;
    for (int round = 0; round < 8; ++round) {
        attach(window, QByteArray::number(round).repeated(50000));
        const Asking backup(window, target.path(), act(round));
        while (!backup.made) {
            ++alias;
            window.service.saveDraft(typed(alias), act(alias));
            REQUIRE(window.service.flush());
            QCoreApplication::processEvents();
        }
        REQUIRE(*backup.made);
        CHECK(verifyBackup((*backup.made)->path, passphrase()));
    }
    CHECK(window.load(typed(0).id) == typed(alias));
}

TEST_CASE("A window that closes while a backup is made ends it first, and one that is locked makes none")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    {
        Window window;
        REQUIRE(window.create(folder.path()));
        window.service.saveDraft(typed(1), act(1));
        const Asking backup(window, target.path(), act(2));
    }
    const QStringList made = backupsIn(target.path());
    REQUIRE(made.size() == 1);
    CHECK(verifyBackup(made.front(), passphrase()));

    Window window;
    const Asking backup(window, target.path(), act(3));
    REQUIRE(comesTrue([&] { return backup.made.has_value(); }));
    REQUIRE_FALSE(*backup.made);
    CHECK(backup.made->error().message.contains(QStringLiteral("is locked")));
    CHECK(backupsIn(target.path()) == made);
}
