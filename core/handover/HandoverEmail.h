// SPDX-License-Identifier: MIT
#pragma once

#include "core/handover/AnnexA.h"
#include "core/handover/Email.h"
#include "core/handover/Recipients.h"

#include <optional>

namespace emo {

/// The email with which a recipient gets the order's form, and Annex A where the role gets both; the
/// installer gets the order itself, for the time when the online service is down. Marking and reference in
/// the subject, never a name; answers go to the team's mailbox.
Email orderEmail(const Order &order, const Recipient &recipient, const QList<EmailAttachment> &attachments);

/// The email with which the responsible officer gets the draft of Annex A, to send it on to EMS. `replyTo` is
/// the team's mailbox.
Email annexAEmail(const AnnexA &annex, const Recipient &recipient, const QString &replyTo,
    const QList<EmailAttachment> &attachments);

/// The one of the two that the recipient gets: Annex A, if there is one, is the responsible officer's.
Email handoverEmail(const Order &order, const std::optional<AnnexA> &annex, const Recipient &recipient,
    const QList<EmailAttachment> &attachments);

/// The team's mailbox, as the order has it.
QString teamMailbox(const Order &order);

} // namespace emo
