// SPDX-License-Identifier: MIT
#include "core/store/backup/WholeCopy.h"

#include "core/base/Cancelled.h"
#include "core/base/Text.h"
#include "core/store/disk/FileCopy.h"
#include "core/store/vault/Secret.h"

#include <QFileInfo>

#include <sodium.h>

namespace emo::store {

namespace {

struct WholeCopyTexts
{
    EMO_TEXTS(WholeCopyTexts)
};

constexpr qsizetype readChunk = qsizetype(1024) * 1024;

} // namespace

Result<QByteArray> hashOfFile(const QString &path, qint64 offset, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || (offset > 0 && !file.seek(offset)))
        return cannotRead(file);
    startSodium();
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    QByteArray chunk(readChunk, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return cancelled();
        const qint64 size = file.read(chunk.data(), chunk.size());
        if (size < 0)
            return cannotRead(file);
        if (size == 0)
            break;
        crypto_generichash_update(
            &state, reinterpret_cast<const unsigned char *>(chunk.constData()), quint64(size));
    }
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(
        &state, reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES);
    return hash;
}

Problem copyDiffers(const QString &folder)
{
    return Problem{WholeCopyTexts::tr("The backup in %1 does not match what was written. The drive may be "
                                      "failing. Choose another folder for backups.")
                       .with(folder)};
}

Result<> copyWhole(
    const QString &source, const QString &target, const QByteArray &hash, const std::stop_token &stop)
{
    const auto isWhole = [&] {
        const auto found = hashOfFile(target, 0, stop);
        return found && *found == hash;
    };
    if (QFileInfo(target).isFile() && isWhole())
        return {};
    if (const auto copied = copyFile(source, target, stop); !copied)
        return copied;
    if (isWhole())
        return {};
    return stop.stop_requested() ? cancelled() : copyDiffers(QFileInfo(target).absolutePath());
}

} // namespace emo::store
