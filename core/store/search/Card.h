// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"
#include "core/order/Order.h"

#include <vector>

namespace emo::store {

/// What is known of an order without opening it: the answers to the questions that say `onCard`, and where it
/// stands.
struct Card
{
    QString orderId;
    qint64 sequence = 0; ///< Goes up with each save, whatever the clock says.
    int number = 0; ///< Of the current version, as is all that follows.
    QString type;
    QString status;
    bool isDraft = true;
    QDateTime savedAt;
    QDateTime finishedAt;
    QDateTime sentAt; ///< To the installer, or when that failed; null: not yet.
    QString reply; ///< The installer's, a code of installerReplies; empty: none yet.
    QDate repliedOn;
    QDate monitoredFrom; ///< The first day of any condition, and the last: null as long as none says.
    QDate monitoredUntil;
    std::vector<std::pair<const AnyQuestion *, QString>> answers; ///< A date as ISO; no blank ones.

    /// The answer; empty if there is none.
    QString answer(const AnyQuestion &question) const;
    bool operator==(const Card &) const = default;
};

/// The folder of the window in which an order is found.
enum class Folder {
    Drafts,
    ToSend, ///< Finished, and not with the installer: not sent yet, or the service has not taken it.
    Submitted,
    Rejected, ///< By the installer, and not corrected yet.
};
Folder folderOf(const Card &card);

/// Where the order stands, in the user's words: "Draft", "Finished, not sent", "Failed to submit",
/// "Submitted" or "Rejected".
QString statusText(const Card &card);

/// Makes and reads the cards of a form.
class Cards
{
public:
    explicit Cards(const Form &form);

    /// Its sequence is 0 until it is written.
    Card of(const Order &order, const QDateTime &savedAt) const;
    /// As it is stored.
    QByteArray text(const Card &card) const;
    /// What text() made, or an earlier program. Passes over what a question that the form no longer has was
    /// answered.
    Card from(const QString &orderId, qint64 sequence, const QByteArray &text) const;
    /// False for what an earlier program wrote, which knew less of the order.
    static bool isComplete(const QByteArray &text);

private:
    const Receipt *m_receipt;
    std::vector<std::pair<const AnyQuestion *, QByteArray>> m_questions; ///< With their ids.
};

} // namespace emo::store
