// SPDX-License-Identifier: MIT
#pragma once

#include "core/handover/AnnexA.h"

namespace emo {

/// "EMO-7K3M-Q2VD-X-v0.pdf": names nobody. `extension` is without a dot.
QString orderFileName(const Order &order, const QString &extension = QStringLiteral("pdf"));

/// "AnnexA-7K3M-Q2VD-X-v0.pdf": counts the versions of the order or, where it stands alone, the updates.
QString annexAFileName(const AnnexA &annex, const QString &extension = QStringLiteral("pdf"));

/// "EMO-7K3M-Q2VD-X-v0-pack.pdf".
QString packFileName(const Order &order);

/// "EMO-7K3M-Q2VD-X-v0-own-team.eml": the email draft for a role, a code of recipientRoles.
QString draftFileName(const Order &order, const QString &role);

} // namespace emo
