// SPDX-License-Identifier: MIT
#include "core/store/orders/ActJson.h"

namespace emo::store {

namespace {

const auto doneByMember = QStringLiteral("who");
const auto doneAtMember = QStringLiteral("when");

} // namespace

QJsonObject actToJson(const Act &act)
{
    return {{doneByMember, act.who}, {doneAtMember, act.when.toUTC().toString(Qt::ISODateWithMs)}};
}

Act actFrom(const QJsonObject &json)
{
    return {json[doneByMember].toString(),
        QDateTime::fromString(json[doneAtMember].toString(), Qt::ISODateWithMs)};
}

} // namespace emo::store
