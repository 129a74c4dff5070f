// SPDX-License-Identifier: MIT
#include "core/order/Order.h"

#include <QUuid>

namespace emo {

Order newOrder()
{
    Order order;
    order.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    order.versions.front().id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return order;
}

} // namespace emo
