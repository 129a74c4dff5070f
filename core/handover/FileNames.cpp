// SPDX-License-Identifier: MIT
#include "core/handover/FileNames.h"

#include "core/annexa/Continuation.h"
#include "core/order/Reference.h"

namespace emo {

QString orderFileName(const Order &order, const QString &extension)
{
    return QStringLiteral("EMO-%1-v%2.%3")
        .arg(referenceOf(order.id), QString::number(order.current().number), extension);
}

QString annexAFileName(const AnnexA &annex, const QString &extension)
{
    const int number = annex.orderVersion < 0 ? furtherUpdateCount(annex.answers) : annex.orderVersion;
    return QStringLiteral("AnnexA-%1-v%2.%3").arg(referenceOf(annex.id), QString::number(number), extension);
}

QString packFileName(const Order &order)
{
    return orderFileName(order, QString()).chopped(1) + QStringLiteral("-pack.pdf");
}

QString draftFileName(const Order &order, const QString &role)
{
    return orderFileName(order, QString()).chopped(1) + u'-' + role.toLower().replace(u'_', u'-')
        + QStringLiteral(".eml");
}

} // namespace emo
