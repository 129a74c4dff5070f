// SPDX-License-Identifier: MIT
#include "core/store/backup/BackupFile.h"
#include "core/store/disk/Migrations.h"
#include "core/store/disk/Packing.h"
#include "core/store/vault/Sealing.h"

#include <QTemporaryFile>

using namespace emo::store;

namespace {

/// Reads the bytes as a backup in a folder that anybody may write to.
void readAsBackup(const QByteArray &bytes, const Key &key)
{
    static QTemporaryFile file(QStringLiteral("/dev/shm/backup-XXXXXX"));
    if (!file.isOpen() && !file.open())
        abort();
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.flush();
    const auto header = readBackupHeader(file.fileName());
    if (!header)
        return;
    header->contents(key);
    for (const KeySlot &slot : header->keySlots)
        static_cast<void>(openSlot(slot, Credential::recovery(Secret(Key::size))));
}

} // namespace

/// Takes any bytes for a backup, and for what is sealed in the header of one.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Key key{Secret(Key::size)};
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readAsBackup(bytes, key);

    QByteArray outer;
    packText(outer, "1a2b3c4d");
    packNumbers(outer, quint32(0));
    QByteArray backup("EMO Desk backup\x01", 16);
    packNumbers(backup, applicationId);
    packText(backup, outer);
    const QByteArray sealed = seal(key, backup, bytes);
    packText(backup, sealed);
    readAsBackup(backup, key);
    return 0;
}
