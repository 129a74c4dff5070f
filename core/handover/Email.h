// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace emo {

/// A file that goes with an email.
struct EmailAttachment
{
    QString name; ///< As somebody called it; see safeFileName().
    QByteArray bytes;
};

/// An email that a person is going to look at and send. The program sends nothing.
struct Email
{
    QStringList to = {};
    QString replyTo = {}; ///< Empty: whoever sends it.
    QString subject = {};
    QString text = {}; ///< In paragraphs, parted by blank lines.
    QList<EmailAttachment> attachments = {};
};

/// The email as a file that mail programs open as a draft (RFC 5322, 2045, 2047, 2231; X-Unsent). Who sends
/// it, when, and under which id is left to the mail program. No text or name can become a header: what is not
/// printable is left out, and what is no address stands nowhere.
QByteArray emailDraft(const Email &email);

/// The text as it stands in a header: on one line, without what cannot be seen.
QString headerText(const QString &text);

/// A name under which a file can be kept and mailed anywhere: no folders, no characters or names that a
/// system takes for its own, 120 characters at most, never empty.
QString safeFileName(const QString &name);

/// Safe names that differ on every system, also on one to which capitals are small letters: the second
/// "map.pdf" is "map (2).pdf". What is different already keeps its name.
QStringList distinctFileNames(const QStringList &names);
QList<EmailAttachment> withDistinctNames(QList<EmailAttachment> attachments);

/// "application/pdf" for "form.pdf"; "application/octet-stream" for what is none of our kinds.
QByteArray mediaTypeOf(const QString &fileName);

} // namespace emo
