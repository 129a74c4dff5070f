// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/handover/AnnexA.h"
#include "core/handover/Email.h"
#include "core/handover/Recipients.h"

namespace emo {

/// SHA-256 in hexadecimal digits.
QString sha256(const QByteArray &bytes);

/// What is noted of a hand-over: who got which files, when, which way and from whom. Whom it went to is told
/// by the address of an email, or else by a name.
Handover handoverEntry(const Recipient &recipient, const Option &way, const QList<EmailAttachment> &files,
    const QDateTime &at, const QString &by);

/// The record of the order's current version, to be printed: when it was finished and sent, what the
/// installer said, and every hand-over with its files. `printed` is told.
paper::Content recordContent(const Order &order, const Moment &printed);
/// The same of an Annex A that stands alone.
paper::Content recordContent(const AnnexA &annex, const Moment &printed);

} // namespace emo
