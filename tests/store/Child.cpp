// SPDX-License-Identifier: MIT
#include "tests/store/Child.h"

#include "core/store/backup/Backup.h"
#include "core/store/disk/Packing.h"
#include "core/store/orders/Attachments.h"
#include "core/store/vault/Sealing.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>

#include <cstdio>

using namespace emo::store;

namespace emo::test {

namespace {

void attach(Profile &profile, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    need(Attachments(profile).add(buffer));
}

/// Saves a draft again and again and says after each time which one is safe, until it is killed. Now and then
/// it finishes an order, attaches a file or makes a backup.
int saveForEver(const QString &folder)
{
    const Opened opened = reopened(folder);
    Order order = inventedOrder(1);
    const auto before = opened.orders->load(order.id);
    const int first = before ? Asked(before->answers)[deviceWearer.alias]->toInt() + 1 : 1;
    for (int number = first;; ++number) {
        order.answers.set(deviceWearer.alias, QString::number(number));
        need(opened.orders->saveDraft(order, act(number)));
        if (number % 4 == 0)
            attach(*opened.profile, QByteArray::number(number).repeated(100000));
        if (number % 9 == 0)
            need(backUp(*opened.profile, opened.profile->folder().backups(), act(number)));
        if (number % 7 == 0)
            need(opened.orders->finish(
                inventedOrder(int(QCoreApplication::applicationPid()) * 1000 + number), act()));
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

/// Changes the data key again and again, and saves a draft in between.
int rotateForEver(const QString &folder)
{
    const Opened opened = reopened(folder);
    const std::array credentials{passphrase()};
    Order order = inventedOrder(1);
    const auto before = opened.orders->load(order.id);
    const int first = before ? Asked(before->answers)[deviceWearer.alias]->toInt() + 1 : 1;
    for (int number = first;; ++number) {
        order.answers.set(deviceWearer.alias, QString::number(number));
        need(opened.orders->saveDraft(order, act(number)));
        need(opened.profile->rotate(credentials, lowestCost, act(number)));
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

/// Opens a profile that an earlier program has left, which brings it up to date, and makes it as old again.
int migrateForEver(const QString &folder)
{
    for (int number = 1;; ++number) {
        makeOld(folder);
        reopened(folder);
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

void writeEarlierManifest(Profile &profile)
{
    constexpr std::size_t pageCount = 512;
    Database &database = profile.database();
    const Key &key = profile.keys()[Purpose::Manifest];
    std::vector<ManifestPage> pages(pageCount);
    for (const Table *table : tables::all)
        if (table->isListed && database.hasTable(table->name))
            need(database.forEachRow(
                QStringLiteral("SELECT id, number, sequence FROM %1").arg(QLatin1StringView(table->name)), {},
                [&](const QSqlQuery &row) {
                    const RowName name{row.value(0).toString(), table->code, row.value(1).toInt()};
                    pages[qHash(name.id, 0) % pageCount].set(name, row.value(2).toLongLong());
                    return Result<>();
                }));
    qint64 sequence = need(lastSequence(database));
    std::vector<qint64> sequences(pageCount);
    const auto write = [&](int number, const QByteArray &plain) {
        const QByteArray place = Place{tables::manifest.name, {}, number, sequence}.bytes();
        need(database.run(QStringLiteral("INSERT INTO manifest VALUES ('', ?, ?, ?)"),
            {number, sequence, seal(key, place, plain)}));
    };
    need(database.inTransaction([&]() -> Result<> {
        need(database.run(QStringLiteral("DELETE FROM manifest")));
        for (std::size_t page = 0; page < pageCount; ++page)
            if (!pages[page].empty()) {
                sequences[page] = ++sequence;
                write(int(page) + 1, pages[page].packed());
            }
        QByteArray root;
        packNumbers(root, ++sequence, profile.audit().head().count);
        packText(root, profile.audit().head().hash);
        packAll(root, sequences);
        write(0, root);
        return {};
    }));
}

void makeEarlier(const QString &folder)
{
    writeEarlierManifest(*reopened(folder).profile);
    tamper(folder + QStringLiteral("/profile.db"), backTo(5));
}

void makeOld(const QString &folder)
{
    writeEarlierManifest(*reopened(folder).profile);
    tamper(folder + QStringLiteral("/profile.db"),
        QStringList{QStringLiteral("BEGIN")} + backTo(1) + QStringList{QStringLiteral("COMMIT")});
}

int beChild(const QStringList &arguments)
{
    const QString task = arguments.value(0);
    const QString folder = arguments.value(1);
    if (task == QLatin1StringView("save"))
        return saveForEver(folder);
    if (task == QLatin1StringView("rotate"))
        return rotateForEver(folder);
    return task == QLatin1StringView("migrate") ? migrateForEver(folder) : 1;
}

} // namespace emo::test
