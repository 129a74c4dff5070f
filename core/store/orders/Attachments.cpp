// SPDX-License-Identifier: MIT
#include "core/store/orders/Attachments.h"

#include "core/base/PrivateFiles.h"
#include "core/base/Text.h"
#include "core/store/disk/FileCopy.h"
#include "core/store/vault/SealedFile.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <sodium.h>

namespace emo::store {

namespace {

struct AttachmentsTexts
{
    EMO_TEXTS(AttachmentsTexts)
};

Problem notWritten(const QString &detail)
{
    return Problem{AttachmentsTexts::tr("The file could not be added to the profile. The disk may be full; "
                                        "make room and try again"),
        detail};
}

QString nameFor(const Key &key, const QByteArray &hash)
{
    constexpr qsizetype nameSize = 16;
    QByteArray name(nameSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(name.data()), std::size_t(name.size()),
        reinterpret_cast<const unsigned char *>(hash.constData()), std::size_t(hash.size()), key.data(),
        std::size_t(Key::size));
    return QString::fromLatin1(name.toHex());
}

QString pathOf(const QString &folder, const QString &content)
{
    return folder + u'/' + content;
}

/// Takes whatever is written and forgets it.
class Nowhere final : public QIODevice
{
public:
    Nowhere() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

} // namespace

Result<QString> Attachments::add(QIODevice &file, const QByteArray &expected)
{
    const QString folder = m_profile->folder().attachments();
    const QString temporary
        = pathOf(folder, QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".part"));
    QFile sealed(temporary);
    if (!sealed.open(QIODevice::WriteOnly) || !sealed.setPermissions(privateFile))
        return notWritten(sealed.errorString());
    const Key key = Key::random();
    const auto written = sealFile(key, file, sealed, largestAttachment);
    const auto synced = written ? syncFile(sealed) : Result<>(written.error());
    sealed.close();
    if (!synced) {
        QFile::remove(temporary);
        return synced.error();
    }
    if (!expected.isEmpty() && written->hash != expected) {
        QFile::remove(temporary);
        return Problem{AttachmentsTexts::tr("The file was altered while it was read. Add it again")};
    }
    const QString content = nameFor(m_profile->keys()[Purpose::AttachmentNames], written->hash);
    // One that is damaged is replaced, and its key with it.
    if (m_profile->records().has(tables::attachments, content) && verify(content)) {
        QFile::remove(temporary);
        return content;
    }
    const QString path = pathOf(folder, content);
    QFile::remove(path); // of an attempt that was interrupted before its key was kept
    if (!QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        return notWritten(QStringLiteral("rename"));
    }
    if (const auto kept = keep(content, key, written->hash); !kept) {
        QFile::remove(path);
        return kept.error();
    }
    return content;
}

Result<> Attachments::keep(const QString &content, const Key &key, const QByteArray &hash)
{
    QByteArray plain = hash + QByteArray(reinterpret_cast<const char *>(key.data()), Key::size);
    const auto done = m_profile->write([&]() -> Result<> {
        const auto put = m_profile->records().put(tables::attachments, content, 0, plain);
        return put ? Result<>() : put.error();
    });
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    return done;
}

Result<> Attachments::read(const QString &content, QIODevice &target) const
{
    const auto file = attachmentKey(m_profile->records(), m_profile->folder().attachments(), content);
    return file ? readAttachment(*file, target) : file.error();
}

Result<> Attachments::verify(const QString &content) const
{
    return attachmentKey(m_profile->records(), m_profile->folder().attachments(), content)
        .andThen(verifyAttachment);
}

Result<QSet<QString>> Attachments::all() const
{
    QSet<QString> names;
    const auto done = m_profile->records().forEach(tables::attachments, [&](const Records::Row &row) {
        names.insert(row.id);
        return Result<>();
    });
    return done.withValue(names);
}

Result<> Attachments::removeAllBut(const QSet<QString> &needed)
{
    const auto present = all();
    if (!present)
        return present.error();
    const auto done = m_profile->write([&] { return forget(*present - needed); });
    return done ? sweep() : done;
}

Result<> Attachments::forget(const QSet<QString> &contents)
{
    for (const QString &content : contents)
        if (const auto removed = m_profile->records().remove(tables::attachments, content); !removed)
            return removed;
    return {};
}

Result<> Attachments::sweep()
{
    const auto kept = all();
    if (!kept)
        return kept.error();
    const QDir folder(m_profile->folder().attachments());
    for (const QString &name : folder.entryList(QDir::Files))
        if (!kept->contains(name))
            QFile::remove(folder.filePath(name));
    return {};
}

Result<AttachmentKey> attachmentKey(const Records &records, const QString &folder, const QString &content)
{
    Result<QByteArray> row = records.read(tables::attachments, content);
    if (!row)
        return row.error();
    const QByteArray hash = row->first(row->size() - Key::size);
    return AttachmentKey{
        content, pathOf(folder, content), hash, Key(Secret::takenFrom((*row).last(Key::size)))};
}

Result<> readAttachment(const AttachmentKey &file, QIODevice &target)
{
    QFile sealed(file.path);
    if (!sealed.open(QIODevice::ReadOnly))
        return Problem{
            AttachmentsTexts::tr("An attached file is missing from the profile. Restore it from a backup"),
            file.content};
    const auto opened = unsealFile(file.key, sealed, target);
    if (!opened)
        return opened.error();
    if (opened->hash != file.hash)
        return Problem{
            AttachmentsTexts::tr("An attached file is not the one that was added. Restore it from a backup"),
            file.content};
    return {};
}

Result<> verifyAttachment(const AttachmentKey &file)
{
    Nowhere nowhere;
    return readAttachment(file, nowhere);
}

} // namespace emo::store
