// SPDX-License-Identifier: MIT
#include "core/transfer/TransferLines.h"

#include "core/emo/DeviceWearer.h"
#include "core/order/Display.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace emo;
using namespace emo::test;

namespace {

const TransferLine *lineOf(const std::vector<TransferLine> &lines, const AnyQuestion &question)
{
    const auto found = std::ranges::find_if(lines, [&](const TransferLine &line) {
        return line.page == question.page && line.label == question.label().toString();
    });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("What is typed into the online service is copied, and what is chosen there is not")
{
    const Order order = sampleOrder();
    const auto lines = transferLines(emoForm, order);
    const TransferLine *name = lineOf(lines, deviceWearer.lastName);
    REQUIRE(name);
    CHECK(name->isTyped);
    CHECK(name->answer == display(deviceWearer.lastName, order.answers));
    const TransferLine *sex = lineOf(lines, deviceWearer.sex);
    REQUIRE(sex);
    CHECK_FALSE(sex->isTyped);
}

TEST_CASE("What the online service does not ask is not transferred")
{
    for (const QString &sample : sampleNames()) {
        const Order order = sampleOrder(sample);
        const auto lines = transferLines(emoForm, order);
        forEachQuestion(emoForm, [&](const AnyQuestion &question) {
            INFO(sample.toStdString() << " " << question.label().toString().toStdString());
            if (question.page && (question.spec.isPrivate || question.spec.isOnlyInOlderOrders))
                CHECK_FALSE(lineOf(lines, question));
        });
        CHECK_FALSE(lines.empty());
    }
}
