// SPDX-License-Identifier: MIT
#include "core/store/disk/Migrations.h"

#include "core/base/Text.h"

#include <QFile>
#include <QSqlQuery>
#include <QtEndian>

namespace emo::store {

namespace {

struct MigrationsTexts
{
    EMO_TEXTS(MigrationsTexts)
};

Result<> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements)
        if (const auto done = database.run(statement); !done)
            return done;
    return {};
}

QString sealedTable(const char *name, const char *also = "")
{
    return QStringLiteral(
        "CREATE TABLE %1 (id TEXT NOT NULL, number INTEGER NOT NULL, sequence INTEGER NOT NULL, sealed BLOB "
        "NOT NULL, PRIMARY KEY (id, number)%2)")
        .arg(QLatin1StringView(name), QLatin1StringView(also));
}

/// Lets the rows be checked against the manifest without reading what is sealed in them.
QString listing(const char *name)
{
    return QStringLiteral("CREATE INDEX %1_listing ON %1 (id, number, sequence)")
        .arg(QLatin1StringView(name));
}

constexpr const char *ofOrder = ", FOREIGN KEY (id) REFERENCES orders (id)";

Result<> firstSchema(Database &database)
{
    QStringList statements{QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
        QStringLiteral("CREATE TABLE slots (id TEXT NOT NULL PRIMARY KEY, kind INTEGER NOT NULL, sealed BLOB "
                       "NOT NULL)"),
        sealedTable("orders", ", UNIQUE (id)"), sealedTable("drafts", ofOrder),
        sealedTable("finished", ofOrder), sealedTable("bin"), sealedTable("tombstones"),
        sealedTable("attachments"), sealedTable("audit"), sealedTable("manifest")};
    for (const char *name : {"drafts", "finished"})
        statements.append(listing(name));
    const auto made = runAll(database, statements);
    return made ? protectFinished(database) : made;
}

/// What is noted about versions gets rows of its own. Earlier notes stay in the versions until they change.
Result<> notesOfVersions(Database &database)
{
    return runAll(database, {sealedTable("notes", ofOrder), listing("notes")});
}

Result<> settingsOfUser(Database &database)
{
    return runAll(database, {sealedTable("settings"), listing("settings")});
}

/// An Annex A may stand alone, so its row belongs to no order that the database would know.
Result<> annexes(Database &database)
{
    return runAll(database, {sealedTable("annexes"), listing("annexes")});
}

/// The days of monitoring stand on cards, which are made anew when the profile is open. Earlier programs
/// cannot read them.
Result<> daysOnCards(Database &)
{
    return {};
}

/// The manifest has three levels and lists the slots. It is written anew when the profile is open, see
/// Manifest; earlier programs cannot read it.
Result<> slotsInManifest(Database &)
{
    return {};
}

Result<> sortingOfOrders(Database &database)
{
    return runAll(database, {sealedTable("sorting"), listing("sorting")});
}

constexpr std::array<Migration, 7> allMigrations{
    firstSchema, notesOfVersions, settingsOfUser, annexes, daysOnCards, slotsInManifest, sortingOfOrders};

Problem noProfile()
{
    return Problem{
        MigrationsTexts::tr("This is not a profile of EMO Desk, or it is damaged. Choose another folder, or "
                            "restore a backup")};
}

Problem newerProgram()
{
    return Problem{
        MigrationsTexts::tr("A newer EMO Desk has used this profile. Install that version here; until then "
                            "the profile is left as it is")};
}

} // namespace

std::span<const Migration> migrations()
{
    return allMigrations;
}

Result<int> schemaVersion(const QString &path, int known, Database::Access access)
{
    // The header of the file is looked at first, since opening a database can already alter it.
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype versionAt = 60;
    constexpr qsizetype applicationAt = 68;
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    file.close();
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))
        || qFromBigEndian<quint32>(header.constData() + applicationAt) != applicationId)
        return noProfile();
    if (qFromBigEndian<qint32>(header.constData() + versionAt) > known)
        return newerProgram();
    const auto database = Database::open(path, access);
    if (!database)
        return database.error();
    const auto version = (*database)->value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version->toInt() > known)
        return newerProgram();
    return version->toInt() > 0 ? Result<int>(version->toInt()) : noProfile();
}

Result<> migrate(
    Database &database, std::span<const Migration> steps, const std::function<Result<>(int version)> &backUp)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    const int before = version->toInt();
    if (before > 0 && before < int(steps.size()))
        if (const auto done = backUp(before); !done)
            return done;
    for (int next = before; next < int(steps.size()); ++next) {
        const auto done = database.inTransaction([&]() -> Result<> {
            if (const auto stepped = steps[std::size_t(next)](database); !stepped)
                return stepped;
            return database.run(QStringLiteral("PRAGMA user_version=%1").arg(next + 1));
        });
        if (!done)
            return done;
    }
    return {};
}

Result<> protectFinished(Database &database)
{
    // INSERT OR REPLACE would delete without a trigger for deleting, so inserting has one as well.
    return runAll(database,
        {QStringLiteral("CREATE TRIGGER finished_stays BEFORE UPDATE ON finished BEGIN SELECT RAISE(ABORT, "
                        "'a finished version never changes'); END"),
            QStringLiteral("CREATE TRIGGER finished_once BEFORE INSERT ON finished WHEN EXISTS (SELECT 1 "
                           "FROM finished WHERE id = NEW.id AND number = NEW.number) BEGIN SELECT "
                           "RAISE(ABORT, 'a finished version never changes'); END"),
            QStringLiteral(
                "CREATE TRIGGER finished_is_kept BEFORE DELETE ON finished WHEN NOT EXISTS (SELECT 1 FROM "
                "tombstones WHERE id = OLD.id) BEGIN SELECT RAISE(ABORT, 'a finished version goes with a "
                "tombstone only'); END")});
}

Result<> unprotectFinished(Database &database)
{
    return runAll(database,
        {QStringLiteral("DROP TRIGGER finished_stays"), QStringLiteral("DROP TRIGGER finished_once"),
            QStringLiteral("DROP TRIGGER finished_is_kept")});
}

} // namespace emo::store
