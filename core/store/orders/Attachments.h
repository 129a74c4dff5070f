// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Profile.h"

#include <QIODevice>
#include <QSet>

namespace emo::store {

/// The largest file that an order can have, in bytes.
inline constexpr qint64 largestAttachment = qint64(25) * 1024 * 1024;

/// The files that orders have: each sealed with a key of its own, under a name that tells nothing and is
/// drawn from what is in it. So versions that have the same file share it, and a file is never altered.
class Attachments
{
public:
    /// The profile must outlive it.
    explicit Attachments(Profile &profile) : m_profile(&profile) {}

    /// Takes in what `file` yields, which is what File::content is to be. The file is read once and never
    /// held in memory; whether it is what it should be is for checkAttachment() to say. A Problem if its
    /// hash, as in SealedContent, is not `expected`, unless that is empty. If the profile has the file
    /// already and its copy is damaged or missing, that is put right.
    Result<QString> add(QIODevice &file, const QByteArray &expected = {});
    /// Writes what is in the file to `target`. It may be used only if there is no Problem.
    Result<> read(const QString &content, QIODevice &target) const;
    /// Reads it to its end. A Problem if it is not what was added.
    Result<> verify(const QString &content) const;
    /// All of them.
    Result<QSet<QString>> all() const;
    /// Deletes those that no order needs; see attachmentsInUse().
    Result<> removeAllBut(const QSet<QString> &needed);
    /// Deletes their keys, within Profile::write(). What is left is noise, which sweep() deletes.
    Result<> forget(const QSet<QString> &contents);
    /// Deletes the files that have no key: of what was forgotten, and of attempts that were interrupted.
    Result<> sweep();

private:
    Result<> keep(const QString &content, const Key &key, const QByteArray &hash);

    Profile *m_profile;
};

/// All that it takes to read an attached file, on any thread, while the profile is written or closed.
struct AttachmentKey
{
    QString content;
    QString path;
    QByteArray hash; ///< Of what is in it; see SealedContent.
    Key key;
};

/// `folder` holds the files of the profile, or of the backup, that the records are of.
Result<AttachmentKey> attachmentKey(const Records &records, const QString &folder, const QString &content);

/// The same as Attachments::read().
Result<> readAttachment(const AttachmentKey &file, QIODevice &target);

/// The same as Attachments::verify().
Result<> verifyAttachment(const AttachmentKey &file);

} // namespace emo::store
