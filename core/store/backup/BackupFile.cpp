// SPDX-License-Identifier: MIT
#include "core/store/backup/BackupFile.h"

#include "core/base/Cancelled.h"
#include "core/base/PrivateFiles.h"
#include "core/base/ReadableFile.h"
#include "core/base/SaveFile.h"
#include "core/base/Text.h"
#include "core/store/backup/WholeCopy.h"
#include "core/store/disk/FileCopy.h"
#include "core/store/disk/Migrations.h"
#include "core/store/disk/Packing.h"
#include "core/store/vault/Sealing.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace emo::store {

namespace {

struct BackupFileTexts
{
    EMO_TEXTS(BackupFileTexts)
};

constexpr QByteArrayView magic("EMO Desk backup\x01", 16);
constexpr quint32 mostOuterBytes = 64 * 1024;
constexpr quint32 mostSealedBytes = 16 * 1024 * 1024; // of more than 100,000 attached files
constexpr quint32 mostSlots = 32;

Problem notABackup(const QString &path)
{
    return Problem{BackupFileTexts::tr("%1 is not an EMO Desk backup, or is damaged. Choose another backup.")
                       .with(path)};
}

Problem damagedBackup(const QString &path)
{
    return Problem{BackupFileTexts::tr("The backup %1 is damaged. Choose another backup.").with(path)};
}

QByteArray packed(const BackupContents &contents)
{
    QByteArray plain;
    packNumbers(plain, contents.generation, contents.sequence, contents.madeAt.toMSecsSinceEpoch(),
        contents.head.count, contents.size, contents.faults);
    packText(plain, contents.head.hash);
    packText(plain, contents.hash);
    packNumbers(plain, quint32(contents.files.size()));
    for (const StoredFile &file : contents.files) {
        packText(plain, file.content.toUtf8());
        packText(plain, file.hash);
    }
    packNumbers(plain, quint32(contents.lost.size()));
    for (const QString &content : contents.lost)
        packText(plain, content.toUtf8());
    packNumbers(plain, quint8(!contents.isOpened));
    return plain;
}

std::optional<BackupContents> unpacked(const QByteArray &plain)
{
    BackupContents contents;
    Unpacking packed(plain);
    contents.generation = packed.number<qint64>();
    contents.sequence = packed.number<qint64>();
    contents.madeAt = QDateTime::fromMSecsSinceEpoch(packed.number<qint64>(), Qt::UTC);
    contents.head.count = packed.number<qint64>();
    contents.size = packed.number<qint64>();
    contents.faults = packed.number<qint32>();
    contents.head.hash = packed.text().toByteArray();
    contents.hash = packed.text().toByteArray();
    const auto files = packed.number<quint32>();
    for (quint32 i = 0; i < files && packed.isWhole(); ++i) {
        const QString content = QString::fromUtf8(packed.text());
        contents.files.append({content, packed.text().toByteArray()});
    }
    const auto lost = packed.number<quint32>();
    for (quint32 i = 0; i < lost && packed.isWhole(); ++i)
        contents.lost.append(QString::fromUtf8(packed.text()));
    if (!packed.isWhole())
        return std::nullopt;
    contents.isOpened = packed.number<quint8>() == 0; // earlier programs opened all, and did not say so
    return contents;
}

QByteArray outerPart(const QString &series, const QList<KeySlot> &keySlots)
{
    QByteArray outer;
    packText(outer, series.toUtf8());
    packNumbers(outer, quint32(keySlots.size()));
    for (const KeySlot &slot : keySlots) {
        packText(outer, slot.id.toUtf8());
        packNumbers(outer, quint8(slot.kind));
        packText(outer, slot.sealed);
    }
    return outer;
}

bool readOuterPart(const QByteArray &outer, BackupHeader &header)
{
    Unpacking packed(outer);
    header.series = QString::fromUtf8(packed.text());
    const auto count = packed.number<quint32>();
    if (count > mostSlots)
        return false;
    for (quint32 i = 0; i < count && packed.isWhole(); ++i) {
        const QString id = QString::fromUtf8(packed.text());
        const auto kind = SlotKind(packed.number<quint8>());
        header.keySlots.append({id, kind, packed.text().toByteArray()});
    }
    return packed.isWhole();
}

/// The bytes that stand after their size of at most `most`; empty if they do not.
QByteArray readSized(QFile &file, quint32 most)
{
    const QByteArray sizeBytes = file.read(sizeof(quint32));
    const quint32 size = Unpacking(sizeBytes).number<quint32>();
    if (size == 0 || size > most)
        return {};
    const QByteArray bytes = file.read(size);
    return bytes.size() == qsizetype(size) ? bytes : QByteArray();
}

} // namespace

std::optional<BackupContents> BackupHeader::contents(const Key &key) const
{
    const auto plain = unseal(key, place, sealed);
    return plain ? unpacked(*plain) : std::nullopt;
}

bool isBareDatabase(const QString &path)
{
    constexpr QByteArrayView ofSqlite("SQLite format 3\0", 16);
    QFile file(path);
    return checkReadable(path) && file.open(QIODevice::ReadOnly) && file.read(ofSqlite.size()) == ofSqlite;
}

Result<BackupHeader> readBackupHeader(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable)
        return readable.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notABackup(path);
    BackupHeader header{path, {}, {}, file.read(magic.size() + qsizetype(sizeof applicationId)), {}, 0};
    QByteArray expected = magic.toByteArray();
    packNumbers(expected, applicationId);
    if (header.place != expected)
        return notABackup(path);
    const QByteArray outer = readSized(file, mostOuterBytes);
    packText(header.place, outer);
    if (outer.isEmpty() || !readOuterPart(outer, header))
        return notABackup(path);
    header.sealed = readSized(file, mostSealedBytes);
    if (header.sealed.isEmpty())
        return notABackup(path);
    header.databaseAt = file.pos();
    return header;
}

Result<> writeBackupFile(const QString &path, const QString &series, const QList<KeySlot> &keySlots,
    BackupContents contents, const Key &key, const QString &database, const std::stop_token &stop)
{
    const auto hash = hashOfFile(database, 0, stop);
    if (!hash)
        return hash.error();
    contents.hash = *hash;
    contents.size = QFileInfo(database).size();
    QByteArray place = magic.toByteArray();
    packNumbers(place, applicationId);
    packText(place, outerPart(series, keySlots));
    QFile from(database);
    const auto to = placeToSave(path);
    if (!to)
        return to.error();
    QSaveFile file(*to);
    QByteArray head = place;
    packText(head, seal(key, place, packed(contents)));
    if (!from.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)
        || file.write(head) != head.size())
        return cannotWrite(path, file.errorString());
    file.setPermissions(privateFile); // not every shared folder knows them
    if (const auto copied = copyRest(from, file, stop); !copied)
        return copied;
    return file.commit() ? Result<>() : cannotWrite(path, file.errorString());
}

Result<> extractDatabase(const BackupHeader &header, const BackupContents &contents, const QString &target,
    const std::stop_token &stop)
{
    QFile file(header.path);
    if (!file.open(QIODevice::ReadOnly) || file.size() != header.databaseAt + contents.size
        || !file.seek(header.databaseAt))
        return damagedBackup(header.path);
    QFile copy(target);
    Result<> done = copy.open(QIODevice::WriteOnly) && copy.setPermissions(privateFile)
        ? copyRest(file, copy, stop)
        : cannotWrite(target, copy.errorString());
    if (done)
        done = syncFile(copy);
    copy.close();
    if (done) {
        const auto hash = hashOfFile(target, 0, stop);
        if (!hash)
            done = hash.error();
        else if (*hash != contents.hash)
            done = damagedBackup(header.path);
    }
    if (!done)
        QFile::remove(target);
    return done;
}

} // namespace emo::store
