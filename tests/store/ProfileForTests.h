// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/DeviceWearer.h"
#include "core/store/orders/Removal.h"
#include "tests/Sample.h"

#include <QTemporaryDir>

#include <memory>

/// What tests of the profile start from.
namespace emo::test {

inline store::Credential passphrase(const QString &words = QStringLiteral("correct invented horse"))
{
    return store::Credential::passphrase(store::Secret::takenFrom(QString(words)));
}

/// Something that is done that many seconds after noon.
inline store::Act act(int seconds = 0)
{
    return {QStringLiteral("Sam Pretend"), londonInstant(QDate(2026, 11, 24), QTime(12, 0)).addSecs(seconds)};
}

template <typename T> T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            result.error().message.toStdString() + " / " + result.error().detail.toStdString());
    return *std::move(result);
}

/// A profile with its orders, open.
struct Opened
{
    std::unique_ptr<store::Profile> profile;
    std::unique_ptr<store::OrderStore> orders;

    explicit Opened(std::unique_ptr<store::Profile> made)
        : profile(std::move(made)), orders(need(store::OrderStore::open(*profile, emoForm)))
    {
    }
};

inline Opened created(const QString &folder)
{
    const std::array credentials{passphrase()};
    return Opened(need(store::Profile::create(folder, credentials, store::lowestCost, act())));
}

inline Opened reopened(const QString &folder)
{
    return Opened(need(store::Profile::open(folder, passphrase())));
}

/// The sample as another person's order, begun and unfinished.
inline Order inventedOrder(int number, const QString &lastName = QStringLiteral("Madeup"))
{
    Order order = sampleOrder();
    order.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0'));
    order.versions.front().id = QStringLiteral("10000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0'));
    order.versions.front().status = QString::fromLatin1(versionStates.inProgress.code);
    order.versions.front().finishedAt = {};
    order.versions.front().finishedBy.clear();
    order.answers.set(deviceWearer.lastName, lastName);
    return order;
}

/// Runs SQL on a database that nobody has open, as somebody would who tampers with it.
inline void tamper(const QString &path, const QStringList &statements)
{
    const auto database = need(store::Database::open(path, store::Database::Access::ReadWrite));
    need(database->run(QStringLiteral("PRAGMA foreign_keys=OFF")));
    for (const QString &statement : statements)
        need(database->run(statement));
}

/// The profile of which that is the database, without its files.
inline Opened ofSnapshot(const QString &path, const QTemporaryDir &folder)
{
    const QString database = folder.filePath(QStringLiteral("profile.db"));
    QFile::remove(database);
    if (!QFile::copy(path, database))
        throw std::runtime_error("not copied");
    return reopened(folder.path());
}

inline QString databaseOf(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("profile.db"));
}

/// SQL that leaves what a program with that version of the database had.
inline QStringList backTo(int version)
{
    constexpr std::array laterTables{
        std::pair(2, "notes"), std::pair(3, "settings"), std::pair(4, "annexes"), std::pair(7, "sorting")};
    QStringList statements;
    for (const auto &[since, name] : laterTables)
        if (since > version)
            statements.append(QStringLiteral("DROP TABLE IF EXISTS ") + QLatin1StringView(name));
    return statements + QStringList{QStringLiteral("PRAGMA user_version=%1").arg(version)};
}

inline QStringList damageOf(const store::Profile &profile)
{
    QStringList all;
    for (const store::Damage &each : profile.damage())
        all.append(store::describe(each));
    return all;
}

} // namespace emo::test
