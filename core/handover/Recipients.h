// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/order/Order.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

/// Who gets an order and what belongs to it.
namespace emo {

/// Where the order goes while the online service is down. Source: EMO service, order failed to submit page.
inline constexpr const char *installerAddress = "EMNotifications@ems.co.uk";
/// Where the responsible officer sends Annex A. Source: PI 01/2019, paragraph 4.5.
inline constexpr const char *enforcementAddress = "EMSenforcement@ems.co.uk";

struct Recipient
{
    QString role; ///< A code of recipientRoles.
    QString name = {}; ///< Of the unit, force, team or person; may be empty.
    QString address = {}; ///< Of email; empty: not known yet.
    QString key = {}; ///< What the address is remembered by; empty: it is not.

    bool operator==(const Recipient &) const = default;
};

/// Addresses that were used before on this machine, by Recipient::key: "PDU:…" and "POLICE:…". And by
/// "FORCE:…" and the code of a probation delivery unit, the key of the police force that goes with it.
using AddressBook = QHash<QString, QString>;
QJsonObject addressBookToJson(const AddressBook &book);
AddressBook addressBookFromJson(const QJsonObject &json);

/// Remembers the recipient's address, if it has a key and an address that can be one.
void remember(AddressBook &book, const Recipient &recipient);

/// True if the order names no police force, so that the user does.
bool asksForForce(const Order &order);
/// Remembers which force that was, for the next order of the same probation delivery unit.
void rememberForce(AddressBook &book, const Order &order, const Recipient &force);

/// Who should get the order, in the order of the hand-over: probation delivery unit, police force,
/// responsible officer, own team. Addresses come from the order, or else from the book.
QList<Recipient> suggestedRecipients(const Order &order, const AddressBook &book = {});

/// The installer, for the business-continuity email.
Recipient installer();

/// The police forces, for the user to choose from: the key and the name of each.
QList<Recipient> policeForces(const AddressBook &book = {});

/// What speaks against writing to an address.
struct AddressDoubt
{
    QString message;
    bool
        isFatal; ///< It is no address at all; otherwise it only lies outside the domains that may be trusted.
};
std::optional<AddressDoubt> addressDoubt(const QString &address);

} // namespace emo
