// SPDX-License-Identifier: MIT
#pragma once

#include "core/handover/AnnexA.h"
#include "core/handover/Recipients.h"

namespace emo {

/// What may be handed over.
enum class Paper {
    OrderForm, ///< The printed order, with its maps.
    AnnexA,
    Licence,
    Photo,
    Maps, ///< As files, for the installer.
};
QString paperName(Paper paper);

/// Something to be done with a finished version: the installer first, then one step for each recipient.
struct HandoverStep
{
    Recipient recipient;
    QList<Paper> papers; ///< What this recipient gets.
    bool isDone = false;
    QDateTime doneAt; ///< The last time.
    bool mayBeDone = true; ///< May be recorded as done now.
    QString why; ///< Why it may not, and what comes first; empty if it may.
};

/// The steps for the order's current version and these recipients. Probation, the responsible officer with
/// it, and the police come after the installer: until the order was sent there, their steps may be prepared,
/// but not recorded as done.
QList<HandoverStep> handoverSteps(const Order &order, const QList<Recipient> &recipients, bool hasAnnexA);

/// The step for an Annex A that stands alone: the responsible officer gets it. It is to be done again once
/// there is a further update.
HandoverStep annexAStep(const AnnexA &annex);

/// What a recipient in this role gets.
QList<Paper> papersFor(const QString &role, const Answers &order, bool hasAnnexA);

/// The files of the order that a paper is made of: the licence, the photo, the maps. The other papers are
/// printed.
QList<File> filesOf(Paper paper, const Answers &order);

/// True if the recipient got it, by email or another way.
bool isTo(const Handover &handover, const Recipient &recipient);

/// The last time that it was handed over to the recipient; nothing if it never was.
std::optional<Handover> alreadyHandedOver(const QList<Handover> &handovers, const Recipient &recipient);

/// "Already sent to … on …"; empty if it was not.
QString alreadyHandedOverWarning(const QList<Handover> &handovers, const Recipient &recipient);

} // namespace emo
