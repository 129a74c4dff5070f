// SPDX-License-Identifier: MIT
#include "tests/bench/StoreSaving.h"

#include "core/store/disk/FileCopy.h"
#include "core/store/orders/Attachments.h"
#include "core/store/service/ProfileService.h"
#include "tests/bench/Times.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>
#include <QEventLoop>
#include <QSqlQuery>

#include <array>
#include <random>

using namespace emo::store;

namespace emo::test {

namespace {

/// A database that only writes as many bytes as a save does, in as many rows of as many tables, in the same
/// way.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
        : m_database(need(Database::open(path, Database::Access::Create)))
    {
        for (const char *name : tables)
            need(m_database->run(QStringLiteral("CREATE TABLE %1 (id TEXT NOT NULL, number INTEGER NOT NULL, "
                                                "sequence INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY "
                                                "KEY (id, number))")
                                     .arg(QLatin1StringView(name))));
    }

    /// Takes the rows that a save of the draft writes as its model.
    void imitate(Database &profile, const QString &orderId)
    {
        const auto note = [&](const char *table, const char *sql, const QVariantList &values) {
            need(profile.forEachRow(QLatin1StringView(sql), values, [&](const QSqlQuery &row) {
                m_rows.push_back({QLatin1StringView(table), int(m_rows.size()), row.value(0).toByteArray()});
                return Result<>();
            }));
        };
        note("orders", "SELECT sealed FROM orders WHERE id = ?", {orderId});
        note("drafts", "SELECT sealed FROM drafts WHERE id = ?", {orderId});
        note("manifest", "SELECT sealed FROM manifest ORDER BY sequence DESC LIMIT 3", {});
        for (const Row &row : m_rows)
            need(m_database->run(QStringLiteral("INSERT INTO %1 VALUES ('an order', ?, 0, ?)").arg(row.table),
                {row.number, row.bytes}));
    }
    bool write(int sequence)
    {
        need(m_database->inTransaction([&]() -> Result<> {
            for (const Row &row : m_rows)
                need(m_database->run(
                    QStringLiteral("UPDATE %1 SET sequence = ?, sealed = ? WHERE id = ? AND number = ?")
                        .arg(row.table),
                    {sequence, row.bytes, QStringLiteral("an order"), row.number}));
            return {};
        }));
        return true;
    }
    double kilobytes() const
    {
        double bytes = 0;
        for (const Row &row : m_rows)
            bytes += double(row.bytes.size());
        return bytes / 1e3;
    }

private:
    struct Row
    {
        QString table;
        int number;
        QByteArray bytes;
    };
    static constexpr std::array tables{"orders", "drafts", "manifest"};

    std::unique_ptr<Database> m_database;
    std::vector<Row> m_rows;
};

/// Somebody who saves a draft, beside a database that only writes. Both take turns.
void measureSaving(const Opened &opened, const QString &folder)
{
    Order order = inventedOrder(1);
    need(opened.orders->saveDraft(order, act()));
    RawDatabase raw(folder + QStringLiteral("/raw.db"));
    raw.imitate(opened.profile->database(), order.id);
    Order fresh = order; // as one that was begun here and never read
    fresh.answers.setSource({});
    Times ours, ofRaw, toMakeReady, ofFresh, together;
    constexpr int rounds = 1000;
    for (int i = 0; i < rounds; ++i) {
        order.answers.set(deviceWearer.alias, QString::number(i));
        fresh.answers.set(deviceWearer.alias, QString::number(i));
        ofFresh.add([&] { return opened.orders->ready(fresh, act(i)); });
        // Before either of the two, since a disk that has just synced takes longer for the next one.
        const auto draft = toMakeReady.add([&] { return opened.orders->ready(order, act(i)); });
        const auto save = [&] {
            ours.add([&] {
                need(opened.orders->saveDraft(draft));
                return true;
            });
            together.note(toMakeReady.last() + ours.last());
        };
        const auto commit = [&] { ofRaw.add([&] { return raw.write(i); }); };
        if (i % 2 == 0)
            save();
        commit();
        if (i % 2 == 1)
            save();
    }
    std::printf("  a durable save writes %.1f kB\n", raw.kilobytes());
    print("durable save of a draft that is ready", ours);
    print("  a raw commit of the same rows", ofRaw);
    std::printf("  save / raw commit: median %.2f, p99 %.2f\n", ours.median() / ofRaw.median(),
        ours.p99() / ofRaw.p99());
    print("making it ready, while it waits", toMakeReady);
    print("  of an order that was never read", ofFresh);
    print("both, as after the last keystroke before a lock", together);
}

/// What a user feels: from a keystroke to its being on the disk, without and with a backup that is being
/// made.
void measureTyping(const QString &folder)
{
    ProfileService service(emoForm);
    const auto wait = [](const std::function<bool()> &condition) {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    };
    bool isOpen = false;
    service.open(
        &service, [folder] { return Profile::open(folder, passphrase()); },
        [&](const Result<> &opened) {
            need(opened);
            isOpen = true;
        });
    wait([&] { return isOpen; });
    Order order = inventedOrder(1);
    int number = 0;
    QDateTime saved;
    QObject::connect(&service, &ProfileService::saved, &service,
        [&](const QString &, const QDateTime &when) { saved = when; });
    const auto type = [&] {
        order.answers.set(deviceWearer.alias, QString::number(++number));
        service.saveDraft(order, act(number));
        wait([&] { return saved == act(number).when; });
        return true;
    };
    Times alone, beside;
    constexpr int keystrokes = 20;
    for (int i = 0; i < keystrokes; ++i)
        alone.add(type);
    const QTemporaryDir target(folder + QStringLiteral("-backups-XXXXXX"));
    std::optional<double> seconds;
    service.askBackups(
        &service,
        [path = target.path()](const BackupSource &source) -> Result<double> {
            QElapsedTimer timer;
            timer.start();
            const auto made = backUp(source, path, act());
            return made ? Result<double>(double(timer.nsecsElapsed()) / 1e9) : made.error();
        },
        [&](const Result<double> &made) { seconds = need(made); });
    while (!seconds)
        beside.add(type);
    print("keystroke to durable, 300 ms of patience included", alone);
    print("  while a backup is made", beside);
    std::printf("  a backup takes %.1f s\n", *seconds);
}

void measureAttachment(Profile &profile, const QString &folder)
{
    QByteArray bytes(largestAttachment, Qt::Uninitialized);
    std::mt19937 random(largestAttachment);
    for (char &byte : bytes)
        byte = char(random());
    Times in, out, bare;
    constexpr int rounds = 10;
    for (int i = 0; i < rounds; ++i) {
        bytes[0] = char(i);
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        const QString content = in.add([&] { return need(Attachments(profile).add(file)); });
        out.add([&] {
            QFile target(folder + QStringLiteral("/out"));
            target.open(QIODevice::WriteOnly);
            need(Attachments(profile).read(content, target));
            return true;
        });
        bare.add([&] {
            QFile target(folder + QStringLiteral("/bare"));
            target.open(QIODevice::WriteOnly);
            target.write(bytes);
            need(syncFile(target));
            return true;
        });
    }
    print("25 MB attachment, in", in);
    print("25 MB attachment, out", out);
    print("  the same bytes written and synced", bare);
}

} // namespace

void measureWriting(const QString &folder)
{
    const QTemporaryDir beside(folder + QStringLiteral("-XXXXXX"));
    {
        const Opened opened = reopened(folder);
        measureSaving(opened, beside.path());
        measureAttachment(*opened.profile, beside.path());
    }
    measureTyping(folder);
}

} // namespace emo::test
