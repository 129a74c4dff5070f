// SPDX-License-Identifier: MIT
#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include "core/emo/DeviceWearer.h"
#include "core/order/Differences.h"
#include "core/order/ExportedOrder.h"
#include "tests/Sample.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

int objections(const Answers &answers, const Circumstances &circumstances)
{
    int count = 0;
    const Asked order(answers);
    for (const RuleBook *book : emoRules())
        for (const Rule *rule : book->all())
            count += int(rule->check(order, circumstances).size());
    return count;
}

int askedQuestions(const Answers &answers)
{
    int count = 0;
    const Asked order(answers);
    forEachQuestion(emoForm, [&](const AnyQuestion &question) { count += order.asks(question) ? 1 : 0; });
    return count;
}

} // namespace

TEST_CASE("The largest sample")
{
    const QByteArray text = sampleText(QStringLiteral("everything"));
    const Order order = sampleOrder(QStringLiteral("everything"));
    const Circumstances at = circumstances(order, dayOfFinish);
    Answers altered = order.answers;
    altered.set(deviceWearer.firstName, QStringLiteral("Robin"));

    BENCHMARK("all rules")
    {
        return objections(order.answers, at);
    };
    BENCHMARK("all findings")
    {
        return findings(emoForm, emoRules(), order.answers, at).size();
    };
    BENCHMARK("which questions are asked")
    {
        return askedQuestions(order.answers);
    };
    BENCHMARK("JSON in")
    {
        return orderFromJson(emoForm, text)->answers;
    };
    BENCHMARK("JSON out")
    {
        return QJsonDocument(orderToJson(emoForm, order)).toJson();
    };
    BENCHMARK("JSON out for the live service")
    {
        return QJsonDocument(liveOrderToJson(emoForm, order)).toJson();
    };
    BENCHMARK("differences")
    {
        return differences(emoForm, order.answers, altered).size();
    };
}
