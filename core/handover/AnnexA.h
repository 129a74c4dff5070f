// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/document/content/FilledForm.h"
#include "core/order/Order.h"

#include <QJsonObject>

namespace emo {

/// An Annex A, with or without the order that it goes with, and how it came to be.
struct AnnexA
{
    QString id; ///< UUID: the order's, or its own where it stands alone.
    int orderVersion = -1; ///< The version of the order that it was first prepared from; -1: it stands alone.
    QString preparedBy = {}; ///< The prison or region.
    QDate preparedOn = {};
    bool isDraft = true; ///< For the responsible officer to complete and send.
    Answers answers = {};
    QStringList dismissed = {}; ///< Full ids of the questions whose suggestions were turned down.
    QString sendTo
        = {}; ///< The responsible officer's address of email, where it stands alone; empty: not known yet.
    QList<Handover> handovers
        = {}; ///< Oldest first, where it stands alone; otherwise they are noted with the order.

    bool operator==(const AnnexA &) const = default;
};

/// One that stands alone, without answers.
AnnexA newAnnexA(QDate today);

/// One with what the order gives without any wording of ours; see annexa/Suggestions.h for the rest.
AnnexA newAnnexA(const Order &order, QDate today);

/// How it is kept in a file: the answers, and the rest in the member `annexA`.
QJsonObject annexAToJson(const AnnexA &annex);
Result<AnnexA> annexAFromJson(const QByteArray &text);
/// The one in a file of the user's. A Problem names the file.
Result<AnnexA> readAnnexA(const QString &path);

/// True if nothing that was sent, or handed over, is lost when `now` takes the place of `before`; see
/// annexa/Continuation.h.
bool continuesRecord(const AnnexA &before, const AnnexA &now);

/// "EMO 7K3M-Q2VD-X", or where it stands alone just "7K3M-Q2VD-X".
QString referenceOf(const AnnexA &annex);

/// What it prints. `order` is the one that it goes with, if there is one at hand: its name heads the pages.
paper::FilledForm annexADocument(const AnnexA &annex, const Order *order = nullptr);

/// What an update would say of the change that the order's current version is: what has changed of the risk,
/// the addresses, the responsible officer and how to reach the device wearer, and what was typed about the
/// changes. Empty if EMS has nothing to be told, or if the version changes no order.
QString suggestedUpdate(const Order &order);

} // namespace emo
