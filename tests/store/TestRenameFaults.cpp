// SPDX-License-Identifier: MIT
// Files get their final name when all of them is there. What if they do not get it?
#include "core/emo/Documents.h"
#include "core/store/backup/Backup.h"
#include "tests/FaultyRenames.h"
#include "tests/store/Harm.h"
#include "tests/store/PackageForTests.h"

#include <QDir>

#include <catch2/catch.hpp>

#ifdef Q_OS_LINUX

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

/// Calls `work` with the first renaming failing, and those that follow it, then from the second on, and so on
/// until none fails; how often one did.
int failingFromEach(const std::function<void()> &work)
{
    for (int attempt = 1;; ++attempt) {
        const FaultyRenames renames(attempt);
        count(Harm::Failing);
        work();
        if (!renames.hasFailed())
            return attempt - 1;
    }
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

Order withLicence(const Opened &opened, int number)
{
    Order order = inventedOrder(number);
    order.answers.set(documents.licence,
        File{QStringLiteral("licence.doc"), attach(*opened.profile, wordFile("a licence"))});
    return order;
}

bool isWhole(const Opened &opened)
{
    return opened.profile->damage().isEmpty() && need(opened.profile->verify()).isEmpty()
        && opened.profile->audit().verified();
}

} // namespace

TEST_CASE("An attached file that gets no name is refused, and nothing of it stays")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    Attachments attachments(*opened.profile);
    const int failures = failingFromEach([&] {
        QByteArray bytes = wordFile("a licence");
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        const auto added = attachments.add(file);
        if (added)
            CHECK(attachments.verify(*added));
        else
            CHECK(filesIn(opened.profile->folder().attachments()).isEmpty());
        CHECK(need(attachments.all()).size() == (added ? 1 : 0));
    });
    CHECK(failures == 1);
    CHECK(isWhole(opened));
}

TEST_CASE("A backup that gets no name leaves the earlier ones and the profile as they are")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    need(opened.orders->saveDraft(withLicence(opened, 1), act()));
    const QString earlier = need(backUp(*opened.profile, target.path(), act())).path;
    attach(*opened.profile, wordFile("a photo"));
    int second = 0;
    const int failures = failingFromEach([&] {
        const auto made = backUp(*opened.profile, target.path(), act(++second));
        CHECK(verifyBackup(earlier, passphrase()));
        CHECK(backupsIn(target.path()).size() == (made ? 2 : 1));
        if (made)
            CHECK(verifyBackup(made->path, passphrase()));
        CHECK(filesIn(opened.profile->folder().backups()).isEmpty());
    });
    CHECK(failures >= 3); // the copy here, the attached file, the copy there
    CHECK(isWhole(opened));
}

TEST_CASE("A package that gets no name leaves an earlier one of that name, and nothing beside it")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const QString path = target.filePath(QStringLiteral("order.emodesk"));
    const Opened opened = created(folder.path());
    const Order order = need(opened.orders->finish(withLicence(opened, 1), act()));
    PackagePassphrase words(QStringLiteral("invented office words"));
    const auto make = [&] {
        return exportPackage(
            *opened.orders, emoForm, order.id, PackageExtent::Everything, path, words, lowestCost, act());
    };
    need(make());
    const QByteArray before = fileText(path);
    const int failures = failingFromEach([&] {
        const bool isMade = bool(make());
        CHECK((fileText(path) == before) == !isMade);
        CHECK(filesIn(target.path()) == QStringList{QStringLiteral("order.emodesk")});
        CHECK(check(path, words));
    });
    CHECK(failures >= 1);
    CHECK(isWhole(opened));
}

TEST_CASE("A package whose files get no name here is not taken in at all")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    const Opened from = created(folder.filePath(QStringLiteral("from")));
    const Order order = need(from.orders->finish(withLicence(from, 1), act()));
    PackagePassphrase words(QStringLiteral("invented office words"));
    need(exportPackage(
        *from.orders, emoForm, order.id, PackageExtent::Everything, path, words, lowestCost, act()));
    const Opened to = created(folder.filePath(QStringLiteral("to")));
    const int failures = failingFromEach([&] {
        const bool isTaken = bool(takeIn(to, path, words));
        CHECK(to.orders->list().size() == (isTaken ? 1 : 0));
        CHECK(need(Attachments(*to.profile).all()).size() == (isTaken ? 1 : 0));
        CHECK(filesIn(to.profile->folder().attachments()).size() == (isTaken ? 1 : 0));
    });
    CHECK(failures >= 1);
    CHECK(isWhole(to));
}

TEST_CASE("A profile that gets no name, new or from a backup, is said and can be made later")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    int count = 0;
    const auto fresh = [&] { return folder.filePath(QString::number(++count)); };
    QString path = fresh();
    const std::array credentials{passphrase()};
    CHECK(failingFromEach([&] {
        const auto made = Profile::create(path, credentials, lowestCost, act());
        if (!made)
            CHECK_FALSE(made.error().message.isEmpty());
    }) >= 1);
    const Opened opened = reopened(path);
    need(opened.orders->saveDraft(withLicence(opened, 1), act()));
    const QString backup = need(backUp(*opened.profile, target.path(), act())).path;

    path = fresh();
    CHECK(failingFromEach([&] {
        const auto restored = restoreBackup(backup, passphrase(), path, act());
        CHECK(bool(restored) == QFileInfo::exists(ProfileFolder(path).database()));
    }) >= 2);
    const Opened again = reopened(path);
    CHECK(isWhole(again));
    for (const QString &content : need(Attachments(*again.profile).all()))
        CHECK(Attachments(*again.profile).verify(content));
}

#endif
