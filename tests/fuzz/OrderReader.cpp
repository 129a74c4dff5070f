// SPDX-License-Identifier: MIT
#include "core/emo/EmoForm.h"
#include "core/order/Differences.h"
#include "core/order/ExportedOrder.h"
#include "core/order/Findings.h"
#include "core/order/OrderJson.h"
#include "core/order/Progress.h"
#include "core/rules/EmoRules.h"

#include <QJsonDocument>

/// Reads any bytes as an order. Whatever is read must be judged, written and read again without a loss.

using namespace emo;

namespace {

void require(bool isTrue, const char *what)
{
    if (!isTrue)
        qFatal("%s", what);
}

Result<Order> read(const QJsonObject &json)
{
    return orderFromJson(emoForm, QJsonDocument(json).toJson());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<Order> order = orderFromJson(emoForm, text);
    if (!order) {
        require(!order.error().message.isEmpty() && !order.error().message.contains(u'\n'),
            "a problem is not one line");
        return 0;
    }
    const Moment moment{QDate(2026, 11, 24), QTime(12, 0)};
    const Findings found = findings(emoForm, emoRules(), order->answers, circumstances(*order, moment));
    progress(emoForm, order->answers, found);
    if (order->before)
        differences(emoForm, *order->before, order->answers);
    liveOrderToJson(emoForm, *order);

    const Result<Order> again = read(orderToJson(emoForm, *order));
    require(again && *again == *order, "an order does not come back as it was written");
    Order fresh = *order;
    fresh.answers.setSource({});
    const Result<Order> afresh = read(orderToJson(emoForm, fresh));
    require(bool(afresh), "an order written afresh cannot be read");
    const Result<Order> printed = read(printedOrderToJson(emoForm, *order));
    require(bool(printed), "what was printed cannot be read");
    return 0;
}
